// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/regioncombo.h"

#include "cos/endpoint.h"
#include "cos/regions.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

RegionCombo::RegionCombo(Offer offer, QWidget *parent)
    : QComboBox(parent)
    , m_offer(offer)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    fill();
    connect(this, &QComboBox::editTextChanged, this, &RegionCombo::regionChanged);
}

QString RegionCombo::region() const
{
    const QString text = currentText().trimmed();
    const int index = findText(text, Qt::MatchFixedString);
    return index >= 0 ? itemData(index).toString() : Cos::canonicalRegion(text);
}

void RegionCombo::setRegion(const QString &id)
{
    const int index = id.isEmpty() ? -1 : findData(id);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(id);
}

QString RegionCombo::problem() const
{
    const QString id = region();
    if (id.isEmpty() || Cos::isPlausibleRegion(id))
        return {};
    return tr("A region is written like ap-guangzhou: small letters, digits and hyphens.");
}

void RegionCombo::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString chosen = region();
        const QSignalBlocker blocker(this);
        fill();
        setRegion(chosen);
    }
    QComboBox::changeEvent(event);
}

void RegionCombo::fill()
{
    clear();
    QString area;
    const QList<Cos::Region> regions = Cos::knownRegions();
    for (const Cos::Region &region : regions) {
        if (region.isLegacy && m_offer == Offer::ForNewBuckets)
            continue;
        const QString section = region.isLegacy ? QString() : region.area;
        if (count() > 0 && section != area)
            insertSeparator(count());
        area = section;
        //: A region in a list: its name and its id
        const QString text = tr("%1 – %2").arg(region.name, region.id);
        //: An old region in a list: its name and its id
        addItem(region.isLegacy ? tr("%1 – %2 (older)").arg(region.name, region.id) : text, region.id);
    }
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("Choose a region, or type its id"));
}
