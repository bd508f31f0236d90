// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectarrangement.h"

ObjectArrangement ObjectArrangement::of(const ArrangementPlan &plan)
{
    ObjectArrangement result;
    result.order = plan.known ? *plan.known : ObjectOrder(plan.sort, plan.locale).sorted(plan.table);
    result.shown = ObjectOrder::filtered(plan.table, result.order, plan.filter);
    result.slotCount = plan.table.slotCount();
    result.isSorted = !plan.known;
    result.isForIncoming = plan.replaced.has_value();
    if (plan.replaced)
        result.successors = plan.table.successorsOf(*plan.replaced);
    return result;
}
