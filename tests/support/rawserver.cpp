// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include <QRegularExpression>

#include <memory>

namespace {

/// Size of the first complete request in \a bytes; 0 while it is not complete.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    static const QRegularExpression contentLength(QStringLiteral("\r\ncontent-length: *([0-9]+)"),
                                                  QRegularExpression::CaseInsensitiveOption);
    const qsizetype bodySize = contentLength.match(QString::fromLatin1(bytes.left(headEnd))).captured(1).toLongLong();
    const qsizetype size = headEnd + 4 + bodySize;
    return bytes.size() >= size ? size : 0;
}

}   // namespace

RawServer::RawServer(QObject *parent)
    : RawServer(std::make_unique<QTcpServer>(), parent)
{
}

RawServer::RawServer(std::unique_ptr<QTcpServer> listener, QObject *parent)
    : QObject(parent)
    , m_server(std::move(listener))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connectionCount;
            const auto unfinished = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, unfinished] { take(*socket, *unfinished); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

QByteArray RawServer::authority() const
{
    return "127.0.0.1:" + QByteArray::number(m_server->serverPort());
}

QUrl RawServer::url(const QByteArray &encodedPathAndQuery) const
{
    return QUrl::fromEncoded("http://" + authority() + encodedPathAndQuery, QUrl::StrictMode);
}

void RawServer::take(QTcpSocket &socket, QByteArray &bytes)
{
    bytes += socket.readAll();
    while (const qsizetype size = requestSize(bytes)) {
        const QByteArray request = bytes.left(size);
        bytes.remove(0, size);
        m_requests << request;
        if (m_handler)
            m_handler(socket, request);
        Q_EMIT requested();
    }
}

RawServer::Handler RawServer::sending(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); };
}

RawServer::Handler RawServer::sendingAndClosing(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}
