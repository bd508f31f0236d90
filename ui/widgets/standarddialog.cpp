// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/standarddialog.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/bodyscroller.h"
#include "widgets/mnemonics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// And not the default button, whatever has the focus. A dialog without a default button leaves Return to its fields.
void letReturnPressTheFocused(const QDialogButtonBox &box)
{
    const QList<QPushButton *> buttons = box.findChildren<QPushButton *>();
    const bool hasDefault =
        std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
    for (QPushButton *button : buttons)
        button->setAutoDefault(hasDefault);
}

/// What Tab reaches first in \a dialog.
QWidget *firstByTab(QWidget *dialog)
{
    QWidget *first = dialog->nextInFocusChain();
    while (first != dialog && !((first->focusPolicy() & Qt::TabFocus) && first->isEnabled() && first->isVisibleTo(dialog)))
        first = first->nextInFocusChain();
    return first;
}

/// A dialog that has nothing to fill in begins with its default button, not with the first one.
void beginWithDefault(QWidget *dialog, const QDialogButtonBox &box)
{
    if (dialog->focusWidget() || !box.isAncestorOf(firstByTab(dialog)))
        return;
    for (QPushButton *button : box.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->setFocus();
    }
}

}   // namespace

StandardDialog::StandardDialog(QWidget *parent)
    : QDialog(parent)
    , m_scroller(new BodyScroller(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *frame = new QVBoxLayout(this);
    const int margin = Theme::gap(this) * 2;
    frame->setContentsMargins(margin, margin, margin, margin);
    frame->setSpacing(margin);
    frame->addWidget(m_scroller, 1);
    frame->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setWidthInCharacters(68);
}

QVBoxLayout *StandardDialog::body() const
{
    return m_scroller->body();
}

QPushButton *StandardDialog::addButton(QDialogButtonBox::ButtonRole role)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_buttons->addButton(button, role);
    return button;
}

void StandardDialog::setWidthInCharacters(int characters)
{
    resize(qMin(Theme::textWidth(this, characters), roomOnScreen().width()), minimumHeight());
}

QLabel *StandardDialog::addHeading()
{
    QLabel *label = addText();
    QFont font = Theme::scaledFont(this, 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *StandardDialog::addText()
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(label);
    return label;
}

void StandardDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StandardDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitToContent();
}

void StandardDialog::showEvent(QShowEvent *event)
{
    resize(size().boundedTo(roomOnScreen()));
    beginWithDefault(this, *m_buttons);
    letReturnPressTheFocused(*m_buttons);
    settleMnemonics(this);
    QDialog::showEvent(event);
}

void StandardDialog::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroller->verticalScrollBar();   // to read on while a button has the focus
    if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        QDialog::keyPressEvent(event);
}

bool StandardDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        settleMnemonics(this);   // other controls or texts
        fitToContent();
    }
    return isHandled;
}

/// Layouts ask wrapped text for its height only at its preferred width; at ours it may need more lines. A dialog that was only as
/// high as its content follows it down as well. What the screen has no room for scrolls, above the buttons.
void StandardDialog::fitToContent()
{
    const bool isFitted = height() <= minimumHeight();
    const QMargins margins = layout()->contentsMargins();
    const int chrome = layout()->minimumSize().height() - m_scroller->minimumSizeHint().height();
    const int content = m_scroller->neededHeight(width() - margins.left() - margins.right());
    const int needed = qMin(content + chrome, roomOnScreen().height());
    setMinimumHeight(needed);
    if (isFitted && height() != needed)
        resize(width(), needed);
}

/// The largest size at which the whole dialog is seen, with the title bar and the edge that the desktop puts around it.
QSize StandardDialog::roomOnScreen() const
{
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    const int edge = style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, this);
    const QSize around = (frameSize() - size()).expandedTo(QSize(2 * edge, title + 2 * edge));
    return screen()->availableSize() - around;
}
