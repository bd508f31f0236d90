// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/excludefield.h"

#include "theme/spacing.h"
#include "transfer/excludefilter.h"
#include "widgets/notelabel.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

/// What systems leave in folders for themselves.
QStringList usualOnes()
{
    return {QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"), QStringLiteral("desktop.ini")};
}

}   // namespace

ExcludeField::ExcludeField(const QStringList &patterns, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit(patterns.join(u'\n'), this))
    , m_addUsual(new QPushButton(this))
    , m_note(new NoteLabel(this))
{
    constexpr int lines = 3;
    const int frame = int(2 * m_lines->document()->documentMargin()) + 2 * m_lines->frameWidth() + 2;
    m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + frame);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_addUsual->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    grid->addWidget(m_lines, 0, 0);
    grid->addWidget(m_addUsual, 0, 1, Qt::AlignTop);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_lines);
    connect(m_addUsual, &QPushButton::clicked, this, &ExcludeField::addUsualOnes);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        update();
        Q_EMIT edited();
    });
    retranslate();
}

QStringList ExcludeField::patterns() const
{
    QStringList patterns;
    const QStringList lines = m_lines->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            patterns.append(line.trimmed());
    }
    return patterns;
}

void ExcludeField::setPatterns(const QStringList &patterns)
{
    m_lines->setPlainText(patterns.join(u'\n'));
}

QString ExcludeField::problem() const
{
    const QStringList all = patterns();
    for (const QString &pattern : all) {
        if (const QString problem = Transfer::ExcludeFilter::problemOf(pattern); !problem.isEmpty())
            return problem;
    }
    return {};
}

void ExcludeField::addUsualOnes()
{
    QStringList wanted = patterns();
    const QStringList usual = usualOnes();
    for (const QString &pattern : usual) {
        if (!wanted.contains(pattern))
            wanted.append(pattern);
    }
    setPatterns(wanted);
}

void ExcludeField::update()
{
    const QString trouble = problem();
    m_note->setNote(trouble.isEmpty() ? NoteLabel::Plain : NoteLabel::Problem,
                    trouble.isEmpty()
                        ? tr("One pattern a line, such as *.tmp, cache/ for folders, or raw/*.dng. What you choose by its name "
                             "goes in any case.")
                        : trouble);
}

void ExcludeField::retranslate()
{
    m_lines->setAccessibleName(tr("Patterns of names that are left out"));
    m_addUsual->setText(tr("Add Usual Ones"));
    //: %1: names of files, such as ".DS_Store, Thumbs.db"
    m_addUsual->setToolTip(tr("Files that systems leave in folders: %1").arg(usualOnes().join(QLatin1String(", "))));
    update();
}
