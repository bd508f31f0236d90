// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/request.h"

#include <QByteArray>

namespace Cos {

struct Dialect;

/// The error that an answer stands for. Works without a body (HEAD), with an XML, JSON or HTML one, and for status 200 with an
/// error document in it. Decides by code where the code is known, else by status; a code that is not known and has no status of
/// its own, as under 200, is a refusal. Protocol sections 6.1 and 6.3.
CosError classify(const Dialect &dialect, int httpStatus, const HeaderList &headers, const QByteArray &body);

}   // namespace Cos
