// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"

#include <QList>

/// Where one view has been: what Back and Forward lead to, and what was current there.
class NavigationHistory
{
public:
    struct Entry
    {
        Location location;
        QByteArray currentKey;        ///< the current row's key when the folder was left
        QByteArray scrollAnchorKey;   ///< the first row on the screen then

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// Only when not empty.
    const Entry &current() const { return m_entries.at(m_current); }
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_entries.size(); }

    /// Goes to a new place and forgets what was forward. The place we are at already is not entered twice.
    void visit(const Location &location);
    /// Notes what is current in the place that is about to be left.
    void remember(const QByteArray &currentKey, const QByteArray &scrollAnchorKey);
    /// Only when canGoBack().
    const Entry &goBack();
    /// Only when canGoForward().
    const Entry &goForward();
    /// The places of an account that was removed, wherever they are. The current entry moves to the nearest that stays.
    void forgetAccount(const QUuid &accountId);

private:
    QList<Entry> m_entries;
    qsizetype m_current = 0;
};
