// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/storageladder.h"

#include <algorithm>
#include <iterator>

namespace Lifecycle {

namespace {

struct Rung
{
    const char *name;
    int coldness;
    int minimumStayDays;
    bool hasMinimumSize;
};

constexpr Rung rungs[] = {
    {"STANDARD", 0, 0, false},
    {"STANDARD_IA", 1, 30, true},
    {"INTELLIGENT_TIERING", 2, 30, false},
    {"ARCHIVE", 3, 90, true},
    {"DEEP_ARCHIVE", 4, 180, true},
    {"MAZ_STANDARD", 0, 0, false},
    {"MAZ_STANDARD_IA", 1, 30, true},
    {"MAZ_INTELLIGENT_TIERING", 2, 0, false},
    {"MAZ_ARCHIVE", 3, 90, false},
};

constexpr qint64 smallestBilledBytes = 64 * 1024;

const Rung *rungOf(const QByteArray &storageClass)
{
    const QByteArray name = presentClassName(storageClass);
    const Rung *found = std::find_if(std::begin(rungs), std::end(rungs), [&](const Rung &rung) { return name == rung.name; });
    return found == std::end(rungs) ? nullptr : found;
}

}   // namespace

QByteArray presentClassName(const QByteArray &storageClass)
{
    const QByteArray name = storageClass.trimmed();
    if (name == "Standard")
        return QByteArrayLiteral("STANDARD");
    if (name == "Standard_IA" || name == "NEARLINE")
        return QByteArrayLiteral("STANDARD_IA");
    return name;
}

int coldness(const QByteArray &storageClass)
{
    const Rung *rung = rungOf(storageClass);
    return rung ? rung->coldness : -1;
}

bool isMultiAzClass(const QByteArray &storageClass)
{
    return storageClass.startsWith("MAZ_");
}

int minimumStayDays(const QByteArray &storageClass)
{
    const Rung *rung = rungOf(storageClass);
    return rung ? rung->minimumStayDays : 0;
}

qint64 minimumBilledBytes(const QByteArray &storageClass)
{
    const Rung *rung = rungOf(storageClass);
    return rung && rung->hasMinimumSize ? smallestBilledBytes : 0;
}

QList<QByteArray> targetClasses(bool isMultiAz)
{
    QList<QByteArray> names;
    for (const Rung &rung : rungs) {
        if (rung.coldness > 0 && isMultiAzClass(rung.name) == isMultiAz)
            names.append(rung.name);
    }
    return names;
}

}   // namespace Lifecycle
