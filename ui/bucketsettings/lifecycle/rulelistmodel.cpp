// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/rulelistmodel.h"

#include "bucketsettings/lifecycle/lifecyclesentence.h"

#include <algorithm>

using namespace Lifecycle;

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RuleListModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_problems.clear();
    endResetModel();
}

void RuleListModel::setRule(int row, const Rule &rule)
{
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row), index(row));
}

void RuleListModel::insert(int row, const Rule &rule)
{
    beginInsertRows({}, row, row);
    m_rules.insert(row, rule);
    endInsertRows();
}

void RuleListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

void RuleListModel::swapWithNext(int row)
{
    beginMoveRows({}, row, row, {}, row + 2);
    m_rules.swapItemsAt(row, row + 1);
    endMoveRows();
}

void RuleListModel::setProblems(const QList<Problem> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    retranslate();
}

void RuleListModel::retranslate()
{
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rules.size()) - 1));
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ruleName(m_rules, index.row());
    case SentenceRole:
        return sentenceOf(rule);
    case Qt::ToolTipRole:
        return sentenceOf(rule);
    case Qt::AccessibleTextRole:
        if (!rule.isEnabled) {
            //: Of a lifecycle rule: %1 is its name, %2 what it would do
            return tr("%1, switched off. %2").arg(ruleName(m_rules, index.row()), sentenceOf(rule));
        }
        //: Of a lifecycle rule: %1 is its name, %2 what it does
        return tr("%1. %2").arg(ruleName(m_rules, index.row()), sentenceOf(rule));
    case Qt::CheckStateRole:
        return rule.isEnabled ? Qt::Checked : Qt::Unchecked;
    case HasMistakeRole:
        return has(index.row(), Severity::Mistake);
    case HasHintRole:
        return has(index.row(), Severity::Hint);
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT enabledChanged(index.row());
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool RuleListModel::has(int row, Severity severity) const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
                       [&](const Problem &problem) { return problem.ruleIndex == row && problem.severity == severity; });
}
