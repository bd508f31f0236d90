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
/// "?inventory&id=weekly".
Cos::Subresource resourceOfItem(const QByteArray &name, const XmlElement &item);

}   // namespace Settings
