// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/holdactions.h"

#include "actions/accountactions.h"
#include "actions/journalnotices.h"

#include "account/accountlist.h"
#include "transfer/engine.h"
#include "transfer/holdnotes.h"

HoldActions::HoldActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.engine, &Transfer::Engine::totalsChanged, this, [this](const Transfer::Totals &totals) {
        m_holds = totals.holds;
        show();
    });
    connect(&m_parts.accounts, &AccountList::changed, this, &HoldActions::show);   // another name, say
    connect(&m_parts.accounts, &AccountList::removed, this, &HoldActions::show);
    connect(&m_parts.notes, &HoldNotes::signInRequested, &m_parts.signIn, &AccountActions::unlock);
    connect(&m_parts.notes, &HoldNotes::keyRequested, &m_parts.keys,
            [this](const Transfer::Hold &hold) { m_parts.keys.askForKey(hold.batchId, hold.bucket.name); });
}

void HoldActions::show()
{
    QList<NamedHold> named;
    for (const Transfer::Hold &hold : std::as_const(m_holds)) {
        const std::optional<Account> account = m_parts.accounts.account(hold.accountId);
        named.append({hold, account ? account->name : QString()});
    }
    m_parts.notes.setHolds(named);
}
