// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/createbucketdialog.h"

#include "bucketsettings/acl/accesscontrol.h"
#include "bucketsettings/acl/accesscontroltext.h"
#include "cos/endpoint.h"
#include "cos/regions.h"
#include "permissions/granttable.h"
#include "permissions/publicaccessquestion.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace {

using namespace std::chrono_literals;

/// Silence in typing after which the service is asked.
constexpr std::chrono::milliseconds checkDelay = 400ms;

enum Access { Private, PublicRead, PublicReadWrite };

Settings::CannedAcl cannedAcl(int access)
{
    switch (access) {
    case PublicRead:
        return Settings::CannedAcl::PublicRead;
    case PublicReadWrite:
        return Settings::CannedAcl::PublicReadWrite;
    default:
        return Settings::CannedAcl::Private;
    }
}

}   // namespace

CreateBucketDialog::CreateBucketDialog(const QString &accountName, const QString &appId, const QString &region, QWidget *parent)
    : StandardDialog(parent)
    , m_accountName(accountName)
    , m_intro(addText())
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_appId(new QLineEdit(appId, this))
    , m_nameNote(new NoteLabel(this))
    , m_regionLabel(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_accessLabel(new QLabel(this))
    , m_access(new QComboBox(this))
    , m_accessNote(new NoteLabel(this))
    , m_shares(new QCheckBox(this))
    , m_grants(new GrantTable(Settings::AclTarget::Bucket, this))
    , m_multiAz(new QCheckBox(this))
    , m_multiAzNote(new NoteLabel(this))
    , m_error(new NoteLabel(this))
    , m_create(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
    , m_checkDelay(new QTimer(this))
{
    m_appId->setReadOnly(!appId.isEmpty());
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_grants->offerAccountsOnly();
    m_grants->hide();
    m_create->setDefault(true);
    m_checkDelay->setSingleShot(true);
    m_checkDelay->setInterval(checkDelay);
    layOut();
    fillRegions(region);
    m_access->addItems({QString(), QString(), QString()});
    connectInputs();
    retranslate();
    m_name->setFocus();
}

void CreateBucketDialog::layOut()
{
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(Theme::gap(this));
    nameRow->addWidget(m_name, 3);
    nameRow->addWidget(new QLabel(QStringLiteral("-"), this));
    nameRow->addWidget(m_appId, 1);
    m_nameLabel->setBuddy(m_name);
    m_regionLabel->setBuddy(m_region);
    m_accessLabel->setBuddy(m_access);
    auto *form = new QGridLayout;   // unlike a form layout it asks wrapped notes for their real height
    form->setSpacing(Theme::gap(this));
    form->addWidget(m_nameLabel, 0, 0);
    form->addLayout(nameRow, 0, 1);
    form->addWidget(m_nameNote, 1, 1);
    form->addWidget(m_regionLabel, 2, 0);
    form->addWidget(m_region, 2, 1);
    form->addWidget(m_accessLabel, 3, 0);
    form->addWidget(m_access, 3, 1);
    form->addWidget(m_accessNote, 4, 1);
    form->addWidget(m_shares, 5, 1);
    form->addWidget(m_grants, 6, 0, 1, 2);
    form->addWidget(m_multiAz, 7, 1);
    form->addWidget(m_multiAzNote, 8, 1);
    form->setColumnStretch(1, 1);
    body()->addLayout(form);
    body()->addWidget(m_error);
    body()->addStretch();
    setWidthInCharacters(72);
}

void CreateBucketDialog::connectInputs()
{
    connect(m_name, &QLineEdit::textEdited, this, &CreateBucketDialog::restartCheck);
    connect(m_appId, &QLineEdit::textEdited, this, &CreateBucketDialog::restartCheck);
    connect(m_region, &QComboBox::currentTextChanged, this, &CreateBucketDialog::restartCheck);
    connect(m_access, &QComboBox::currentIndexChanged, this, &CreateBucketDialog::describe);
    connect(m_shares, &QCheckBox::toggled, m_grants, &QWidget::setVisible);
    connect(m_multiAz, &QCheckBox::toggled, this, &CreateBucketDialog::describe);
    connect(m_create, &QPushButton::clicked, this, &CreateBucketDialog::askAndSubmit);
    connect(m_checkDelay, &QTimer::timeout, this, [this] { Q_EMIT nameCheckRequested(bucket()); });
}

void CreateBucketDialog::showNameCheck(const Cos::BucketRef &checked, const Result<BucketNameVerdict> &result)
{
    if (checked != bucket())
        return;
    m_checked = checked;
    m_verdict = result ? std::optional(*result) : std::nullopt;
    validate();
}

void CreateBucketDialog::showError(const CosError &error)
{
    setBusy(false);
    m_error->setError(error);
}

void CreateBucketDialog::retranslate()
{
    setWindowTitle(tr("Create Bucket"));
    m_intro->setText(tr("The bucket will belong to the account %1. Name and region are final.").arg(m_accountName));
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the bucket without the APPID"));
    m_appId->setAccessibleName(tr("APPID of the account"));
    m_appId->setPlaceholderText(QStringLiteral("1250000000"));
    m_appId->setToolTip(tr("The APPID is the number of the account at Tencent Cloud and ends every bucket name. It is shown in "
                           "the console under “Account Information”."));
    m_regionLabel->setText(tr("&Region"));
    m_accessLabel->setText(tr("&Access"));
    m_access->setItemText(Private, tr("Private"));
    m_access->setItemText(PublicRead, tr("Everybody may read"));
    m_access->setItemText(PublicReadWrite, tr("Everybody may read and write"));
    m_shares->setText(tr("&Give rights to other accounts"));
    m_multiAz->setText(tr("&Multiple availability zones"));
    m_create->setText(tr("Create Bucket"));
    fillRegions(currentRegion());
    describe();
    validate();
}

void CreateBucketDialog::fillRegions(const QString &region)
{
    const QSignalBlocker noCheck(m_region);
    m_region->clear();
    for (const Cos::Region &known : Cos::knownRegions()) {
        if (!known.isLegacy || known.id == region)
            m_region->addItem(tr("%1 (%2)", "name and id of a region").arg(known.name, known.id), known.id);
    }
    const int row = m_region->findData(region);
    m_region->setCurrentIndex(region.isEmpty() ? 0 : row);
    if (row < 0 && !region.isEmpty())
        m_region->setEditText(region);
}

QString CreateBucketDialog::currentRegion() const
{
    const int row = m_region->findText(m_region->currentText());
    return row < 0 ? Cos::canonicalRegion(m_region->currentText().trimmed()) : m_region->itemData(row).toString();
}

Cos::BucketRef CreateBucketDialog::bucket() const
{
    return {QString(m_name->text().trimmed() + u'-' + m_appId->text().trimmed()), currentRegion()};
}

/// Why the bucket cannot be created as it stands; empty when it can, or when the name is still to be typed.
QString CreateBucketDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return {};
    if (m_appId->text().trimmed().isEmpty())
        return tr("Type the APPID of the account as well: it is the last part of every bucket name.");
    if (!Cos::isPlausibleRegion(currentRegion()))
        return tr("“%1” is not a region.").arg(m_region->currentText());
    return Cos::bucketNameProblem(bucket().name, bucket().region);
}

void CreateBucketDialog::restartCheck()
{
    m_checked = {};
    m_error->clear();
    if (m_name->text().trimmed().isEmpty() || !problem().isEmpty())
        m_checkDelay->stop();
    else
        m_checkDelay->start();
    validate();
}

void CreateBucketDialog::validate()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    const QString trouble = problem();
    const bool isChecked = m_checked == bucket();
    const bool isRefused = isChecked && m_verdict && m_verdict->kind != BucketNameVerdict::Kind::Free;
    if (!trouble.isEmpty())
        m_nameNote->setNote(NoteLabel::Problem, trouble);
    else if (!hasName)
        m_nameNote->setNote(NoteLabel::Plain, tr("Lower-case letters, digits and hyphens."));
    else if (isRefused)
        m_nameNote->setNote(NoteLabel::Problem, m_verdict->problem);
    else if (isChecked && m_verdict)
        m_nameNote->setNote(NoteLabel::Good, tr("%1 is free.").arg(bucket().name));
    else if (isChecked)
        m_nameNote->setNote(NoteLabel::Plain, tr("Whether the name is free will turn out when the bucket is created."));
    else
        m_nameNote->setNote(NoteLabel::Busy, tr("Checking whether the name is free…"));
    m_create->setEnabled(m_name->isEnabled() && hasName && trouble.isEmpty() && !isRefused);
    //: what has been begun goes on
    m_cancel->setText(m_name->isEnabled() ? tr("Cancel") : tr("Close"));
}

