// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/folderaccesschange.h"

#include "bucketsettings/acl/accesscontrolxml.h"
#include "cos/client.h"

#include <QJsonDocument>

using Settings::CannedAcl;

namespace {

const Cos::Subresource policyResource{"policy"};

}   // namespace

FolderAccessQuery::FolderAccessQuery(Cos::Client *client, const Settings::PublicFolder &folder)
    : OperationOf(client)
    , m_client(client)
    , m_folder(folder)
{
}

void FolderAccessQuery::start()
{
    m_request = OperationHandle(m_client->getConfiguration(m_folder.bucket, policyResource)
                                    ->onDone(this, [this](const Result<Cos::Configuration> &answer) {
                                        const Result<QJsonObject> policy = Settings::policyFromAnswer(answer);
                                        if (!policy)
                                            return finish(policy.error());
                                        m_facts.access = Settings::folderAccess(*policy, m_folder);
                                        askBucket();
                                    }));
}

void FolderAccessQuery::abort()
{
    m_request.reset();
}

void FolderAccessQuery::askBucket()
{
    m_request = OperationHandle(
        m_client->getConfiguration(m_folder.bucket, {"acl"})->onDone(this, [this](const Result<Cos::Configuration> &answer) {
            const Result<Settings::AccessControl> acl = Settings::accessControlFromAnswer(answer);
            const CannedAcl canned = acl ? acl->canned() : CannedAcl::Private;
            m_facts.isBucketPublic = canned == CannedAcl::PublicRead || canned == CannedAcl::PublicReadWrite;
            finish(m_facts);
        }));
}

FolderAccessChange::FolderAccessChange(Cos::Client *client, const Settings::PublicFolder &folder, Wish wish)
    : OperationOf(client)
    , m_client(client)
    , m_folder(folder)
    , m_wish(wish)
{
}

void FolderAccessChange::start()
{
    m_request = OperationHandle(m_client->getConfiguration(m_folder.bucket, policyResource)
                                    ->onDone(this, [this](const Result<Cos::Configuration> &answer) {
                                        const Result<QJsonObject> policy = Settings::policyFromAnswer(answer);
                                        if (!policy)
                                            return finish(policy.error());
                                        write(m_wish == Wish::Public ? Settings::withPublicFolder(*policy, m_folder)
                                                                     : Settings::withoutPublicFolder(*policy, m_folder));
                                    }));
}

void FolderAccessChange::abort()
{
    m_request.reset();
}

void FolderAccessChange::write(const QJsonObject &policy)
{
    const Cos::ConfigurationUpdate update{QJsonDocument(policy).toJson(QJsonDocument::Compact), "application/json", {}};
    OperationOf<Nothing> *request = policy.isEmpty() ? m_client->deleteConfiguration(m_folder.bucket, policyResource)
                                                     : m_client->putConfiguration(m_folder.bucket, policyResource, update);
    m_request = OperationHandle(request->onDone(this, [this](const Result<Nothing> &end) { finish(end); }));
}
