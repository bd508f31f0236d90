// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/modifiedtime.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace Transfer::ModifiedTime {
namespace {

constexpr qint64 nsecsPerSecond = 1'000'000'000;
constexpr qint64 nsecsPerMsec = 1'000'000;
constexpr qsizetype fractionDigits = 9;

QByteArray metadataName()
{
    return QByteArrayLiteral("mtime");
}

bool isDigits(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char character) { return character >= '0' && character <= '9'; });
}

#ifdef Q_OS_UNIX
qint64 nsecsOf(const struct stat &found)
{
#ifdef Q_OS_MACOS
    const timespec modified = found.st_mtimespec;
#else
    const timespec modified = found.st_mtim;
#endif
    constexpr qint64 mostSeconds = std::numeric_limits<qint64>::max() / nsecsPerSecond - 1;
    return std::clamp<qint64>(modified.tv_sec, -mostSeconds, mostSeconds) * nsecsPerSecond + modified.tv_nsec;
}

std::array<timespec, 2> timesOf(qint64 nsecs)
{
    qint64 seconds = nsecs / nsecsPerSecond;
    qint64 rest = nsecs % nsecsPerSecond;
    if (rest < 0) {
        rest += nsecsPerSecond;
        --seconds;
    }
    std::array<timespec, 2> times{};
    times[0].tv_nsec = UTIME_OMIT;   // when it was read last stays as it is
    times[1].tv_sec = time_t(seconds);
    times[1].tv_nsec = long(rest);
    return times;
}
#endif

}   // namespace

std::optional<qint64> of(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? std::optional(nsecsOf(found)) : std::nullopt;
#else
    const QFileInfo file(path);
    if (!file.exists())
        return std::nullopt;
    return file.lastModified().toMSecsSinceEpoch() * nsecsPerMsec;
#endif
}

std::optional<qint64> ofLink(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? std::optional(nsecsOf(found)) : std::nullopt;
#else
    return of(path);   // Qt does not tell
#endif
}

QByteArray toText(qint64 nsecs)
{
    const quint64 magnitude = nsecs < 0 ? 0 - quint64(nsecs) : quint64(nsecs);
    QByteArray fraction = QByteArray::number(magnitude % quint64(nsecsPerSecond)).rightJustified(fractionDigits, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    QByteArray text = nsecs < 0 ? QByteArrayLiteral("-") : QByteArray();
    text += QByteArray::number(magnitude / quint64(nsecsPerSecond));
    if (!fraction.isEmpty())
        text += '.' + fraction;
    return text;
}

std::optional<qint64> fromText(const QByteArray &text)
{
    const bool isNegative = text.startsWith('-');
    const QByteArray number = isNegative ? text.mid(1) : text;
    const qsizetype point = number.indexOf('.');
    const QByteArray whole = point < 0 ? number : number.left(point);
    const QByteArray fraction = point < 0 ? QByteArray() : number.mid(point + 1);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction))
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = whole.toLongLong(&isNumber);
    if (!isNumber || seconds >= std::numeric_limits<qint64>::max() / nsecsPerSecond)
        return std::nullopt;
    const qint64 nsecs = seconds * nsecsPerSecond + fraction.left(fractionDigits).leftJustified(fractionDigits, '0').toLongLong();
    return isNegative ? -nsecs : nsecs;
}

qint64 of(const Cos::ObjectInfo &object)
{
    for (const auto &[name, value] : object.stored.metadata) {
        const std::optional<qint64> kept = name.toLower() == metadataName() ? fromText(value) : std::nullopt;
        if (kept)
            return *kept;
    }
    return object.modifiedMsecsUtc * nsecsPerMsec;
}

void set(QFile &file, qint64 nsecs)
{
#ifdef Q_OS_UNIX
    futimens(file.handle(), timesOf(nsecs).data());
#else
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(nsecs / nsecsPerMsec), QFileDevice::FileModificationTime);
#endif
}

void setOfLink(const QString &path, qint64 nsecs)
{
#ifdef Q_OS_UNIX
    utimensat(AT_FDCWD, QFile::encodeName(path).constData(), timesOf(nsecs).data(), AT_SYMLINK_NOFOLLOW);
#else
    Q_UNUSED(path)
    Q_UNUSED(nsecs)
#endif
}

Cos::PutOptions added(Cos::PutOptions options, std::optional<qint64> nsecs)
{
    const bool isNamed = std::any_of(options.stored.metadata.cbegin(), options.stored.metadata.cend(),
                                     [](const auto &entry) { return entry.first.toLower() == metadataName(); });
    if (nsecs && !isNamed)
        options.stored.metadata.append({metadataName(), toText(*nsecs)});
    return options;
}

}   // namespace Transfer::ModifiedTime
