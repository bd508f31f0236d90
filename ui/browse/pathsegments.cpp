// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/pathsegments.h"

#include "browse/visiblename.h"

QList<PathSegment> pathSegments(const Location &location)
{
    if (location.isBucketList())
        return {};
    QList<PathSegment> segments{{location.bucket.name, {location.accountId, location.bucket, {}}}};
    qsizetype begin = 0;
    for (qsizetype slash = location.prefix.indexOf('/'); slash >= 0; slash = location.prefix.indexOf('/', begin)) {
        const QByteArrayView name = QByteArrayView(location.prefix).sliced(begin, slash - begin);
        segments << PathSegment{visibleName(name), {location.accountId, location.bucket, location.prefix.left(slash + 1)}};
        begin = slash + 1;
    }
    return segments;
}
