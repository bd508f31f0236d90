// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/comparisontable.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Settings;
using Verdict = ComparedSetting::Verdict;

namespace {

bool isEqual(Verdict verdict)
{
    return verdict == Verdict::Same || verdict == Verdict::SameButNames;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        //: the setting is the same in both buckets
        return ComparisonTable::tr("equal");
    case Verdict::SameButNames:
        //: two settings differ only where each names its own bucket
        return ComparisonTable::tr("equal but for names");
    case Verdict::Different:
        //: the setting is not the same in both buckets
        return ComparisonTable::tr("different");
    case Verdict::OnlyLeft:
        return ComparisonTable::tr("only on the left");
    case Verdict::OnlyRight:
        return ComparisonTable::tr("only on the right");
    case Verdict::Unknown:
        break;
    }
    return ComparisonTable::tr("cannot be compared");
}

QString toolTipOf(const SettingRecord &record, const QString &summary)
{
    return record.isRead() ? summary : record.reason;
}

}   // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setTextElideMode(Qt::ElideMiddle);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(VerdictColumn, QHeaderView::ResizeToContents);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTreeWidget::currentItemChanged, this, &ComparisonTable::currentSettingChanged);
    connect(this, &QTreeWidget::itemChanged, this, &ComparisonTable::chosenChanged);
    retranslate();
}

void ComparisonTable::setComparison(const QList<ComparedSetting> &comparison, const Cos::BucketRef &left,
                                    const Cos::BucketRef &right)
{
    m_comparison = comparison;
    m_left = left;
    m_right = right;
    fill();
}

void ComparisonTable::setSideTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    retranslate();
}

void ComparisonTable::showOnlyDifferent(bool isOnly)
{
    m_isOnlyDifferent = isOnly;
    hideEqual();
}

const ComparedSetting *ComparisonTable::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 || row >= m_comparison.size() ? nullptr : &m_comparison.at(row);
}

bool ComparisonTable::isDifferent(const ComparedSetting &compared)
{
    return !isEqual(compared.verdict) && compared.verdict != Verdict::Unknown;
}

QList<ComparedSetting> ComparisonTable::chosen() const
{
    QList<ComparedSetting> all;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(TitleColumn) == Qt::Checked)
            all.append(m_comparison.at(row));
    }
    return all;
}

void ComparisonTable::chooseAll(bool isChosen)
{
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < topLevelItemCount(); ++row) {
            if (isDifferent(m_comparison.at(row)))
                topLevelItem(row)->setCheckState(TitleColumn, isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT chosenChanged();
}

void ComparisonTable::fill()
{
    {
        const QSignalBlocker blocker(this);
        while (topLevelItemCount() > m_comparison.size())
            delete takeTopLevelItem(topLevelItemCount() - 1);
        while (topLevelItemCount() < m_comparison.size())
            new QTreeWidgetItem(this);
        for (int row = 0; row < m_comparison.size(); ++row)
            fillRow(row);
    }
    hideEqual();
    if (!currentItem())
        goToFirstDifferent();
    Q_EMIT chosenChanged();
    Q_EMIT currentSettingChanged();
}

void ComparisonTable::goToFirstDifferent()
{
    const auto first = std::find_if(m_comparison.begin(), m_comparison.end(), isDifferent);
    if (first != m_comparison.end())
        setCurrentItem(topLevelItem(int(first - m_comparison.begin())));
}

void ComparisonTable::fillRow(int row)
{
    const ComparedSetting &compared = m_comparison.at(row);
    QTreeWidgetItem *item = topLevelItem(row);
    const QString left = summaryOf(compared.left, m_left);
    const QString right = summaryOf(compared.right, m_right);
    const QString verdict = verdictText(compared.verdict);
    item->setText(TitleColumn, compared.title);
    item->setText(LeftColumn, left);
    item->setText(VerdictColumn, verdict);
    item->setText(RightColumn, right);
    item->setToolTip(LeftColumn, toolTipOf(compared.left, left));
    item->setToolTip(RightColumn, toolTipOf(compared.right, right));
    item->setTextAlignment(VerdictColumn, Qt::AlignCenter);
    //: for screen readers: a setting, the verdict on it, and what the left and the right side have
    item->setData(TitleColumn, Qt::AccessibleTextRole,
                  tr("%1: %2. Left: %3. Right: %4").arg(compared.title, verdict, left, right));
    const QBrush brush = isDifferent(compared) ? palette().brush(QPalette::Text) : QBrush(Theme::secondaryText(palette()));
    for (int column = 0; column < ColumnCount; ++column)
        item->setForeground(column, brush);
    QFont strong = font();
    strong.setWeight(isDifferent(compared) ? QFont::DemiBold : QFont::Normal);
    item->setFont(VerdictColumn, strong);
    if (!isDifferent(compared))
        item->setData(TitleColumn, Qt::CheckStateRole, {});
    else if (item->data(TitleColumn, Qt::CheckStateRole).isNull())
        item->setCheckState(TitleColumn, Qt::Unchecked);
}

void ComparisonTable::hideEqual()
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setHidden(m_isOnlyDifferent && isEqual(m_comparison.at(row).verdict));
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
}

void ComparisonTable::retranslate()
{
    setHeaderLabels({tr("Setting"), m_leftTitle, QString(), m_rightTitle});
    setAccessibleName(tr("Settings on both sides"));
    fill();
}
