// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/objecttypes.h"

namespace Cos {

/// Writes Delete. The keys must pass isXmlText().
QByteArray deleteXml(const QList<DeleteKey> &keys, bool isQuiet);

/// Reads DeleteResult. Errors: Malformed. COS: DELETE Multiple Objects.
Result<DeleteManyResult> deleteResultFromXml(const QByteArray &body);

}   // namespace Cos
