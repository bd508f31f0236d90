// SPDX-License-Identifier: GPL-3.0-or-later
// The transfer engine without a window, to be measured and to be killed. Usage: --help, and tests/bench/README.md.
#include "benchoptions.h"
#include "transferrun.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    constexpr int exitUnverified = 1;
    constexpr int exitUsage = 2;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("transferbench"));
    const Result<BenchOptions> options = BenchOptions::read(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().detail << Qt::endl;
        return exitUsage;
    }
    TransferRun run(*options);
    QObject::connect(
        &run, &TransferRun::finished, &application,
        [&run] {
            QTextStream(stdout) << run.report() << Qt::endl;
            QCoreApplication::exit(run.isVerified() ? 0 : exitUnverified);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
