// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/corstester.h"

#include "bucketsettings/cors/corssetting.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Settings;

CorsTester::CorsTester(SettingEditor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_intro(new QLabel(this))
    , m_originLabel(new QLabel(this))
    , m_origin(new QLineEdit(sampleOrigin(), this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_headersLabel(new QLabel(this))
    , m_headers(new QLineEdit(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QLineEdit(QStringLiteral("index.html"), this))
    , m_ownLabel(new QLabel(this))
    , m_own(new NoteLabel(this))
    , m_reasons(new QLabel(this))
    , m_serviceLabel(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_service(new NoteLabel(this))
    , m_answer(new QLabel(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_method->addItems(
        {QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("PUT"), QStringLiteral("POST"), QStringLiteral("DELETE")});
    m_headers->setPlaceholderText(sampleHeaders());
    m_origin->setObjectName(QStringLiteral("origin"));
    m_ask->setObjectName(QStringLiteral("askService"));
    m_ask->setAutoDefault(false);
    layOut();
    connect(m_origin, &QLineEdit::textChanged, this, &CorsTester::evaluate);
    connect(m_headers, &QLineEdit::textChanged, this, &CorsTester::evaluate);
    connect(m_method, &QComboBox::currentIndexChanged, this, &CorsTester::evaluate);
    connect(&m_editor, &SettingEditor::changed, this, &CorsTester::evaluate);
    connect(m_ask, &QPushButton::clicked, this, &CorsTester::ask);
    retranslate();
}

void CorsTester::layOut()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(2 * Theme::gap(this));
    grid->setVerticalSpacing(Theme::gap(this));
    grid->setColumnStretch(1, 1);
    for (QLabel *label : {m_intro, m_reasons, m_answer}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_ownLabel->setFont(bold);
    m_serviceLabel->setFont(bold);
    int line = 0;
    grid->addWidget(m_intro, line++, 0, 1, 2);
    const QList<std::pair<QLabel *, QWidget *>> rows{
        {m_originLabel, m_origin}, {m_methodLabel, m_method}, {m_headersLabel, m_headers}, {m_keyLabel, m_key}};
    for (const auto &[label, input] : rows) {
        label->setBuddy(input);
        grid->addWidget(label, line, 0);
        grid->addWidget(input, line++, 1);
    }
    grid->addWidget(m_ownLabel, line++, 0, 1, 2);
    grid->addWidget(m_own, line++, 0, 1, 2);
    grid->addWidget(m_reasons, line++, 0, 1, 2);
    grid->addWidget(m_serviceLabel, line++, 0, 1, 2);
    grid->addWidget(m_ask, line++, 0, 1, 2, Qt::AlignLeading);
    grid->addWidget(m_service, line++, 0, 1, 2);
    grid->addWidget(m_answer, line++, 0, 1, 2);
    grid->setRowStretch(line, 1);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

CorsQuestion CorsTester::question() const
{
    CorsQuestion question{m_origin->text().trimmed(), m_method->currentText(), {}};
    for (const QString &header : m_headers->text().split(u',', Qt::SkipEmptyParts))
        question.headers.append(header.trimmed());
    return question;
}

void CorsTester::evaluate()
{
    const auto *document = dynamic_cast<const CorsDocument *>(&m_editor.document());
    if (!document)
        return;
    const CorsConfiguration &configuration = document->value();
    const CorsQuestion asked = question();
    const int fitting = fittingRule(configuration, asked);
    if (fitting >= 0)
        m_own->setNote(NoteLabel::Good,
                       tr("Rule %1 allows it. %2").arg(fitting + 1).arg(grantText(configuration.rules.at(fitting))));
    else
        m_own->setNote(NoteLabel::Problem, tr("No rule allows it: the browser would refuse."));
    QStringList reasons;
    const int last = fitting < 0 ? int(configuration.rules.size()) : fitting;
    for (int row = 0; row < last; ++row)
        reasons.append(verdictText(row, verdictOf(configuration.rules.at(row), asked)));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

QString CorsTester::grantText(const CorsRule &rule) const
{
    const QString origin = allowedOrigin(rule, question());
    return rule.maxAgeSeconds
               ? tr("The answer allows %1 and is remembered for %n second(s).", nullptr, int(*rule.maxAgeSeconds)).arg(origin)
               : tr("The answer allows %1.").arg(origin);
}

QString CorsTester::verdictText(int row, const CorsVerdict &verdict) const
{
    switch (verdict.kind) {
    case CorsVerdict::Kind::OtherOrigin:
        return tr("Rule %1 is for other sites.").arg(row + 1);
    case CorsVerdict::Kind::OtherMethod:
        return tr("Rule %1 does not allow the method.").arg(row + 1);
    case CorsVerdict::Kind::OtherHeader:
        return tr("Rule %1 does not allow the header %2.").arg(QString::number(row + 1), verdict.header);
    case CorsVerdict::Kind::Fits:
        break;
    }
    return {};
}

void CorsTester::ask()
{
    Cos::Client *client = m_editor.client();
    if (!client)
        return;
    const CorsQuestion asked = question();
    QList<QByteArray> headers;
    for (const QString &header : asked.headers)
        headers.append(header.toUtf8());
    const Cos::ObjectRef object{m_editor.context().bucket, m_key->text().toUtf8(), {}};
    m_answer->clear();
    m_ask->setEnabled(false);
    m_service->setNote(NoteLabel::Busy, tr("Asking…"));
    m_preflight = OperationHandle(client->preflight(object, {asked.origin.toUtf8(), asked.method.toUtf8(), headers})
                                      ->onDone(this, [this](const Result<Cos::PreflightAnswer> &answer) { showAnswer(answer); }));
}

void CorsTester::showAnswer(const Result<Cos::PreflightAnswer> &answer)
{
    m_ask->setEnabled(true);
    if (!answer)
        return m_service->setError(answer.error());
    if (answer->isAllowed)
        m_service->setNote(NoteLabel::Good, tr("The service allows it."));
    else
        m_service->setNote(NoteLabel::Problem, tr("The service refuses it.\nRequest id: %1").arg(answer->requestId));
    QStringList lines;
    for (const auto &[name, value] : answer->headers)
        lines.append(QString::fromUtf8(name + ": " + value));
    m_answer->setText(lines.join(u'\n'));
}

void CorsTester::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void CorsTester::retranslate()
{
    m_intro->setText(tr("A page of another site wants to send a request to this bucket. May it?"));
    m_originLabel->setText(tr("The page is &from"));
    m_methodLabel->setText(tr("It &sends"));
    m_headersLabel->setText(tr("With the &headers"));
    m_keyLabel->setText(tr("For the &object"));
    m_ownLabel->setText(tr("By the rules as they are on the screen"));
    m_serviceLabel->setText(tr("What the service answers to a browser now"));
    m_ask->setText(tr("&Ask the Service"));
    m_ask->setToolTip(tr("Sends what a browser would send first, without keys. Changes that are not saved do not count."));
    m_service->clear();
    m_answer->clear();
    evaluate();
}
