// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/previewmodel.h"

#include "base/figures.h"
#include "bucketsettings/lifecycle/lifecyclesentence.h"

#include <algorithm>

using namespace Lifecycle;

namespace {

constexpr quintptr topLevel = 0;   // else: number of the group, from 1

}   // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PreviewModel::Span PreviewModel::spanOf(const QDate &date, const QDate &nextRun)
{
    const qint64 days = nextRun.daysTo(date);
    if (days <= 0)
        return Span::NextRun;
    if (days < 7)
        return Span::Week;
    if (days < 30)
        return Span::Month;
    if (days < 90)
        return Span::Quarter;
    return days < 365 ? Span::Year : Span::Later;
}

void PreviewModel::setTotals(const PreviewTotals &totals, const QDate &nextRun)
{
    beginResetModel();
    m_groups.clear();
    for (auto step = totals.steps.cbegin(); step != totals.steps.cend(); ++step) {
        const Line line{step.key(), step.value()};
        const Span span = spanOf(line.step.date, nextRun);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &other) {
            const Step &same = other.sum.step;
            return other.span == span && same.kind == line.step.kind && same.storageClass == line.step.storageClass &&
                   same.dependsOnTags == line.step.dependsOnTags;
        });
        if (group == m_groups.end()) {
            m_groups.append({span, {line.step, {}}, {}});
            group = m_groups.end() - 1;
        }
        group->days.append(line);
        group->sum.amount.count += line.amount.count;
        group->sum.amount.bytes += line.amount.bytes;
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &first, const Group &second) { return first.span < second.span; });
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

void PreviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, ColumnCount - 1));
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex PreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const Group &group = m_groups.at(parent.row());
    return group.span == Span::NextRun ? 0 : int(group.days.size());   // that is one day
}

int PreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const PreviewModel::Line &PreviewModel::lineAt(const QModelIndex &index) const
{
    if (index.internalId() == topLevel)
        return m_groups.at(index.row()).sum;
    return m_groups.at(qsizetype(index.internalId()) - 1).days.at(index.row());
}

QString PreviewModel::spanText(Span span)
{
    switch (span) {
    case Span::NextRun:
        return tr("At the next run");
    case Span::Week:
        return tr("Within a week");
    case Span::Month:
        return tr("Within 30 days");
    case Span::Quarter:
        return tr("Within 90 days");
    case Span::Year:
        return tr("Within a year");
    case Span::Later:
        return tr("Later than in a year");
    }
    return {};
}

QString PreviewModel::whatText(const QModelIndex &index) const
{
    const Step &step = lineAt(index).step;
    if (index.internalId() != topLevel)
        return dateText(step.date);
    QString action = actionText(step.kind, step.storageClass);
    if (step.dependsOnTags) {
        //: %1 is something a rule does. The rule is for objects with certain tags, and these were not looked at
        action = tr("%1, if they have the tags").arg(action);
    }
    const Group &group = m_groups.at(index.row());
    //: %1 is a span of time, %2 what happens in it: "Within a week: Move to Archive"
    const QString pattern = tr("%1: %2");
    if (group.span == Span::NextRun)
        return pattern.arg(tr("At the next run (%1)").arg(dateText(step.date)), action);
    return pattern.arg(spanText(group.span), action);
}

QString PreviewModel::textOf(const QModelIndex &index) const
{
    const Line &line = lineAt(index);
    switch (index.column()) {
    case WhatColumn:
        return whatText(index);
    case CountColumn:
        return Figures::count(line.amount.count);
    case SizeColumn:
        return line.step.kind == ActionKind::AbortUpload || line.step.kind == ActionKind::RemoveMarker
                   ? QString()
                   : Figures::size(line.amount.bytes);
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index);
    if (role == Qt::TextAlignmentRole && index.column() != WhatColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) {
        return QString(textOf(index.siblingAtColumn(WhatColumn)) + QLatin1String(", ") +
                       textOf(index.siblingAtColumn(CountColumn)) + QLatin1String(", ") +
                       textOf(index.siblingAtColumn(SizeColumn)));
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == WhatColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What happens");
    case CountColumn:
        //: Column: how many
        return tr("Objects");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}
