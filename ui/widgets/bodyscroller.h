// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// The content of a dialog: stands as it is where there is room, and scrolls where the screen is too small for it. What takes the
/// focus comes into view. Takes no focus itself.
class BodyScroller final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BodyScroller(QWidget *parent);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// The height at \a width from which on nothing needs to be scrolled.
    int neededHeight(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerBar();
    void showFocused(const QWidget *focused);

    QVBoxLayout *m_body;
};
