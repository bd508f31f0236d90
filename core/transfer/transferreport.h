// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUuid>

#include <optional>

/// Lists of transfers for others to read, as CSV (RFC 4180, UTF-8; keys as the bytes they are). They wait for the disk: call them
/// in the pool. The columns and the words in them are the same in all languages.
namespace Transfer::Report {

/// What was expected of the batch against what has been done: a line for each file, by key, with sizes and the CRC-64 on which
/// both sides agree. Answers the number of files. Errors: LocalFile.
Result<qint64> writeReconciliation(const QString &journalPath, const QUuid &batch, const QString &csvPath);

/// A line for each failed task of \a batch, or of all, with reason and request id. Errors: LocalFile.
Result<qint64> writeFailures(const QString &journalPath, const std::optional<QUuid> &batch, const QString &csvPath);

}   // namespace Transfer::Report
