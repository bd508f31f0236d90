// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coserror.h"

#include "base/errorreach.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

CosError CosError::cancelled()
{
    return local(ErrorKind::Cancelled, {});
}

CosError CosError::local(ErrorKind kind, const QString &detail)
{
    CosError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

namespace {

struct CodeMessage
{
    QLatin1String code;
    const char *sentence;
};

/// Codes whose cause is worth naming beyond the kind. Protocol section 6.3.
constexpr std::array codeMessages{
    CodeMessage{QLatin1String("SignatureDoesNotMatch"),
                QT_TRANSLATE_NOOP("CosError", "The secret key is wrong, or a proxy alters the requests.")},
    CodeMessage{QLatin1String("InvalidAccessKeyId"),
                QT_TRANSLATE_NOOP("CosError", "The SecretId does not exist or is disabled.")},
    CodeMessage{QLatin1String("ExpiredToken"),
                QT_TRANSLATE_NOOP("CosError", "The temporary key has expired. Sign in with a new one.")},
    CodeMessage{QLatin1String("NoSuchBucket"), QT_TRANSLATE_NOOP("CosError", "There is no such bucket in this region.")},
    CodeMessage{QLatin1String("NoSuchKey"), QT_TRANSLATE_NOOP("CosError", "The object no longer exists.")},
    CodeMessage{QLatin1String("NoSuchVersion"), QT_TRANSLATE_NOOP("CosError", "This version of the object no longer exists.")},
    CodeMessage{QLatin1String("NoSuchUpload"),
                QT_TRANSLATE_NOOP("CosError", "The unfinished upload no longer exists: it was completed or aborted.")},
    CodeMessage{QLatin1String("BucketAlreadyExists"),
                QT_TRANSLATE_NOOP("CosError", "This bucket name is taken. Choose another one.")},
    CodeMessage{QLatin1String("BucketAlreadyOwnedByYou"),
                QT_TRANSLATE_NOOP("CosError", "You own a bucket of this name already.")},
    CodeMessage{
        QLatin1String("BucketNotEmpty"),
        QT_TRANSLATE_NOOP("CosError", "The bucket is not empty. Delete its objects, old versions and unfinished uploads first.")},
    CodeMessage{QLatin1String("FileAlreadyExists"), QT_TRANSLATE_NOOP("CosError", "An object of this name exists already.")},
    CodeMessage{QLatin1String("ObjectLocked"), QT_TRANSLATE_NOOP("CosError", "The object is locked until its retention date.")},
    CodeMessage{QLatin1String("PathConflict"),
                QT_TRANSLATE_NOOP("CosError", "A file and a folder with the same name collide in this bucket.")},
    CodeMessage{QLatin1String("TooManyBuckets"), QT_TRANSLATE_NOOP("CosError", "The bucket quota of the account is used up.")},
    CodeMessage{QLatin1String("InvalidBucketName"),
                QT_TRANSLATE_NOOP("CosError", "The service does not accept this bucket name.")},
    CodeMessage{QLatin1String("InvalidLocationConstraint"),
                QT_TRANSLATE_NOOP("CosError", "The service does not know this region.")},
    CodeMessage{QLatin1String("KeyTooLong"), QT_TRANSLATE_NOOP("CosError", "The object name or its metadata is too long.")},
    CodeMessage{QLatin1String("InvalidURI"), QT_TRANSLATE_NOOP("CosError", "The object name is too long or not allowed.")},
    CodeMessage{QLatin1String("EntityTooLarge"),
                QT_TRANSLATE_NOOP("CosError", "The object is larger than this kind of upload allows.")},
    CodeMessage{QLatin1String("EntityTooSmall"), QT_TRANSLATE_NOOP("CosError", "A part of the upload is smaller than 1 MB.")},
    CodeMessage{QLatin1String("KeychainAbsent"),
                QT_TRANSLATE_NOOP("CosError",
                                  "This computer offers no keychain to keep the keys in. They can be kept for this run only.")},
    CodeMessage{QLatin1String("KeychainLocked"),
                QT_TRANSLATE_NOOP("CosError", "The keychain is locked or did not allow access. Unlock it and try again.")},
    CodeMessage{
        QLatin1String("KeychainSilent"),
        QT_TRANSLATE_NOOP("CosError", "The keychain does not answer yet. It may be waiting for its password in another window.")},
    CodeMessage{QLatin1String("KeychainEntryMissing"),
                QT_TRANSLATE_NOOP("CosError", "The keychain has no keys for this account. Enter them again.")},
    CodeMessage{QLatin1String("KeysNotKept"),
                QT_TRANSLATE_NOOP("CosError", "The keys of this account were kept for one run only. Enter them again.")},
    CodeMessage{QLatin1String("KeychainEntryUnreadable"),
                QT_TRANSLATE_NOOP("CosError", "The keychain's entry for this account is damaged. Enter the keys again.")},
    CodeMessage{QLatin1String("PermissionsNotRestored"),
                QT_TRANSLATE_NOOP("CosError",
                                  "Changed, but the object's permissions could not be written again: only its owner has "
                                  "access now. Repeat the change to restore them.")},
    CodeMessage{QLatin1String("PaymentRequired"), QT_TRANSLATE_NOOP("CosError", "The account is in arrears.")},
    CodeMessage{QLatin1String("InvalidRange"),
                QT_TRANSLATE_NOOP("CosError", "The object is shorter than expected. Start the download again.")},
    CodeMessage{QLatin1String("NotSupportedStorageClass"),
                QT_TRANSLATE_NOOP("CosError", "This storage class is not available for this bucket.")},
    CodeMessage{QLatin1String("MAZOperationNotSupportOnOAZBucket"),
                QT_TRANSLATE_NOOP("CosError", "This needs a bucket with multiple availability zones.")},
    CodeMessage{QLatin1String("UserCnameInvalid"),
                QT_TRANSLATE_NOOP("CosError", "The custom domain is not bound to this bucket.")},
    CodeMessage{
        QLatin1String("UserNetworkTooSlow"),
        QT_TRANSLATE_NOOP("CosError", "The connection was too slow for the service. Try again with fewer transfers at a time.")},
};

QString translated(const char *sentence)
{
    return QCoreApplication::translate("CosError", sentence);
}

/// "Sentence: reason", or the sentence with a full stop when there is no reason.
QString withReason(const QString &sentenceWithReason, const QString &plainSentence, const QString &reason)
{
    return reason.isEmpty() ? plainSentence : sentenceWithReason.arg(reason);
}

QString clientMessage(const CosError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("CosError", "Cancelled.");
    case ErrorKind::Offline:
        //: %1 is the system's reason, such as "Connection refused"
        return withReason(
            QCoreApplication::translate("CosError", "The service cannot be reached. Check the network and the endpoint. (%1)"),
            QCoreApplication::translate("CosError", "The service cannot be reached. Check the network and the endpoint."),
            error.detail);
    case ErrorKind::Timeout:
        return QCoreApplication::translate("CosError", "The service did not answer in time. Try again later.");
    case ErrorKind::Untrusted:
        return withReason(QCoreApplication::translate("CosError", "The connection is not secure, so nothing was sent: %1"),
                          QCoreApplication::translate("CosError", "The connection is not secure, so nothing was sent."),
                          error.detail);
    case ErrorKind::LocalFile:
        return withReason(QCoreApplication::translate("CosError", "A local file could not be read or written: %1"),
                          QCoreApplication::translate("CosError", "A local file could not be read or written."), error.detail);
    case ErrorKind::Invalid:
        return withReason(QCoreApplication::translate("CosError", "Nothing was sent: %1"),
                          QCoreApplication::translate("CosError", "Nothing was sent, because the request is not valid."),
                          error.detail);
    case ErrorKind::Malformed:
        return QCoreApplication::translate("CosError", "The answer of the service was cut short or not understood. Try again.");
    case ErrorKind::Corrupt:
        return QCoreApplication::translate("CosError",
                                           "The data were damaged on the way: the checksums differ. Transfer them again.");
    case ErrorKind::Keychain:
        return withReason(QCoreApplication::translate("CosError", "The keychain refused: %1"),
                          QCoreApplication::translate("CosError", "The keychain is not available."), error.detail);
    default:
        return {};
    }
}

QString elsewhereMessage(const CosError &error)
{
    //: %1 is the status of an answer, such as 403
    return QCoreApplication::translate(
               "CosError", "Something between this computer and the service, such as a proxy, refused the request (%1).")
        .arg(error.httpStatus);
}

/// The beginning of an answer that is not the service's: it says whose it is.
QString beginningOf(const QByteArray &answer)
{
    constexpr qsizetype mostCharacters = 400;
    const bool mayHoldSecret = answer.toLower().contains("security-token");
    return mayHoldSecret ? QString() : QString::fromUtf8(answer.left(4 * mostCharacters)).simplified().left(mostCharacters);
}

QString serviceMessage(const CosError &error)
{
    switch (error.kind) {
    case ErrorKind::Credentials:
        if (isRefusedElsewhere(error))
            return elsewhereMessage(error);
        return QCoreApplication::translate("CosError", "The keys were not accepted or have expired. Sign in again.");
    case ErrorKind::ClockSkew:
        return QCoreApplication::translate("CosError", "The clock of this computer differs from the service's. Set it right.");
    case ErrorKind::Denied:
        if (isRefusedElsewhere(error))
            return elsewhereMessage(error);
        return QCoreApplication::translate("CosError", "These keys have no permission for this action.");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("CosError", "It does not exist on the service.");
    case ErrorKind::Conflict:
        return QCoreApplication::translate("CosError", "It exists already, or another operation on it is in progress.");
    case ErrorKind::Changed:
        return QCoreApplication::translate("CosError", "The object changed on the service meanwhile. Start again.");
    case ErrorKind::Archived:
        return QCoreApplication::translate("CosError", "The object is archived. Restore it first.");
    case ErrorKind::Throttled:
        return QCoreApplication::translate("CosError", "The service asks to slow down: too many requests. Try again later.");
    case ErrorKind::Redirected:
        //: %1 is a host name
        return withReason(
            QCoreApplication::translate("CosError", "The service sends this request elsewhere: %1. Check the region."),
            QCoreApplication::translate("CosError", "The service sends this request elsewhere. Check the region."), error.detail);
    case ErrorKind::Rejected:
        return withReason(QCoreApplication::translate("CosError", "The service refused the request: %1"),
                          QCoreApplication::translate("CosError", "The service refused the request."),
                          error.message.isEmpty() ? error.code : error.message);
    default:
        return QCoreApplication::translate("CosError", "The service has a temporary problem. Try again later.");
    }
}

}   // namespace

QString userMessage(const CosError &error)
{
    const auto *known = std::find_if(codeMessages.begin(), codeMessages.end(),
                                     [&error](const CodeMessage &entry) { return entry.code == error.code; });
    if (known != codeMessages.end())
        return translated(known->sentence);
    return error.isFromService() ? serviceMessage(error) : clientMessage(error);
}

QString technicalDetails(const CosError &error)
{
    QStringList lines;
    const auto add = [&lines](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            lines << name + QLatin1String(": ") + value;
    };
    add(QLatin1String("status"), error.httpStatus > 0 ? QString::number(error.httpStatus) : QString());
    add(QLatin1String("code"), error.code);
    add(QLatin1String("message"), error.message);
    add(QLatin1String("resource"), error.resource);
    add(QLatin1String("request id"), error.requestId);
    add(QLatin1String("trace id"), error.traceId);
    add(QLatin1String("detail"), error.detail);
    add(QLatin1String("answer"), error.code.isEmpty() ? beginningOf(error.rawBody) : QString());
    return lines.join(u'\n');
}
