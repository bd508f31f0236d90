// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Transfer {

/// What a file system allows and tells apart.
enum class NameRules { Posix, MacOs, Windows };

/// Those of the platform the program was built for.
NameRules nativeNameRules();

/// Object keys as names of local files, so that no key can become a path of its own.
///
/// A key is split on "/" and each segment is mapped by itself. What the platform cannot carry is written as %XX (uppercase hex,
/// one for each UTF-8 byte): NUL and bytes that are not UTF-8 everywhere; <>:"\|?* and control characters, a blank or dot at the
/// end and the first letter of device names (CON, LPT1 …) on Windows. "." and ".." become %2E and %2E%2E, the empty segment of
/// "a//b" becomes %2F. A "%" is written as %25 where it would read as an escape otherwise. All of that is reversible.
///
/// Not reversible: a name longer than 255 bytes keeps its beginning and its extension, with "%~" and 16 hex digits of the SHA-256
/// of the segment between them. The task keeps the true key.
namespace LocalName {

/// The local name of one \a segment (UTF-8, without "/").
QString fromSegment(const QByteArray &segment, NameRules rules);
/// The segment that fromSegment() made \a name of; a null QByteArray when the name was shortened.
QByteArray toSegment(const QString &name);

/// Relative local path of \a key, with "/" between names. A "/" at the end is a folder's and not a segment.
QString pathFromKey(const QByteArray &key, NameRules rules);

/// \a name with a hash of \a key before its extension: for the second of two keys that fall on one name.
QString distinguished(const QString &name, const QByteArray &key, NameRules rules);

/// Equal for two paths that are the same file under \a rules: upper and lower case, NFC and NFD, where they do not count.
QString foldedPath(const QString &path, NameRules rules);

/// "name (2).ext" for \a number 2.
QString numbered(const QString &name, int number);

}   // namespace LocalName
}   // namespace Transfer
