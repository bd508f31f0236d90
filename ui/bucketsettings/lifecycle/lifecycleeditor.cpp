// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycleeditor.h"

#include "bucketsettings/lifecycle/lifecycletemplates.h"
#include "bucketsettings/lifecycle/lifecycletimeline.h"
#include "bucketsettings/lifecycle/ruleform.h"
#include "bucketsettings/lifecycle/rulelistmodel.h"
#include "bucketsettings/lifecycle/rulelistview.h"
#include "bucketsettings/lifecycle/timelinewidget.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Lifecycle;

LifecycleEditor::LifecycleEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleListModel(this))
    , m_copy(newAction(QStringLiteral("copy-path"), "copyRule", QKeySequence(Qt::CTRL | Qt::Key_D)))
    , m_delete(newAction(QStringLiteral("delete"), "deleteRule", QKeySequence(Qt::Key_Delete)))
    , m_up(newAction(QStringLiteral("up"), "moveRuleUp", QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_down(newAction(QStringLiteral("down"), "moveRuleDown", QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_addMenu(new QMenu(this))
    , m_list(new RuleListView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_list->setObjectName(QStringLiteral("ruleList"));
    m_list->setModel(m_model);
    auto *rules = new QWidget(this);
    auto *rulesColumn = new QVBoxLayout(rules);
    rulesColumn->setContentsMargins(0, 0, 0, 0);
    rulesColumn->addWidget(m_list);
    rulesColumn->addWidget(makeRulePage(), 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(rules);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTools());
    column->addWidget(m_pages, 1);
    m_list->addActions({m_copy, m_delete, m_up, m_down});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LifecycleEditor::showCurrent);
    connect(m_model, &RuleListModel::enabledChanged, this, [this] {
        showCurrent();
        noteChange();
    });
    connect(m_form, &RuleForm::changed, this, &LifecycleEditor::takeForm);
    connect(m_copy, &QAction::triggered, this, &LifecycleEditor::copyRule);
    connect(m_delete, &QAction::triggered, this, &LifecycleEditor::deleteRule);
    connect(m_up, &QAction::triggered, this, [this] { moveRule(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveRule(1); });
    retranslate();
    showEmptyOrRules();
}

QAction *LifecycleEditor::newAction(const QString &iconName, const char *objectName, const QKeySequence &shortcut)
{
    auto *action = new QAction(Theme::icon(iconName), {}, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);   // in the list alone: Delete must not reach from a field to a rule
    return action;
}

QToolButton *LifecycleEditor::addTool(QAction *action, QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *LifecycleEditor::makeTools()
{
    auto *tools = new QWidget(this);
    m_add = new QToolButton(tools);
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    m_add->setMenu(m_addMenu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    for (QAction *action : {m_copy, m_up, m_down, m_delete})
        row->addWidget(addTool(action, tools));
    row->addStretch();
    return tools;
}

/// The time line stays in sight while the fields below it scroll.
QWidget *LifecycleEditor::makeRulePage()
{
    auto *page = new QWidget(this);
    m_timeline = new TimelineWidget(page);
    m_form = new RuleForm(page);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);   // takes what is left, and asks for nothing
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_timeline);
    column->addWidget(scroll, 1);
    return page;
}

void LifecycleEditor::fillMenu()
{
    m_addMenu->clear();
    m_addMenu->addAction(tr("&Empty Rule"), this, [this] { addRule(Rule()); });
    m_addMenu->addSeparator();
    QList<QAction *> steps{m_addMenu->actions().first()};
    for (const Template &sample : templates(m_facts.isMultiAz.value_or(false))) {
        QAction *action = m_addMenu->addAction(sample.title, this, [this, rule = sample.rule] {
            Rule named = rule;
            named.id = freeName(rule.id, rules());
            addRule(named);
        });
        steps.append(action);
    }
    m_empty->show(QStringLiteral("archive"), tr("No lifecycle rules"),
                  tr("Objects stay as they are until somebody changes or deletes them. Rules move them to colder, cheaper "
                     "classes as they grow old, and delete what is not needed any more."),
                  {steps.value(2), steps.value(1), steps.value(0)});
}

void LifecycleEditor::setRules(const QList<Rule> &rules)
{
    const int row = currentRow();
    m_model->setRules(rules);
    showEmptyOrRules();
    if (!rules.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, int(rules.size()) - 1)));
    check();
    showCurrent();
}

QList<Rule> LifecycleEditor::rules() const
{
    return m_model->rules();
}

void LifecycleEditor::setBucketFacts(const BucketFacts &facts)
{
    m_facts = facts;
    m_form->setMultiAz(facts.isMultiAz.value_or(false));
    fillMenu();
    check();
}

void LifecycleEditor::focusFirstProblem()
{
    const auto isMistake = [](const Problem &problem) { return problem.severity == Severity::Mistake; };
    const auto first = std::find_if(m_problems.cbegin(), m_problems.cend(), isMistake);
    if (first != m_problems.cend() && first->ruleIndex >= 0)
        m_list->setCurrentIndex(m_model->index(first->ruleIndex));
    m_list->setFocus();
}

int LifecycleEditor::currentRow() const
{
    return m_list->currentIndex().row();
}

void LifecycleEditor::addRule(const Rule &rule)
{
    const int row = currentRow() + 1;
    m_model->insert(row, rule);
    showEmptyOrRules();
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
    noteChange();
    m_form->focusFirst();
}

void LifecycleEditor::copyRule()
{
    Rule copy = rules().at(currentRow());
    if (!copy.id.isEmpty())
        copy.id = freeName(copy.id, rules());
    copy.isEnabled = false;   // two that do the same would contradict each other as soon as one is changed
    addRule(copy);
}

void LifecycleEditor::deleteRule()
{
    const int row = currentRow();
    m_model->remove(row);
    showEmptyOrRules();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
    showCurrent();
    noteChange();
}

void LifecycleEditor::moveRule(int step)
{
    const int row = currentRow();
    m_model->swapWithNext(step < 0 ? row - 1 : row);
    updateActions();
    noteChange();
}

void LifecycleEditor::takeForm()
{
    if (currentRow() < 0)
        return;
    m_model->setRule(currentRow(), m_form->rule());
    showTimeline();
    noteChange();
}

void LifecycleEditor::noteChange()
{
    check();
    Q_EMIT changed();
}

void LifecycleEditor::check()
{
    m_problems = problemsOf(rules(), m_facts, QDate::currentDate());
    m_model->setProblems(m_problems);
    QList<Problem> ofCurrent;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (problem.ruleIndex == currentRow() || problem.ruleIndex < 0)
            ofCurrent.append(problem);
    }
    m_form->showProblems(ofCurrent);
}

void LifecycleEditor::showCurrent()
{
    updateActions();
    const int row = currentRow();
    if (row < 0)
        return;
    m_form->setRule(rules().at(row));
    showTimeline();
    check();
}

void LifecycleEditor::showTimeline()
{
    const Timeline timeline = timelineOf(m_form->rule());
    m_timeline->setTimeline(timeline);
    m_timeline->setVisible(!timeline.lanes.isEmpty());
}

void LifecycleEditor::showEmptyOrRules()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    updateActions();
}

void LifecycleEditor::updateActions()
{
    const int row = currentRow();
    m_copy->setEnabled(row >= 0 && m_model->rowCount() < maxRules);
    m_delete->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void LifecycleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LifecycleEditor::retranslate()
{
    m_add->setText(tr("&Add Rule"));
    m_copy->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_up->setText(tr("Move Up"));
    m_down->setText(tr("Move Down"));
    m_list->setAccessibleName(tr("Lifecycle rules"));
    fillMenu();
    m_model->retranslate();
    check();
    if (currentRow() >= 0)
        showTimeline();
}
