// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valueform.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/valuetext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
enum Column { NameColumn, ValueColumn, CopyColumn, ColumnCount };
}   // namespace

ValueForm::ValueForm(QWidget *parent)
    : QWidget(parent)
    , m_frame(new QVBoxLayout(this))
{
    m_frame->setContentsMargins(0, 0, 0, 0);
    clear();
}

void ValueForm::clear()
{
    m_text.clear();
    if (m_page) {
        m_frame->removeWidget(m_page);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget(this);
    m_grid = new QGridLayout(m_page);
    const int gap = Theme::gap(this);
    const int margin = gap * 2;
    m_grid->setContentsMargins(margin, 0, gap, margin);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(ValueColumn, 1);
    m_frame->addWidget(m_page, 0, Qt::AlignTop);
}

void ValueForm::addSection(const QString &title)
{
    auto *label = new QLabel(title, m_page);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    const int gap = Theme::gap(this);
    const int spaceAbove = gap * 2;
    label->setContentsMargins(0, spaceAbove, 0, gap / 2);
    m_grid->addWidget(label, m_grid->rowCount(), NameColumn, 1, ColumnCount);
    m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + title + u'\n';
}

void ValueForm::addValue(const QString &name, const QString &value, const QString &hint)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *nameLabel = new QLabel(name, m_page);
    nameLabel->setAlignment(Qt::AlignTop | Qt::AlignRight);
    const int inset = Theme::gap(this) / 2;   // as in ValueText
    nameLabel->setContentsMargins(0, inset, 0, inset);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *valueText = new ValueText(value, m_page);
    valueText->setAccessibleName(name);
    valueText->setToolTip(hint);
    auto *copyButton = new QToolButton(m_page);
    copyButton->setAutoRaise(true);
    copyButton->setFocusPolicy(Qt::StrongFocus);
    copyButton->setIcon(Theme::icon(QStringLiteral("copy-path")));
    copyButton->setToolTip(tr("Copy"));
    //: %1 is the name of a value, such as "ETag"
    copyButton->setAccessibleName(tr("Copy %1").arg(name));
    connect(copyButton, &QToolButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
    m_grid->addWidget(nameLabel, row, NameColumn);
    m_grid->addWidget(valueText, row, ValueColumn, Qt::AlignTop);
    m_grid->addWidget(copyButton, row, CopyColumn, Qt::AlignTop);
    m_text += name + QStringLiteral(": ") + value + u'\n';
}

QString ValueForm::toText() const
{
    return m_text;
}
