// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/servicefields.h"

#include "browse/cospath.h"
#include "cos/acceleration.h"
#include "widgets/notelabel.h"
#include "widgets/regioncombo.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace {

constexpr QLatin1String https("https");
constexpr QLatin1String http("http");

// Examples of what to type, the same in every language.
constexpr QLatin1String sampleAddress("{Bucket}.cos.{Region}.example.com");
constexpr QLatin1String samplePath("cos://photos-1250000000/2026/");

bool isLoopback(const QString &host)
{
    return host.startsWith(QLatin1String("127.")) || host.startsWith(QLatin1String("localhost")) ||
           host.startsWith(QLatin1String("[::1]"));
}

}   // namespace

ServiceFields::ServiceFields(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
    , m_serviceLabel(new QLabel(parent))
    , m_serviceCombo(new QComboBox(parent))
    , m_addressNote(new NoteLabel(parent))
    , m_pathLabel(new QLabel(parent))
    , m_pathEdit(new QLineEdit(parent))
    , m_pathNote(new NoteLabel(parent))
    , m_regionLabel(new QLabel(parent))
    , m_regionCombo(new RegionCombo(RegionCombo::Offer::All, parent))
    , m_regionNote(new NoteLabel(parent))
{
    m_serviceCombo->setObjectName(QStringLiteral("serviceCombo"));
    m_serviceCombo->addItem(QString(), int(Service::Public));
    m_serviceCombo->addItem(QString(), int(Service::Custom));
    for (QComboBox *combo : {m_serviceCombo, static_cast<QComboBox *>(m_regionCombo)})
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pathEdit->setObjectName(QStringLiteral("pathEdit"));
    m_regionCombo->setObjectName(QStringLiteral("regionCombo"));
    m_serviceLabel->setBuddy(m_serviceCombo);
    m_pathLabel->setBuddy(m_pathEdit);
    m_regionLabel->setBuddy(m_regionCombo);

    form->addRow(m_serviceLabel, m_serviceCombo);
    addAddressRow();
    form->addRow(m_pathLabel, m_pathEdit);
    form->addRow(QString(), m_pathNote);
    form->addRow(m_regionLabel, m_regionCombo);
    form->addRow(QString(), m_regionNote);
    const QList<QWidget *> order{m_serviceCombo, m_schemeCombo, m_addressEdit, m_pathEdit, m_regionCombo};
    for (qsizetype next = 1; next < order.size(); ++next)
        QWidget::setTabOrder(order.at(next - 1), order.at(next));

    connect(m_serviceCombo, &QComboBox::currentIndexChanged, this, &ServiceFields::edited);
    connect(m_pathEdit, &QLineEdit::textChanged, this, &ServiceFields::edited);
    connect(m_regionCombo, &RegionCombo::regionChanged, this, &ServiceFields::edited);
    connect(this, &ServiceFields::edited, this, &ServiceFields::showNotes);
    retranslate();
}

void ServiceFields::addAddressRow()
{
    m_addressRow = new QWidget(m_parent);
    m_addressLabel = new QLabel(m_parent);
    m_schemeCombo = new QComboBox(m_addressRow);
    m_schemeCombo->setObjectName(QStringLiteral("schemeCombo"));
    m_schemeCombo->addItems({https, http});
    m_addressEdit = new QLineEdit(m_addressRow);
    m_addressEdit->setObjectName(QStringLiteral("addressEdit"));
    m_addressEdit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressLabel->setBuddy(m_addressEdit);

    auto *row = new QHBoxLayout(m_addressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_schemeCombo);
    row->addWidget(m_addressEdit, 1);
    m_form->addRow(m_addressLabel, m_addressRow);
    m_form->addRow(QString(), m_addressNote);

    connect(m_schemeCombo, &QComboBox::currentIndexChanged, this, &ServiceFields::edited);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &ServiceFields::takeScheme);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &ServiceFields::edited);
}

/// A scheme that is typed or pasted with the address moves to its own field.
void ServiceFields::takeScheme(const QString &address)
{
    for (const QLatin1String scheme : {https, http}) {
        const QString prefix = scheme + QLatin1String("://");
        if (!address.trimmed().startsWith(prefix, Qt::CaseInsensitive))
            continue;
        m_schemeCombo->setCurrentText(scheme);
        m_addressEdit->setText(address.trimmed().sliced(prefix.size()));
        return;
    }
}

void ServiceFields::setAccount(const Account &account)
{
    const bool isPublic = account.endpoint == Cos::Endpoint();
    m_serviceHost = account.endpoint.serviceHost;
    m_serviceCombo->setCurrentIndex(m_serviceCombo->findData(int(isPublic ? Service::Public : Service::Custom)));
    m_schemeCombo->setCurrentText(account.endpoint.scheme);
    m_addressEdit->setText(isPublic ? QString() : account.endpoint.hostTemplate);
    m_pathEdit->setText(account.startPath);
    m_regionCombo->setRegion(account.startRegion);
}

