// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/filetypes.h"

#include <QCoreApplication>
#include <QMimeDatabase>

#include <algorithm>

namespace {

constexpr qsizetype maxSuffixLength = 12;

bool isSuffixCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '_';
}

/// Start of the suffix that ends at \a end; \a end itself when there is none.
qsizetype suffixStart(QByteArrayView name, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start <= maxSuffixLength && isSuffixCharacter(name.at(start - 1)))
        --start;
    const bool isSuffix = start > 1 && start < end && name.at(start - 1) == '.';
    const bool isNumber = std::all_of(name.cbegin() + start, name.cbegin() + end, [](char c) { return c >= '0' && c <= '9'; });
    return isSuffix && !isNumber ? start : end;
}

/// "tar.gz" of "backup.tar.gz", "jpg" of "a.JPG"; empty for "Makefile", ".profile", "log.0017".
QByteArray suffixOf(QByteArrayView name)
{
    const qsizetype last = suffixStart(name, name.size());
    if (last == name.size())
        return {};
    const qsizetype before = suffixStart(name, last - 1);
    const bool isTar = name.sliced(before, last - 1 - before).compare("tar", Qt::CaseInsensitive) == 0;
    return name.sliced(isTar ? before : last).toByteArray().toLower();
}

QString iconNameOf(const QMimeType &type)
{
    const QString name = type.name();
    for (const char *family : {"image", "audio", "video"}) {
        if (name.startsWith(QLatin1String(family) + QLatin1Char('/')))
            return QLatin1String(family);
    }
    const QString generic = type.genericIconName();
    if (generic == QLatin1String("package-x-generic"))
        return QStringLiteral("archive");
    if (name == QLatin1String("application/pdf"))
        return QStringLiteral("document");
    if (generic == QLatin1String("text-x-script") || name.startsWith(QLatin1String("text/x-c")) ||
        name == QLatin1String("application/json"))
        return QStringLiteral("code");
    return name.startsWith(QLatin1String("text/")) || generic.startsWith(QLatin1String("x-office")) ||
                   type.inherits(QStringLiteral("text/plain"))
               ? QStringLiteral("text")
               : QStringLiteral("file");
}

FileTypes::Type typeOfSuffix(const QByteArray &suffix)
{
    if (!suffix.isEmpty()) {
        const QMimeDatabase database;
        const QString sample = QStringLiteral("name.") + QString::fromLatin1(suffix);
        const QMimeType type = database.mimeTypeForFile(sample, QMimeDatabase::MatchExtension);
        if (!type.isDefault())
            return {type.comment(), iconNameOf(type)};
    }
    //: The type of an object whose name does not tell.
    return {QCoreApplication::translate("FileTypes", "File"), QStringLiteral("file")};
}

}   // namespace

const FileTypes::Type &FileTypes::typeOf(QByteArrayView name)
{
    const QByteArray suffix = suffixOf(name);
    auto known = m_bySuffix.find(suffix);
    if (known == m_bySuffix.end())
        known = m_bySuffix.insert(suffix, typeOfSuffix(suffix));
    return *known;
}
