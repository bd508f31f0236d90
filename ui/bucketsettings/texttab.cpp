// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/texttab.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Settings;

TextTab::TextTab(SettingEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QPlainTextEdit(this))
    , m_note(new NoteLabel(this))
{
    m_text->setObjectName(QStringLiteral("documentText"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Document"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_isTyping = true;
        m_editor.setText(m_text->toPlainText().toUtf8());
        m_isTyping = false;
    });
    connect(&m_editor, &SettingEditor::changed, this, [this] {
        if (!m_isTyping && isVisible())
            showText();
        showMistake();
    });
    setFocusProxy(m_text);
    showText();
}

void TextTab::showEvent(QShowEvent *event)
{
    showText();
    QWidget::showEvent(event);
}

void TextTab::showText()
{
    const QString text = QString::fromUtf8(m_editor.text());
    if (text == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
    showMistake();
}

void TextTab::showMistake()
{
    const std::optional<TextMistake> mistake =
        m_editor.textMistake() ? m_editor.textMistake() : m_editor.document().misunderstanding();
    if (!mistake) {
        m_note->clear();
        m_text->setExtraSelections({});
        return;
    }
    m_note->setNote(m_editor.textMistake() ? NoteLabel::Problem : NoteLabel::Warning,
                    tr("Line %1, column %2: %3").arg(mistake->position.line).arg(mistake->position.column).arg(mistake->reason));
    QTextEdit::ExtraSelection line;
    line.cursor = QTextCursor(m_text->document()->findBlockByNumber(int(mistake->position.line) - 1));
    line.format.setBackground(Theme::errorGround(palette()));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({line});
}

void TextTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_text->setAccessibleName(tr("Document"));
    QWidget::changeEvent(event);
}
