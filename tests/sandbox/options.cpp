// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>

namespace Sandbox {

Options Options::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A COS-compatible server for tests and for trying Coscope. It listens on the loopback only."));
    parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Port to listen on; 0 takes any free one."),
                                  QStringLiteral("number"), QStringLiteral("9000"));
    const QCommandLineOption ipv6(QStringLiteral("ipv6"), QStringLiteral("Listen on [::1] instead of 127.0.0.1."));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder to keep everything in."),
                                  QStringLiteral("folder"));
    const QCommandLineOption state(QStringLiteral("state"),
                                   QStringLiteral("\"temp\": need not outlive a power cut. The default without --data."),
                                   QStringLiteral("kind"));
    const QCommandLineOption seed(QStringLiteral("seed-sample"), QStringLiteral("Make the sample buckets that are missing."));
    const QCommandLineOption credentials(QStringLiteral("credentials"), QStringLiteral("JSON file with more accounts and keys."),
                                         QStringLiteral("file"));
    const QCommandLineOption region(QStringLiteral("region"),
                                    QStringLiteral("Region of buckets made through a host that names none."),
                                    QStringLiteral("id"), QStringLiteral("ap-guangzhou"));
    const QCommandLineOption admin(QStringLiteral("admin"), QStringLiteral("Offer faults and counters below /-/."));
    const QCommandLineOption parent(QStringLiteral("exit-with-parent"), QStringLiteral("End when stdin is closed."));
    const QCommandLineOption restore(QStringLiteral("restore-msecs"), QStringLiteral("How long restoring an object takes."),
                                     QStringLiteral("msecs"), QStringLiteral("3000"));
    const QCommandLineOption contrary(QStringLiteral("contrary"),
                                      QStringLiteral("Do otherwise whatever the protocol leaves open, as another server might."));
    const QCommandLineOption without(
        QStringLiteral("without"),
        QStringLiteral("Sub-resources to answer with 501, and \"control-characters\" in keys to refuse: \"origin,replication\"."),
        QStringLiteral("names"));
    parser.addOptions({port, ipv6, data, state, seed, credentials, region, admin, parent, restore, contrary, without});
    parser.process(arguments);

    Options options;
    options.address = parser.isSet(ipv6) ? "::1" : "127.0.0.1";
    options.port = parser.value(port).toInt();
    options.dataFolder = parser.value(data);
    if (options.dataFolder.isEmpty() || parser.value(state) == QLatin1String("temp"))
        options.durability = Durability::Temporary;
    options.credentialsFile = parser.value(credentials);
    options.seedsSample = parser.isSet(seed);
    options.exitsWithParent = parser.isSet(parent);
    options.hasAdmin = parser.isSet(admin);
    options.settings.defaultRegion = parser.value(region).toLatin1();
    options.settings.restoreMsecs = parser.value(restore).toLongLong();
    options.settings.isContrary = parser.isSet(contrary);
    options.settings.without = parser.value(without).toLatin1().split(',');
    options.settings.without.removeAll(QByteArray());
    return options;
}

}   // namespace Sandbox
