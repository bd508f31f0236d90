// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/regions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Cos {

namespace {

enum class Tenure { Open, Legacy };

struct RegionRow
{
    const char *id;
    const char *area;
    const char *name;
    Tenure tenure;
};

//: Areas of the world that hold regions of the service
constexpr const char *mainland = QT_TRANSLATE_NOOP("Cos::Region", "Chinese mainland");
constexpr const char *asiaPacific = QT_TRANSLATE_NOOP("Cos::Region", "Asia Pacific");
constexpr const char *middleEast = QT_TRANSLATE_NOOP("Cos::Region", "Middle East");
constexpr const char *northAmerica = QT_TRANSLATE_NOOP("Cos::Region", "North America");
constexpr const char *southAmerica = QT_TRANSLATE_NOOP("Cos::Region", "South America");
constexpr const char *europe = QT_TRANSLATE_NOOP("Cos::Region", "Europe");

// Protocol section 1.2.
constexpr std::array rows{
    RegionRow{"ap-beijing", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Beijing"), Tenure::Open},
    RegionRow{"ap-nanjing", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Nanjing"), Tenure::Open},
    RegionRow{"ap-shanghai", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Shanghai"), Tenure::Open},
    RegionRow{"ap-guangzhou", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Guangzhou"), Tenure::Open},
    RegionRow{"ap-chengdu", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Chengdu"), Tenure::Open},
    RegionRow{"ap-chongqing", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Chongqing"), Tenure::Open},
    RegionRow{"ap-hongkong", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Hong Kong (China)"), Tenure::Open},
    RegionRow{"ap-singapore", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Singapore"), Tenure::Open},
    RegionRow{"ap-jakarta", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Jakarta"), Tenure::Open},
    RegionRow{"ap-seoul", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Seoul"), Tenure::Open},
    RegionRow{"ap-bangkok", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Bangkok"), Tenure::Open},
    RegionRow{"ap-tokyo", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Tokyo"), Tenure::Open},
    RegionRow{"me-saudi-arabia", middleEast, QT_TRANSLATE_NOOP("Cos::Region", "Riyadh"), Tenure::Open},
    RegionRow{"na-siliconvalley", northAmerica, QT_TRANSLATE_NOOP("Cos::Region", "Silicon Valley (US West)"), Tenure::Open},
    RegionRow{"na-ashburn", northAmerica, QT_TRANSLATE_NOOP("Cos::Region", "Virginia (US East)"), Tenure::Open},
    RegionRow{"sa-saopaulo", southAmerica, QT_TRANSLATE_NOOP("Cos::Region", "São Paulo"), Tenure::Open},
    RegionRow{"eu-frankfurt", europe, QT_TRANSLATE_NOOP("Cos::Region", "Frankfurt"), Tenure::Open},

    RegionRow{"ap-beijing-1", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Beijing Zone 1"), Tenure::Legacy},
    RegionRow{"ap-mumbai", asiaPacific, QT_TRANSLATE_NOOP("Cos::Region", "Mumbai"), Tenure::Legacy},
    RegionRow{"na-toronto", northAmerica, QT_TRANSLATE_NOOP("Cos::Region", "Toronto"), Tenure::Legacy},
    RegionRow{"eu-moscow", europe, QT_TRANSLATE_NOOP("Cos::Region", "Moscow"), Tenure::Legacy},
    RegionRow{"ap-shenzhen-fsi", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Shenzhen Finance"), Tenure::Legacy},
    RegionRow{"ap-shanghai-fsi", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Shanghai Finance"), Tenure::Legacy},
    RegionRow{"ap-beijing-fsi", mainland, QT_TRANSLATE_NOOP("Cos::Region", "Beijing Finance"), Tenure::Legacy},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Cos::Region", text);
}

}   // namespace

QList<Region> knownRegions()
{
    QList<Region> regions;
    regions.reserve(rows.size());
    for (const RegionRow &row : rows) {
        regions.append({QString::fromLatin1(row.id), translated(row.area), translated(row.name), row.tenure == Tenure::Legacy});
    }
    return regions;
}

QString regionName(const QString &id)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&id](const RegionRow &r) { return id == QLatin1String(r.id); });
    return row == rows.end() ? id : translated(row->name);
}

bool isPlausibleRegion(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9-]+$"));
    return form.match(id).hasMatch();
}

}   // namespace Cos
