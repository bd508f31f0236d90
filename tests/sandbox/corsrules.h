// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "xmlnode.h"

#include <optional>

namespace Sandbox {

/// What a browser asks before, or along with, a request from another origin.
struct CorsQuestion
{
    QByteArray origin;
    QByteArray method;
    QList<QByteArray> headers;
};

/// The headers that the first fitting rule of \a configuration grants; nothing when none fits.
std::optional<PairList> corsAnswer(const XmlNode &configuration, const CorsQuestion &question);

/// Whether \a text fits \a pattern, which may have one "*". Letter case does not count.
bool fitsWildcard(const QByteArray &pattern, const QByteArray &text);

}   // namespace Sandbox
