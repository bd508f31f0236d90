// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journaltypes.h"

/// What has no column of its own in the journal, as CBOR. Null bytes stand for the default. Unknown keys are passed over, so that
/// a later program's optional additions do no harm.
namespace Transfer::JournalCodec {

/// What the tasks of a batch are done with. Without the customer's key of SSE-C, which is never written: that it was there is,
/// and a salted digest of it.
QByteArray fromTraits(const BatchTraits &traits);
void addTraits(BatchTraits &traits, const QByteArray &cbor);
/// Whether \a key is the one that the batch was begun with, as far as \a cbor, from fromTraits(), can tell.
bool mayBeCustomerKey(const QByteArray &cbor, const QByteArray &key);

QByteArray fromError(const CosError &error);
CosError toError(const QByteArray &cbor);

/// The rare rest of a record: names that were tried, what was found out about the target.
QByteArray fromExtras(const TaskRecord &record);
void addExtras(TaskRecord &record, const QByteArray &cbor);

/// Which tasks a command names.
QByteArray fromIds(const QList<TaskId> &ids);
QList<TaskId> toIds(const QByteArray &cbor);

/// What a feed reads.
QByteArray fromPaths(const QStringList &localPaths);
QStringList toPaths(const QByteArray &cbor);
QByteArray fromItems(const QList<DownloadItem> &items);
QList<DownloadItem> toItems(const QByteArray &cbor);
QByteArray fromPlace(const ListingPlace &place);
ListingPlace toPlace(const QByteArray &cbor);

}   // namespace Transfer::JournalCodec
