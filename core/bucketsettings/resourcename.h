// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Settings {

/// \a resource with its bucket as policies of today name it: "photos-1250000000" for "prefix//1250000000/photos".
QString resourceOfToday(const QString &resource);

}   // namespace Settings
