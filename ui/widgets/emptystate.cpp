// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLayoutItem>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString buttonText(const QAction *action)
{
    return action->text();
}

void follow(QPushButton *button, const QAction *action)
{
    button->setText(buttonText(action));
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
}

}   // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::gap(this));
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(Theme::gap(this));
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(Theme::gap(this));
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    applyFonts();
}

void EmptyState::show(const QString &iconName, const QString &title, const QString &hint, const QList<QAction *> &nextSteps)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    applyFonts();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : nextSteps) {
        auto *button = new QPushButton(action->icon(), QString(), this);
        follow(button, action);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::setHighlighted(bool isHighlighted)
{
    m_isHighlighted = isHighlighted;
    update();
}

void EmptyState::applyFonts()
{
    m_isApplyingFonts = true;
    m_title->setFont(Theme::scaledFont(this, 1.3));
    const int side = Theme::largeIcon(this);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Theme::icon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
    QPalette hintPalette = palette();
    hintPalette.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_hint->setPalette(hintPalette);
    m_isApplyingFonts = false;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (isLook && !m_isApplyingFonts)
        applyFonts();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isHighlighted ? Theme::dropGround(palette()) : palette().color(QPalette::Base));
}
