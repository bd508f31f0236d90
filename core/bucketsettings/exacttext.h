// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"

// Texts of elements in which blanks at either end count: keys of objects, their prefixes, and tags.

namespace Settings {

/// Text of the first child of that name, as it is; nothing without one.
inline QString exactTextOf(const XmlElement &element, QLatin1String name)
{
    const XmlElement *found = element.child(name);
    return found ? found->text() : QString();
}

/// An empty text means that there is none. An empty element that is there already stays.
inline void setExactTextOrRemove(XmlElement &element, QLatin1String name, const QString &text)
{
    if (!text.isEmpty()) {
        XmlElement child = element.childOrNew(name);
        child.setText(text);
        element.setChild(std::move(child));
    } else if (!exactTextOf(element, name).isEmpty()) {
        element.removeChildren(name);
    }
}

}   // namespace Settings
