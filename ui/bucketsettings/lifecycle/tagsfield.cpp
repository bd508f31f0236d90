// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/tagsfield.h"

#include "bucketsettings/lifecycle/problemnotes.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Lifecycle;

namespace {

constexpr int columnCount = 4;
constexpr int lineOfNote = 100;   // behind any number of tags

void setTextKeepingCursor(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

}   // namespace

TagsField::TagsField(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new QPushButton(this))
    , m_note(new NoteLabel(this))
{
    m_add->setObjectName(QStringLiteral("addTag"));
    m_add->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_note, lineOfNote, 0, 1, columnCount);
    m_grid->addWidget(m_add, lineOfNote + 1, 0, 1, columnCount, Qt::AlignLeading);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(columnCount - 1, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        setTags(m_tags + QList<Tag>{Tag()});
        m_rows.last().key->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    retranslate();
}

void TagsField::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    while (m_rows.size() > tags.size())
        removeLastRow();
    while (m_rows.size() < tags.size())
        addRow();
    for (int row = 0; row < m_rows.size(); ++row) {
        setTextKeepingCursor(m_rows.at(row).key, tags.at(row).key);
        setTextKeepingCursor(m_rows.at(row).value, tags.at(row).value);
    }
}

void TagsField::showProblems(const QList<Problem> &problems)
{
    showIn(m_note, problems);
}

void TagsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TagsField::addRow()
{
    const int number = int(m_rows.size());
    const Row row{new QLineEdit(this), new QLineEdit(this), new QToolButton(this)};
    row.key->setObjectName(QStringLiteral("tagKey%1").arg(number));
    row.value->setObjectName(QStringLiteral("tagValue%1").arg(number));
    row.remove->setIcon(Theme::icon(QStringLiteral("close")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    m_grid->addWidget(row.key, number, 0);
    m_grid->addWidget(row.value, number, 1);
    m_grid->addWidget(row.remove, number, 2);
    for (QWidget *field :
         {static_cast<QWidget *>(row.key), static_cast<QWidget *>(row.value), static_cast<QWidget *>(row.remove)})
        field->show();
    m_rows.append(row);
    setTabOrder(row.key, row.value);
    setTabOrder(row.value, row.remove);
    setTabOrder(row.remove, m_add);

    connect(row.key, &QLineEdit::textEdited, this, [this, number](const QString &text) {
        m_tags[number].key = text;
        Q_EMIT changed();
    });
    connect(row.value, &QLineEdit::textEdited, this, [this, number](const QString &text) {
        m_tags[number].value = text;
        Q_EMIT changed();
    });
    connect(row.remove, &QToolButton::clicked, this, [this, number] {
        QList<Tag> tags = m_tags;
        tags.removeAt(number);
        setTags(tags);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    retranslateRow(row);
}

void TagsField::removeLastRow()
{
    const Row row = m_rows.takeLast();
    for (QWidget *field :
         {static_cast<QWidget *>(row.key), static_cast<QWidget *>(row.value), static_cast<QWidget *>(row.remove)}) {
        field->hide();
        field->deleteLater();
    }
}

void TagsField::retranslate()
{
    m_add->setText(tr("Add a ta&g"));
    for (const Row &row : m_rows)
        retranslateRow(row);
}

void TagsField::retranslateRow(const Row &row) const
{
    row.key->setPlaceholderText(tr("Tag name"));
    row.key->setAccessibleName(tr("Tag name"));
    row.value->setPlaceholderText(tr("Value"));
    row.value->setAccessibleName(tr("Value of the tag"));
    row.remove->setToolTip(tr("Remove this tag"));
    row.remove->setAccessibleName(tr("Remove this tag"));
}
