// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

/// A number of days, with the word behind it in the plural it needs. Takes any number that documents may hold.
class DaySpin final : public QSpinBox
{
    Q_OBJECT

public:
    explicit DaySpin(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateSuffix();
};
