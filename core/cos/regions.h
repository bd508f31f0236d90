// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Cos {

/// A region of the service as people may choose it. Protocol section 1.2. The list is not the only choice: any id that
/// isPlausibleRegion() accepts may exist.
struct Region
{
    QString id;              ///< "ap-guangzhou"
    QString area;            ///< translated: "Asia Pacific"
    QString name;            ///< translated: "Guangzhou"
    bool isLegacy = false;   ///< still met in existing accounts, closed to new buckets or separately enabled
};

/// All known regions in the order they should be offered, the legacy ones last, named in the language of the moment.
QList<Region> knownRegions();

/// "Guangzhou"; the id itself when the region is unknown.
QString regionName(const QString &id);

/// Whether \a id can be the id of a region, known or not.
bool isPlausibleRegion(const QString &id);

}   // namespace Cos
