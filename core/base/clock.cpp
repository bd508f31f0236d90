// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}
