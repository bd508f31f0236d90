// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/publicfolder/publicfolder.h"

namespace Cos {
class Client;
}

/// What decides whether strangers can read a folder.
struct FolderFacts
{
    Settings::FolderAccess access = Settings::FolderAccess::Private;
    bool isBucketPublic = false;   ///< by its ACL; false too where that may not be read

    friend bool operator==(const FolderFacts &, const FolderFacts &) = default;
};

/// Asks the policy and the ACL of the bucket about a folder. Errors: Denied, Malformed. A child of the client.
class FolderAccessQuery final : public OperationOf<FolderFacts>
{
    Q_OBJECT

public:
    FolderAccessQuery(Cos::Client *client, const Settings::PublicFolder &folder);

private:
    void start() override;
    void abort() override;
    void askBucket();

    Cos::Client *m_client;
    Settings::PublicFolder m_folder;
    FolderFacts m_facts;
    OperationHandle m_request;
};

/// Opens or closes a folder for everyone: reads the policy of the bucket as it is at this moment, adds or takes away one
/// statement, and writes it back. Errors: Denied, Malformed. A child of the client.
class FolderAccessChange final : public OperationOf<Nothing>
{
    Q_OBJECT

public:
    enum class Wish { Private, Public };

    FolderAccessChange(Cos::Client *client, const Settings::PublicFolder &folder, Wish wish);

private:
    void start() override;
    void abort() override;
    void write(const QJsonObject &policy);

    Cos::Client *m_client;
    Settings::PublicFolder m_folder;
    Wish m_wish;
    OperationHandle m_request;
};
