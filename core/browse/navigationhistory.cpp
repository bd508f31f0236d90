// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/navigationhistory.h"

#include <algorithm>

namespace {
constexpr qsizetype maxEntries = 200;
}

void NavigationHistory::visit(const Location &location)
{
    if (!isEmpty() && current().location == location)
        return;
    if (!isEmpty())
        m_entries.resize(m_current + 1);
    m_entries.append({location, {}, {}});
    if (m_entries.size() > maxEntries)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

void NavigationHistory::remember(const QByteArray &currentKey, const QByteArray &scrollAnchorKey)
{
    if (isEmpty())
        return;
    m_entries[m_current].currentKey = currentKey;
    m_entries[m_current].scrollAnchorKey = scrollAnchorKey;
}

const NavigationHistory::Entry &NavigationHistory::goBack()
{
    Q_ASSERT(canGoBack());
    return m_entries.at(--m_current);
}

const NavigationHistory::Entry &NavigationHistory::goForward()
{
    Q_ASSERT(canGoForward());
    return m_entries.at(++m_current);
}

void NavigationHistory::forgetAccount(const QUuid &accountId)
{
    const auto isForgotten = [&accountId](const Entry &entry) { return entry.location.accountId == accountId; };
    const qsizetype goneBefore = std::count_if(m_entries.cbegin(), m_entries.cbegin() + (isEmpty() ? 0 : m_current), isForgotten);
    m_entries.removeIf(isForgotten);
    m_current = std::clamp<qsizetype>(m_current - goneBefore, 0, std::max<qsizetype>(0, m_entries.size() - 1));
}
