// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/conflictdialog.h"

#include "base/figures.h"
#include "browse/visiblename.h"
#include "theme/spacing.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using Transfer::ConflictPolicy;

namespace {
constexpr auto quietTime = 500ms;

enum Row { TitleRow, ExistingRow, NewRow };
enum Column { NameColumn, SizeColumn, ModifiedColumn };
}   // namespace

ConflictDialog::ConflictDialog(const Transfer::Conflict &conflict, qsizetype remainingInBatch, QWidget *parent)
    : StandardDialog(parent)
    , m_conflict(conflict)
    , m_remainingInBatch(remainingInBatch)
    , m_question(addHeading())
    , m_grid(new QGridLayout)
    , m_sizeTitle(addCell(TitleRow, SizeColumn))
    , m_modifiedTitle(addCell(TitleRow, ModifiedColumn))
    , m_existing(addSide(ExistingRow))
    , m_new(addSide(NewRow))
    , m_comparison(new QLabel(this))
    , m_applyToAll(new QCheckBox(this))
    , m_replace(addButton(QDialogButtonBox::DestructiveRole))
    , m_keepBoth(addButton(QDialogButtonBox::AcceptRole))
    , m_skip(addButton(QDialogButtonBox::RejectRole))
    , m_typing(new QTimer(this))
{
    const int gap = Theme::gap(this);
    m_grid->setHorizontalSpacing(3 * gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(ModifiedColumn, 1);
    m_comparison->setWordWrap(true);
    body()->addLayout(m_grid);
    body()->addWidget(m_comparison);
    body()->addWidget(m_applyToAll);
    body()->addStretch();
    m_applyToAll->setVisible(remainingInBatch > 0);
    disconnect(buttons(), &QDialogButtonBox::rejected, this, nullptr);   // Skip is an answer, with its scope
    m_typing->setSingleShot(true);
    m_typing->setInterval(quietTime);
    connect(m_typing, &QTimer::timeout, this, [this] {
        for (QPushButton *button : {m_replace, m_keepBoth, m_skip})
            button->setAutoDefault(true);   // Return presses the one that has the focus; to begin with none has
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { answer(ConflictPolicy::Overwrite); });
    connect(m_keepBoth, &QPushButton::clicked, this, [this] { answer(ConflictPolicy::KeepBoth); });
    connect(m_skip, &QPushButton::clicked, this, [this] { answer(ConflictPolicy::Skip); });
    retranslate();
}

bool ConflictDialog::takesAnswers() const
{
    return isVisible() && !m_typing->isActive();
}

void ConflictDialog::showEvent(QShowEvent *event)
{
    StandardDialog::showEvent(event);
    for (QPushButton *button : {m_replace, m_keepBoth, m_skip}) {   // the box of buttons has chosen one
        button->setDefault(false);
        button->setAutoDefault(false);
    }
    setFocus();   // not to a button
    m_typing->start();
}

/// With the focus in the dialog itself, before any key is an answer.
bool ConflictDialog::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress || takesAnswers())
        return StandardDialog::event(event);
    m_typing->start();
    return true;
}

void ConflictDialog::setRemainingInBatch(qsizetype count)
{
    m_remainingInBatch = count;
    m_applyToAll->setVisible(count > 0);
    retranslate();
}

QLabel *ConflictDialog::addCell(int row, int column)
{
    auto *label = new QLabel(this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(column == SizeColumn ? Qt::AlignRight : Qt::AlignLeft);
    if (row == TitleRow || column == NameColumn)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(label, row, column);
    return label;
}

ConflictDialog::Side ConflictDialog::addSide(int row)
{
    return {addCell(row, NameColumn), addCell(row, SizeColumn), addCell(row, ModifiedColumn)};
}

/// Reached by every way out; whatever closes the dialog without a choice leaves the existing file alone.
void ConflictDialog::done(int result)
{
    const bool isAnswered = std::exchange(m_isAnswered, true);
    StandardDialog::done(result);
    if (!isAnswered)
        Q_EMIT answered(m_conflict.taskId, m_policy, m_scope);
}

void ConflictDialog::answer(ConflictPolicy policy)
{
    if (!takesAnswers())
        return;   // a click, too, was meant for what lay here before
    m_policy = policy;
    m_scope = m_applyToAll->isChecked() && m_remainingInBatch > 0 ? WholeBatch : ThisFile;
    done(policy == ConflictPolicy::Skip ? Rejected : Accepted);
}

void ConflictDialog::retranslate()
{
    const bool isUpload = m_conflict.direction == Transfer::Direction::Upload;
    const QString name = visibleName(m_conflict.name.toUtf8());
    setWindowTitle(isUpload ? tr("The Object Exists") : tr("The File Exists"));
    m_question->setText(isUpload ? tr("There is an object “%1” in the target folder already.").arg(name)
                                 : tr("There is a file “%1” in the target folder already.").arg(name));
    m_sizeTitle->setText(tr("Size"));
    m_modifiedTitle->setText(tr("Modified"));
    m_existing.title->setText(isUpload ? tr("Existing object") : tr("Existing file"));
    m_new.title->setText(isUpload ? tr("File to upload") : tr("Object to download"));
    showSide(m_existing, m_conflict.existingSizeBytes, m_conflict.existingModifiedUtc);
    showSide(m_new, m_conflict.newSizeBytes, m_conflict.newModifiedUtc);
    m_comparison->setText(comparison());
    m_applyToAll->setText(tr("&Apply to all remaining in this batch (%Ln)", nullptr, int(m_remainingInBatch)));
    m_replace->setText(tr("&Replace"));
    m_replace->setToolTip(isUpload ? tr("Uploads the file over the existing object.")
                                   : tr("Downloads the object over the existing file."));
    m_keepBoth->setText(tr("&Keep Both"));
    m_keepBoth->setToolTip(tr("Gives the new one another name."));
    m_skip->setText(tr("&Skip"));
    m_skip->setToolTip(tr("Leaves the existing one as it is."));
}

void ConflictDialog::showSide(const Side &side, qint64 sizeBytes, const QDateTime &modifiedUtc)
{
    //: What is shown where a size or a time is not known
    const QString unknown = tr("unknown");
    side.size->setText(sizeBytes < 0 ? unknown : Figures::size(sizeBytes));
    side.size->setToolTip(sizeBytes < 0 ? QString() : Figures::exactSize(sizeBytes));
    side.modified->setText(modifiedUtc.isValid() ? Figures::exactLocalTime(modifiedUtc) : unknown);
    side.modified->setToolTip(modifiedUtc.isValid() ? Figures::utcTime(modifiedUtc) : QString());
}

QString ConflictDialog::comparison() const
{
    const bool hasSizes = m_conflict.existingSizeBytes >= 0 && m_conflict.newSizeBytes >= 0;
    const bool hasTimes = m_conflict.existingModifiedUtc.isValid() && m_conflict.newModifiedUtc.isValid();
    const bool isSameSize = hasSizes && m_conflict.existingSizeBytes == m_conflict.newSizeBytes;
    if (!hasTimes)
        return isSameSize ? tr("Both have the same size.") : QString();
    const bool isNewer = m_conflict.newModifiedUtc > m_conflict.existingModifiedUtc;
    if (isSameSize)
        return isNewer ? tr("Both have the same size; the new one was modified later.")
                       : tr("Both have the same size; the new one was not modified later.");
    return isNewer ? tr("The new one was modified later.") : tr("The existing one was modified later or at the same time.");
}
