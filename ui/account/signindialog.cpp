// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/signindialog.h"

#include "account/connectiontestview.h"
#include "account/credentialstore.h"
#include "account/keyfields.h"
#include "account/servicefields.h"
#include "browse/cospath.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

SignInDialog::SignInDialog(const QStringList &takenNames, QWidget *parent)
    : SignInDialog(Purpose::SignIn, Account(), takenNames, parent)
{
}

SignInDialog::SignInDialog(const Account &account, const QStringList &takenNames, QWidget *parent)
    : SignInDialog(Purpose::Change, account, takenNames, parent)
{
}

SignInDialog::SignInDialog(Purpose purpose, const Account &account, const QStringList &takenNames, QWidget *parent)
    : StandardDialog(parent)
    , m_purpose(purpose)
    , m_original(account)
    , m_takenNames(takenNames)
    , m_heading(addHeading())
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("signInDialog"));
    m_takenNames.removeAll(account.name);
    if (m_original.id.isNull())
        m_original.id = QUuid::createUuid();   // once, so that a second try to save writes to the same place
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    body()->addLayout(m_form);

    addNameRow();
    addGap();
    m_keys =
        new KeyFields(purpose == Purpose::SignIn ? KeyFields::Purpose::NewKeys : KeyFields::Purpose::ChangeKeys, m_form, this);
    addGap();
    m_service = new ServiceFields(m_form, this);
    addGap();
    addStorageRows();
    addGap();
    m_test = new ConnectionTestView(this);
    m_form->addRow(QString(), m_test);
    m_saveNote = new NoteLabel(this);
    m_saveNote->setObjectName(QStringLiteral("saveNote"));
    body()->addWidget(m_saveNote);
    body()->addStretch();
    addButtons();

    m_nameEdit->setText(account.name);
    m_service->setAccount(account);
    (account.storage == SecretStorage::Keychain ? m_keychainChoice : m_thisRunChoice)->setChecked(true);
    connect(m_keychainChoice, &QRadioButton::toggled, this, [this] {
        m_saveNote->clear();
        review();
    });
    connect(m_keys, &KeyFields::edited, this, &SignInDialog::takeEdit);
    connect(m_service, &ServiceFields::edited, this, &SignInDialog::takeEdit);
    connect(m_test, &ConnectionTestView::testRequested, this, &SignInDialog::requestConnectionTest);
    connect(m_test, &ConnectionTestView::stopRequested, this, &SignInDialog::abandonTest);
    connect(this, &QDialog::finished, this, &SignInDialog::connectionTestAbandoned);
    setWidthInCharacters(88);
    retranslate();
}

void SignInDialog::addNameRow()
{
    m_nameLabel = new QLabel(this);
    m_nameEdit = new QLineEdit(this);
    m_nameEdit->setObjectName(QStringLiteral("nameEdit"));
    m_nameNote = new NoteLabel(this);
    m_nameLabel->setBuddy(m_nameEdit);
    m_form->addRow(m_nameLabel, m_nameEdit);
    m_form->addRow(QString(), m_nameNote);
    connect(m_nameEdit, &QLineEdit::textChanged, this, &SignInDialog::review);
}

/// Air between the groups of rows.
void SignInDialog::addGap()
{
    m_form->addItem(new QSpacerItem(0, Theme::gap(this)));
}

void SignInDialog::addStorageRows()
{
    m_storageLabel = new QLabel(this);
    m_keychainChoice = new QRadioButton(this);
    m_keychainChoice->setObjectName(QStringLiteral("keychainChoice"));
    m_thisRunChoice = new QRadioButton(this);
    m_thisRunChoice->setObjectName(QStringLiteral("thisRunChoice"));
    m_storageNote = new NoteLabel(this);
    m_storageNote->setObjectName(QStringLiteral("storageNote"));
    m_form->addRow(m_storageLabel, m_keychainChoice);
    m_form->addRow(QString(), m_thisRunChoice);
    m_form->addRow(QString(), m_storageNote);
    m_form->setRowVisible(m_storageNote, false);
}

void SignInDialog::addButtons()
{
    m_cancelButton = addButton(QDialogButtonBox::RejectRole);
    m_submitButton = addButton(QDialogButtonBox::AcceptRole);
    m_submitButton->setObjectName(QStringLiteral("submitButton"));
    m_submitButton->setDefault(true);
    connect(m_submitButton, &QPushButton::clicked, this, &SignInDialog::submit);
}

Account SignInDialog::account() const
{
    Account entered = m_service->appliedTo(m_original);
    const QString name = m_nameEdit->text().trimmed();
    entered.name = name.isEmpty() ? suggestedName() : name;
    entered.storage = m_keychainChoice->isChecked() ? SecretStorage::Keychain : SecretStorage::ThisRun;
    entered.isTemporary = credentials() ? m_keys->isTemporary() : m_original.isTemporary;
    return entered;
}

std::optional<Cos::Credentials> SignInDialog::credentials() const
{
    return m_keys->credentials();
}

