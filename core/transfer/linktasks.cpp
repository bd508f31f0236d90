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
    return record.task.direction == Direction::Download && record.batch->options.makesLinks &&
           LinkObject::isOne(record.task.object.key, record.task.sizeBytes);
}

}   // namespace Transfer
