// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"
#include "faketransport.h"

#include <QMap>

/// A bucket behind a FakeTransport that answers listings and deletions as the service does, from keys in memory. Where a real
/// server is wanted, the wire tests have one.
class FakeBucket
{
public:
    /// Answers from now on; must outlive the transport's use.
    explicit FakeBucket(FakeTransport &transport);

    void put(const QByteArray &key, qint64 sizeBytes = 1);
    void put(const Cos::ObjectEntry &object) { m_objects.insert(object.key, object); }
    void remove(const QByteArray &key) { m_objects.remove(key); }
    /// \a count objects named like \a pattern, where %1 is a number from 0 on.
    void fill(const QString &pattern, int count);

    QList<QByteArray> keys() const { return m_objects.keys(); }
    const QMap<QByteArray, Cos::ObjectEntry> &objects() const { return m_objects; }
    /// DELETE of this key fails with AccessDenied.
    void protect(const QByteArray &key) { m_protected.append(key); }

private:
    FakeTransport::Answer list(const Cos::WireRequest &request) const;
    FakeTransport::Answer deleteMany(const Cos::WireRequest &request);
    FakeTransport::Answer deleteOne(const Cos::WireRequest &request);

    QMap<QByteArray, Cos::ObjectEntry> m_objects;
    QList<QByteArray> m_protected;
};
