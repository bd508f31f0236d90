// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QList>

#include <array>
#include <optional>

/// How the headers, metadata, storage class and tags of objects are to change. What is not named stays as it is.
struct ObjectHeadersChange
{
    /// A header that is stored with an object.
    enum class Header { ContentType, CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, Expires };
    static constexpr int headerCount = 6;

    /// What is to happen to a header or a metadata value.
    struct Entry
    {
        enum class Action { Keep, Replace, Remove };

        Action action = Action::Keep;
        QByteArray value = {};

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Metadata
    {
        QByteArray suffix;   ///< after "x-cos-meta-"
        Entry entry;
    };

    std::array<Entry, headerCount> headers;   ///< by Header
    QList<Metadata> metadata;
    QByteArray storageClass;                                       ///< empty: keep
    std::optional<QList<std::pair<QString, QString>>> tags = {};   ///< all there will be; nothing: keep

    /// Whether the object must be copied onto itself: its headers cannot be changed otherwise.
    bool needsCopy() const;
    bool isNothing() const { return !needsCopy() && !tags; }
    /// The complete new set: a copy that replaces headers forgets all that it is not told.
    Cos::StoredHeaders appliedTo(const Cos::StoredHeaders &present) const;
};

/// What \a stored has of \a header.
QByteArray valueOf(const Cos::StoredHeaders &stored, ObjectHeadersChange::Header header);
/// The name of a header as requests spell it: "Cache-Control".
QByteArray headerName(ObjectHeadersChange::Header header);
/// What the requests will carry, a line each: "Cache-Control: max-age=60", "x-cos-meta-team (removed)".
QStringList describeChange(const ObjectHeadersChange &change);
/// What the service would refuse, in plain words; empty when there is nothing.
QString problemOf(const ObjectHeadersChange &change);
