// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// One line of text that gives way where room is short: its end is elided and the whole becomes the tooltip.
class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// What the tooltip says below the text.
    void setDetails(const QString &details);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QString m_details;
};
