// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/filterfields.h"

#include "bucketsettings/lifecycle/problemnotes.h"
#include "bucketsettings/lifecycle/sizefield.h"
#include "bucketsettings/lifecycle/tagsfield.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Lifecycle;

namespace {

constexpr QLatin1String samplePrefix("logs/");   // what to type, the same in every language
constexpr qint64 firstLimitBytes = 1'000'000;

void setText(QLineEdit *edit, const QByteArray &text)
{
    if (edit->text().toUtf8() != text)
        edit->setText(QString::fromUtf8(text));
}

}   // namespace

FilterFields::FilterFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_prefixLabel(new QLabel(this))
    , m_prefix(new QLineEdit(this))
    , m_prefixNote(new NoteLabel(this))
    , m_more(new QToolButton(this))
    , m_conditions(new QWidget(this))
    , m_conditionForm(new QFormLayout(m_conditions))
    , m_excludedLabel(new QLabel(m_conditions))
    , m_excluded(new QLineEdit(m_conditions))
    , m_excludedNote(new NoteLabel(m_conditions))
    , m_sizeNote(new NoteLabel(m_conditions))
    , m_tagsLabel(new QLabel(m_conditions))
    , m_tags(new TagsField(m_conditions))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_form);
    column->addWidget(m_conditions);
    m_conditionForm->setContentsMargins(0, 0, 0, 0);
    m_conditions->hide();
    addPrefix();
    addConditions();
    retranslate();
}

void FilterFields::addPrefix()
{
    m_prefix->setObjectName(QStringLiteral("prefix"));
    m_prefix->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_prefixLabel->setBuddy(m_prefix);
    m_more->setObjectName(QStringLiteral("moreConditions"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_form->addRow(m_prefixLabel, m_prefix);
    m_form->addRow(QString(), m_prefixNote);
    m_form->addRow(QString(), m_more);
    connect(m_prefix, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter.prefix = text.toUtf8();
        Q_EMIT changed();
    });
    connect(m_more, &QToolButton::toggled, this, &FilterFields::showConditions);
}

void FilterFields::addConditions()
{
    m_excluded->setObjectName(QStringLiteral("excludedPrefix"));
    m_excludedLabel->setBuddy(m_excluded);
    m_conditionForm->addRow(m_excludedLabel, m_excluded);
    m_conditionForm->addRow(QString(), m_excludedNote);
    addLimit(m_larger, &Filter::largerThanBytes, "larger");
    addLimit(m_smaller, &Filter::smallerThanBytes, "smaller");
    m_conditionForm->addRow(QString(), m_sizeNote);
    m_tagsLabel->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_conditionForm->addRow(m_tagsLabel, m_tags);
    connect(m_excluded, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter.excludedPrefix = text.toUtf8();
        Q_EMIT changed();
    });
    connect(m_tags, &TagsField::changed, this, [this] {
        m_filter.tags = m_tags->tags();
        Q_EMIT changed();
    });
}

void FilterFields::addLimit(SizeLimit &limit, std::optional<qint64> Filter::*bytes, const char *objectName)
{
    limit = {new QCheckBox(m_conditions), new SizeField(m_conditions), bytes};
    limit.isSet->setObjectName(QLatin1String(objectName));
    limit.size->setObjectName(QLatin1String(objectName) + QLatin1String("Size"));
    limit.size->setBytes(firstLimitBytes);
    limit.size->setEnabled(false);
    m_conditionForm->addRow(limit.isSet, limit.size);
    connect(limit.isSet, &QCheckBox::toggled, this, [this, &limit] { takeLimit(limit); });
    connect(limit.size, &SizeField::changed, this, [this, &limit] { takeLimit(limit); });
}

void FilterFields::setFilter(const Filter &filter)
{
    m_filter = filter;
    setText(m_prefix, filter.prefix);
    setText(m_excluded, filter.excludedPrefix);
    setLimit(m_larger);
    setLimit(m_smaller);
    m_tags->setTags(filter.tags);
    Filter onlyPrefix;
    onlyPrefix.prefix = filter.prefix;
    m_more->setChecked(filter != onlyPrefix);
}

void FilterFields::setLimit(const SizeLimit &limit)
{
    const QSignalBlocker switchBlocker(limit.isSet);
    const std::optional<qint64> bytes = m_filter.*limit.bytes;
    limit.isSet->setChecked(bytes.has_value());
    limit.size->setEnabled(bytes.has_value());
    if (bytes)
        limit.size->setBytes(*bytes);
}

void FilterFields::takeLimit(const SizeLimit &limit)
{
    limit.size->setEnabled(limit.isSet->isChecked());
    m_filter.*limit.bytes = limit.isSet->isChecked() ? std::optional(limit.size->bytes()) : std::nullopt;
    Q_EMIT changed();
}

void FilterFields::showProblems(const QList<Problem> &problems)
{
    showIn(m_prefixNote, problemsAt(problems, Field::Prefix));
    showIn(m_excludedNote, problemsAt(problems, Field::ExcludedPrefix));
    showIn(m_sizeNote, problemsAt(problems, Field::Size));
    m_tags->showProblems(problemsAt(problems, Field::Tags));
}

void FilterFields::focusFirst()
{
    m_prefix->setFocus(Qt::OtherFocusReason);
    m_prefix->selectAll();
}

QList<QWidget *> FilterFields::labels() const
{
    return {m_prefixLabel, m_excludedLabel, m_larger.isSet, m_smaller.isSet, m_tagsLabel};
}

void FilterFields::showConditions()
{
    m_conditions->setVisible(m_more->isChecked());
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

void FilterFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterFields::retranslate()
{
    m_prefixLabel->setText(tr("&Key begins with"));
    //: %1 is an example of what to type
    m_prefix->setPlaceholderText(tr("%1, or nothing for all objects").arg(samplePrefix));
    m_more->setText(tr("&More conditions"));
    m_excludedLabel->setText(tr("But not &with"));
    m_larger.isSet->setText(tr("&Larger than"));
    m_smaller.isSet->setText(tr("Small&er than"));
    m_larger.size->setAccessibleNames(tr("Larger than"));
    m_smaller.size->setAccessibleNames(tr("Smaller than"));
    m_tagsLabel->setText(tr("With all these tags:"));
}
