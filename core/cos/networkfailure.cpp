// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/networkfailure.h"

#include <QStringList>

namespace Cos {

CosError networkFailure(QNetworkReply::NetworkError error, const QString &reason)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return CosError::local(ErrorKind::Timeout, reason);
    case QNetworkReply::SslHandshakeFailedError:
        return CosError::local(ErrorKind::Untrusted, reason);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::NoError:   // the end came without a status line
        return CosError::local(ErrorKind::Malformed, reason);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::UnknownNetworkError:   // a reset, for which Qt's only words are "Unknown error"
        return CosError::local(ErrorKind::Offline, QStringLiteral("the connection was lost: ") + reason);
    default:
        return CosError::local(ErrorKind::Offline, reason);
    }
}

bool isConnectionError(QNetworkReply::NetworkError error)
{
    // 1–99 are errors of the connection, 399 of the protocol on it; the others repeat the HTTP status.
    constexpr int firstProxyError = 100;
    return (error > QNetworkReply::NoError && error < firstProxyError) || error == QNetworkReply::ProtocolFailure;
}

bool mayHaveArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

QString tlsReason(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons << error.errorString();
    reasons.removeDuplicates();
    return reasons.join(QLatin1String("; "));
}

}   // namespace Cos
