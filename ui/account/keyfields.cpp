// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyfields.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr qint64 defaultValiditySecs = 2 * 60 * 60;

/// What was typed or pasted, without the blanks and line breaks that come along from a web page.
QByteArray entered(const QLineEdit *edit)
{
    return edit->text().trimmed().toUtf8();
}

/// Keys are printable ASCII without blanks.
bool isKeyText(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

QLineEdit *newKeyEdit(QWidget *parent, const QString &objectName)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    return edit;
}

}   // namespace

KeyFields::KeyFields(Purpose purpose, QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_form(form)
    , m_parent(parent)
    , m_idLabel(new QLabel(parent))
    , m_idEdit(newKeyEdit(parent, QStringLiteral("secretIdEdit")))
    , m_idNote(new NoteLabel(parent))
    , m_keyLabel(new QLabel(parent))
    , m_keyEdit(newKeyEdit(parent, QStringLiteral("secretKeyEdit")))
    , m_keyNote(new NoteLabel(parent))
    , m_temporaryBox(new QCheckBox(parent))
    , m_tokenLabel(new QLabel(parent))
    , m_tokenEdit(newKeyEdit(parent, QStringLiteral("tokenEdit")))
    , m_temporaryNote(new NoteLabel(parent))
{
    m_temporaryBox->setObjectName(QStringLiteral("temporaryBox"));
    m_idLabel->setBuddy(m_idEdit);
    m_keyLabel->setBuddy(m_keyEdit);
    m_tokenLabel->setBuddy(m_tokenEdit);
    m_keyEdit->setEchoMode(QLineEdit::Password);

    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_keyEdit, 1);
    m_revealKeyButton = addRevealButton(keyRow, m_keyEdit, QStringLiteral("revealKeyButton"));

    form->addRow(m_idLabel, m_idEdit);
    form->addRow(QString(), m_idNote);
    form->addRow(m_keyLabel, keyRow);
    form->addRow(QString(), m_keyNote);
    form->addRow(QString(), m_temporaryBox);
    form->addRow(m_tokenLabel, m_tokenEdit);
    addExpiry();
    form->addRow(QString(), m_temporaryNote);
    showTemporaryRows(false);
    setTabOrder();

    for (QLineEdit *edit : {m_idEdit, m_keyEdit, m_tokenEdit})
        connect(edit, &QLineEdit::textChanged, this, &KeyFields::edited);
    connect(m_temporaryBox, &QCheckBox::toggled, this, &KeyFields::showTemporaryRows);
    connect(m_temporaryBox, &QCheckBox::toggled, this, &KeyFields::edited);
    connect(this, &KeyFields::edited, this, &KeyFields::showNotes);
    retranslate();
}

QToolButton *KeyFields::addRevealButton(QHBoxLayout *row, QLineEdit *edit, const QString &objectName)
{
    auto *button = new QToolButton(m_parent);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(Theme::icon(QStringLiteral("reveal")));
    row->addWidget(button);
    connect(button, &QToolButton::toggled, edit,
            [edit](bool isRevealed) { edit->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password); });
    return button;
}

void KeyFields::addExpiry()
{
    m_expiryRow = new QWidget(m_parent);
    m_expiryBox = new QCheckBox(m_expiryRow);
    m_expiryBox->setObjectName(QStringLiteral("expiryBox"));
    m_expiryEdit = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(defaultValiditySecs), m_expiryRow);
    m_expiryEdit->setObjectName(QStringLiteral("expiryEdit"));
    m_expiryEdit->setCalendarPopup(true);
    m_expiryEdit->setEnabled(false);
    auto *row = new QHBoxLayout(m_expiryRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_expiryBox);
    row->addWidget(m_expiryEdit, 1);
    m_form->addRow(QString(), m_expiryRow);
    connect(m_expiryBox, &QCheckBox::toggled, m_expiryEdit, &QWidget::setEnabled);
    connect(m_expiryBox, &QCheckBox::toggled, this, &KeyFields::edited);
    connect(m_expiryEdit, &QDateTimeEdit::dateTimeChanged, this, &KeyFields::edited);
}

/// From top to bottom: the order of the rows is not that in which the widgets were made.
void KeyFields::setTabOrder()
{
    const QList<QWidget *> order{m_idEdit, m_keyEdit, m_revealKeyButton, m_temporaryBox, m_tokenEdit, m_expiryBox, m_expiryEdit};
    for (qsizetype next = 1; next < order.size(); ++next)
        QWidget::setTabOrder(order.at(next - 1), order.at(next));
}

