// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

namespace Lifecycle {

/// A rule to begin with.
struct Template
{
    QString title;   ///< what it does, in the person's language
    Rule rule;
};

/// The common cases. \a isMultiAz chooses the storage classes the bucket can have.
QList<Template> templates(bool isMultiAz);

/// \a name, or with a number where one of \a rules has that name already.
QString freeName(const QString &name, const QList<Rule> &rules);

}   // namespace Lifecycle
