// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"

#include <QRandomGenerator>

/// Documents for properties that must hold for any of them. The same seed gives the same documents.
class RandomXml
{
public:
    explicit RandomXml(quint32 seed)
        : m_random(seed)
    {
    }

    /// An element with attributes, texts and elements up to \a depth levels deep.
    Settings::XmlElement element(int depth = 4);
    /// \a element with an element, an attribute and a comment that nobody knows on every level.
    Settings::XmlElement withUnknown(const Settings::XmlElement &element);
    QString text();
    int below(int limit) { return m_random.bounded(limit); }

private:
    QString name();

    QRandomGenerator m_random;
};
