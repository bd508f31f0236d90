// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"
#include "cos/xmlkeys.h"
#include "cos/xmlreading.h"

namespace Cos {

/// Elements that listings of objects, versions and uploads share. Keys are left as they stand in the document.

/// Reads the children of Contents, Version or DeleteMarker that \a entry has members for. Returns false and reads nothing when
/// the current element is none of them.
bool readObjectChild(QXmlStreamReader &xml, ObjectEntry &entry);
/// A whole Contents element. Without Key the document becomes an error.
ObjectEntry objectEntry(QXmlStreamReader &xml);
void requireKey(QXmlStreamReader &xml, const QByteArray &key);

/// What a page of any listing says beside its entries.
struct PageFrame
{
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    KeyDecoding decoding;
};

/// Reads the current element when it belongs to \a frame. Returns false and reads nothing when it does not.
bool readFrameChild(QXmlStreamReader &xml, PageFrame &frame);

/// Reads a page of a listing. \a readChild(xml, localName) reads what only this listing has and returns false, with nothing read,
/// for all else. The common prefixes come decoded; the listing decodes what it read itself.
template <typename ReadChild>
Result<PageFrame> readPage(const QByteArray &body, QLatin1String rootName, ReadChild readChild)
{
    PageFrame frame;
    const auto read = readDocument(body, rootName, [&](QXmlStreamReader &xml, QStringView name) {
        if (!readChild(xml, name) && !readFrameChild(xml, frame))
            xml.skipCurrentElement();
    });
    if (!read)
        return read.error();
    frame.decoding.decode(frame.commonPrefixes);
    return frame;
}

/// Where a page goes on when the service forgot to say: after \a lastKey or the last common prefix, whichever is greater. Both
/// lists are sorted. Empty when the page is.
QByteArray lastName(const QByteArray &lastKey, const PageFrame &frame);
/// A page that is truncated, but nothing says where to go on.
CosError deadEnd(QLatin1String rootName);

}   // namespace Cos
