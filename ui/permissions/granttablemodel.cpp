// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/granttablemodel.h"

#include "bucketsettings/acl/accesscontroltext.h"
#include "theme/theme.h"

#include <QIcon>

#include <algorithm>

using Settings::AccessControlText;
using Settings::Grantee;
using Settings::Permission;
using Settings::Permissions;

GrantTableModel::GrantTableModel(Settings::AclTarget target, QObject *parent)
    : QAbstractTableModel(parent)
    , m_target(target)
{
}

void GrantTableModel::setAccess(const Settings::AccessControl &access)
{
    beginResetModel();
    m_access = access;
    updateRows();
    endResetModel();
}

/// The owner, the groups, and then everybody else in the order of the document.
void GrantTableModel::updateRows()
{
    m_rows = m_access.grantees();
    const auto place = [this](const Grantee &grantee) {
        return isOwner(grantee) ? 0 : grantee.kind == Grantee::Kind::Everyone ? 1 : grantee.isGroup() ? 2 : 3;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Grantee &a, const Grantee &b) { return place(a) < place(b); });
}

int GrantTableModel::add(const Grantee &grantee)
{
    if (const auto present = m_rows.indexOf(grantee); present >= 0)
        return int(present);
    Settings::AccessControl changed = m_access;
    changed.setPermissions(grantee, Permission::Read);
    setAccess(changed);
    Q_EMIT edited();
    return int(m_rows.indexOf(grantee));
}

bool GrantTableModel::isRemovable(int row) const
{
    return row >= 0 && row < m_rows.size() && !isOwner(m_rows.at(row));
}

void GrantTableModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_access.remove(m_rows.takeAt(row));
    endRemoveRows();
    Q_EMIT edited();
}

int GrantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Grantee &grantee = m_rows.at(index.row());
    if (index.column() != WhoColumn) {
        switch (role) {
        case Qt::CheckStateRole:
            return checkState(grantee, index.column());
        case Qt::ToolTipRole:
            return AccessControlText::permissionHint(permissionOf(index.column()), m_target);
        case Qt::AccessibleTextRole:
            return QString(name(grantee) + QStringLiteral(", ") +
                           AccessControlText::permissionName(permissionOf(index.column())));
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return name(grantee);
    case Qt::DecorationRole:
        return icon(grantee);
    case Qt::ToolTipRole:
        return hint(grantee);
    default:
        return {};
    }
}

QVariant GrantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        //: heads the column of those who have rights
        return section == WhoColumn ? tr("Who") : AccessControlText::permissionName(permissionOf(section));
    }
    if (role == Qt::ToolTipRole && section != WhoColumn)
        return AccessControlText::permissionHint(permissionOf(section), m_target);
    return {};
}

Qt::ItemFlags GrantTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags basic = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == WhoColumn)
        return basic;
    const Grantee &grantee = m_rows.at(index.row());
    const bool isIncluded =
        index.column() != FullControlColumn && m_access.permissionsOf(grantee).testFlag(Permission::FullControl);
    if (isOwner(grantee) || isIncluded)
        return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return basic | Qt::ItemIsUserCheckable;
}

bool GrantTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const Grantee grantee = m_rows.at(index.row());
    Permissions permissions = m_access.permissionsOf(grantee);
    const bool isOn = value.toInt() == Qt::Checked;
    if (index.column() == FullControlColumn)
        permissions = isOn ? Permissions(Permission::FullControl) : Permissions(Permission::Read);
    else
        permissions.setFlag(permissionOf(index.column()), isOn);
    m_access.setPermissions(grantee, permissions);   // with none left the row stays until it is removed or saved
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

void GrantTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

Permission GrantTableModel::permissionOf(int column)
{
    switch (column) {
    case ReadColumn:
        return Permission::Read;
    case WriteColumn:
        return Permission::Write;
    case ReadAclColumn:
        return Permission::ReadAcl;
    case WriteAclColumn:
        return Permission::WriteAcl;
    default:
        return Permission::FullControl;
    }
}

bool GrantTableModel::isOwner(const Grantee &grantee) const
{
    return !m_access.ownerId.isEmpty() && grantee == m_access.owner();
}

QString GrantTableModel::name(const Grantee &grantee) const
{
    const QString text = AccessControlText::granteeName(grantee);
    //: %1 is an account
    return isOwner(grantee) ? tr("%1 (owner)").arg(text) : text;
}

QString GrantTableModel::hint(const Grantee &grantee) const
{
    QStringList unknown;
    for (const Settings::Grant &grant : m_access.grants) {
        if (grant.grantee == grantee && Settings::permissionFromName(grant.permission) == Permissions())
            unknown.append(grant.permission);
    }
    if (unknown.isEmpty())
        return grantee.id();
    return tr("%1\nHas rights as well that this program does not know: %2").arg(grantee.id(), unknown.join(QStringLiteral(", ")));
}

QIcon GrantTableModel::icon(const Grantee &grantee) const
{
    switch (grantee.kind) {
    case Grantee::Kind::Everyone:
        return Theme::icon(QStringLiteral("public"));
    case Grantee::Kind::SignedIn:
        return Theme::icon(QStringLiteral("accounts"));
    default:
        return Theme::icon(QStringLiteral("account"));
    }
}

QVariant GrantTableModel::checkState(const Grantee &grantee, int column) const
{
    const Permissions permissions = m_access.permissionsOf(grantee);
    const bool isOn = permissions.testFlag(permissionOf(column)) || permissions.testFlag(Permission::FullControl);
    return isOn ? Qt::Checked : Qt::Unchecked;
}
