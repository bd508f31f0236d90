// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

namespace Sandbox {

namespace {

void writePairs(QDataStream &stream, const PairList &pairs)
{
    stream << qint32(pairs.size());
    for (const auto &[name, value] : pairs)
        stream << name << value;
}

PairList readPairs(QDataStream &stream)
{
    qint32 count = 0;
    stream >> count;
    PairList pairs;
    for (qint32 i = 0; i < count; ++i) {
        QByteArray name;
        QByteArray value;
        stream >> name >> value;
        pairs.append({name, value});
    }
    return pairs;
}

}   // namespace

QDataStream &operator<<(QDataStream &stream, const SegmentList &segments)
{
    stream << qint32(segments.size());
    for (const Segment &segment : segments)
        stream << segment.blob << segment.sizeBytes;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, SegmentList &segments)
{
    qint32 count = 0;
    stream >> count;
    segments.clear();
    segments.reserve(count);
    for (qint32 i = 0; i < count; ++i) {
        Segment segment;
        stream >> segment.blob >> segment.sizeBytes;
        segments.append(segment);
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ObjectMeta &meta)
{
    writePairs(stream, meta.headers);
    stream << meta.acl;
    writePairs(stream, meta.tags);
    stream << meta.segments << meta.crc64 << meta.isAppendable << meta.symlinkTarget << meta.customerKeyMd5 << meta.ownerUin;
    return stream << meta.restore.tier << meta.restore.requestedMsecs << meta.restore.readyMsecs << meta.restore.expiresMsecs;
}

QDataStream &operator>>(QDataStream &stream, ObjectMeta &meta)
{
    meta.headers = readPairs(stream);
    stream >> meta.acl;
    meta.tags = readPairs(stream);
    stream >> meta.segments >> meta.crc64 >> meta.isAppendable >> meta.symlinkTarget >> meta.customerKeyMd5 >> meta.ownerUin;
    return stream >> meta.restore.tier >> meta.restore.requestedMsecs >> meta.restore.readyMsecs >> meta.restore.expiresMsecs;
}

}   // namespace Sandbox
