// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/cors/corsrule.h"

namespace Settings {

/// What a browser wants to know for a page of \c origin.
struct CorsQuestion
{
    QString origin;
    QString method;
    QStringList headers;
};

/// Why a rule does not fit, or that it does.
struct CorsVerdict
{
    enum class Kind { Fits, OtherOrigin, OtherMethod, OtherHeader };

    Kind kind = Kind::Fits;
    QString header;   ///< the first that is not allowed

    friend bool operator==(const CorsVerdict &, const CorsVerdict &) = default;
};

CorsVerdict verdictOf(const CorsRule &rule, const CorsQuestion &question);
/// The first rule that fits; -1 when none does.
int fittingRule(const CorsConfiguration &configuration, const CorsQuestion &question);
/// The value of Access-Control-Allow-Origin under \a rule.
QString allowedOrigin(const CorsRule &rule, const CorsQuestion &question);
/// Whether \a earlier fits whenever \a later does, so that the later one never answers.
bool covers(const CorsRule &earlier, const CorsRule &later);

}   // namespace Settings
