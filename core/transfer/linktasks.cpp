// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/linktasks.h"

#include "transfer/linkobject.h"
#include "transfer/taskrecord.h"

#include <QFileInfo>

namespace Transfer {

bool isSentAsLink(const TaskRecord &record)
{
    return record.batch->options.walk.links == LinkPolicy::AsLink && record.task.object.key.endsWith(LinkObject::suffix()) &&
           QFileInfo(record.task.localPath).isSymbolicLink();
}

bool isFetchedAsLink(const TaskRecord &record)
{
    const QByteArray &key = record.task.object.key;
    const bool mayBe = record.task.direction == Direction::Download && record.batch->options.makesLinks;
    if (!mayBe || !LinkObject::isOne(key, record.task.sizeBytes))
        return false;
    const bool isOfThatName = LinkObject::nameOf(key).endsWith(LinkObject::suffix());
    return isOfThatName || !record.task.localPath.endsWith(QLatin1String(LinkObject::suffix()));
}

}   // namespace Transfer
