// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectheadersstep.h"

#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/tags.h"
#include "cos/client.h"
#include "cos/objectheaders.h"
#include "cos/retrypolicy.h"

using Settings::AccessControl;

namespace {

bool isSame(const Cos::StoredHeaders &a, const Cos::StoredHeaders &b)
{
    return a.contentType == b.contentType && a.cacheControl == b.cacheControl && a.contentDisposition == b.contentDisposition &&
           a.contentEncoding == b.contentEncoding && a.contentLanguage == b.contentLanguage && a.expires == b.expires &&
           a.metadata == b.metadata;
}

/// \a error with what it means here, and in the details what the object had.
CosError notRestored(CosError error, const AccessControl &access)
{
    QStringList had;
    for (const Settings::Grant &grant : access.grants)
        had.append(grant.grantee.id() + QLatin1Char(' ') + grant.permission);
    error.detail = QStringLiteral("PUT acl: %1; permissions before: %2").arg(error.code, had.join(QLatin1String(", ")));
    error.code = QStringLiteral("PermissionsNotRestored");
    return error;
}

}   // namespace

ObjectHeadersStep::ObjectHeadersStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectHeadersChange &change,
                                     std::shared_ptr<UnrestoredAccess> unrestored, const CopyLimits &limits)
    : OperationOf(client)
    , m_client(client)
    , m_object(object)
    , m_change(change)
    , m_unrestored(std::move(unrestored))
    , m_limits(limits)
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
    if (isAsWanted(m_info) && !m_unrestored->has(m_object))
        return writeTags();
    readAccess();
}

bool ObjectHeadersStep::isAsWanted(const Cos::ObjectInfo &info) const
{
    const bool isClassRight = m_change.storageClass.isEmpty() || m_change.storageClass == info.storageClass;
    return isClassRight && isSame(m_change.appliedTo(info.stored), info.stored);
}

void ObjectHeadersStep::readAccess()
{
    m_request = OperationHandle(
        m_client->getConfiguration(m_object, {"acl"})->onDone(this, [this](const Result<Cos::Configuration> &answer) {
            const Result<AccessControl> access = Settings::accessControlFromAnswer(answer);
            if (!access)
                return finish(access.error());
            takeAccess(*access);
        }));
}

void ObjectHeadersStep::takeAccess(const AccessControl &present)
{
    m_access = m_unrestored->restored(m_object, present);
    const std::optional<Cos::AccessHeaders> headers = Settings::accessHeadersFor(m_access);
    m_isAccessSaid = headers.has_value();
    if (isAsWanted(m_info) && m_access == present) {
        m_unrestored->forget(m_object);
        return writeTags();
    }
    if (isAsWanted(m_info))
        return restoreAccess();
    if (m_isAccessSaid)
        return copy(*headers);
    tryAccess();
}

/// The same again, so nothing changes. What may not be written now could not be given back after the copy.
void ObjectHeadersStep::tryAccess()
{
    m_request = OperationHandle(m_client->putConfiguration(m_object, {"acl"}, Settings::updateFor(m_access))
                                    ->onDone(this, [this](const Result<Nothing> &end) {
                                        if (!end)
                                            return finish(end.error());
                                        m_unrestored->keep(m_object, m_access);
                                        // Nobody but the owner has rights meanwhile: never more than before.
                                        copy({.cannedAcl = QByteArrayLiteral("private")});
                                    }));
}

void ObjectHeadersStep::copy(const Cos::AccessHeaders &access)
{
    Cos::CopyOptions options;
    options.replaceMetadata = true;
    options.put.stored = m_change.appliedTo(m_info.stored);
    options.put.storageClass = m_change.storageClass.isEmpty() ? m_info.storageClass : m_change.storageClass;
    options.put.encryption = Cos::encryptionFromHeaders(Cos::cosDialect(), m_info.headers);   // and so is its copy
    options.put.access = access;
    options.sourceConditions.ifMatch = m_info.etag;
    const bool isNewClass = options.put.storageClass != m_info.storageClass;
    if (isNewClass && m_info.sizeBytes > m_limits.mostInOneRequestBytes)
        readTagsFor(options.put);
    else
        copyInOne(options);
}

