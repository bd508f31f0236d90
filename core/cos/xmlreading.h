// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace Cos {

/// \a body without the blanks and the byte-order mark that the service may send before its XML as keep-alive.
QByteArray withoutLeadingBlanks(const QByteArray &body);

/// \a body with "?" for all that XML 1.0 cannot say, whether it stands there raw or as a numeric reference: control characters of
/// a key that an answer repeats must not make the rest of it unreadable. Not for answers from which keys are taken.
QByteArray withoutIllegalCharacters(const QByteArray &body);

/// Moves to the root element. An error (Malformed) when there is none or its local name is not \a name.
Result<Nothing> enterRoot(QXmlStreamReader &xml, QLatin1String name);

/// The document ended well: reads the rest and reports what was wrong with it, if anything.
Result<Nothing> finishDocument(QXmlStreamReader &xml, QLatin1String rootName);

CosError malformedDocument(QLatin1String rootName, const QString &reason);

/// Calls \a visit(localName) for each child element. It must read the child to its end; childText() and skipCurrentElement() do.
template <typename Visit>
void eachChild(QXmlStreamReader &xml, Visit visit)
{
    while (xml.readNextStartElement())
        visit(xml.name());
}

/// Reads \a body to its end: \a readChild(xml, localName) for each child of the root \a rootName, as in eachChild(). An error
/// (Malformed) when the root is another one or the document does not end well.
template <typename ReadChild>
Result<Nothing> readDocument(const QByteArray &body, QLatin1String rootName, ReadChild readChild)
{
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();
    eachChild(xml, [&](QStringView name) { readChild(xml, name); });
    return finishDocument(xml, rootName);
}

/// Text of the current element, untrimmed, as UTF-8. Leaves the reader at its end.
QByteArray childText(QXmlStreamReader &xml);
bool childBool(QXmlStreamReader &xml);
/// A whole number; anything else makes the document an error.
qint64 childNumber(QXmlStreamReader &xml);
/// An ETag without its quotes.
QByteArray childEtag(QXmlStreamReader &xml);
/// Milliseconds since 1970 UTC of any date form of the service; 0 when it is none of them.
qint64 childDate(QXmlStreamReader &xml);

/// \a name equals \a expected without regard to case and hyphens: "Encoding-type" is "EncodingType".
bool isNamed(QStringView name, QLatin1String expected);

/// Dates of listings: ISO 8601 with or without fraction and zone, and "Tue Jan 17 16:43:37 2017". 0 for others.
qint64 msecsFromServiceDate(const QString &text);

/// Strips the double quotes around an ETag.
QByteArray withoutQuotes(const QByteArray &etag);

/// \a text escaped for element content; CR, LF and TAB as references so that no parser folds them.
QByteArray xmlEscaped(const QByteArray &text);
/// XML 1.0 gives \a text back as it is: UTF-8 without control characters. A carriage return survives only as a reference, which
/// not every service writes.
bool isXmlText(const QByteArray &text);

}   // namespace Cos
