// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/xmlkeys.h"

namespace Cos {

void KeyDecoding::setEncodingType(const QByteArray &text)
{
    m_isUrl = text.trimmed().toLower() == "url";
}

QByteArray KeyDecoding::decoded(const QByteArray &text) const
{
    return m_isUrl && text.contains('%') ? QByteArray::fromPercentEncoding(text) : text;
}

void KeyDecoding::decode(QList<QByteArray> &texts) const
{
    for (QByteArray &text : texts)
        decode(text);
}

}   // namespace Cos
