// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/policy/policy.h"
#include "bucketsettings/problem.h"

namespace Settings {

/// \a sizeBytes is that of the document. Paths: "Statement/⟨row⟩/Action/⟨row⟩".
QList<Problem> policyProblems(const Policy &policy, qsizetype sizeBytes);
/// What strangers can do by \a after and could not by \a before: a sentence for each statement.
QStringList newPolicyDangers(const Policy &before, const Policy &after);

}   // namespace Settings
