// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"

#include "application.h"

#include <memory>

/// The whole program in a test: its window in English, no keychain, a memory of its own, and a sandbox server to sign in to.
///
/// \code
/// QVERIFY2(m_program.prepare(), qPrintable(m_program.problem()));   // initTestCase()
/// m_program.forgetAll();                                            // init()
/// QVERIFY(m_program.start());
/// m_program->window().close();
/// m_program.end();                                                  // cleanup()
/// \endcode
class RealProgram
{
public:
    /// Gives the program the test's name, under which it keeps settings, transfers and caches, and starts the server.
    bool prepare(SandboxServer::Content content = SandboxServer::Content::Empty);
    /// Why it could not be prepared.
    QString problem() const { return m_server->problem(); }
    SandboxServer &server() const { return *m_server; }

    /// As on a new machine.
    void forgetAll();
    /// Makes the program, instead of the one before, with what it remembers; what comes next is Application::start().
    void make();
    /// Makes it, starts it and waits for its window.
    bool start();
    void end();
    Application *operator->() const { return m_program.get(); }

    /// Signs in to the server, as its owner or with other keys.
    Result<Account> signIn() const { return signIn(m_server->credentials()); }
    Result<Account> signIn(const Cos::Credentials &credentials) const;

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Application> m_program;
};
