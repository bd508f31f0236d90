// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/objectfailuremodel.h"

#include "base/plaintooltip.h"
#include "browse/visiblename.h"

ObjectFailureModel::ObjectFailureModel(const QList<ObjectFailure> &failures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_failures(failures)
{
}

int ObjectFailureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_failures.size());
}

int ObjectFailureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObjectFailureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectFailure &failure = m_failures.at(index.row());
    if (role == Qt::DisplayRole)
        return text(failure, index.column());
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(toolTip(failure, index.column()))) : QVariant();
}

QString ObjectFailureModel::text(const ObjectFailure &failure, int column)
{
    switch (column) {
    case Key:
        return visibleName(failure.key);
    case Reason:
        return userMessage(failure.error);
    case Code:
        return failure.error.code;
    case RequestId:
        return failure.error.requestId;
    default:
        return {};
    }
}

QString ObjectFailureModel::toolTip(const ObjectFailure &failure, int column)
{
    const QString shown = text(failure, column);
    return column == Reason ? QString(shown + u'\n' + technicalDetails(failure.error)) : shown;
}

QVariant ObjectFailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Reason:
        return tr("Reason");
    case Code:
        return tr("Code");
    case RequestId:
        return tr("Request id");
    default:
        return {};
    }
}

void ObjectFailureModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_failures.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
