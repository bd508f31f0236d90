// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QAbstractListModel>
#include <QSet>

/// The rules of a bucket: name, sentence, whether it is enabled, and whether something is wrong with it.
class RuleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole,
        HasMistakeRole,
        HasHintRole,
    };

    explicit RuleListModel(QObject *parent = nullptr);

    void setRules(const QList<Lifecycle::Rule> &rules);
    const QList<Lifecycle::Rule> &rules() const { return m_rules; }
    void setRule(int row, const Lifecycle::Rule &rule);
    void insert(int row, const Lifecycle::Rule &rule);
    void remove(int row);
    /// Changes places with the next one.
    void swapWithNext(int row);
    void setProblems(const QList<Lifecycle::Problem> &problems);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By hand, in the list.
    void enabledChanged(int row);

private:
    void changeRow(int row);

    QList<Lifecycle::Rule> m_rules;
    QStringList m_sentences;   ///< of the rules: the list asks for all of them whenever it lays itself out
    QList<Lifecycle::Problem> m_problems;
    QSet<int> m_mistakes;   ///< rows
    QSet<int> m_hints;
};
