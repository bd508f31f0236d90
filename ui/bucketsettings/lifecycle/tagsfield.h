// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

class NoteLabel;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

/// The tags that objects must have, a row each.
class TagsField final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsField(QWidget *parent = nullptr);

    void setTags(const QList<Lifecycle::Tag> &tags);
    QList<Lifecycle::Tag> tags() const { return m_tags; }
    void showProblems(const QList<Lifecycle::Problem> &problems);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLineEdit *key;
        QLineEdit *value;
        QToolButton *remove;
    };

    void addRow();
    void removeLastRow();
    void retranslate();
    void retranslateRow(const Row &row) const;

    QList<Lifecycle::Tag> m_tags;
    QList<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_add;
    NoteLabel *m_note;
};