void CreateBucketDialog::describe()
{
    switch (m_access->currentIndex()) {
    case PublicRead:
        m_accessNote->setNote(NoteLabel::Warning,
                              tr("Anybody on the internet can list and download everything in this bucket, at your cost."));
        break;
    case PublicReadWrite:
        m_accessNote->setNote(NoteLabel::Warning,
                              tr("Anybody on the internet can download, overwrite and delete everything in this bucket and "
                                 "upload whatever they like, at your cost. This is almost never what one wants."));
        break;
    default:
        m_accessNote->setNote(NoteLabel::Plain,
                              tr("Only you, and those you give the right to, can see and change what is in this bucket."));
    }
    if (m_multiAz->isChecked())
        m_multiAzNote->setNote(NoteLabel::Warning,
                               tr("Multiple availability zones cannot be switched off again, cost more, and exist only in some "
                                  "regions; elsewhere the service refuses to create the bucket."));
    else
        m_multiAzNote->setNote(NoteLabel::Plain, tr("Keeps each object in several data centres of the region."));
}

Settings::AccessControl CreateBucketDialog::access() const
{
    Settings::AccessControl acl = m_shares->isChecked() ? m_grants->access() : Settings::AccessControl{};
    acl.setCanned(cannedAcl(m_access->currentIndex()));
    return acl;
}

void CreateBucketDialog::askAndSubmit()
{
    if (m_shares->isChecked() && !m_grants->completeEntry())
        return;
    const auto dangers = [acl = access(), name = bucket().name] {
        return Settings::AccessControlText::dangers(acl, Settings::AclTarget::Bucket, name);
    };
    if (dangers().isEmpty())
        return submit();
    auto *question = new PublicAccessQuestion(dangers, this);
    connect(question, &QDialog::accepted, this, &CreateBucketDialog::submit);
    question->open();
}

void CreateBucketDialog::submit()
{
    Cos::CreateBucketOptions options;
    options.access = Settings::accessHeadersFor(access()).value_or(Cos::AccessHeaders{});
    options.isMultiAz = m_multiAz->isChecked();
    m_checkDelay->stop();
    setBusy(true);
    Q_EMIT bucketRequested(bucket(), options);
}

void CreateBucketDialog::setBusy(bool isBusy)
{
    const QList<QWidget *> inputs{m_name, m_appId, m_region, m_access, m_shares, m_grants, m_multiAz};
    for (QWidget *input : inputs)
        input->setEnabled(!isBusy);
    if (isBusy)
        m_error->setNote(NoteLabel::Busy, tr("Creating the bucket…"));
    validate();
}
