// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objecttext.h"

#include "objectsettings/objectheaderschange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ObjectText {

QList<std::pair<QString, QString>> tagsFrom(const QString &text)
{
    QList<std::pair<QString, QString>> tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            tags.emplaceBack(trimmed.section(u'=', 0, 0).trimmed(), trimmed.section(u'=', 1).trimmed());
    }
    return tags;
}

QList<std::pair<QByteArray, QByteArray>> metadataFrom(const QString &text)
{
    QList<std::pair<QByteArray, QByteArray>> metadata;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            metadata.emplaceBack(line.section(u':', 0, 0).trimmed().toUtf8(), line.section(u':', 1).trimmed().toUtf8());
    }
    return metadata;
}

QByteArray customerKeyFrom(const QString &text)
{
    constexpr qsizetype keyBytes = 32;
    static const QRegularExpression hexadecimal(QStringLiteral("\\A[0-9A-Fa-f]{64}\\z"));
    const QByteArray typed = text.trimmed().toLatin1();
    if (hexadecimal.match(text.trimmed()).hasMatch())
        return QByteArray::fromHex(typed);
    const auto decoded = QByteArray::fromBase64Encoding(typed, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == keyBytes ? decoded.decoded : QByteArray();
}

std::optional<QByteArray> kmsContextFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject context = document.object();
    const bool hasTextsOnly =
        std::all_of(context.constBegin(), context.constEnd(), [](const QJsonValue &value) { return value.isString(); });
    if (context.isEmpty() || !hasTextsOnly)
        return std::nullopt;
    return document.toJson(QJsonDocument::Compact).toBase64();
}

QString problemOf(const Cos::PutOptions &options)
{
    using Entry = ObjectHeadersChange::Entry;
    ObjectHeadersChange change;
    const QByteArray values[] = {options.stored.contentType,        options.stored.cacheControl,
                                 options.stored.contentDisposition, options.stored.contentEncoding,
                                 options.stored.contentLanguage,    options.stored.expires};
    for (std::size_t header = 0; header < change.headers.size(); ++header) {
        if (!values[header].isEmpty())
            change.headers.at(header) = {Entry::Action::Replace, values[header]};
    }
    for (const auto &[suffix, value] : options.stored.metadata)
        change.metadata.append({suffix, {Entry::Action::Replace, value}});
    change.tags = options.tags;
    return problemOf(change);
}

}   // namespace ObjectText
