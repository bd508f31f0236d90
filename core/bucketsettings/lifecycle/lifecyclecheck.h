// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

namespace Lifecycle {

/// The part of a rule's form that a problem belongs to.
enum class Field {
    Rule,   ///< as a whole, or several rules together
    Id,
    Prefix,
    ExcludedPrefix,
    Tags,
    Size,
    Transitions,
    Expiration,
    DeleteMarkers,
    NoncurrentTransitions,
    NoncurrentExpiration,
    Uploads,
};

enum class Severity {
    Hint,      ///< works, but perhaps not as meant
    Mistake,   ///< the service would not take it
};

struct Problem
{
    int ruleIndex = 0;   ///< -1: the rules as a whole
    Field field = Field::Rule;
    int row = -1;   ///< of the transition or tag; -1 for the field
    Severity severity = Severity::Mistake;
    QString text;         ///< a sentence in the person's language
    int otherRule = -1;   ///< the rule it collides with

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What is known about the bucket; what is not known is not checked.
struct BucketFacts
{
    std::optional<bool> isMultiAz;
    std::optional<bool> keepsVersions;
};

/// Everything wrong or odd with \a rules, rule by rule. Protocol sections 3.5 and 4.1.
QList<Problem> problemsOf(const QList<Rule> &rules, const BucketFacts &facts, const QDate &today);

/// Enabled rules that want different things of the same objects, which the service refuses. Part of problemsOf().
QList<Problem> conflictsOf(const QList<Rule> &rules);

bool hasMistake(const QList<Problem> &problems);

/// How a rule is called in a sentence: its ID, or its number.
QString ruleName(const QList<Rule> &rules, int index);

}   // namespace Lifecycle