void SignInDialog::setKnownCredentials(const Cos::Credentials &credentials)
{
    m_keys->setKnown(credentials);
}

void SignInDialog::setKeychainUnavailable(const CosError &reason)
{
    m_keychainProblem = reason;
    // One that is locked, or slow to answer, may take the keys yet; and where keys lie already, they stay.
    const bool isMissing = keychainProblem(reason) == KeychainProblem::Absent;
    const bool holdsTheKeys = m_purpose == Purpose::Change && m_original.storage == SecretStorage::Keychain;
    if (isMissing && !holdsTheKeys) {
        m_thisRunChoice->setChecked(true);
        m_keychainChoice->setEnabled(false);
        m_keychainChoice->setToolTip(reason.detail);
    }
    m_form->setRowVisible(m_storageNote, true);
    retranslate();
}

void SignInDialog::showConnectionTest(const ConnectionReport &report)
{
    if (!m_test->isTesting())
        return;
    m_test->showReport(report);
    if (report.isRegionFound)
        m_service->setRegion(report.bucket.region);
    review();
    if (report.outcome == ConnectionReport::Outcome::NoBucketList)
        m_service->askForPath();
}

void SignInDialog::showSaveProblem(const CosError &error)
{
    setEnabled(true);
    m_saveNote->setError(error);
    m_submitButton->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::requestConnectionTest()
{
    const std::optional<Cos::Credentials> keys = credentials();
    if (!keys)
        return;
    m_test->showTesting();
    Q_EMIT connectionTestRequested(account(), *keys);
}

void SignInDialog::submit()
{
    m_saveNote->setNote(NoteLabel::Busy, tr("Saving the keys…"));
    setEnabled(false);
    Q_EMIT submitted(account(), credentials());
}

void SignInDialog::abandonTest()
{
    if (m_test->isTesting())
        Q_EMIT connectionTestAbandoned();
    m_test->clear();
    review();
}

/// What was found out belongs to other entries.
void SignInDialog::takeEdit()
{
    m_saveNote->clear();
    abandonTest();
}

/// Says what is wrong or missing, and allows what can be done.
void SignInDialog::review()
{
    const QString duplicate = nameProblem();
    m_nameNote->setNote(NoteLabel::Problem, duplicate);
    m_form->setRowVisible(m_nameNote, !duplicate.isEmpty());
    m_nameEdit->setPlaceholderText(suggestedName());

    const QString obstacle = problem();
    m_submitButton->setEnabled(obstacle.isEmpty());
    m_submitButton->setToolTip(obstacle);
    const bool isOnlyRegionMissing = m_service->isRegionMissing() && m_keys->problem().isEmpty();
    m_test->setTestable((obstacle.isEmpty() || isOnlyRegionMissing) && credentials(),
                        obstacle.isEmpty() ? tr("Enter the keys to test them.") : obstacle);
}

/// What the account is called when the person names it not.
QString SignInDialog::suggestedName() const
{
    const Account entered = m_service->appliedTo(m_original);
    const std::optional<CosPath> path = parseCosPath(entered.startPath);
    QString name = entered.endpoint == Cos::Endpoint() ? tr("Tencent Cloud") : entered.endpoint.serviceHostFor({});
    if (path && !path->bucket.isEmpty())
        name = path->bucket;
    QString free = name;
    for (int number = 2; m_takenNames.contains(free); ++number)
        free = QStringLiteral("%1 %2").arg(name, QString::number(number));
    return free;
}

QString SignInDialog::nameProblem() const
{
    return m_takenNames.contains(m_nameEdit->text().trimmed()) ? tr("Another account has this name.") : QString();
}

QString SignInDialog::problem() const
{
    for (const QString &problem : {nameProblem(), m_keys->problem(), m_service->problem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (!credentials() && account().storage != m_original.storage)
        return tr("Enter the keys to keep them in another place.");
    return {};
}

QString SignInDialog::storageNote() const
{
    if (!m_keychainProblem)
        return {};
    if (!m_keychainChoice->isEnabled())
        return tr("This computer offers no keychain now, so the keys can be kept for this run only.");
    return userMessage(*m_keychainProblem);
}

void SignInDialog::retranslate()
{
    const bool isSignIn = m_purpose == Purpose::SignIn;
    setWindowTitle(isSignIn ? tr("Sign In") : tr("Edit Account"));
    //: %1 is the name of an account
    m_heading->setText(isSignIn ? tr("Sign in to Cloud Object Storage") : tr("Account “%1”").arg(m_original.name));
    m_nameLabel->setText(tr("&Name"));
    m_keys->retranslate();
    m_service->retranslate();
    m_storageLabel->setText(tr("Remember the keys"));
    m_keychainChoice->setText(tr("In the system ke&ychain"));
    m_thisRunChoice->setText(tr("For this r&un only"));
    m_storageNote->setNote(NoteLabel::Warning, storageNote());
    m_test->retranslate();
    m_cancelButton->setText(tr("&Cancel"));
    m_submitButton->setText(isSignIn ? tr("&Sign In") : tr("&Save"));
    review();
}
