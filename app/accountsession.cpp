// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsession.h"

#include "cos/qnamtransport.h"

AccountSession::AccountSession(const Account &account, const Cos::Credentials &credentials, const Clock &clock)
    : m_account(account)
    , m_credentials(credentials)
    , m_client(std::make_unique<Cos::Client>(account.endpoint, credentials, std::make_unique<Cos::QnamTransport>(), clock))
{
}

void AccountSession::setCredentials(const Cos::Credentials &credentials)
{
    m_credentials = credentials;
    m_client->setCredentials(credentials);
}
