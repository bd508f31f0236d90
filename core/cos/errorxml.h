// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Cos {

/// What an error document of the service says. Empty members were not in it.
struct ErrorDocument
{
    QString code;
    QString message;
    QString resource;
    QString requestId;
    QString traceId;
    QString endpoint;   ///< host named by a redirect
};

/// Reads the Error element; nothing when \a body has another root or none. A document cut after its Code still counts.
std::optional<ErrorDocument> errorDocumentFromXml(const QByteArray &body);
/// Reads {"code":…,"message":…,"request_id":…} of the JSON back ends.
std::optional<ErrorDocument> errorDocumentFromJson(const QByteArray &body);

}   // namespace Cos
