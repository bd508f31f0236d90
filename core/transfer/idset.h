// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace Transfer {

/// A set of ids that is asked a million times. Ids lie close together, so it is a row of bits.
class IdSet
{
public:
    explicit IdSet(const QList<TaskId> &ids)
    {
        if (ids.isEmpty())
            return;
        const auto [least, greatest] = std::minmax_element(ids.cbegin(), ids.cend());
        m_least = *least;
        m_bits.resize(size_t(*greatest - *least) + 1);
        for (const TaskId id : ids)
            m_bits[size_t(id - m_least)] = true;
    }

    bool contains(TaskId id) const
    {
        return id >= m_least && size_t(id - m_least) < m_bits.size() && m_bits[size_t(id - m_least)];
    }

private:
    TaskId m_least = 0;
    std::vector<bool> m_bits;
};

}   // namespace Transfer
