// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/reviewdialog.h"

#include "bucketsettings/differenceview.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Settings;

ReviewDialog::ReviewDialog(const SettingEditor &editor, const SavePlan &plan, QWidget *parent)
    : StandardDialog(parent)
    , m_setting(editor.setting())
    , m_place(editor.context().bucket.name)
    , m_plan(plan)
    , m_question(addHeading())
    , m_facts(addText())
    , m_warning(new NoteLabel(this))
    , m_dangers(new NoteLabel(this))
{
    setObjectName(QStringLiteral("reviewDialog"));
    body()->addWidget(m_warning);
    body()->addWidget(m_dangers);
    if (plan.isChangedMeanwhile) {
        m_theirsLabel = addText();
        m_theirs = new DifferenceView(this);
        m_theirs->setObjectName(QStringLiteral("changesOfOthers"));
        body()->addWidget(m_theirs, 1);
    }
    m_mineLabel = addText();
    m_mine = new DifferenceView(this);
    m_mine->setObjectName(QStringLiteral("changes"));
    body()->addWidget(m_mine, 1);
    m_asText = new QCheckBox(this);
    body()->addWidget(m_asText);
    m_save = addButton(plan.isDeletion ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole);
    if (plan.isChangedMeanwhile)
        m_takeTheirs = addButton(QDialogButtonBox::ActionRole);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    const bool needsThought = plan.isDeletion || plan.isChangedMeanwhile || !plan.newDangers.isEmpty();
    (needsThought ? m_cancel : m_save)->setDefault(true);
    connect(m_asText, &QCheckBox::toggled, this, &ReviewDialog::showDifference);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested(m_plan);
        accept();
    });
    if (m_takeTheirs) {
        connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
            Q_EMIT theirsRequested();
            accept();
        });
    }
    // A change in what the form does not show is a change all the same.
    m_asText->setChecked(!isDifferent(plan.changes));
    showDifference();
    setWidthInCharacters(96);
    retranslate();
    resize(width(), sizeHint().height());   // all of a short difference is seen at once
    (needsThought ? m_cancel : m_save)->setFocus();
}

void ReviewDialog::showDifference()
{
    const bool isAsText = m_asText->isChecked();
    m_mine->showLines(isAsText ? m_plan.documentChanges : m_plan.changes);
    // What the form does not show is seen in the document alone.
    const bool isTheirsInWords = !isAsText && isDifferent(m_plan.changesOfOthers);
    if (m_theirs)
        m_theirs->showLines(isTheirsInWords ? m_plan.changesOfOthers : m_plan.documentChangesOfOthers);
}

void ReviewDialog::retranslate()
{
    const QString title = m_setting.title();
    setWindowTitle(m_plan.isDeletion ? tr("Delete Configuration") : tr("Save Changes"));
    m_question->setText(m_plan.isDeletion ? tr("Delete the configuration “%1” of %2?").arg(title, m_place)
                                          : tr("Save “%1” of %2?").arg(title, m_place));
    const bool hasFacts = m_plan.isDeletion && m_setting.deletionFacts;
    m_facts->setText(hasFacts ? m_setting.deletionFacts() : QString());
    m_facts->setVisible(hasFacts);
    m_warning->setNote(NoteLabel::Warning,
                       m_plan.isChangedMeanwhile
                           ? tr("Somebody else has changed it since you opened it. Saving undoes their change.")
                           : QString());
    m_dangers->setNote(NoteLabel::Warning, m_plan.newDangers.join(u'\n'));
    if (m_theirsLabel) {
        m_theirsLabel->setText(tr("What somebody else changed:"));
        m_theirs->setAccessibleName(m_theirsLabel->text());
        m_takeTheirs->setText(tr("Take Theirs and Drop My Changes"));
    }
    const bool isSame = !isDifferent(m_plan.documentChanges);
    m_mineLabel->setText(isSame                      ? tr("The bucket has exactly this already.")
                         : m_plan.isDeletion         ? tr("What will be gone:")
                         : m_plan.isChangedMeanwhile ? tr("What saving would change now:")
                                                     : tr("What will change at once:"));
    m_mine->setAccessibleName(m_mineLabel->text());
    m_asText->setText(m_setting.format == DocumentFormat::Xml ? tr("Show as &XML") : tr("Show as &JSON"));
    m_save->setText(m_plan.isDeletion           ? tr("Delete Configuration")
                    : m_plan.isChangedMeanwhile ? tr("Save Mine Anyway")
                                                : tr("Save"));
    m_cancel->setText(tr("Cancel"));
}
