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

/// "?tagging" of a bucket.
Setting taggingSetting();

}   // namespace Settings
