// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A server on the loopback that sends canned bytes and keeps the bytes it got: for what a real server would not do.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    /// What to do with one complete request (head and body by Content-Length).
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(QObject *parent = nullptr);
    /// With a listener of another kind: QSslServer, for instance.
    explicit RawServer(std::unique_ptr<QTcpServer> listener, QObject *parent = nullptr);

    /// "127.0.0.1:port"
    QByteArray authority() const;
    QUrl url(const QByteArray &encodedPathAndQuery = "/") const;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Sends \a bytes to every request, and in the second form closes the connection afterwards.
    void answerWith(const QByteArray &bytes) { m_handler = sending(bytes); }
    void answerWithAndClose(const QByteArray &bytes) { m_handler = sendingAndClosing(bytes); }
    /// Takes requests and says nothing.
    void keepSilent()
    {
        m_handler = [](QTcpSocket &, const QByteArray &) {};
    }

    /// All complete requests so far, as they came.
    const QList<QByteArray> &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; }

    static Handler sending(const QByteArray &bytes);
    static Handler sendingAndClosing(const QByteArray &bytes);

Q_SIGNALS:
    void requested();

private:
    /// \a bytes are those of \a socket that do not make a whole request yet.
    void take(QTcpSocket &socket, QByteArray &bytes);

    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
    Handler m_handler;
    int m_connectionCount = 0;
};