void ObjectHeadersStep::copyInOne(const Cos::CopyOptions &options)
{
    m_request = OperationHandle(
        m_client->copyObject(m_object, m_object, options)->onDone(this, [this, options](const Result<Cos::CopyResult> &end) {
            const bool isTooLarge = !end && end.error().code == QLatin1String("EntityTooLarge");
            if (end)
                takeCopied();
            else if (isTooLarge && m_info.sizeBytes > m_limits.partBytes)
                readTagsFor(options.put);
            else
                lookAfter(end.error());
        }));
}

/// A copy in parts is a new object: its tags must be told as well.
void ObjectHeadersStep::readTagsFor(const Cos::PutOptions &wanted)
{
    if (m_change.tags) {
        Cos::PutOptions tagged = wanted;
        tagged.tags = *m_change.tags;
        return copyInParts(tagged);
    }
    m_request = OperationHandle(
        m_client->getConfiguration(m_object, {"tagging"})->onDone(this, [this, wanted](const Result<Cos::Configuration> &answer) {
            const auto tags = Settings::tagsFromAnswer(answer);
            if (!tags)
                return lookAfter(tags.error());
            Cos::PutOptions tagged = wanted;
            tagged.tags = *tags;
            copyInParts(tagged);
        }));
}

void ObjectHeadersStep::copyInParts(const Cos::PutOptions &wanted)
{
    auto *copy = new MultipartCopy(m_client, {m_object, m_object, m_info, wanted}, m_limits.partBytes);
    connect(copy, &Operation::progressed, this, &Operation::progressed);
    m_request = OperationHandle(copy->onDone(this, [this](const Result<Nothing> &end) {
        if (end)
            takeCopied();
        else
            lookAfter(end.error());
    }));
}

/// A copy whose answer was lost is sent again and meets its own work: another ETag. So look before calling it a failure.
void ObjectHeadersStep::lookAfter(const CosError &error)
{
    m_request = OperationHandle(m_client->headObject(m_object)->onDone(this, [this, error](const Result<Cos::ObjectInfo> &info) {
        if (info && isAsWanted(*info) && info->crc64 == m_info.crc64)
            return takeCopied();
        if (info && info->etag == m_info.etag && Cos::RetryPolicy::isRefusal(error))
            m_unrestored->forget(m_object);   // nothing was done
        finish(error);
    }));
}

void ObjectHeadersStep::takeCopied()
{
    m_hasChanged = true;
    if (m_isAccessSaid)
        writeTags();
    else
        restoreAccess();
}

void ObjectHeadersStep::restoreAccess()
{
    m_request = OperationHandle(m_client->putConfiguration(m_object, {"acl"}, Settings::updateFor(m_access))
                                    ->onDone(this, [this](const Result<Nothing> &end) {
                                        if (!end)
                                            return finish(notRestored(end.error(), m_access));
                                        m_hasChanged = true;
                                        m_unrestored->forget(m_object);
                                        writeTags();
                                    }));
}

void ObjectHeadersStep::writeTags()
{
    if (!m_change.tags)
        return finish(m_hasChanged ? StepOutcome::Changed : StepOutcome::AlreadySo);
    OperationOf<Nothing> *request =
        m_change.tags->isEmpty()
            ? m_client->deleteConfiguration(m_object, {"tagging"})
            : m_client->putConfiguration(m_object, {"tagging"}, {Settings::tagsDocument(*m_change.tags), "application/xml", {}});
    m_request = OperationHandle(request->onDone(this, [this](const Result<Nothing> &end) {
        if (end)
            finish(StepOutcome::Changed);
        else
            finish(end.error());
    }));
}
