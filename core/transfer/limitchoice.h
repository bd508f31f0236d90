// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/scheduler.h"

/// What the person has chosen about how much transfers may use. Keeps what is switched off, to be there when it is switched on.
struct LimitChoice
{
    static constexpr int mostConnections = 64;   ///< docs/performance.md: beyond 48 nothing reliable was gained
    static constexpr int mostLargeTasks = 16;

    int connections = Transfer::Limits().connections;
    int largeTasks = Transfer::Limits().largeTasks;
    Transfer::Rates rates;
    bool usesSchedule = false;
    Transfer::RateSchedule schedule = officeHours();

    /// What an engine is to keep to.
    Transfer::Limits limits() const;

    /// By the preferences; whatever makes no sense there is as if it had never been chosen.
    static LimitChoice remembered();
    void remember() const;

    /// Monday to Friday, 9 to 18, at a megabyte a second.
    static Transfer::RateSchedule officeHours();

    friend bool operator==(const LimitChoice &, const LimitChoice &) = default;
};
