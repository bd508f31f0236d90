// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"
#include "cos/configurationtypes.h"

namespace Settings {

/// What makes one list of items, each with an Id, into another.
struct ItemChanges
{
    QList<XmlElement> put;   ///< new ones, and those that changed
    QList<XmlElement> removed;
};

ItemChanges itemChanges(QList<XmlElement> before, const QList<XmlElement> &after);

/// A list that the service makes of the items it has, in an order of its own.
struct ItemList
{
    QLatin1String rootName;
    QLatin1String itemName;
};

/// What makes the items of \a present into those of \a root. A list that is not well-formed has none.
ItemChanges itemChanges(const Cos::Configuration &present, const XmlElement &root, const ItemList &list);
/// Whether two answers have the same items, in whatever order.
bool haveSameItems(const Cos::Configuration &left, const Cos::Configuration &right, const ItemList &list);
/// "?inventory&id=weekly".
Cos::Subresource resourceOfItem(const QByteArray &name, const XmlElement &item);

}   // namespace Settings
