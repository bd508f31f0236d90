// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/visiblename.h"

#include <QCoreApplication>

namespace {

bool isSteering(char32_t c)
{
    const bool isC1 = c >= 0x80 && c <= 0x9f;
    const bool isSeparator = c == 0x2028 || c == 0x2029;
    const bool isBidi = c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool isZeroWidth = c == 0x00ad || c == 0x200b || c == 0x2060 || c == 0xfeff;
    return isC1 || isSeparator || isBidi || isZeroWidth;
}

QString visibleCharacter(char16_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7f)
        return QString(QChar(char16_t(0x2421)));
    if (isSteering(c))
        return QStringLiteral("⟨U+%1⟩").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return QString(QChar(c));
}

}   // namespace

QString visibleName(QByteArrayView segment)
{
    if (segment.isEmpty())
        //: Shown for a folder or object whose name between two slashes is empty.
        return QCoreApplication::translate("VisibleName", "(empty name)");

    const QString text = QString::fromUtf8(segment);
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text.at(begin).isSpace() && text.at(begin) >= QLatin1Char(' '))
        ++begin;
    while (end > begin && text.at(end - 1).isSpace() && text.at(end - 1) >= QLatin1Char(' '))
        --end;

    QString visible(begin, QChar(u'␣'));
    for (qsizetype i = begin; i < end; ++i)
        visible += visibleCharacter(text.at(i).unicode());
    return visible + QString(text.size() - end, QChar(u'␣'));
}
