// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchoptions.h"

#include <QCommandLineParser>

namespace {

struct Flags
{
    QCommandLineOption endpoint{QStringLiteral("endpoint"), QStringLiteral("Server, such as http://127.0.0.1:9000 (path style)."),
                                QStringLiteral("url")};
    QCommandLineOption region{QStringLiteral("region"), QStringLiteral("Region of the bucket."), QStringLiteral("region"),
                              QStringLiteral("ap-guangzhou")};
    QCommandLineOption bucket{QStringLiteral("bucket"), QStringLiteral("Bucket with its APPID."), QStringLiteral("name-appid")};
    QCommandLineOption files{QStringLiteral("files"), QStringLiteral("Large files at a time."), QStringLiteral("n")};
    QCommandLineOption connections{QStringLiteral("connections"), QStringLiteral("Connections in total."), QStringLiteral("n")};
    QCommandLineOption look{QStringLiteral("look"), QStringLiteral("Look whether each target exists, and skip what does.")};
    QCommandLineOption journal{
        QStringLiteral("journal"),
        QStringLiteral("Journal that is kept: started again with it, the program goes on with all that is unfinished there."),
        QStringLiteral("file")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(QStringLiteral(
            "Moves a file or a folder with Coscope's transfer engine, without a window, and prints one line of JSON.\n"
            "Keys: COSCOPE_TEST_SECRET_ID, COSCOPE_TEST_SECRET_KEY and, for temporary ones, COSCOPE_TEST_TOKEN.\n"
            "Ends with 0 only when every byte was verified."));
        parser.addHelpOption();
        parser.addOptions({endpoint, region, bucket, files, connections, look, journal});
        parser.addPositionalArgument(QStringLiteral("direction"), QStringLiteral("upload or download"));
        parser.addPositionalArgument(QStringLiteral("local"), QStringLiteral("A file, or a folder whose content is meant."));
        parser.addPositionalArgument(QStringLiteral("key"), QStringLiteral("A key, or a prefix."));
    }
};

CosError invalid(const QString &reason)
{
    return CosError::local(ErrorKind::Invalid, reason);
}

/// 0 without the option, -1 when it is no positive number.
int countOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return 0;
    const int count = parser.value(option).toInt();
    return count > 0 ? count : -1;
}

}   // namespace

Result<BenchOptions> BenchOptions::read(const QStringList &arguments)
{
    const Flags flags;
    QCommandLineParser parser;
    flags.addTo(parser);
    parser.process(arguments);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3 || (words.first() != QLatin1String("upload") && words.first() != QLatin1String("download")))
        return invalid(QStringLiteral("wanted: upload|download LOCAL KEY"));
    if (!parser.isSet(flags.endpoint) || !parser.isSet(flags.bucket))
        return invalid(QStringLiteral("--endpoint and --bucket are needed"));
    const Result<Cos::Endpoint> endpoint = Cos::Endpoint::fromUserInput(parser.value(flags.endpoint), QStringLiteral("http"));
    if (!endpoint)
        return endpoint.error();

    BenchOptions options;
    options.direction = words.first() == QLatin1String("upload") ? Transfer::Direction::Upload : Transfer::Direction::Download;
    options.endpoint = *endpoint;
    options.credentials.secretId = qgetenv("COSCOPE_TEST_SECRET_ID");
    options.credentials.secretKey = qgetenv("COSCOPE_TEST_SECRET_KEY");
    options.credentials.token = qgetenv("COSCOPE_TEST_TOKEN");
    options.bucket = {parser.value(flags.bucket), parser.value(flags.region)};
    options.localPath = words.at(1);
    options.key = words.at(2).toUtf8();
    options.files = countOf(parser, flags.files);
    options.connections = countOf(parser, flags.connections);
    options.looksFirst = parser.isSet(flags.look);
    options.journal = parser.value(flags.journal);
    if (options.files < 0 || options.connections < 0)
        return invalid(QStringLiteral("--files and --connections take a number from 1 on"));
    if (options.credentials.isAnonymous())
        return invalid(QStringLiteral("COSCOPE_TEST_SECRET_ID and COSCOPE_TEST_SECRET_KEY are not set"));
    return options;
}
