// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/configurationtypes.h"

#include <QList>

// What the service says of tags, whatever has them: a bucket, an object, or a filter that asks for them. Protocol sections 3.6.2
// and 4.1.

namespace Settings {

constexpr int mostTagsOfBuckets = 50;
constexpr int mostTagsOfObjects = 10;   ///< and of filters
constexpr int longestTagKey = 128;      ///< in bytes
constexpr int longestTagValue = 256;

using TagList = QList<std::pair<QString, QString>>;

struct TagMistake
{
    enum class Kind { NoName, SameName, LongName, LongValue, Signs, Reserved };

    Kind kind;
    int row;

    friend bool operator==(const TagMistake &, const TagMistake &) = default;
};

/// All that is wrong with each of \a tags; their number is another matter.
QList<TagMistake> tagMistakes(const TagList &tags);
/// The mistake in a sentence.
QString tagMistakeText(TagMistake::Kind kind);

/// The body of PUT ?tagging.
QByteArray tagsDocument(const TagList &tags);
/// Reads the answer to GET ?tagging. Errors: that of the answer; Malformed.
Result<TagList> tagsFromAnswer(const Result<Cos::Configuration> &answer);

}   // namespace Settings
