// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/rulelistmodel.h"

#include "bucketsettings/lifecycle/lifecyclesentence.h"

using namespace Lifecycle;

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RuleListModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_sentences.clear();
    for (const Rule &rule : rules)
        m_sentences.append(sentenceOf(rule));
    m_problems.clear();
    m_mistakes.clear();
    m_hints.clear();
    endResetModel();
}

void RuleListModel::setRule(int row, const Rule &rule)
{
    m_rules[row] = rule;
    changeRow(row);
}

void RuleListModel::changeRow(int row)
{
    m_sentences[row] = sentenceOf(m_rules.at(row));
    Q_EMIT dataChanged(index(row), index(row));
}

void RuleListModel::insert(int row, const Rule &rule)
{
    beginInsertRows({}, row, row);
    m_rules.insert(row, rule);
    m_sentences.insert(row, sentenceOf(rule));
    endInsertRows();
}

void RuleListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    m_sentences.removeAt(row);
    endRemoveRows();
}

void RuleListModel::swapWithNext(int row)
{
    beginMoveRows({}, row, row, {}, row + 2);
    m_rules.swapItemsAt(row, row + 1);
    m_sentences.swapItemsAt(row, row + 1);
    endMoveRows();
}

void RuleListModel::setProblems(const QList<Problem> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    QSet<int> mistakes;
    QSet<int> hints;
    for (const Problem &problem : problems)
        (problem.severity == Severity::Mistake ? mistakes : hints).insert(problem.ruleIndex);
    mistakes.swap(m_mistakes);
    hints.swap(m_hints);
    for (int row = 0; row < int(m_rules.size()); ++row) {
        const bool isSame = mistakes.contains(row) == m_mistakes.contains(row) && hints.contains(row) == m_hints.contains(row);
        if (!isSame)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void RuleListModel::retranslate()
{
    for (int row = 0; row < int(m_rules.size()); ++row)
        changeRow(row);
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
    case Qt::ToolTipRole:
        return m_sentences.at(index.row());
    case Qt::AccessibleTextRole:
        if (!rule.isEnabled) {
            //: Of a lifecycle rule: %1 is its name, %2 what it would do
            return tr("%1, switched off. %2").arg(ruleName(m_rules, index.row()), m_sentences.at(index.row()));
        }
        //: Of a lifecycle rule: %1 is its name, %2 what it does
        return tr("%1. %2").arg(ruleName(m_rules, index.row()), m_sentences.at(index.row()));
    case Qt::CheckStateRole:
        return rule.isEnabled ? Qt::Checked : Qt::Unchecked;
    case HasMistakeRole:
        return m_mistakes.contains(index.row());
    case HasHintRole:
        return m_hints.contains(index.row());
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
    changeRow(index.row());
    Q_EMIT enabledChanged(index.row());
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}
