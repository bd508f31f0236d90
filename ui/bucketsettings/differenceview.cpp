// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/differenceview.h"

#include "theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>

using Settings::DifferenceLine;
using Kind = Settings::DifferenceLine::Kind;

namespace {

constexpr qsizetype keptAround = 3;

/// Whether line \a index is a change or near one.
bool isNearChange(const QList<DifferenceLine> &lines, qsizetype index)
{
    const qsizetype from = std::max<qsizetype>(0, index - keptAround);
    const qsizetype to = std::min(lines.size() - 1, index + keptAround);
    return std::any_of(lines.begin() + from, lines.begin() + to + 1,
                       [](const DifferenceLine &line) { return line.kind != Kind::Same; });
}

QString sign(Kind kind)
{
    switch (kind) {
    case Kind::Removed:
        return QStringLiteral("− ");
    case Kind::Added:
        return QStringLiteral("+ ");
    case Kind::Same:
        break;
    }
    return QStringLiteral("  ");
}

}   // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void DifferenceView::showLines(const QList<DifferenceLine> &lines)
{
    m_lines = lines;
    fill();
}

void DifferenceView::fill()
{
    QStringList texts;
    m_kinds.clear();
    int leftOut = 0;
    const auto tellLeftOut = [&] {
        if (leftOut == 0)
            return;
        texts.append(tr("  … %n line(s) that stay as they are", nullptr, leftOut));
        m_kinds.append(Kind::Same);
        leftOut = 0;
    };
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!isNearChange(m_lines, i)) {
            ++leftOut;
            continue;
        }
        tellLeftOut();
        texts.append(sign(m_lines.at(i).kind) + m_lines.at(i).text);
        m_kinds.append(m_lines.at(i).kind);
    }
    tellLeftOut();
    setPlainText(texts.join(u'\n'));
    colour();
    updateGeometry();
}

void DifferenceView::colour()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds.at(i) == Kind::Same)
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(i));
        line.format.setBackground(m_kinds.at(i) == Kind::Added ? Theme::additionGround(palette())
                                                               : Theme::errorGround(palette()));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(line);
    }
    setExtraSelections(selections);
}

/// All of a short difference, and twenty lines of a long one.
QSize DifferenceView::sizeHint() const
{
    const int spacing = fontMetrics().lineSpacing();
    const int lines = std::clamp(document()->blockCount(), 3, 20);
    qreal height = (lines - std::min(lines, document()->blockCount())) * spacing;
    QTextBlock block = document()->firstBlock();
    for (int line = 0; line < lines && block.isValid(); ++line, block = block.next())
        height += std::max(blockBoundingRect(block).height(), qreal(spacing));   // letters of another font may be higher
    return {QPlainTextEdit::sizeHint().width(), int(height + spacing + 2 * document()->documentMargin()) + 2 * frameWidth()};
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    QPlainTextEdit::changeEvent(event);
}
