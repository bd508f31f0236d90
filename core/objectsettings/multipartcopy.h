// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/multiparttypes.h"

#include <map>

namespace Cos {
class Client;
}

/// An object that is copied within the service.
struct CopyOrder
{
    Cos::ObjectRef source;
    Cos::ObjectRef destination;
    Cos::ObjectInfo info;   ///< of the source: only the object that was looked at is copied
    Cos::PutOptions put;    ///< all that the new object gets: a copy in parts keeps nothing by itself
};

/// Copies an object in parts, several at a time: what a single copy refuses above 5 GB. Until the last request nothing is changed
/// at the destination. A copy that fails or is cancelled leaves no open upload. Progress: bytes copied. Errors: Denied,
/// NotFound, Changed (the source is another object by now), Archived, Corrupt; those of Complete Multipart Upload leave the
/// outcome unknown, as there: ask headObject(). A child of the client. COS: Upload Part – Copy.
///
///     Initiate ──▶ parts (≤ 4 at once) ──▶ checksums ──▶ source unchanged? ──▶ Complete ──▶ finished
///        │ failed        │ failed              │ differ          │ no             │ failed
///        ▼               └─────────────────────┴─── Abort ◀──────┴────────────────┘
///     finished                                        └──▶ finished
class MultipartCopy final : public OperationOf<Nothing>
{
    Q_OBJECT

public:
    /// A server copies large parts as quickly as small ones, and asks for fewer requests.
    static constexpr qint64 usualPartBytes = 128 * 1024 * 1024;

    MultipartCopy(Cos::Client *client, const CopyOrder &order, qint64 partBytes = usualPartBytes);

private:
    void start() override;
    void abort() override;
    void takeUpload(const Result<Cos::InitiateResult> &begun);
    void copyParts();
    void copyPart(int index);
    void takePart(int index, const Result<Cos::PartResult> &result);
    void checkSource();
    void complete();
    void giveUp(const CosError &error);
    bool hasOtherBytes() const;
    int partCount() const;
    /// \a index counts from 0.
    Cos::ByteRange rangeOf(int index) const;
    qint64 sizeOf(int index) const;

    Cos::Client *m_client;
    CopyOrder m_order;
    qint64 m_partBytes;
    QByteArray m_uploadId;                      ///< empty: there is none
    int m_nextIndex = 0;                        ///< of the part to copy next, from 0
    std::map<int, OperationHandle> m_running;   ///< by index
    std::map<int, Cos::PartResult> m_copied;    ///< likewise
    OperationHandle m_request;
};
