// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectheadersstep.h"

#include "bucketsettings/acl/accesscontrolxml.h"
#include "cos/client.h"
#include "cos/xmlreading.h"

using Settings::AccessControl;

namespace {

bool isSame(const Cos::StoredHeaders &a, const Cos::StoredHeaders &b)
{
    return a.contentType == b.contentType && a.cacheControl == b.cacheControl && a.contentDisposition == b.contentDisposition &&
           a.contentEncoding == b.contentEncoding && a.contentLanguage == b.contentLanguage && a.expires == b.expires &&
           a.metadata == b.metadata;
}

/// How the object is encrypted now, so that its copy is as well.
Cos::Encryption encryptionOf(const Cos::HeaderList &headers)
{
    Cos::Encryption encryption;
    encryption.algorithm = Cos::headerValue(headers, QByteArrayLiteral("x-cos-server-side-encryption"));
    encryption.kmsKeyId = Cos::headerValue(headers, QByteArrayLiteral("x-cos-server-side-encryption-cos-kms-key-id"));
    return encryption;
}

QByteArray tagDocument(const QList<std::pair<QString, QString>> &tags)
{
    QByteArray xml = "<Tagging><TagSet>";
    for (const auto &[name, value] : tags) {
        xml +=
            "<Tag><Key>" + Cos::xmlEscaped(name.toUtf8()) + "</Key><Value>" + Cos::xmlEscaped(value.toUtf8()) + "</Value></Tag>";
    }
    return xml + "</TagSet></Tagging>";
}

}   // namespace

ObjectHeadersStep::ObjectHeadersStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectHeadersChange &change)
    : OperationOf(client)
    , m_client(client)
    , m_object(object)
    , m_change(change)
{
}

void ObjectHeadersStep::start()
{
    if (!m_change.needsCopy())
        return writeTags();
    m_request = OperationHandle(
        m_client->headObject(m_object)->onDone(this, [this](const Result<Cos::ObjectInfo> &info) { takeInfo(info); }));
}

void ObjectHeadersStep::abort()
{
    m_request.reset();
}

void ObjectHeadersStep::takeInfo(const Result<Cos::ObjectInfo> &info)
{
    if (!info)
        return finish(info.error());
    m_info = *info;
    const bool isClassKept = m_change.storageClass.isEmpty() || m_change.storageClass == m_info.storageClass;
    if (isClassKept && isSame(m_change.appliedTo(m_info.stored), m_info.stored))
        return writeTags();
    readAccess();
}

void ObjectHeadersStep::readAccess()
{
    m_request = OperationHandle(
        m_client->getConfiguration(m_object, {"acl"})->onDone(this, [this](const Result<Cos::Configuration> &answer) {
            const Result<AccessControl> access = Settings::accessControlFromAnswer(answer);
            if (!access)
                return finish(access.error());
            copy(*access);
        }));
}

void ObjectHeadersStep::copy(const AccessControl &access)
{
    const std::optional<Cos::AccessHeaders> headers = Settings::accessHeadersFor(access);
    Cos::CopyOptions options;
    options.replaceMetadata = true;
    options.put.stored = m_change.appliedTo(m_info.stored);
    options.put.storageClass = m_change.storageClass.isEmpty() ? m_info.storageClass : m_change.storageClass;
    options.put.encryption = encryptionOf(m_info.headers);
    // Until the second step says it all, nobody but the owner has rights: never more than before.
    options.put.access = headers.value_or(Cos::AccessHeaders{.cannedAcl = QByteArrayLiteral("private")});
    options.sourceConditions.ifMatch = m_info.etag;
    const bool isSaid = headers.has_value();
    m_request = OperationHandle(m_client->copyObject(m_object, m_object, options)
                                    ->onDone(this, [this, access, isSaid](const Result<Cos::CopyResult> &end) {
                                        if (!end)
                                            return finish(end.error());
                                        m_hasChanged = true;
                                        if (isSaid)
                                            writeTags();
                                        else
                                            restoreAccess(access);
                                    }));
}

void ObjectHeadersStep::restoreAccess(const AccessControl &access)
{
    m_request = OperationHandle(m_client->putConfiguration(m_object, {"acl"}, Settings::updateFor(access))
                                    ->onDone(this, [this](const Result<Nothing> &end) {
                                        if (end)
                                            writeTags();
                                        else
                                            finish(end.error());
                                    }));
}

void ObjectHeadersStep::writeTags()
{
    if (!m_change.tags)
        return finish(m_hasChanged ? StepOutcome::Changed : StepOutcome::AlreadySo);
    OperationOf<Nothing> *request =
        m_change.tags->isEmpty()
            ? m_client->deleteConfiguration(m_object, {"tagging"})
            : m_client->putConfiguration(m_object, {"tagging"}, {tagDocument(*m_change.tags), "application/xml", {}});
    m_request = OperationHandle(request->onDone(this, [this](const Result<Nothing> &end) {
        if (end)
            finish(StepOutcome::Changed);
        else
            finish(end.error());
    }));
}
