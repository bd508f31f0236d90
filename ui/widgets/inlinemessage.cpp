// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inlinemessage.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/alert.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_retryButton(addButton(QStringLiteral("refresh"), "retryButton"))
    , m_copyButton(addButton(QStringLiteral("copy-path"), "copyButton"))
    , m_detailsButton(addButton(QStringLiteral("chevron-down"), "detailsButton"))
    , m_closeButton(addButton(QStringLiteral("close"), "closeButton"))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->hide();
    m_detailsButton->setCheckable(true);
    m_closeButton->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *layout = new QGridLayout(this);
    const int gap = Theme::gap(this);
    layout->setContentsMargins(gap + gap / 2, gap / 2, gap / 2, gap / 2);
    layout->setHorizontalSpacing(gap);
    layout->setVerticalSpacing(gap / 2);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_sentence, 0, 1);
    int column = 2;
    for (QToolButton *button : {m_detailsButton, m_copyButton, m_retryButton, m_closeButton})
        layout->addWidget(button, 0, column++);
    layout->addWidget(m_details, 1, 1, 1, 5);
    layout->setColumnStretch(1, 1);

    connect(m_retryButton, &QToolButton::clicked, this, &InlineMessage::retryRequested);
    connect(m_copyButton, &QToolButton::clicked, this, &InlineMessage::copy);
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    retranslate();
    updateIcon();
}

QToolButton *InlineMessage::addButton(const QString &iconName, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(Theme::icon(iconName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void InlineMessage::showError(const QString &sentence, const QString &details, Retry retry)
{
    m_sentence->setText(sentence);
    m_detailsText = details;
    m_details->setPlainText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_retryButton->setVisible(retry == Retry::Offered);
    setAccessibleName(sentence);
    fitDetails();
    show();
    tellScreenReaders(this);
}

void InlineMessage::fitDetails()
{
    constexpr int maxLines = 8;
    const int lines = qBound(1, m_details->document()->blockCount(), maxLines);
    m_details->setFixedHeight(QFontMetrics(m_details->font()).lineSpacing() * lines + 2 * Theme::gap(this));
}

QString InlineMessage::sentence() const
{
    return m_sentence->text();
}

void InlineMessage::copy() const
{
    QGuiApplication::clipboard()->setText(
        m_detailsText.isEmpty() ? m_sentence->text() : QString(m_sentence->text() + QLatin1Char('\n') + m_detailsText));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void InlineMessage::retranslate()
{
    //: verb: do again what failed
    m_retryButton->setText(tr("Retry"));
    m_retryButton->setToolTip(tr("Tries again"));
    //: verb: the text of an error
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolTip(tr("Copies this message and its details to the clipboard"));
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setToolTip(tr("Shows what the service answered, with its request id"));
    m_details->setAccessibleName(tr("Details of the error"));
    m_closeButton->setToolTip(tr("Hides this message"));
    m_closeButton->setAccessibleName(tr("Hide"));
}

void InlineMessage::updateIcon()
{
    const int side = Theme::smallIcon(this);
    m_icon->setPixmap(Theme::icon(QStringLiteral("error")).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette ground = palette();
    ground.setColor(QPalette::Base, Theme::errorGround(palette()));
    m_details->setPalette(ground);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::errorGround(palette()));
    painter.fillRect(QRect(0, 0, Theme::gap(this) / 2, height()), Theme::errorAccent(palette()));
}
