// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/localname.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Transfer {
namespace {

constexpr qsizetype maxNameLength = 255;   // bytes on POSIX systems, UTF-16 units on Windows
constexpr qsizetype maxKeptExtension = 16;
constexpr auto shortenedMark = QLatin1String("%~");
constexpr auto emptySegment = QLatin1String("%2F");

bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// A percent sign here would be taken for the beginning of an escape or of a shortening mark.
bool wouldReadAsEscape(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at + 1);
    if (rest.startsWith(u'~'))
        return true;
    return rest.size() >= 2 && isHexDigit(rest[0].unicode()) && isHexDigit(rest[1].unicode());
}

QString escaped(QStringView character)
{
    QString text;
    for (const char byte : character.toUtf8())
        text += QLatin1Char('%') + QString::number(uchar(byte), 16).toUpper().rightJustified(2, u'0');
    return text;
}

bool isIllegal(char16_t c, NameRules rules)
{
    if (c == 0)
        return true;
    if (rules != NameRules::Windows)
        return c == u'/';
    return c < 32 || QStringView(u"<>:\"/\\|?*").contains(QChar(c));
}

bool isDeviceName(QStringView name)
{
    static constexpr std::array devices{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    const qsizetype dot = name.indexOf(u'.');
    QStringView base = dot < 0 ? name : name.left(dot);
    base = base.trimmed();
    const auto isBase = [base](const char16_t *device) { return base.compare(QStringView(device), Qt::CaseInsensitive) == 0; };
    if (std::any_of(devices.begin(), devices.end(), isBase))
        return true;
    const bool isPort =
        base.size() == 4 && (base.startsWith(u"COM", Qt::CaseInsensitive) || base.startsWith(u"LPT", Qt::CaseInsensitive));
    return isPort && QStringView(u"0123456789\u00B9\u00B2\u00B3").contains(base.last());
}

/// The pieces of a segment that are UTF-8 as text; every byte that is not, escaped.
QString decodedLossless(const QByteArray &segment, NameRules rules);

QString legalText(const QString &text, NameRules rules)
{
    QString name;
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isIllegal(c, rules) || (c == u'%' && wouldReadAsEscape(text, i)))
            name += escaped(QStringView(text).mid(i, 1));
        else
            name += text[i];
    }
    return name;
}

QString decodedLossless(const QByteArray &segment, NameRules rules)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = whole(segment);
    if (!whole.hasError() && text.toUtf8() == segment)
        return legalText(text, rules);
    QString name;
    qsizetype done = 0;
    while (done < segment.size()) {
        qsizetype length = std::min<qsizetype>(4, segment.size() - done);
        for (; length > 0; --length) {   // the longest sequence from here that is one character
            const QByteArray bytes = segment.mid(done, length);
            const QString character = QString::fromUtf8(bytes);
            const bool isShort = character.size() == 1 || (character.size() == 2 && character.front().isHighSurrogate());
            const bool isOne = isShort && character.toUtf8() == bytes;
            if (isOne)
                break;
        }
        if (length == 0) {
            name += QLatin1Char('%') + QString::number(uchar(segment[done]), 16).toUpper().rightJustified(2, u'0');
            ++done;
            continue;
        }
        const QString character = QString::fromUtf8(segment.mid(done, length));
        const bool isEscape = character == QLatin1String("%") && wouldReadAsEscape(QString::fromLatin1(segment.mid(done, 3)), 0);
        name += isIllegal(character[0].unicode(), rules) || isEscape ? escaped(character) : character;
        done += length;
    }
    return name;
}

qsizetype lengthOf(const QString &name, NameRules rules)
{
    return rules == NameRules::Windows ? name.size() : name.toUtf8().size();
}

QString withHash(const QString &name, const QByteArray &hashed, NameRules rules)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= maxKeptExtension;
    const QString extension = hasExtension ? name.mid(dot) : QString();
    QString beginning = hasExtension ? name.left(dot) : name;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex().left(16));
    const QString tail = shortenedMark + hash + extension;
    while (!beginning.isEmpty() && lengthOf(QString(beginning + tail), rules) > maxNameLength) {
        const bool isPair = beginning.size() > 1 && beginning.back().isLowSurrogate();
        beginning.chop(isPair ? 2 : 1);
    }
    return beginning + tail;
}

}   // namespace

NameRules nativeNameRules()
{
#if defined(Q_OS_WIN)
    return NameRules::Windows;
#elif defined(Q_OS_MACOS)
    return NameRules::MacOs;
#else
    return NameRules::Posix;
#endif
}

namespace LocalName {

QString fromSegment(const QByteArray &segment, NameRules rules)
{
    if (segment.isEmpty())
        return emptySegment;
    if (segment == "." || segment == "..")
        return escaped(QString::fromLatin1(segment));
    QString name = decodedLossless(segment, rules);
    if (rules == NameRules::Windows) {
        if (name.endsWith(u'.') || name.endsWith(u' '))
            name = name.chopped(1) + escaped(QStringView(name).last(1));
        if (isDeviceName(name))
            name = escaped(QStringView(name).first(1)) + name.mid(1);
    }
    return lengthOf(name, rules) > maxNameLength ? withHash(name, segment, rules) : name;
}

QByteArray toSegment(const QString &name)
{
    if (name == emptySegment)
        return QByteArrayLiteral("");
    const QByteArray text = name.toUtf8();
    QByteArray segment;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 1 < text.size() && text[i + 1] == '~')
            return {};
        const bool isEscape =
            text[i] == '%' && i + 2 < text.size() && isHexDigit(uchar(text[i + 1])) && isHexDigit(uchar(text[i + 2]));
        if (isEscape) {
            segment += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            segment += text[i];
        }
    }
    return segment;
}

QString pathFromKey(const QByteArray &key, NameRules rules)
{
    const QByteArray path = key.endsWith('/') ? key.chopped(1) : key;
    QStringList names;
    for (const QByteArray &segment : path.split('/'))
        names += fromSegment(segment, rules);
    return names.join(u'/');
}

QString distinguished(const QString &name, const QByteArray &key, NameRules rules)
{
    return withHash(name, key, rules);
}

QString foldedPath(const QString &path, NameRules rules)
{
    if (rules == NameRules::Posix)
        return path;
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = QStringLiteral(" (%1)").arg(number);
    if (dot <= 0)
        return name + suffix;
    return name.left(dot) + suffix + name.mid(dot);
}

}   // namespace LocalName
}   // namespace Transfer
