// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodyscroller.h"

#include "theme/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

/// Asks for the height that its text needs when wrapped. Lists would like more than that, but can do without before anything
/// scrolls.
class BodyContent final : public QWidget
{
public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override
    {
        return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width) : -1;
    }
};

}   // namespace

BodyScroller::BodyScroller(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new BodyContent(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::gap(parent));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *focused) { showFocused(focused); });
}

int BodyScroller::neededHeight(int width) const
{
    return m_body->hasHeightForWidth() ? m_body->minimumHeightForWidth(width) : m_body->minimumSize().height();
}

QSize BodyScroller::sizeHint() const
{
    return widget()->sizeHint();
}

/// As wide as the content needs, if the screen is.
QSize BodyScroller::minimumSizeHint() const
{
    const int widest = screen()->availableSize().width() - 6 * Theme::gap(this);
    const int needed = widget()->minimumSizeHint().width();
    return {qMin(needed, widest), 3 * fontMetrics().lineSpacing()};
}

bool BodyScroller::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();   // a scroll area keeps to itself that its content has changed
        offerBar();
    }
    return QScrollArea::event(event);
}

void BodyScroller::resizeEvent(QResizeEvent *event)
{
    offerBar();
    QScrollArea::resizeEvent(event);
}

/// A bar that is there makes text wrap earlier, and so would stay where there is room without it.
void BodyScroller::offerBar()
{
    const bool fits = neededHeight(width()) <= height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

/// The arrows belong to the buttons of the dialog.
void BodyScroller::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        QScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

void BodyScroller::showFocused(const QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    const QRect place(focused->mapTo(widget(), QPoint(0, 0)), focused->size());
    const int margin = Theme::gap(this);
    ensureVisible(place.center().x(), place.bottom(), 0, margin);
    ensureVisible(place.center().x(), place.top(), 0, margin);
}