Account ServiceFields::appliedTo(Account account) const
{
    if (const Result<Cos::Endpoint> entered = endpoint())
        account.endpoint = *entered;
    if (account.endpoint.serviceHost.isEmpty() && service() == Service::Custom)
        account.endpoint.serviceHost = m_serviceHost;
    const std::optional<CosPath> path = parseCosPath(m_pathEdit->text());
    const bool hasBucket = path && !path->bucket.isEmpty();
    account.startPath = hasBucket ? QStringLiteral("cos://%1/%2").arg(path->bucket, QString::fromUtf8(path->prefix)) : QString();
    account.startRegion = hasBucket ? m_regionCombo->region() : QString();
    return account;
}

void ServiceFields::setRegion(const QString &id)
{
    const QSignalBlocker blocker(m_regionCombo);
    m_regionCombo->setRegion(id);
    showNotes();
}

void ServiceFields::askForPath()
{
    m_pathEdit->setFocus(Qt::OtherFocusReason);
    m_pathEdit->selectAll();
}

ServiceFields::Service ServiceFields::service() const
{
    return Service(m_serviceCombo->currentData().toInt());
}

QString ServiceFields::text(const QLineEdit *edit) const
{
    return edit->text().trimmed();
}

Result<Cos::Endpoint> ServiceFields::endpoint() const
{
    if (service() == Service::Public)
        return Cos::Endpoint();
    return Cos::Endpoint::fromUserInput(text(m_addressEdit), m_schemeCombo->currentText());
}

QString ServiceFields::addressProblem() const
{
    if (service() == Service::Public || text(m_addressEdit).isEmpty())
        return {};
    const Result<Cos::Endpoint> entered = endpoint();
    return entered ? QString()
                   : tr("This is neither a host like 127.0.0.1:9000 nor a template like {Bucket}.cos.{Region}.example.com.");
}

QString ServiceFields::pathProblem() const
{
    if (text(m_pathEdit).isEmpty())
        return {};
    const std::optional<CosPath> path = parseCosPath(m_pathEdit->text());
    if (!path)
        return tr("A path is written like cos://photos-1250000000/2026/.");
    if (!path->bucket.isEmpty() && Cos::appIdOf(path->bucket).isEmpty())
        return tr("The name of a bucket ends in a hyphen and a number, the APPID: photos-1250000000.");
    return {};
}

QString ServiceFields::problem() const
{
    if (service() == Service::Custom && text(m_addressEdit).isEmpty())
        return tr("Enter the address of the service.");
    for (const QString &problem : {addressProblem(), pathProblem(), m_regionCombo->problem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (isRegionMissing())
        return tr("Choose the region of the bucket, or test the connection to find it.");
    return {};
}

bool ServiceFields::isRegionMissing() const
{
    const Result<Cos::Endpoint> entered = endpoint();
    const bool dependsOnRegion = entered && Cos::needsRegion(*entered);
    return dependsOnRegion && !text(m_pathEdit).isEmpty() && pathProblem().isEmpty() && m_regionCombo->region().isEmpty();
}

void ServiceFields::showNotes()
{
    const auto show = [this](NoteLabel *note, NoteLabel::Kind kind, const QString &text) {
        note->setNote(kind, text);
        m_form->setRowVisible(note, !text.isEmpty());
    };
    const bool isCustom = service() == Service::Custom;
    const bool hasPath = !text(m_pathEdit).isEmpty();
    m_form->setRowVisible(m_addressRow, isCustom);
    m_form->setRowVisible(m_regionCombo, hasPath && pathProblem().isEmpty());

    const Result<Cos::Endpoint> entered = endpoint();
    const bool isExposed = isCustom && entered && entered->scheme == http && !isLoopback(entered->hostTemplate);
    if (isExposed)
        show(m_addressNote, NoteLabel::Warning, tr("Without https everybody on the way can read what you transfer."));
    else
        show(m_addressNote, NoteLabel::Problem, addressProblem());

    if (const QString problem = pathProblem(); !problem.isEmpty())
        show(m_pathNote, NoteLabel::Problem, problem);
    else
        show(m_pathNote, NoteLabel::Plain, hasPath ? QString() : tr("Only for keys that may not list all buckets."));

    if (const QString problem = m_regionCombo->problem(); !problem.isEmpty())
        show(m_regionNote, NoteLabel::Problem, problem);
    else
        show(m_regionNote, NoteLabel::Plain, isRegionMissing() ? tr("Not sure? Test the connection to find it.") : QString());
}

void ServiceFields::retranslate()
{
    m_serviceLabel->setText(tr("Ser&vice"));
    m_serviceCombo->setItemText(0, tr("Tencent Cloud COS"));
    m_serviceCombo->setItemText(1, tr("Other address or domain template"));
    m_addressLabel->setText(tr("&Address"));
    m_schemeCombo->setAccessibleName(tr("Protocol"));
    m_addressEdit->setPlaceholderText(sampleAddress);
    m_pathLabel->setText(tr("&Bucket or path"));
    m_pathEdit->setPlaceholderText(samplePath);
    m_regionLabel->setText(tr("&Region"));
    showNotes();
}
