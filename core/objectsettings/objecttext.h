// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QList>
#include <QString>

#include <optional>

/// What a person types about objects, as values.
namespace ObjectText {

/// "team=pictures, stage=draft": a comma cannot be part of a tag.
QList<std::pair<QString, QString>> tagsFrom(const QString &text);
/// "name: value", a line each.
QList<std::pair<QByteArray, QByteArray>> metadataFrom(const QString &text);
/// The 32 bytes of a customer's key from base64 or hexadecimal digits; empty when it is neither.
QByteArray customerKeyFrom(const QString &text);

/// The encryption context of KMS as requests have it, in base64, from a JSON object of texts; empty for an empty text, nothing
/// when it is none.
std::optional<QByteArray> kmsContextFrom(const QString &text);

/// What the service would refuse of a new object's headers, metadata and tags, in plain words; empty when there is nothing.
QString problemOf(const Cos::PutOptions &options);

}   // namespace ObjectText
