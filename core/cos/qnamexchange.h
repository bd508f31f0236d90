// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/rateshare.h"
#include "cos/transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace Cos {

class FileSliceDevice;
class QnamLane;

/// One exchange of QnamTransport.
///
///     waiting in the lane ──begin()──► sending ──► head ──► body ──► finished
///                                          └─ silence, sink or file error: the socket is given up ─┘
class QnamExchange final : public Exchange
{
    Q_OBJECT

public:
    QnamExchange(QnamLane &lane, WireRequest request, QObject *parent);
    ~QnamExchange() override;

    /// scheme://host:port, what sockets are counted by.
    QString authority() const;
    /// Called by the lane when there is a socket.
    void begin();
    void abort() override;

private:
    QNetworkReply *issue(QNetworkRequest request);
    void listen();
    void takeHead();
    void takeBytes();
    void collect(const QByteArray &bytes);
    void hold();
    void takeEnd();
    bool hasHead() const { return m_result.httpStatus != 0; }
    std::optional<CosError> endProblem() const;
    void giveUp(const CosError &failure);
    void endLater();
    void dropReply();

    QPointer<QnamLane> m_lane;
    WireRequest m_request;
    QPointer<QNetworkReply> m_reply;
    QPointer<FileSliceDevice> m_file;   // child, later of the reply, which reads it
    QTimer m_idle;
    WireReply m_result;
    QString m_tlsReason;
    qint64 m_receivedBytes = 0;
    qint64 m_announcedBytes = -1;
    RateShare m_share;         // of the rate of downloads
    bool m_hasEnded = false;   // what is left has arrived already
    bool m_isSinkOpen = false;
    bool m_isOver = false;
};

}   // namespace Cos
