// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class NoteLabel;
class QPlainTextEdit;
class QPushButton;

/// Patterns of names that are left out, one a line, with the usual ones at hand. Says what is wrong with them.
class ExcludeField final : public QWidget
{
    Q_OBJECT

public:
    explicit ExcludeField(const QStringList &patterns, QWidget *parent);

    QStringList patterns() const;
    void setPatterns(const QStringList &patterns);
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void addUsualOnes();
    void update();

    QPlainTextEdit *m_lines;
    QPushButton *m_addUsual;
    NoteLabel *m_note;
};
