// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuetext.h"

#include "theme/spacing.h"

#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>
#include <memory>

ValueText::ValueText(const QString &value, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setViewportMargins(0, inset(), 0, inset());
    setPlainText(value);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Air above and below, so that neighbours are told apart.
int ValueText::inset() const
{
    return Theme::gap(this) / 2;
}

bool ValueText::hasHeightForWidth() const
{
    return true;
}

int ValueText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height())) + inset() * 2;
}

QSize ValueText::sizeHint() const
{
    const int width = qMin(fontMetrics().size(Qt::TextExpandTabs, toPlainText()).width() + 1, Theme::textWidth(this, 60));
    return {width, heightForWidth(width)};
}

QSize ValueText::minimumSizeHint() const
{
    return {Theme::textWidth(this, 12), fontMetrics().height() + inset() * 2};
}

/// The form around it scrolls, not the value.
void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
