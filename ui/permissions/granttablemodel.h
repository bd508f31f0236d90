// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"

#include <QAbstractTableModel>

/// A row for each grantee, a box for each permission. The owner comes first and cannot be changed; everything that is not known
/// is kept.
class GrantTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, ReadColumn, WriteColumn, ReadAclColumn, WriteAclColumn, FullControlColumn, ColumnCount };

    explicit GrantTableModel(Settings::AclTarget target, QObject *parent = nullptr);

    void setAccess(const Settings::AccessControl &access);
    const Settings::AccessControl &access() const { return m_access; }
    /// Adds \a grantee with the right to read, or finds it. Its row.
    int add(const Settings::Grantee &grantee);
    bool isRemovable(int row) const;
    void remove(int row);
    const Settings::Grantee &grantee(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Names of rows and columns anew, in the language of now.
    void retranslate();

Q_SIGNALS:
    /// The person changed something.
    void edited();

private:
    static Settings::Permission permissionOf(int column);
    bool isOwner(const Settings::Grantee &grantee) const;
    QString name(const Settings::Grantee &grantee) const;
    QString hint(const Settings::Grantee &grantee) const;
    QIcon icon(const Settings::Grantee &grantee) const;
    QVariant checkState(const Settings::Grantee &grantee, int column) const;
    void updateRows();

    Settings::AclTarget m_target;
    Settings::AccessControl m_access;
    QList<Settings::Grantee> m_rows;
};
