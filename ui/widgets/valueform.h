// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

/// Names and values in sections, to read and to copy: each value can be selected and has a button that copies it.
class ValueForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueForm(QWidget *parent = nullptr);

    void clear();
    void addSection(const QString &title);
    /// Passes over an empty \a value. \a hint becomes the tooltip.
    void addValue(const QString &name, const QString &value, const QString &hint = {});
    /// All of it, a section title or "name: value" a line.
    QString toText() const;

private:
    QVBoxLayout *m_frame;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QString m_text;
};
