// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

namespace {

constexpr int startMsecs = 60'000;
constexpr int answerMsecs = 60'000;

QString setting(const char *name, const QString &fallback)
{
    return qEnvironmentVariable(name, fallback);
}

}   // namespace

std::unique_ptr<SandboxServer> SandboxServer::start(Content content)
{
    std::unique_ptr<SandboxServer> server(new SandboxServer);
    server->m_content = content;
    server->m_endpoint = qEnvironmentVariable("COSCOPE_TEST_ENDPOINT");
    if (server->m_endpoint.isEmpty()) {
        server->m_folder = std::make_unique<QTemporaryDir>();
        server->launch(0);
        return server;
    }
    server->m_region = setting("COSCOPE_TEST_REGION", server->m_region);
    server->m_appId = setting("COSCOPE_TEST_APPID", server->m_appId);
    server->m_secretId = setting("COSCOPE_TEST_SECRET_ID", QString::fromLatin1(server->m_secretId)).toUtf8();
    server->m_secretKey = setting("COSCOPE_TEST_SECRET_KEY", QString::fromLatin1(server->m_secretKey)).toUtf8();
    return server;
}

SandboxServer::~SandboxServer()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();   // it exits with its parent
    if (!m_process->waitForFinished(5000)) {
        m_process->kill();
        m_process->waitForFinished(5000);
    }
}

// The tests cannot go on before it listens, so this is one of the few places that wait.
void SandboxServer::launch(int port)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("--port"),          QString::number(port),
                          QStringLiteral("--data"),          m_folder->path(),
                          QStringLiteral("--state"),         QStringLiteral("temp"),
                          QStringLiteral("--admin"),         QStringLiteral("--exit-with-parent"),
                          QStringLiteral("--restore-msecs"), QStringLiteral("200")};
    if (m_content == Content::Sample)
        arguments += QStringLiteral("--seed-sample");
    m_process->start(QStringLiteral(COSCOPE_SANDBOX_PROGRAM), arguments);

    QElapsedTimer timer;
    timer.start();
    while (!m_process->canReadLine() && m_process->state() != QProcess::NotRunning && timer.elapsed() < startMsecs)
        m_process->waitForReadyRead(1000);
    const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
    m_port = line.value(QLatin1String("port")).toInt();
    m_endpoint = line.value(QLatin1String("endpoint")).toString();
    m_problem = m_port > 0 ? QString() : QStringLiteral("The sandbox did not start: %1").arg(m_process->errorString());
}

Cos::Endpoint SandboxServer::endpoint() const
{
    return Cos::Endpoint::fromUserInput(m_endpoint, QStringLiteral("http")).value();
}

Cos::Credentials SandboxServer::credentials() const
{
    return {m_secretId, m_secretKey, {}, {}};
}

std::optional<Cos::Credentials> SandboxServer::otherCredentials() const
{
    if (!isForeign()) {
        return Cos::Credentials{QByteArrayLiteral("AKIDSandboxNeighbour0000000000000000"),
                                QByteArrayLiteral("SandboxNeighbourSecretKey0000000"),
                                {},
                                {}};
    }
    const QByteArray id = qgetenv("COSCOPE_TEST_SECRET_ID_2");
    const QByteArray key = qgetenv("COSCOPE_TEST_SECRET_KEY_2");
    return id.isEmpty() || key.isEmpty() ? std::nullopt : std::optional(Cos::Credentials{id, key, {}, {}});
}

Cos::BucketRef SandboxServer::bucket(const QString &name) const
{
    if (!isForeign())
        return {name + QLatin1Char('-') + m_appId, m_region};
    constexpr quint32 sixDigits = 36U * 36 * 36 * 36 * 36 * 36 - 1;
    const QString unique = QString::number(QRandomGenerator::global()->bounded(sixDigits), 36);
    return {name.left(8) + QLatin1Char('-') + unique + QLatin1Char('-') + m_appId, m_region};
}

void SandboxServer::injectFault(const QJsonObject &fault)
{
    admin("POST", "/-/faults", fault);
}

void SandboxServer::clearFaults()
{
    admin("DELETE", "/-/faults");
}

void SandboxServer::setLatency(int msecs)
{
    admin("POST", "/-/latency", {{QStringLiteral("msecs"), msecs}});
}

QJsonObject SandboxServer::counters() const
{
    return admin("GET", "/-/counters");
}

void SandboxServer::resetCounters()
{
    admin("DELETE", "/-/counters");
}

int SandboxServer::callCount(const QString &call) const
{
    return counters().value(QLatin1String("calls")).toObject().value(call).toInt();
}

void SandboxServer::addKeys(const Cos::BucketRef &bucket, const QByteArray &prefix, int count)
{
    admin("POST", "/-/keys?bucket=" + bucket.name.toUtf8() + "&prefix=" + prefix.toPercentEncoding() +
                      "&count=" + QByteArray::number(count));
}

void SandboxServer::killAndRestart()
{
    m_process->kill();
    m_process->waitForFinished(5000);
    launch(m_port);
}

// Blocks: the server is another process, and a test that sets a fault needs it set before the next line.
QJsonObject SandboxServer::admin(const QByteArray &method, const QByteArray &target, const QJsonObject &body) const
{
    Q_ASSERT_X(m_process, "SandboxServer", "only the sandbox has faults and counters");
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
    if (!socket.waitForConnected(answerMsecs))
        return {};
    const QByteArray document = QJsonDocument(body).toJson(QJsonDocument::Compact);
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(document.size()) + "\r\n\r\n" + document);
    QByteArray answer;
    while (socket.waitForReadyRead(answerMsecs))
        answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}
