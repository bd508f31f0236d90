// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Cos {

/// Header names are lower-case here. Values go out as they are.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;
/// Decoded UTF-8 names and values; an empty value is sent as "name".
using QueryList = QList<std::pair<QByteArray, QByteArray>>;

/// First value of header \a name (any case); a null QByteArray without one.
QByteArray headerValue(const HeaderList &headers, const QByteArray &name);

/// A bucket: full name with APPID, and its region id.
struct BucketRef
{
    QString name;     ///< "photos-1250000000"
    QString region;   ///< "ap-guangzhou"

    friend bool operator==(const BucketRef &, const BucketRef &) = default;
};

/// An object: \c key is the UTF-8 of the object key exactly as the service has it.
struct ObjectRef
{
    BucketRef bucket;
    QByteArray key;
    QByteArray versionId;   ///< empty: the newest version

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
};

/// A stretch of a local file, read while it is sent and never loaded whole.
struct FileSlice
{
    QString path;
    qint64 offsetBytes = 0;
    qint64 sizeBytes = 0;
};

using Body = std::variant<std::monostate, QByteArray, FileSlice>;
qint64 bodySizeBytes(const Body &body);

/// One request to the service before it is addressed, signed and encoded.
struct Request
{
    QByteArray verb;            ///< "GET", "PUT" …
    QString region;             ///< for the host
    QString bucket;             ///< full name; empty for GET Service
    QByteArray key;             ///< empty for calls on a bucket
    bool hasKey = false;        ///< a call on an object; an empty or collapsing key is then refused
    bool isAnonymous = false;   ///< goes unsigned, as a stranger would send it
    QueryList query;
    HeaderList headers;
    Body body;
};

}   // namespace Cos

Q_DECLARE_METATYPE(Cos::BucketRef)
Q_DECLARE_METATYPE(Cos::ObjectRef)
