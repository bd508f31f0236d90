// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace Cos {

/// The kind of a network error without an answer: Offline, Timeout, Untrusted or Malformed. \a reason is the system's.
CosError networkFailure(QNetworkReply::NetworkError error, const QString &reason);

/// The connection broke, whatever had been received.
bool isConnectionError(QNetworkReply::NetworkError error);

/// False for errors after which the request certainly never left.
bool mayHaveArrived(QNetworkReply::NetworkError error);

/// One line for all that is wrong with a certificate.
QString tlsReason(const QList<QSslError> &errors);

}   // namespace Cos
