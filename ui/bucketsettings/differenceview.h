// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/outline.h"

#include <QPlainTextEdit>

/// What is removed and what is added, line by line; long stretches that stay are left out.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void showLines(const QList<Settings::DifferenceLine> &lines);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void colour();

    QList<Settings::DifferenceLine> m_lines;
    QList<Settings::DifferenceLine::Kind> m_kinds;   ///< of the blocks
};