void KeyFields::setKnown(const Cos::Credentials &known)
{
    m_known = known;
    if (m_idEdit->text().isEmpty())
        m_idEdit->setText(QString::fromUtf8(known.secretId));
    if (!known.token.isEmpty())
        m_temporaryBox->setChecked(true);
    if (known.expiresUtc.isValid()) {
        m_expiryBox->setChecked(true);
        m_expiryEdit->setDateTime(known.expiresUtc.toLocalTime());
    }
    retranslate();
    Q_EMIT edited();
}

bool KeyFields::isTemporary() const
{
    return m_temporaryBox->isChecked();
}

/// Nothing was entered, and what is known is not known here yet: all stays as it is.
bool KeyFields::isUntouched() const
{
    return m_purpose == Purpose::ChangeKeys && !m_known && entered(m_idEdit).isEmpty() && entered(m_keyEdit).isEmpty() &&
           entered(m_tokenEdit).isEmpty();
}

QDateTime KeyFields::expiryUtc() const
{
    return isTemporary() && m_expiryBox->isChecked() ? m_expiryEdit->dateTime().toUTC() : QDateTime();
}

std::optional<Cos::Credentials> KeyFields::credentials() const
{
    if (isUntouched())
        return std::nullopt;
    Cos::Credentials keys;
    keys.secretId = entered(m_idEdit);
    keys.secretKey = entered(m_keyEdit);
    keys.token = isTemporary() ? entered(m_tokenEdit) : QByteArray();
    keys.expiresUtc = expiryUtc();
    const bool isSameKey = keys.secretKey.isEmpty() && m_known && m_known->secretId == keys.secretId;
    if (isSameKey) {
        keys.secretKey = m_known->secretKey;
        if (isTemporary() && keys.token.isEmpty())
            keys.token = m_known->token;
    }
    return keys;
}

QString KeyFields::problem() const
{
    if (isUntouched())
        return {};
    const Cos::Credentials keys = credentials().value_or(Cos::Credentials());
    if (keys.secretId.isEmpty())
        return tr("Enter the SecretId.");
    if (keys.secretKey.isEmpty())
        return tr("Enter the SecretKey.");
    if (isTemporary() && keys.token.isEmpty())
        return tr("Enter the token of the temporary keys.");
    for (const QString &problem : {idProblem(), keyProblem(), temporaryProblem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString KeyFields::idProblem() const
{
    return isKeyText(entered(m_idEdit)) ? QString() : tr("A SecretId has no blanks and no other than Latin letters.");
}

QString KeyFields::keyProblem() const
{
    const QByteArray key = entered(m_keyEdit);
    if (key.startsWith("AKID"))
        return tr("This looks like a SecretId. The SecretKey is the other one of the two.");
    return isKeyText(key) ? QString() : tr("A SecretKey has no blanks and no other than Latin letters.");
}

QString KeyFields::temporaryProblem() const
{
    if (!isTemporary())
        return {};
    if (!isKeyText(entered(m_tokenEdit)))
        return tr("A token has no blanks and no other than Latin letters.");
    if (expiryUtc().isValid() && expiryUtc() <= QDateTime::currentDateTimeUtc())
        return tr("These keys have expired. Get new ones.");
    return {};
}

void KeyFields::showTemporaryRows(bool areVisible)
{
    m_form->setRowVisible(m_tokenEdit, areVisible);
    m_form->setRowVisible(m_expiryRow, areVisible);
    showNotes();
}

void KeyFields::showNotes()
{
    const auto show = [this](NoteLabel *note, const QString &problem) {
        note->setNote(NoteLabel::Problem, problem);
        m_form->setRowVisible(note, !problem.isEmpty());
    };
    show(m_idNote, idProblem());
    show(m_keyNote, keyProblem());
    show(m_temporaryNote, temporaryProblem());
}

void KeyFields::retranslate()
{
    const QString unchanged = tr("Unchanged");
    m_idLabel->setText(tr("Secret&Id"));
    m_idEdit->setPlaceholderText(m_purpose == Purpose::ChangeKeys ? unchanged
                                                                  : tr("From the console: Access Management, API Keys"));
    m_keyLabel->setText(tr("Secret&Key"));
    m_keyEdit->setPlaceholderText(m_purpose == Purpose::ChangeKeys ? unchanged : QString());
    m_revealKeyButton->setToolTip(tr("Show the SecretKey"));
    m_revealKeyButton->setAccessibleName(tr("Show the SecretKey"));
    m_temporaryBox->setText(tr("Te&mporary keys with a token"));
    m_tokenLabel->setText(tr("T&oken"));
    m_tokenEdit->setPlaceholderText(m_known && !m_known->token.isEmpty() ? unchanged : QString());
    m_expiryBox->setText(tr("E&xpire at"));
    m_expiryEdit->setAccessibleName(tr("When the temporary keys expire, in local time"));
    showNotes();
}
