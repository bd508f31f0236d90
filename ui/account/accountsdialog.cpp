// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountsdialog.h"

#include "account/accountlist.h"
#include "account/removeaccountdialog.h"
#include "base/plaintooltip.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace {

enum Column { NameColumn, PlaceColumn, KeysColumn, ColumnCount };

constexpr int idRole = Qt::UserRole;

QUuid idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, idRole).toUuid() : QUuid();
}

QString placeOf(const Account &account)
{
    return account.startPath.isEmpty() ? account.endpoint.serviceHostFor({}) : account.startPath;
}

}   // namespace

AccountsDialog::AccountsDialog(AccountList &accounts, QWidget *parent)
    : StandardDialog(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("accountsDialog"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::gap(this));
    body()->addLayout(row, 1);
    addList(row);
    addButtons(row);
    addShortcuts();
    m_closeButton = addButton(QDialogButtonBox::RejectRole);
    m_closeButton->setDefault(true);
    setWidthInCharacters(100);
    resize(width(), 18 * fontMetrics().lineSpacing());

    connect(&m_accounts, &AccountList::added, this, [this](const Account &account) {
        fill();
        select(account.id);
    });
    connect(&m_accounts, &AccountList::changed, this, &AccountsDialog::fill);
    connect(&m_accounts, &AccountList::removed, this, &AccountsDialog::fill);
    connect(&m_accounts, &AccountList::reordered, this, &AccountsDialog::fill);
    retranslate();
}

AccountsDialog::~AccountsDialog()
{
    m_list->disconnect(this);   // a name that is being edited commits itself when the list loses the focus
}

void AccountsDialog::addList(QLayout *row)
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("accountList"));
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    row->addWidget(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsDialog::updateActions);
    connect(m_list, &QTreeWidget::itemChanged, this, &AccountsDialog::takeName);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &AccountsDialog::edit);
}

void AccountsDialog::addButtons(QBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::gap(this));
    row->addLayout(column);
    m_addButton = newButton(column, QStringLiteral("addButton"), &AccountsDialog::addRequested);
    m_editButton = newButton(column, QStringLiteral("editButton"), &AccountsDialog::edit);
    m_renameButton = newButton(column, QStringLiteral("renameButton"), &AccountsDialog::rename);
    m_upButton = newButton(column, QStringLiteral("upButton"), &AccountsDialog::moveUp);
    m_downButton = newButton(column, QStringLiteral("downButton"), &AccountsDialog::moveDown);
    column->addSpacing(Theme::gap(this));
    m_removeButton = newButton(column, QStringLiteral("removeButton"), &AccountsDialog::askToRemove);
    column->addStretch();
}

QPushButton *AccountsDialog::newButton(QBoxLayout *column, const QString &objectName, void (AccountsDialog::*action)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { (this->*action)(); });
    return button;
}

void AccountsDialog::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (AccountsDialog::*action)()) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Delete, &AccountsDialog::askToRemove);
    add(QKeySequence(Qt::Key_Return), &AccountsDialog::edit);
    add(QKeySequence(Qt::ALT | Qt::Key_Up), &AccountsDialog::moveUp);
    add(QKeySequence(Qt::ALT | Qt::Key_Down), &AccountsDialog::moveDown);
}

void AccountsDialog::select(const QUuid &id)
{
    m_list->setCurrentItem(m_list->topLevelItem(int(m_accounts.indexOf(id))));
}

QUuid AccountsDialog::selected() const
{
    return idOf(m_list->currentItem());
}

/// Shows the accounts anew; the selection stays with its account, or with its row when the account is gone.
void AccountsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    const QUuid chosen = selected();
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const Account &account : m_accounts.accounts()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, idRole, account.id);
        item->setText(NameColumn, account.name);
        item->setIcon(NameColumn, Theme::icon(QStringLiteral("account")));
        item->setText(PlaceColumn, placeOf(account));
        item->setToolTip(PlaceColumn, plainToolTip(placeOf(account)));
        item->setText(KeysColumn, account.storage == SecretStorage::Keychain ? tr("In the keychain") : tr("For this run only"));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    const int last = m_list->topLevelItemCount() - 1;
    const int index = int(m_accounts.indexOf(chosen));
    m_list->setCurrentItem(m_list->topLevelItem(index >= 0 ? index : std::min(row, last)));
    updateActions();
}

void AccountsDialog::updateActions()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (QPushButton *button : {m_editButton, m_renameButton, m_removeButton})
        button->setEnabled(row >= 0);
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row < m_list->topLevelItemCount() - 1);
}

void AccountsDialog::edit()
{
    if (!selected().isNull())
        Q_EMIT editRequested(selected());
}

void AccountsDialog::rename()
{
    if (QTreeWidgetItem *item = m_list->currentItem())
        m_list->editItem(item, NameColumn);
}

/// The name was edited in its row. An empty one is refused, a taken one gets a number.
void AccountsDialog::takeName(QTreeWidgetItem *item)
{
    const QUuid id = idOf(item);
    const QString name = item->text(NameColumn).trimmed();
    const std::optional<Account> account = m_accounts.account(id);
    if (!account || name == account->name)
        return;
    // The view is still closing its editor; it must not lose its rows meanwhile.
    QMetaObject::invokeMethod(
        this,
        [this, id, name] {
            m_accounts.rename(id, name.isEmpty() ? QString() : m_accounts.uniqueName(name, id));
            fill();
        },
        Qt::QueuedConnection);
}

void AccountsDialog::moveUp()
{
    m_accounts.move(selected(), m_accounts.indexOf(selected()) - 1);
}

void AccountsDialog::moveDown()
{
    m_accounts.move(selected(), m_accounts.indexOf(selected()) + 1);
}

void AccountsDialog::askToRemove()
{
    const std::optional<Account> account = m_accounts.account(selected());
    if (!account || m_question)
        return;
    m_question = new RemoveAccountDialog(*account, this);
    connect(m_question, &QDialog::accepted, this, [this, id = account->id] { Q_EMIT removeRequested(id); });
    Q_EMIT removalQuestioned(m_question, account->id);
    m_question->open();
}

void AccountsDialog::retranslate()
{
    setWindowTitle(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHeaderLabels({tr("Name"), tr("Service or path"), tr("Keys")});
    m_addButton->setText(tr("&Sign In…"));
    m_editButton->setText(tr("&Edit…"));
    m_renameButton->setText(tr("Re&name"));
    m_upButton->setText(tr("Move &Up"));
    m_downButton->setText(tr("Move &Down"));
    m_removeButton->setText(tr("&Remove…"));
    m_closeButton->setText(tr("&Close"));
    fill();
}
