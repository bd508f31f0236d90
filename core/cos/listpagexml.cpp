// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/listpagexml.h"

#include "cos/listingelements.h"

namespace Cos {

Result<ListPage> listPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListBucketResult");
    ListPage page;
    const Result<PageFrame> frame = readPage(body, rootName, [&page](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("Contents"))
            page.objects << objectEntry(xml);
        else if (name == QLatin1String("Prefix"))
            page.prefix = childText(xml);
        else if (name == QLatin1String("NextMarker"))
            page.nextMarker = childText(xml);
        else
            return false;
        return true;
    });
    if (!frame)
        return frame.error();

    frame->decoding.decode(page.prefix);
    frame->decoding.decode(page.nextMarker);
    for (ObjectEntry &object : page.objects)
        frame->decoding.decode(object.key);
    page.commonPrefixes = frame->commonPrefixes;
    page.isTruncated = frame->isTruncated;
    if (page.isTruncated && page.nextMarker.isEmpty())
        page.nextMarker = lastName(page.objects.isEmpty() ? QByteArray() : page.objects.constLast().key, *frame);
    if (page.isTruncated && page.nextMarker.isEmpty())
        return deadEnd(rootName);
    return page;
}

}   // namespace Cos
