// SPDX-License-Identifier: GPL-3.0-or-later
#include "realprogram.h"

#include "nokeychain.h"
#include "ownfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace {

const OwnFolders ownFolders;

}   // namespace

bool RealProgram::prepare(SandboxServer::Content content)
{
    QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
    QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).baseName());
    m_server = SandboxServer::start(content);
    return m_server->isRunning();
}

void RealProgram::forgetAll()
{
    QSettings().clear();
    for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::CacheLocation})
        QDir(QStandardPaths::writableLocation(place)).removeRecursively();
}

void RealProgram::make()
{
    end();
    m_languages = std::make_unique<LanguageSwitch>(QStringLiteral("en"));
    m_program = std::make_unique<Application>(std::make_unique<NoKeychain>(), *m_languages);
}

bool RealProgram::start()
{
    make();
    m_program->start();
    return QTest::qWaitForWindowExposed(&m_program->window(), 60'000);
}

void RealProgram::end()
{
    m_program.reset();
    m_languages.reset();
}

Result<Account> RealProgram::signIn(const Cos::Credentials &credentials) const
{
    return m_program->openSandbox(QString(QStringLiteral("http://") + m_server->endpoint().serviceHostFor({})), credentials);
}
