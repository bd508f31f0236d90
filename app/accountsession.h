// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "cos/client.h"

/// Everything alive for one account whose keys are known: the client that the window's own requests go through. It has its own
/// connections, so that a listing never waits behind the parts of an upload.
class AccountSession
{
public:
    AccountSession(const Account &account, const Cos::Credentials &credentials, const Clock &clock);

    const Account &account() const { return m_account; }
    const Cos::Credentials &credentials() const { return m_credentials; }
    Cos::Client *client() const { return m_client.get(); }

    /// A changed name or start path. Another endpoint needs another session.
    void setAccount(const Account &account) { m_account = account; }
    void setCredentials(const Cos::Credentials &credentials);

private:
    Account m_account;
    Cos::Credentials m_credentials;
    std::unique_ptr<Cos::Client> m_client;
};
