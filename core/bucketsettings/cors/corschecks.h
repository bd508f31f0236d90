// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/cors/corsrule.h"
#include "bucketsettings/problem.h"

namespace Settings {

/// What the service would refuse, and what is rarely meant. Paths: "CORSRule/⟨row⟩/AllowedOrigin/⟨row⟩".
QList<Problem> corsProblems(const CorsConfiguration &configuration);
/// Of a document of that size.
QList<Problem> corsSizeProblems(qsizetype sizeBytes);

}   // namespace Settings
