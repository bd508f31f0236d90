// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notelabel.h"

#include "base/coserror.h"
#include "theme/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sign->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap(this));
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    setFocusProxy(m_text);
    hide();
}

void NoteLabel::clear()
{
    m_error.reset();
    m_text->clear();
    hide();
}

void NoteLabel::setNote(Kind kind, const QString &text)
{
    m_error.reset();
    show(kind, text);
}

void NoteLabel::setError(const CosError &error)
{
    m_error = error;
    showError();
}

QString NoteLabel::text() const
{
    return m_text->text();
}

QSize NoteLabel::sizeHint() const
{
    return {QWidget::sizeHint().width(), minimumSizeHint().height()};
}

void NoteLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_error)
        showError();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showSign();
    QWidget::changeEvent(event);
}

void NoteLabel::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setForegroundRole(kind == Plain || kind == Busy ? QPalette::PlaceholderText : QPalette::WindowText);
    setAccessibleName(text);
    showSign();
    setVisible(!text.isEmpty());
}

void NoteLabel::showError()
{
    QString text = userMessage(*m_error);
    if (!m_error->requestId.isEmpty())
        text += u'\n' + tr("Request id: %1").arg(m_error->requestId);
    show(Problem, text);
}

void NoteLabel::showSign()
{
    const QStyle::StandardPixmap sign = m_kind == Problem   ? QStyle::SP_MessageBoxCritical
                                        : m_kind == Warning ? QStyle::SP_MessageBoxWarning
                                        : m_kind == Good    ? QStyle::SP_DialogApplyButton
                                                            : QStyle::SP_MessageBoxInformation;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(style()->standardIcon(sign, nullptr, this).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->setVisible(m_kind != Plain && m_kind != Busy);
}
