// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QVariant>

/// Watches a model for as long as it lives: QAbstractItemModelTester fails the test on a broken promise, and a mirror of the top
/// rows, kept by the model's signals alone, shows whether they told the whole truth.
///
///     ModelChecker checker(&model, ObjectListModel::KeyRole);
///     …
///     QVERIFY(checker.agrees());
class ModelChecker : public QObject
{
    Q_OBJECT

public:
    ModelChecker(QAbstractItemModel *model, int role);

    /// The mirror shows what the model says now.
    bool agrees() const;
    /// Announcements that asked views to lay out everything anew.
    int layoutChangeCount() const { return m_layoutChangeCount; }
    int insertionCount() const { return m_insertionCount; }

private:
    QVariantList read(int first, int last) const;
    void readAll();

    QAbstractItemModel *m_model;
    int m_role;
    QAbstractItemModelTester m_tester;
    QVariantList m_mirror;
    int m_layoutChangeCount = 0;
    int m_insertionCount = 0;
};
