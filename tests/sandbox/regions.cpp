// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"

#include <QList>

namespace Sandbox {

bool isRegionOfService(const QByteArray &id)
{
    static const QList<QByteArray> regions{
        "ap-beijing",       "ap-nanjing",   "ap-shanghai", "ap-guangzhou",    "ap-chengdu",      "ap-chongqing",
        "ap-hongkong",      "ap-singapore", "ap-jakarta",  "ap-seoul",        "ap-bangkok",      "ap-tokyo",
        "me-saudi-arabia",  "na-ashburn",   "sa-saopaulo", "eu-frankfurt",    "ap-beijing-1",    "ap-mumbai",
        "na-siliconvalley", "na-toronto",   "eu-moscow",   "ap-shenzhen-fsi", "ap-shanghai-fsi", "ap-beijing-fsi",
    };
    return regions.contains(id);
}

}   // namespace Sandbox
