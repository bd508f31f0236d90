// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/granttable.h"

#include "permissions/granttablemodel.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using Settings::Grantee;

namespace {
constexpr int shownRows = 5;
}   // namespace

GrantTable::GrantTable(Settings::AclTarget target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
    , m_model(new GrantTableModel(target, this))
    , m_label(new QLabel(this))
    , m_view(new QTableView(this))
    , m_remove(new QPushButton(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_addSignedIn(new QPushButton(this))
    , m_note(new NoteLabel(this))
{
    makeTable();
    layOut();
    for (QPushButton *button : {m_remove, m_add, m_addSignedIn})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &GrantTable::addNumber);
    m_number->installEventFilter(this);
    connect(m_number, &QLineEdit::textEdited, this, &GrantTable::checkNumber);
    connect(m_number, &QLineEdit::editingFinished, this, &GrantTable::takeNumber);
    connect(m_addSignedIn, &QPushButton::clicked, this, &GrantTable::addSignedIn);
    connect(m_remove, &QPushButton::clicked, this, &GrantTable::removeCurrent);
    connect(m_model, &GrantTableModel::edited, this, &GrantTable::edited);
    connect(m_model, &GrantTableModel::modelReset, this, &GrantTable::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GrantTable::updateButtons);
    retranslate();
}

void GrantTable::makeTable()
{
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(this));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->setColumnHidden(GrantTableModel::WriteColumn, m_target == Settings::AclTarget::Object);
    m_view->setMinimumHeight(Theme::rowHeight(this) * (shownRows + 1));
}

void GrantTable::layOut()
{
    m_label->setBuddy(m_view);
    m_numberLabel->setBuddy(m_number);
    auto *numberRow = new QHBoxLayout;
    numberRow->setSpacing(Theme::gap(this));
    numberRow->addWidget(m_numberLabel);
    numberRow->addWidget(m_number, 1);
    numberRow->addWidget(m_add);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->setSpacing(Theme::gap(this));
    buttonRow->addWidget(m_addSignedIn);
    buttonRow->addStretch();
    buttonRow->addWidget(m_remove);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(Theme::gap(this));
    frame->addWidget(m_label);
    frame->addWidget(m_view, 1);
    frame->addLayout(numberRow);
    frame->addWidget(m_note);
    frame->addLayout(buttonRow);
}

void GrantTable::setAccess(const Settings::AccessControl &access)
{
    const QModelIndex current = m_view->currentIndex();
    const bool isSame = m_model->rowCount() > 0 && access == m_model->access();
    if (isSame)
        return;
    m_model->setAccess(access);
    m_view->setCurrentIndex(m_model->index(qMin(current.row(), m_model->rowCount() - 1), qMax(current.column(), 0)));
    resizeColumns();
}

const Settings::AccessControl &GrantTable::access() const
{
    return m_model->access();
}

void GrantTable::offerAccountsOnly()
{
    m_addSignedIn->hide();
}

void GrantTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Return adds the number; it does not press the button of the dialog around.
bool GrantTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_number && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !typedNumber().isEmpty()) {
            addNumber();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString GrantTable::typedNumber() const
{
    return m_number->text().trimmed();
}

void GrantTable::addNumber()
{
    if (takeNumber())
        m_view->setFocus();
}

/// By a mnemonic the person saves without leaving the field.
bool GrantTable::completeEntry()
{
    return typedNumber().isEmpty() || takeNumber();
}

/// Also of a person who goes on without adding it: saving would leave the account out.
bool GrantTable::takeNumber()
{
    const QString text = typedNumber();
    if (text.isEmpty())
        return false;
    const Grantee grantee = Grantee::fromId(text);
    if (!grantee.isAccount()) {
        m_note->setNote(NoteLabel::Problem,
                        tr("“%1” is not the number of an account. It has digits only; a sub-account has a slash "
                           "between the two numbers, as in 100000000001/100000000011.")
                            .arg(text));
        return false;
    }
    m_number->clear();
    addRow(grantee);
    return true;
}

void GrantTable::addSignedIn()
{
    addRow(Grantee::signedIn());
    m_view->setFocus();
}

void GrantTable::addRow(const Grantee &grantee)
{
    m_note->clear();
    const int row = m_model->add(grantee);
    resizeColumns();
    m_view->setCurrentIndex(m_model->index(row, GrantTableModel::ReadColumn));
    updateButtons();
}

void GrantTable::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (!m_model->isRemovable(row))
        return;
    m_model->remove(row);
    m_view->setFocus();
    updateButtons();
}

void GrantTable::checkNumber()
{
    m_note->clear();
    updateButtons();
}

void GrantTable::updateButtons()
{
    const bool isOwner = m_view->currentIndex().isValid() && !m_model->isRemovable(m_view->currentIndex().row());
    m_remove->setEnabled(m_model->isRemovable(m_view->currentIndex().row()));
    m_remove->setToolTip(isOwner ? tr("The owner always has every right.") : QString());
    m_add->setEnabled(!typedNumber().isEmpty());
}

void GrantTable::resizeColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = GrantTableModel::ReadColumn; column < GrantTableModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GrantTableModel::WhoColumn, QHeaderView::Stretch);
}

void GrantTable::retranslate()
{
    m_label->setText(tr("&Rights"));
    m_view->setAccessibleName(tr("Who may do what"));
    m_remove->setText(tr("Remo&ve"));
    m_numberLabel->setText(tr("Acc&ount"));
    m_number->setAccessibleName(tr("Number of an account or sub-account"));
    m_number->setPlaceholderText(tr("100000000001, or 100000000001/100000000011 for a sub-account"));
    m_add->setText(tr("&Add"));
    m_addSignedIn->setText(tr("Add Everyone &Signed In"));
    m_addSignedIn->setToolTip(tr("Anybody with an account at Tencent Cloud, whoever that is."));
    m_note->clear();
    m_model->retranslate();
    resizeColumns();
    updateButtons();
}
