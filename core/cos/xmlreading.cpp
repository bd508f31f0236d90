// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/xmlreading.h"

#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace Cos {

QByteArray withoutLeadingBlanks(const QByteArray &body)
{
    qsizetype start = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < body.size() && QByteArrayView(" \t\r\n").contains(body.at(start)))
        ++start;
    return start == 0 ? body : body.mid(start);
}

namespace {

bool isXmlCharacter(uint code)
{
    return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n' || code == '\r';
}

/// Of the numeric reference at the start of \a text, such as "&#x1F;", when that is to a character that XML lacks; else 0.
qsizetype illegalReferenceBytes(QByteArrayView text)
{
    constexpr qsizetype mostBytes = 12;
    const qsizetype end = text.first(std::min(text.size(), mostBytes)).indexOf(';');
    if (!text.startsWith("&#") || end < 0)
        return 0;
    const bool isHex = text.at(2) == 'x';
    bool isNumber = false;
    const qsizetype start = isHex ? 3 : 2;
    const uint code = text.sliced(start, end - start).toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && !isXmlCharacter(code) ? end + 1 : 0;
}

}   // namespace

QByteArray withoutIllegalCharacters(const QByteArray &body)
{
    QByteArray legal;
    legal.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        const char character = body.at(at);
        const qsizetype referenceBytes = character == '&' ? illegalReferenceBytes(QByteArrayView(body).sliced(at)) : 0;
        legal += referenceBytes > 0 || !isXmlCharacter(static_cast<unsigned char>(character)) ? '?' : character;
        at += std::max<qsizetype>(referenceBytes - 1, 0);
    }
    return legal;
}

CosError malformedDocument(QLatin1String rootName, const QString &reason)
{
    return CosError::local(ErrorKind::Malformed, rootName + QLatin1String(": ") + reason);
}

Result<Nothing> enterRoot(QXmlStreamReader &xml, QLatin1String name)
{
    if (!xml.readNextStartElement())
        return malformedDocument(name, xml.errorString());
    if (xml.name() != name)
        return malformedDocument(name, QLatin1String("the root element is ") + xml.name());
    return Nothing{};
}

Result<Nothing> finishDocument(QXmlStreamReader &xml, QLatin1String rootName)
{
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return malformedDocument(rootName, QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return Nothing{};
}

QByteArray childText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
}

bool childBool(QXmlStreamReader &xml)
{
    return childText(xml).trimmed().toLower() == "true";
}

qint64 childNumber(QXmlStreamReader &xml)
{
    const QString name = xml.name().toString();
    bool isNumber = false;
    const qint64 number = childText(xml).trimmed().toLongLong(&isNumber);
    if ((!isNumber || number < 0) && !xml.hasError())
        xml.raiseError(name + QLatin1String(" is not a number"));
    return std::max<qint64>(number, 0);
}

QByteArray childEtag(QXmlStreamReader &xml)
{
    return withoutQuotes(childText(xml));
}

qint64 childDate(QXmlStreamReader &xml)
{
    return msecsFromServiceDate(xml.readElementText(QXmlStreamReader::SkipChildElements));
}

bool isNamed(QStringView name, QLatin1String expected)
{
    qsizetype matched = 0;
    for (const QChar character : name) {
        if (character == u'-')
            continue;
        if (matched >= expected.size() || character.toLower() != QChar(expected.at(matched)).toLower())
            return false;
        ++matched;
    }
    return matched == expected.size();
}

namespace {

/// "2019-05-24T11:49:50[.000]Z" without QDateTime's general parser, which would cost more than the rest of a listing. 0 for
/// others.
qint64 msecsFromCommonDate(QStringView text)
{
    const bool hasForm = text.size() >= 20 && text.back() == u'Z' && text[4] == u'-' && text[7] == u'-' && text[10] == u'T' &&
                         text[13] == u':' && text[16] == u':' && (text[19] == u'.' || text.size() == 20);
    if (!hasForm)
        return 0;
    const QDate date(text.sliced(0, 4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
    const QTime time(text.sliced(11, 2).toInt(), text.sliced(14, 2).toInt(), text.sliced(17, 2).toInt());
    if (!date.isValid() || !time.isValid())
        return 0;
    const int msecs = text.size() == 24 ? text.sliced(20, 3).toInt() : 0;
    constexpr qint64 julianDayOf1970 = 2'440'588;
    constexpr qint64 msecsPerDay = 86'400'000;
    return (date.toJulianDay() - julianDayOf1970) * msecsPerDay + time.msecsSinceStartOfDay() + msecs;
}

}   // namespace

namespace {

/// "Tue Jan 17 16:43:37 2017".
QDateTime utcFromOldForm(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    if (words.size() != 5)
        return {};
    const QString day = words[1] + u' ' + words[2] + u' ' + words[4];
    const QDate date = QLocale::c().toDate(day, QStringLiteral("MMM d yyyy"));
    const QTime time = QTime::fromString(words[3], QStringLiteral("hh:mm:ss"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

}   // namespace

qint64 msecsFromServiceDate(const QString &text)
{
    if (const qint64 msecs = msecsFromCommonDate(text); msecs != 0)
        return msecs;
    const QString trimmed = text.trimmed();
    // Without a zone it is UTC. Local time would not have the hour that summer time skips.
    QDateTime date = QDateTime::fromString(QString(trimmed + u'Z'), Qt::ISODateWithMs);
    if (!date.isValid())
        date = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!date.isValid())
        date = utcFromOldForm(trimmed);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

QByteArray withoutQuotes(const QByteArray &etag)
{
    return etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"') ? etag.mid(1, etag.size() - 2) : etag;
}

QByteArray xmlEscaped(const QByteArray &text)
{
    QByteArray escaped;
    escaped.reserve(text.size() + 16);
    for (const char character : text) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\r':
            escaped += "&#13;";
            break;
        case '\n':
            escaped += "&#10;";
            break;
        case '\t':
            escaped += "&#9;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

bool isXmlText(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return false;
    for (const QChar character : decoded) {
        const char16_t unit = character.unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n') || unit == 0xFFFE || unit == 0xFFFF)
            return false;
    }
    return true;
}

}   // namespace Cos
