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
#include <QRegularExpression>
#include <QVBoxLayout>

namespace {

/// The letter of an action is chosen for its menu; in the window it would be that of a menu, too: Alt+E of "Edit Path" and
/// "Edit".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&[^&]\\)|&(?=[^&])"));
    return text.remove(mnemonic);
}

void follow(QPushButton *button, const QAction *action)
{
    button->setText(withoutMnemonic(action->text()));
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
}

/// Centred, and no wider than what is easily read.
QHBoxLayout *column(QLabel *label, int characters)
{
    label->setMaximumWidth(Theme::textWidth(label, characters));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 1000);
    row->addStretch(1);
    return row;
}

}   // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_details(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_icon, m_title, m_hint, m_details}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_icon);
    }
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->hide();
    const int gap = Theme::gap(this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(gap);
    layout->addWidget(m_title);
    layout->addLayout(column(m_hint, 64));
    layout->addSpacing(gap);
    layout->addLayout(m_buttons);
    layout->addSpacing(gap);
    layout->addLayout(column(m_details, 80));
    layout->addStretch(3);
    m_buttons->setSpacing(gap);
    applyFonts();
}

QString EmptyState::applicationPicture()
{
    return QStringLiteral("coscope");
}

void EmptyState::show(const QString &iconName, const QString &title, const QString &hint, const QList<QAction *> &nextSteps)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setDetails({});
    applyFonts();
    if (nextSteps != m_nextSteps)
        setButtons(nextSteps);
}

void EmptyState::setButtons(const QList<QAction *> &nextSteps)
{
    m_nextSteps = nextSteps;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == this || isAncestorOf(focus);
    setFocusProxy(nullptr);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {   // perhaps the one whose click brought us here
            button->setParent(nullptr);
            button->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : nextSteps) {
        auto *button = new QPushButton(action->icon(), QString(), this);
        button->setDefault(action == nextSteps.first());
        follow(button, action);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
        m_buttons->addWidget(button);
        button->show();   // now: what is hidden takes no focus
        if (!focusProxy())
            setFocusProxy(button);
    }
    m_buttons->addStretch();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void EmptyState::setDetails(const QString &details)
{
    m_details->setText(QString(details).replace(QLatin1Char('\n'), QStringLiteral("  ·  ")));
    m_details->setVisible(!details.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::hint() const
{
    return m_hint->text();
}

void EmptyState::setHighlighted(bool isHighlighted)
{
    m_isHighlighted = isHighlighted;
    update();
}

void EmptyState::applyFonts()
{
    m_isApplyingFonts = true;
    m_title->setFont(Theme::scaledFont(this, 1.4));
    m_details->setFont(Theme::scaledFont(this, 0.9));
    const int side = Theme::largeIcon(this);
    if (m_iconName == applicationPicture())
        m_icon->setPixmap(Theme::applicationIcon().pixmap(QSize(side, side) * 5 / 4, devicePixelRatioF()));
    else if (!m_iconName.isEmpty())
        m_icon->setPixmap(Theme::icon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_hint->setPalette(quiet);
    m_details->setPalette(quiet);
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
