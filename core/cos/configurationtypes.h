// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/buckettypes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Cos {

/// A part of a bucket or an object with a document of its own: "?cors", "?inventory&id=weekly".
struct Subresource
{
    QByteArray name;
    QueryList parameters = {};

    friend bool operator==(const Subresource &, const Subresource &) = default;
};

/// The answer to GET of a Subresource.
struct Configuration
{
    std::optional<QByteArray> document;   ///< nothing where the service says that nothing is configured
    HeaderList headers = {};              ///< some say more than the document: x-cos-acl

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// What PUT of a Subresource sends.
struct ConfigurationUpdate
{
    QByteArray document;   ///< empty: headers only
    QByteArray contentType = "application/xml";
    AccessHeaders access = {};   ///< only for "?acl", and then instead of a document
};

/// What a browser asks before it sends a request from a page of another site.
struct PreflightQuestion
{
    QByteArray origin;   ///< "https://www.example.com"
    QByteArray method;   ///< of the request to come
    QList<QByteArray> headers = {};
};

struct PreflightAnswer
{
    bool isAllowed = false;
    HeaderList headers = {};   ///< Access-Control-… of an answer that allows it
    QString requestId = {};
};

}   // namespace Cos
