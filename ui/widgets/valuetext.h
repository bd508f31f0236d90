// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

/// A value to read, select and copy. Unlike a label it wraps inside long words, such as keys and ids, and what is copied from it
/// is the value itself.
class ValueText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueText(const QString &value, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int inset() const;
};
