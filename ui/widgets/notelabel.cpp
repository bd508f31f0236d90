// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notelabel.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/alert.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

/// A text without figures: what is counted while it is shown is no news.
QString wordsOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetter(); });
    return text;
}

QString signName(NoteLabel::Kind kind)
{
    switch (kind) {
    case NoteLabel::Good:
        return QStringLiteral("success");
    case NoteLabel::Warning:
        return QStringLiteral("warning");
    case NoteLabel::Problem:
        return QStringLiteral("error");
    case NoteLabel::Plain:
    case NoteLabel::Busy:
        break;
    }
    return {};
}

}   // namespace

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
    m_sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
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
    const bool isOther = kind != m_kind || wordsOf(text) != wordsOf(m_text->text());
    const bool isNews = !text.isEmpty() && isOther && (kind == Warning || kind == Problem);
    m_kind = kind;
    m_text->setText(text);
    m_text->setForegroundRole(kind == Plain || kind == Busy ? QPalette::PlaceholderText : QPalette::WindowText);
    setAccessibleName(text);
    showSign();
    setVisible(!text.isEmpty());
    if (isNews)
        tellScreenReaders(this);
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
    const int side = Theme::smallIcon(this);
    QPixmap sign = Theme::icon(signName(m_kind)).pixmap(QSize(side, side), devicePixelRatioF());
    if (m_kind == Problem && !sign.isNull()) {
        QPainter painter(&sign);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(sign.rect(), Theme::errorAccent(palette()));
    }
    m_sign->setPixmap(sign);
    m_sign->setVisible(!sign.isNull());
}
