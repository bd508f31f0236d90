// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectpresentation.h"

#include "base/figures.h"
#include "base/plaintooltip.h"
#include "browse/objectlistmodel.h"
#include "browse/storageclass.h"
#include "browse/visiblename.h"

#include <QDateTime>

QByteArray ObjectPresentation::name(const BrowseItem &item)
{
    const QByteArray key = item.isFolder ? item.key.chopped(1) : item.key;
    return key.mid(key.lastIndexOf('/') + 1);
}

QVariant ObjectPresentation::data(const BrowseItem &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(item, column);
    case Qt::ToolTipRole:
        return toolTip(item, column);
    case Qt::AccessibleTextRole:
        return accessibleText(item, column);
    case Qt::TextAlignmentRole:
        return int((column == ObjectListModel::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ObjectListModel::KeyRole:
        return item.key;
    case ObjectListModel::ItemRole:
        return QVariant::fromValue(item);
    case ObjectListModel::NameRole:
    case Qt::EditRole:
        return QString::fromUtf8(name(item));
    case ObjectListModel::IsFolderRole:
        return item.isFolder;
    case ObjectListModel::IsArchivedRole:
        return item.isArchived;
    case ObjectListModel::SizeBytesRole:
        return item.sizeBytes;
    case ObjectListModel::IconNameRole:
        return column == ObjectListModel::Name ? iconName(item) : QVariant();
    case ObjectListModel::SortRole:
        return sortValue(item, column);
    default:
        return {};
    }
}

QVariant ObjectPresentation::headerData(int column, int role) const
{
    if (role == Qt::DisplayRole)
        return headerText(column);
    if (role == Qt::TextAlignmentRole)
        return data({}, column, role);
    return {};
}

QString ObjectPresentation::headerText(int column)
{
    switch (column) {
    case ObjectListModel::Name:
        return tr("Name");
    case ObjectListModel::Size:
        return tr("Size");
    case ObjectListModel::Modified:
        return tr("Modified");
    case ObjectListModel::StorageClass:
        return tr("Storage class");
    case ObjectListModel::Type:
        return tr("Type");
    case ObjectListModel::ETag:
        return tr("ETag");
    default:
        return {};
    }
}

QString ObjectPresentation::typeName(const BrowseItem &item) const
{
    return item.isFolder ? tr("Folder") : m_types.typeOf(name(item)).name;
}

QString ObjectPresentation::iconName(const BrowseItem &item) const
{
    return item.isFolder ? QStringLiteral("folder") : m_types.typeOf(name(item)).iconName;
}

QString ObjectPresentation::displayText(const BrowseItem &item, int column) const
{
    if (column == ObjectListModel::Name)
        return visibleName(name(item));
    if (column == ObjectListModel::Type)
        return typeName(item);
    if (item.isFolder)
        return {};
    switch (column) {
    case ObjectListModel::Size:
        return Figures::size(item.sizeBytes);
    case ObjectListModel::Modified:
        return Figures::localTime(item.modifiedMsecsUtc);
    case ObjectListModel::StorageClass:
        return storageClassName(item.storageClass);
    case ObjectListModel::ETag:
        return QString::fromLatin1(item.etag);
    default:
        return {};
    }
}

QString ObjectPresentation::toolTip(const BrowseItem &item, int column) const
{
    if (column == ObjectListModel::Name)
        return plainToolTip(QString::fromUtf8(item.key));
    if (item.isFolder)
        return {};
    switch (column) {
    case ObjectListModel::Size:
        return Figures::exactSize(item.sizeBytes);
    case ObjectListModel::Modified:
        return Figures::utcTime(QDateTime::fromMSecsSinceEpoch(item.modifiedMsecsUtc, Qt::UTC));
    case ObjectListModel::StorageClass:
        return item.isArchived ? tr("This object is archived. Restore it before downloading it.") : QString();
    default:
        return {};
    }
}

QString ObjectPresentation::accessibleText(const BrowseItem &item, int column) const
{
    const QString text = displayText(item, column);
    if (column == ObjectListModel::Name && item.isFolder)
        //: Read aloud by screen readers. %1 is a folder's name.
        return tr("Folder %1").arg(text);
    if (column == ObjectListModel::Name && item.isArchived)
        //: Read aloud by screen readers. %1 is a file's name, %2 its size.
        return tr("%1, %2, archived").arg(text, displayText(item, ObjectListModel::Size));
    if (column == ObjectListModel::Name)
        //: Read aloud by screen readers. %1 is a file's name, %2 its size.
        return tr("%1, %2").arg(text, displayText(item, ObjectListModel::Size));
    //: Read aloud by screen readers. %1 is a column's title, %2 what the cell says.
    return text.isEmpty() ? QString() : tr("%1: %2").arg(headerText(column), text);
}

QVariant ObjectPresentation::sortValue(const BrowseItem &item, int column) const
{
    switch (column) {
    case ObjectListModel::Name:
        return QString::fromUtf8(name(item));
    case ObjectListModel::Size:
        return item.sizeBytes;
    case ObjectListModel::Modified:
        return item.modifiedMsecsUtc;
    case ObjectListModel::ETag:
        return item.etag;
    default:
        return displayText(item, column);
    }
}
