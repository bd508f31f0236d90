// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace {

/// The options with their texts in the language of now.
struct ProgramOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    QCommandLineOption sandbox{QStringLiteral("sandbox"),
                               tr("Sign in to the sandbox server at <url>, with the keys in COSCOPE_SANDBOX_SECRET_ID and "
                                  "COSCOPE_SANDBOX_SECRET_KEY."),
                               QStringLiteral("url")};
    QCommandLineOption selfTest{
        QStringLiteral("self-test"),
        tr("With --sandbox: sign in, list, upload, download, compare and delete once, print each step, and exit.")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"), tr("With --self-test: save a picture of the window as <file>."),
                                  QStringLiteral("file")};
    QCommandLineOption theme{QStringLiteral("theme"), tr("Colour scheme: system, light or dark."), QStringLiteral("scheme"),
                             QStringLiteral("system")};
    QCommandLineOption language{QStringLiteral("language"), tr("Language of this run: en, ja, ko or zh_CN."),
                                QStringLiteral("code")};
    QCommandLineOption profile{QStringLiteral("profile"),
                               tr("Keep accounts and preferences under <name>, apart from the usual ones."),
                               QStringLiteral("name")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(tr("Browse Tencent Cloud COS buckets, upload and download."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({sandbox, selfTest, screenshot, theme, language, profile});
    }

    /// What says nothing without another option; empty when all is well.
    QString mistakeIn(const QCommandLineParser &parser) const
    {
        if (parser.isSet(screenshot) && !parser.isSet(selfTest))
            return tr("--screenshot needs --self-test.");
        if (parser.isSet(selfTest) && parser.value(sandbox).isEmpty())
            return tr("--self-test needs --sandbox with an address.");
        return {};
    }
};

}   // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    const ProgramOptions options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.parse(arguments);

    CommandLine line;
    line.sandboxEndpoint = parser.value(options.sandbox);
    line.isSelfTest = parser.isSet(options.selfTest);
    line.screenshotFile = parser.value(options.screenshot);
    line.theme = parser.value(options.theme);
    line.language = parser.value(options.language);
    line.profile = parser.value(options.profile);
    return line;
}

void CommandLine::handleHelpAndMistakes(const QStringList &arguments)
{
    constexpr int exitUsage = 2;
    const ProgramOptions options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.process(arguments);
    if (const QString mistake = options.mistakeIn(parser); !mistake.isEmpty()) {
        QTextStream(stderr) << mistake << Qt::endl;
        std::exit(exitUsage);
    }
}
