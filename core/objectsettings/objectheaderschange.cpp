// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectheaderschange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

using Entry = ObjectHeadersChange::Entry;
using Action = ObjectHeadersChange::Entry::Action;

constexpr qsizetype maxMetadataBytes = 2048;
constexpr qsizetype maxTags = 10;
constexpr qsizetype maxTagNameBytes = 128;
constexpr qsizetype maxTagValueBytes = 256;

QByteArray *memberOf(Cos::StoredHeaders &stored, ObjectHeadersChange::Header header)
{
    switch (header) {
    case ObjectHeadersChange::Header::ContentType:
        return &stored.contentType;
    case ObjectHeadersChange::Header::CacheControl:
        return &stored.cacheControl;
    case ObjectHeadersChange::Header::ContentDisposition:
        return &stored.contentDisposition;
    case ObjectHeadersChange::Header::ContentEncoding:
        return &stored.contentEncoding;
    case ObjectHeadersChange::Header::ContentLanguage:
        return &stored.contentLanguage;
    case ObjectHeadersChange::Header::Expires:
        break;
    }
    return &stored.expires;
}

void apply(QByteArray &value, const Entry &entry)
{
    if (entry.action == Action::Replace)
        value = entry.value;
    else if (entry.action == Action::Remove)
        value.clear();
}

bool isSuffix(const QByteArray &suffix)
{
    return !suffix.isEmpty() && std::all_of(suffix.begin(), suffix.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c < 0x7F; });
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ObjectHeadersChange", sentence);
}

template <typename Name>
bool hasTwice(QList<Name> names)
{
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

QString problemOfMetadata(const QList<ObjectHeadersChange::Metadata> &metadata)
{
    qsizetype bytes = 0;
    QList<QByteArray> names;
    for (const ObjectHeadersChange::Metadata &one : metadata) {
        bytes += one.suffix.size() + one.entry.value.size();
        names.append(one.suffix.toLower());
        if (!isSuffix(one.suffix))
            return translated(
                QT_TRANSLATE_NOOP("ObjectHeadersChange", "Names of metadata have letters, digits and hyphens only."));
        if (one.entry.action == Action::Replace && (one.entry.value.isEmpty() || !isHeaderValue(one.entry.value)))
            return translated(
                QT_TRANSLATE_NOOP("ObjectHeadersChange", "Metadata needs a value of Latin letters, digits and signs."));
    }
    if (hasTwice(names))
        return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "A name of metadata is there twice; capitals do not count."));
    if (bytes > maxMetadataBytes)
        return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "Metadata is longer than 2 KB in all."));
    return {};
}

QString problemOfTags(const QList<std::pair<QString, QString>> &tags)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}\\p{N} +\\-_=.:/]*\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (const auto &[name, value] : tags) {
        names.append(name);
        if (name.isEmpty())
            return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "A tag needs a name."));
        if (name.toUtf8().size() > maxTagNameBytes || value.toUtf8().size() > maxTagValueBytes)
            return translated(
                QT_TRANSLATE_NOOP("ObjectHeadersChange", "A tag's name has at most 128 bytes, its value at most 256."));
        if (!allowed.match(name).hasMatch() || !allowed.match(value).hasMatch())
            return translated(
                QT_TRANSLATE_NOOP("ObjectHeadersChange", "Tags have letters, digits, spaces and + - _ = . : / only."));
    }
    if (hasTwice(names))
        return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "Two tags have the same name."));
    if (tags.size() > maxTags)
        return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "An object has at most ten tags."));
    return {};
}

QString lineFor(const QByteArray &name, const Entry &entry)
{
    const QString text = QString::fromUtf8(name);
    if (entry.action == Action::Remove)
        return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "%1 (removed)")).arg(text);
    return text + QStringLiteral(": ") + QString::fromUtf8(entry.value);
}

}   // namespace

bool ObjectHeadersChange::needsCopy() const
{
    const auto isKept = [](const Entry &entry) { return entry.action == Action::Keep; };
    return !storageClass.isEmpty() || !std::all_of(headers.begin(), headers.end(), isKept) ||
           std::any_of(metadata.begin(), metadata.end(), [&](const Metadata &one) { return !isKept(one.entry); });
}

Cos::StoredHeaders ObjectHeadersChange::appliedTo(const Cos::StoredHeaders &present) const
{
    Cos::StoredHeaders wanted = present;
    for (int i = 0; i < headerCount; ++i)
        apply(*memberOf(wanted, Header(i)), headers.at(std::size_t(i)));
    for (const Metadata &change : metadata) {
        if (change.entry.action == Action::Keep)
            continue;
        const QByteArray suffix = change.suffix.toLower();
        wanted.metadata.removeIf([&](const auto &pair) { return pair.first.toLower() == suffix; });
        if (change.entry.action == Action::Replace)
            wanted.metadata.emplaceBack(suffix, change.entry.value);
    }
    return wanted;
}

QByteArray valueOf(const Cos::StoredHeaders &stored, ObjectHeadersChange::Header header)
{
    Cos::StoredHeaders copy = stored;
    return *memberOf(copy, header);
}

QByteArray headerName(ObjectHeadersChange::Header header)
{
    switch (header) {
    case ObjectHeadersChange::Header::ContentType:
        return "Content-Type";
    case ObjectHeadersChange::Header::CacheControl:
        return "Cache-Control";
    case ObjectHeadersChange::Header::ContentDisposition:
        return "Content-Disposition";
    case ObjectHeadersChange::Header::ContentEncoding:
        return "Content-Encoding";
    case ObjectHeadersChange::Header::ContentLanguage:
        return "Content-Language";
    case ObjectHeadersChange::Header::Expires:
        break;
    }
    return "Expires";
}

QStringList describeChange(const ObjectHeadersChange &change)
{
    QStringList lines;
    for (int i = 0; i < ObjectHeadersChange::headerCount; ++i) {
        const Entry &entry = change.headers.at(std::size_t(i));
        if (entry.action != Action::Keep)
            lines.append(lineFor(headerName(ObjectHeadersChange::Header(i)), entry));
    }
    for (const ObjectHeadersChange::Metadata &one : change.metadata) {
        if (one.entry.action != Action::Keep)
            lines.append(lineFor("x-cos-meta-" + one.suffix.toLower(), one.entry));
    }
    if (!change.storageClass.isEmpty())
        lines.append(QStringLiteral("x-cos-storage-class: ") + QString::fromUtf8(change.storageClass));
    if (change.tags && change.tags->isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "All tags (removed)")));
    if (change.tags) {
        for (const auto &[name, value] : *change.tags)
            lines.append(translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "Tag %1 = %2")).arg(name, value));
    }
    return lines;
}

QString problemOf(const ObjectHeadersChange &change)
{
    for (const Entry &entry : change.headers) {
        if (entry.action == Action::Replace && entry.value.isEmpty())
            return translated(QT_TRANSLATE_NOOP("ObjectHeadersChange", "A header that is replaced needs a value."));
        if (!isHeaderValue(entry.value))
            return translated(
                QT_TRANSLATE_NOOP("ObjectHeadersChange", "Values of headers have Latin letters, digits and signs only."));
    }
    const QString ofMetadata = problemOfMetadata(change.metadata);
    if (!ofMetadata.isEmpty() || !change.tags)
        return ofMetadata;
    return problemOfTags(*change.tags);
}
