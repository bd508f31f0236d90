// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/partplan.h"
#include "transfer/resumestate.h"

#include <atomic>

namespace Transfer {

/// The parts of an unfinished upload that hold what the local file holds.
struct ProvenParts
{
    QMap<int, FinishedPart> parts = {};   ///< by number, from 1
    int strangers = 0;                    ///< parts that are there too, but hold something else
    qint64 partSizeBytes = 0;             ///< of all but the last
    qint64 newestMsecsUtc = 0;            ///< when the last one of all was stored
};

/// Asks the service for the parts of an upload and compares them with our record, or else with the file: by size, and MD5 against
/// ETag. Where the ETag is no MD5 (encryption with a key of the customer's or of KMS) only what is on record counts. Errors:
/// those of List Parts; NotFound when there is no such upload.
class PartsProof : public OperationOf<ProvenParts>
{
    Q_OBJECT

public:
    struct Subject
    {
        Cos::ObjectRef object;
        QByteArray uploadId;
        QString localPath;
        PartPlan plan;                    ///< part size 0: to be learnt from the parts
        QMap<int, FinishedPart> record;   ///< what we know to be ours
    };

    PartsProof(Cos::Client &client, Subject subject, QObject *parent);
    ~PartsProof() override;

protected:
    void start() override;
    void abort() override;

private:
    void list(int afterNumber);
    void prove();

    Cos::Client &m_client;
    Subject m_subject;
    QList<Cos::Part> m_listed;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    OperationHandle m_call;
};

}   // namespace Transfer
