// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/listpagexml.h"

#include "cos/listingelements.h"
#include "cos/xmlkeys.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

const QLatin1String rootName("ListBucketResult");

/// What the service forgot to say: the greater of the last key and the last common prefix. Both lists are sorted.
QByteArray derivedMarker(const ListPage &page)
{
    const QByteArray lastKey = page.objects.isEmpty() ? QByteArray() : page.objects.constLast().key;
    const QByteArray lastPrefix = page.commonPrefixes.isEmpty() ? QByteArray() : page.commonPrefixes.constLast();
    return std::max(lastKey, lastPrefix);
}

void decodeKeys(ListPage &page, const KeyDecoding &decoding)
{
    decoding.decode(page.prefix);
    decoding.decode(page.nextMarker);
    decoding.decode(page.commonPrefixes);
    for (ObjectEntry &object : page.objects)
        decoding.decode(object.key);
}

}   // namespace

Result<ListPage> listPageFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    ListPage page;
    KeyDecoding decoding;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Contents"))
            page.objects << objectEntry(xml);
        else if (isCommonPrefixes(name))
            page.commonPrefixes << commonPrefixes(xml);
        else if (name == QLatin1String("Prefix"))
            page.prefix = childText(xml);
        else if (name == QLatin1String("NextMarker"))
            page.nextMarker = childText(xml);
        else if (name == QLatin1String("IsTruncated"))
            page.isTruncated = childBool(xml);
        else if (isNamed(name, QLatin1String("EncodingType")))
            decoding.setEncodingType(childText(xml));
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();

    decodeKeys(page, decoding);
    if (page.isTruncated && page.nextMarker.isEmpty())
        page.nextMarker = derivedMarker(page);
    if (page.isTruncated && page.nextMarker.isEmpty())
        return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
    return page;
}

}   // namespace Cos
