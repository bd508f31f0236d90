// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

struct BucketTag
{
    QString key;
    QString value;
    XmlElement original{QStringLiteral("Tag")};
};

struct BucketTags
{
    QList<BucketTag> tags;
};

using BucketTagsDocument = XmlDocument<BucketTags>;

/// "team=pictures" for each tag of an object or a bucket; none of a document that is not about tags.
QStringList tagLinesOf(const Cos::Configuration &answer);

/// "?tagging" of a bucket.
Setting taggingSetting();

}   // namespace Settings
