// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/standarddialog.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

StandardDialog::StandardDialog(QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int gap = Theme::gap(this);
    m_body->setSpacing(gap);
    auto *frame = new QVBoxLayout(this);
    const int margin = gap * 2;
    frame->setContentsMargins(margin, margin, margin, margin);
    frame->setSpacing(margin);
    frame->addLayout(m_body, 1);
    frame->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setWidthInCharacters(68);
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
    resize(Theme::textWidth(this, characters), minimumHeight());
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
    m_body->addWidget(label);
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

bool StandardDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitToContent();
    return isHandled;
}

/// Layouts ask wrapped text for its height only at its preferred width; at ours it may need more lines. A dialog that was only as
/// high as its content follows it down as well.
void StandardDialog::fitToContent()
{
    const bool isFitted = height() <= minimumHeight();
    const int needed =
        layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : layout()->minimumSize().height();
    setMinimumHeight(needed);
    if (isFitted && height() != needed)
        resize(width(), needed);
}
