// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/batchdefaultspage.h"

#include "theme/spacing.h"
#include "transfer/options/batchrulesform.h"
#include "transfer/options/storageform.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

int labelWidth(const QGridLayout &grid)
{
    int width = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const QLayoutItem *label = grid.itemAtPosition(row, 0);
        width = label && !label->isEmpty() ? qMax(width, label->sizeHint().width()) : width;
    }
    return width;
}

/// Two forms, one below the other, look as one.
void alignFields(const QWidget &form, const QWidget &other)
{
    auto *grid = qobject_cast<QGridLayout *>(form.layout());
    auto *otherGrid = qobject_cast<QGridLayout *>(other.layout());
    if (!grid || !otherGrid)
        return;
    const int width = qMax(labelWidth(*grid), labelWidth(*otherGrid));
    grid->setColumnMinimumWidth(0, width);
    otherGrid->setColumnMinimumWidth(0, width);
}

}   // namespace

BatchDefaultsPage::BatchDefaultsPage(Transfer::Direction direction, const Transfer::TransferOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_isUpload(direction == Transfer::Direction::Upload)
    , m_text(new QLabel(this))
    , m_rules(new BatchRulesForm(direction, options, this))
    , m_storage(m_isUpload ? new StorageForm(StorageForm::Scope::Defaults, options.put, this) : nullptr)
    , m_problem(new NoteLabel(this))
    , m_restore(new QPushButton(this))
{
    layOut();
    retranslate();
    connect(m_rules, &BatchRulesForm::edited, this, &BatchDefaultsPage::takeEdit);
    if (m_storage)
        connect(m_storage, &StorageForm::edited, this, &BatchDefaultsPage::takeEdit);
    connect(m_restore, &QPushButton::clicked, this, &BatchDefaultsPage::restore);
}

void BatchDefaultsPage::layOut()
{
    const int gap = Theme::gap(this);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_restore->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addWidget(m_text);
    column->addSpacing(gap);
    column->addWidget(m_rules);
    if (m_storage) {
        column->addSpacing(gap);
        column->addWidget(m_storage);
    }
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
}

bool BatchDefaultsPage::isRight() const
{
    return m_rules->problem().isEmpty() && (!m_storage || m_storage->problem().isEmpty());
}

/// That of the rules stands beside its field.
void BatchDefaultsPage::showProblem()
{
    const QString storage = m_storage ? m_storage->problem() : QString();
    const QString unused = tr("The last change is not used before this is put right.");
    const QString problem = storage.isEmpty() ? unused : QString(storage + u'\n' + unused);
    m_problem->setNote(NoteLabel::Problem, isRight() ? QString() : problem);
}

void BatchDefaultsPage::takeEdit()
{
    showProblem();
    if (!isRight())
        return;
    Transfer::TransferOptions options = m_rules->applied({});
    if (m_storage)
        options.put = m_storage->applied(options.put);
    Q_EMIT optionsChosen(options);
}

void BatchDefaultsPage::restore()
{
    const Transfer::TransferOptions standard;
    {
        const QSignalBlocker asOne(m_rules);
        m_rules->show(standard);
    }
    if (m_storage) {
        const QSignalBlocker asOne(m_storage);
        m_storage->show(standard.put);
    }
    takeEdit();
}

void BatchDefaultsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchDefaultsPage::retranslate()
{
    m_text->setText(
        m_isUpload
            ? tr("For files that are dropped, pasted, or uploaded without choosing options. Uploads that have "
                 "begun keep theirs.")
            : tr("For downloads without choosing options, and what is dragged out. Downloads that have begun keep theirs."));
    m_rules->retranslate();
    if (m_storage) {
        m_storage->retranslate();
        alignFields(*m_rules, *m_storage);
    }
    m_restore->setText(tr("&Restore Defaults"));
    showProblem();
}
