// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/location.h"

#include "browse/visiblename.h"

#include <algorithm>

Location Location::parent() const
{
    if (prefix.isEmpty())
        return {accountId, {}, {}};
    const qsizetype end = prefix.lastIndexOf('/', -2);   // the slash before the last segment
    const qsizetype kept = prefix.size() < 2 ? 0 : end + 1;
    return {accountId, bucket, prefix.first(kept)};
}

QString Location::path() const
{
    if (isBucketList())
        return QStringLiteral("cos://");
    // parseCosPath() strips one leading slash of what people type: a prefix that really begins with one carries another.
    const QLatin1String separator(prefix.startsWith('/') ? "//" : "/");
    return QStringLiteral("cos://") + bucket.name + separator + QString::fromUtf8(prefix);
}

QString Location::title() const
{
    if (prefix.isEmpty())
        return bucket.name;
    const QByteArray withoutSlash = prefix.chopped(1);
    return visibleName(withoutSlash.mid(withoutSlash.lastIndexOf('/') + 1));
}
