// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/credentials.h"
#include "cos/endpoint.h"
#include "cos/request.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// A service for wire tests: the sandbox in a process of its own, gone with this object; or, when COSCOPE_TEST_ENDPOINT is set,
/// whatever answers there (with COSCOPE_TEST_REGION, _APPID, _SECRET_ID, _SECRET_KEY). Faults and counters are the sandbox's
/// alone.
///
/// \code
/// const auto server = SandboxServer::start();
/// QVERIFY2(server->isRunning(), qPrintable(server->problem()));
/// Cos::Client client(server->endpoint(), server->credentials(), …);
/// server->injectFault({{"method", "PUT"}, {"status", 503}, {"code", "SlowDown"}});
/// \endcode
class SandboxServer
{
public:
    enum class Content { Empty, Sample };

    /// Starts it and waits until it answers.
    static std::unique_ptr<SandboxServer> start(Content content = Content::Empty);
    ~SandboxServer();

    bool isRunning() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    /// Whether it is a service that somebody else runs: no faults, no counters, no sample.
    bool isForeign() const { return !m_process; }

    Cos::Endpoint endpoint() const;
    Cos::Credentials credentials() const;
    /// Of another root account, with COSCOPE_TEST_SECRET_ID_2 and COSCOPE_TEST_SECRET_KEY_2 where somebody else runs the service;
    /// nothing when these are not set.
    std::optional<Cos::Credentials> otherCredentials() const;
    QString region() const { return m_region; }
    QString appId() const { return m_appId; }
    /// "⟨name⟩-⟨APPID⟩" in region(). Foreign services may hold others' buckets: there the name gets something unique, and stays
    /// short enough for the 60 characters of a host in every region.
    Cos::BucketRef bucket(const QString &name) const;

    /// Something goes wrong with the next requests that fit. Fields: tests/sandbox/README.md.
    void injectFault(const QJsonObject &fault);
    void clearFaults();
    /// All answers are so much later from now on.
    void setLatency(int msecs);

    /// What was asked so far: see Sandbox::Counters::toJson().
    QJsonObject counters() const;
    void resetCounters();
    /// How often \a call, such as "PUT Object", was made since the start or the last reset.
    int callCount(const QString &call) const;

    /// Makes \a count empty objects in \a bucket at once.
    void addKeys(const Cos::BucketRef &bucket, const QByteArray &prefix, int count);

    /// Ends the process as a power cut would, and starts it again on the same port with what it had kept.
    void killAndRestart();

private:
    SandboxServer() = default;
    void launch(int port);
    QJsonObject admin(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_problem;
    QString m_endpoint;
    QString m_region = QStringLiteral("ap-guangzhou");
    QString m_appId = QStringLiteral("1250000000");
    QByteArray m_secretId = QByteArrayLiteral("AKIDSandboxOwner00000000000000000000");
    QByteArray m_secretKey = QByteArrayLiteral("SandboxOwnerSecretKey00000000000");
    Content m_content = Content::Empty;
    int m_port = 0;
};
