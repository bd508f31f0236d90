// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/headerrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using Action = ObjectHeadersChange::Entry::Action;

HeaderRow::HeaderRow(std::optional<ObjectHeadersChange::Header> header, QGridLayout *grid, QWidget *parent)
    : QObject(parent)
    , m_header(header)
    , m_action(new QComboBox(parent))
    , m_value(new QLineEdit(parent))
{
    const int row = grid->rowCount();
    if (!header) {
        m_typedName = new QLineEdit(parent);
        grid->addWidget(m_typedName, row, 0);
        connect(m_typedName, &QLineEdit::textEdited, this, &HeaderRow::edited);
    } else {
        m_label = new QLabel(parent);
        m_value->setObjectName(QString::fromLatin1(headerName(*header)));
        m_label->setBuddy(m_action);
        grid->addWidget(m_label, row, 0);
    }
    m_action->addItems({QString(), QString(), QString()});
    if (!header)
        m_action->setCurrentIndex(int(Action::Replace));
    grid->addWidget(m_action, row, 1);
    grid->addWidget(m_value, row, 2);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HeaderRow::update);
    connect(m_value, &QLineEdit::textEdited, this, &HeaderRow::takeValue);
    retranslate();
    update();
}

void HeaderRow::setPresent(const QByteArray &value)
{
    m_present = QString::fromUtf8(value);
    const bool isTouched = Action(m_action->currentIndex()) != Action::Keep || !m_value->text().isEmpty();
    if (!isTouched)
        m_value->setText(*m_present);
    showPlaceholder();
}

void HeaderRow::setPresent(const QByteArray &name, const QByteArray &value)
{
    m_typedName->setText(QString::fromUtf8(name));
    m_typedName->setReadOnly(true);
    m_action->setCurrentIndex(int(Action::Keep));
    setPresent(value);
}

QByteArray HeaderRow::typedName() const
{
    return m_typedName ? m_typedName->text().trimmed().toUtf8() : QByteArray();
}

ObjectHeadersChange::Entry HeaderRow::entry() const
{
    const Action action = Action(m_action->currentIndex());
    return {action, action == Action::Replace ? m_value->text().trimmed().toUtf8() : QByteArray()};
}

void HeaderRow::focus()
{
    if (!m_typedName)
        return m_action->setFocus();
    // The layout would do so later, and what is hidden takes no focus.
    for (QWidget *field :
         {static_cast<QWidget *>(m_typedName), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_value)})
        field->show();
    m_typedName->setFocus();
}

QWidget *HeaderRow::orderBehind(QWidget *before)
{
    QWidget *at = before;
    for (QWidget *field :
         {static_cast<QWidget *>(m_typedName), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_value)}) {
        if (at && field)
            QWidget::setTabOrder(at, field);
        at = field ? field : at;
    }
    return at;
}

/// Whoever types a value means it.
void HeaderRow::takeValue()
{
    const QString text = m_value->text();
    if (!text.isEmpty() && text != m_present)
        m_action->setCurrentIndex(int(Action::Replace));
    Q_EMIT edited();
}

void HeaderRow::update()
{
    const Action action = Action(m_action->currentIndex());
    m_value->setEnabled(action != Action::Remove);
    if (m_present && action == Action::Keep)
        m_value->setText(*m_present);
    showPlaceholder();
    Q_EMIT edited();
}

QString HeaderRow::label() const
{
    if (!m_header)
        return tr("Metadata");
    switch (*m_header) {
    case ObjectHeadersChange::Header::ContentType:
        return tr("Type (Content-Type)");
    case ObjectHeadersChange::Header::CacheControl:
        return tr("Caching (Cache-Control)");
    case ObjectHeadersChange::Header::ContentDisposition:
        return tr("Saved as (Content-Disposition)");
    case ObjectHeadersChange::Header::ContentEncoding:
        return tr("Compression (Content-Encoding)");
    case ObjectHeadersChange::Header::ContentLanguage:
        return tr("Language (Content-Language)");
    case ObjectHeadersChange::Header::Expires:
        break;
    }
    return tr("Out of date from (Expires)");
}

void HeaderRow::showPlaceholder()
{
    const bool isReplaced = Action(m_action->currentIndex()) == Action::Replace;
    //: stands in the empty field for the value of a header
    const QString hint = tr("value");
    //: the object has no such header now
    m_value->setPlaceholderText(isReplaced ? hint : m_present ? tr("not set") : QString());
}

void HeaderRow::retranslate()
{
    showPlaceholder();
    const QString what = label();
    if (m_label)
        m_label->setText(what);
    //: what happens to a header of an object
    m_action->setItemText(int(Action::Keep), tr("Keep"));
    //: what happens to a header of an object
    m_action->setItemText(int(Action::Replace), tr("Replace"));
    //: what happens to a header of an object
    m_action->setItemText(int(Action::Remove), tr("Remove"));
    m_action->setAccessibleName(tr("%1: keep, replace or remove", "a header").arg(what));
    m_value->setAccessibleName(tr("Value of %1", "a header").arg(what));
    if (m_typedName) {
        m_typedName->setAccessibleName(tr("Name of the metadata"));
        //: the name of metadata, without x-cos-meta-
        m_typedName->setPlaceholderText(tr("name"));
    }
}
