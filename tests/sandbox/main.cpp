// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"
#include "frontdesk.h"
#include "httpserver.h"
#include "options.h"
#include "samplebuckets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Sandbox;

namespace {

[[noreturn]] void fail(const QString &problem)
{
    std::fprintf(stderr, "coscope-sandbox: %s\n", qPrintable(problem));
    std::exit(1);
}

// Two servers on the same database and files would lose each other's objects. The lock ends with the process, however that ends.
void lockFolder(const QString &folder)
{
    const int lock = ::open(QFile::encodeName(folder + QLatin1String("/lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        fail(QStringLiteral("cannot write into %1").arg(folder));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        fail(QStringLiteral("another server has its objects in %1").arg(folder));
}

// One line of JSON, for whoever started us.
void announce(int port, const QString &folder)
{
    const QJsonObject line{{QStringLiteral("status"), QStringLiteral("ready")},
                           {QStringLiteral("port"), port},
                           {QStringLiteral("endpoint"), QStringLiteral("http://127.0.0.1:%1").arg(port)},
                           {QStringLiteral("data"), folder}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Stops the server from other threads, as long as there is one.
class Stopper
{
public:
    explicit Stopper(HttpServer &server)
        : m_server(&server)
    {
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        if (m_server)
            m_server->stop();
    }

    /// Waits for a stop that is under way; the server may be destroyed afterwards.
    void retire()
    {
        const std::lock_guard lock(m_mutex);
        m_server = nullptr;
    }

private:
    std::mutex m_mutex;
    HttpServer *m_server;
};

// Ends the server when the other end of stdin is closed, which happens however the parent dies.
void watchStdin(const std::shared_ptr<Stopper> &stopper)
{
    std::thread([stopper] {
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) {
        }
        stopper->stop();
    }).detach();
}

// Ends the server orderly on Ctrl+C and kill; the signals are blocked in all other threads.
void watchSignals(const std::shared_ptr<Stopper> &stopper, const sigset_t &signals)
{
    std::thread([stopper, signals] {
        int received = 0;
        sigwait(&signals, &received);
        stopper->stop();
    }).detach();
}

AccountRegistry accountsFor(const Options &options)
{
    AccountRegistry accounts = AccountRegistry::builtIn();
    if (!options.credentialsFile.isEmpty()) {
        QFile file(options.credentialsFile);
        if (!file.open(QIODevice::ReadOnly))
            fail(QStringLiteral("cannot read %1: %2").arg(options.credentialsFile, file.errorString()));
        const QString problem = accounts.addFromJson(file.readAll());
        if (!problem.isEmpty())
            fail(options.credentialsFile + QLatin1String(": ") + problem);
    }
    return accounts;
}

}   // namespace

int main(int argc, char **argv)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("coscope-sandbox"));
    const Options options = Options::fromArguments(application.arguments());

    std::optional<QTemporaryDir> temporary;
    if (options.dataFolder.isEmpty())
        temporary.emplace();
    const QString folder = temporary ? temporary->path() : QDir(options.dataFolder).absolutePath();
    if (!QDir().mkpath(folder))
        fail(QStringLiteral("cannot make the folder %1").arg(folder));

    lockFolder(folder);

    const AccountRegistry accounts = accountsFor(options);
    Storage storage(folder, options.durability);
    const QString problem = storage.open();
    if (!problem.isEmpty())
        fail(problem);
    if (options.seedsSample)
        seedSampleBuckets(storage);

    Api api({storage, accounts, options.settings});
    FrontDesk frontDesk(api, options.hasAdmin);
    HttpServer server([&frontDesk](const HttpRequest &request) { return frontDesk.answer(request); },
                      frontDesk.openConnections());
    const int port = server.bind(options.address, options.port);
    if (port < 0)
        fail(QStringLiteral("cannot listen on port %1").arg(options.port));
    const auto stopper = std::make_shared<Stopper>(server);
    watchSignals(stopper, signals);
    if (options.exitsWithParent)
        watchStdin(stopper);
    announce(port, folder);
    server.run();
    stopper->retire();
    return 0;
}
