// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectlistmodel.h"

class ObjectListModel::Contents
{
public:
    Location location;
    CosError error;
};

ObjectListModel::ObjectListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_contents(std::make_unique<Contents>())
{
}
ObjectListModel::~ObjectListModel() = default;
void ObjectListModel::open(Cos::Client *, const Location &location) { m_contents->location = location; }
void ObjectListModel::refresh() {}
void ObjectListModel::stop() {}
void ObjectListModel::close() {}
const Location &ObjectListModel::location() const { return m_contents->location; }
ObjectListModel::State ObjectListModel::state() const { return State::Idle; }
const CosError &ObjectListModel::error() const { return m_contents->error; }
ObjectListSummary ObjectListModel::summary() const { return {}; }
bool ObjectListModel::isArranging() const { return false; }
void ObjectListModel::setNameFilter(const QString &) {}
QString ObjectListModel::nameFilter() const { return {}; }
void ObjectListModel::sort(int, Qt::SortOrder) {}
ObjectListModel::Column ObjectListModel::sortColumn() const { return Name; }
Qt::SortOrder ObjectListModel::sortOrder() const { return Qt::AscendingOrder; }
void ObjectListModel::upsert(const Cos::ObjectEntry &) {}
void ObjectListModel::insertFolder(const QByteArray &) {}
void ObjectListModel::remove(const QList<QByteArray> &) {}
QModelIndex ObjectListModel::indexOf(const QByteArray &) const { return {}; }
BrowseItem ObjectListModel::item(const QModelIndex &) const { return {}; }
int ObjectListModel::rowCount(const QModelIndex &) const { return 0; }
int ObjectListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
QVariant ObjectListModel::data(const QModelIndex &, int) const { return {}; }
QVariant ObjectListModel::headerData(int, Qt::Orientation, int) const { return {}; }
Qt::ItemFlags ObjectListModel::flags(const QModelIndex &index) const { return QAbstractTableModel::flags(index); }
QHash<int, QByteArray> ObjectListModel::roleNames() const { return QAbstractTableModel::roleNames(); }
void ObjectListModel::retranslate() {}
bool ObjectListModel::isConsistent() const { return true; }
