// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commandline.h"
#include "selftest.h"

#include "account/systemkeychain.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTextStream>

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// Keys of the sandbox come by environment: a command line can be read by everybody on the machine.
Cos::Credentials sandboxCredentials()
{
    Cos::Credentials credentials;
    credentials.secretId = qgetenv("COSCOPE_SANDBOX_SECRET_ID");
    credentials.secretKey = qgetenv("COSCOPE_SANDBOX_SECRET_KEY");
    return credentials;
}

/// The settings of sandbox runs are apart from a person's own.
QString settingsName(const CommandLine &line)
{
    if (!line.profile.isEmpty())
        return QStringLiteral("coscope-") + line.profile;
    return line.sandboxEndpoint.isEmpty() ? QStringLiteral("coscope") : QStringLiteral("coscope-sandbox");
}

}   // namespace

int main(int argc, char *argv[])
{
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(COSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.coscope.Coscope"));
    const CommandLine line = CommandLine::read(QApplication::arguments());
    QApplication::setOrganizationName(QStringLiteral("coscope"));
    QApplication::setApplicationName(settingsName(line));
    QApplication::setApplicationDisplayName(QStringLiteral("Coscope"));
    QApplication::setWindowIcon(Theme::applicationIcon());
    Theme::applyScheme(Theme::schemeFromName(line.theme));
    LanguageSwitch languages(line.language);
    CommandLine::handleHelpAndMistakes(QApplication::arguments());

    Application application(std::make_unique<SystemKeychain>(), languages);
    application.start();
    if (line.sandboxEndpoint.isEmpty())
        return QApplication::exec();

    const Result<Account> sandbox = application.openSandbox(line.sandboxEndpoint, sandboxCredentials());
    if (!sandbox.isOk()) {
        QTextStream(stderr) << userMessage(sandbox.error()) << Qt::endl;
        return exitUsage;
    }
    if (!line.isSelfTest)
        return QApplication::exec();

    SelfTest selfTest(application, *sandbox, line.screenshotFile);
    QObject::connect(&selfTest, &SelfTest::finished, &qtApplication,
                     [](bool isPassed) { QApplication::exit(isPassed ? 0 : exitFailed); });
    selfTest.start();
    return QApplication::exec();
}
