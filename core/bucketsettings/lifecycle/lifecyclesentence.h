// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecycleevaluation.h"
#include "bucketsettings/lifecycle/lifecyclerules.h"

/// Rules in plain words, in the present language.
///
/// A sentence is put together from whole clauses with patterns that translations fill as their grammar wants: never from words.
namespace Lifecycle {

/// "Objects below logs/ move to Standard IA after 30 days and are deleted after 365 days; unfinished uploads are removed after
/// 7 days."
QString sentenceOf(const Rule &rule);
/// "Objects below logs/".
QString subjectOf(const Filter &filter);
/// "30 days", "1 Dec 2026": when something happens, short.
QString timeText(const When &when);
QString dateText(const QDate &date);
/// What an action does, for a table: "Move to Archive", "Delete".
QString actionText(ActionKind kind, const QByteArray &storageClass);

}   // namespace Lifecycle
