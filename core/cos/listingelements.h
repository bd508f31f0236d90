// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QXmlStreamReader>

namespace Cos {

/// Elements that listings of objects, versions and uploads share. Keys are left as they stand in the document.

/// Reads the children of Contents, Version or DeleteMarker that \a entry has members for. Returns false and reads nothing when
/// the current element is none of them.
bool readObjectChild(QXmlStreamReader &xml, ObjectEntry &entry);
/// A whole Contents element. Without Key the document becomes an error.
ObjectEntry objectEntry(QXmlStreamReader &xml);
void requireKey(QXmlStreamReader &xml, const QByteArray &key);

/// CommonPrefixes, also in its misspelling.
bool isCommonPrefixes(QStringView name);
/// All Prefix elements of one CommonPrefixes.
QList<QByteArray> commonPrefixes(QXmlStreamReader &xml);

}   // namespace Cos
