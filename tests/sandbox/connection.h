// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <QByteArray>

#include <optional>

namespace Sandbox {

/// What a fault does to the bytes of one exchange. Counts are of bytes of bodies, unless they say otherwise.
struct WireFault
{
    std::optional<qint64> cutHeadAfterBytes;   ///< of the answer
    std::optional<qint64> cutRequestAfterBytes;
    std::optional<qint64> cutResponseAfterBytes;
    std::optional<qint64> corruptRequestAtByte;
    std::optional<qint64> corruptResponseAtByte;
    std::optional<qint64> bytesPerSecond;   ///< of bodies, in both directions
    bool resetsAfterAnswer = false;         ///< right behind the last byte
};

/// A client's socket as httplib reads and writes it: large buffers, timeouts, byte counts, and the faults of the present
/// exchange.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(int socket);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The connection that the calling thread serves.
    static Connection *current();

    /// Waits for the next request; false when the peer is gone or silent for \a timeoutMsecs.
    bool waitForRequest(int timeoutMsecs);
    /// Forgets the faults and counts of the exchange before.
    void beginExchange();
    void setFault(const WireFault &fault) { m_fault = fault; }
    /// Waits until the client has gone away, at most \a timeoutMsecs.
    void waitForClose(int timeoutMsecs) const;
    /// No further byte goes in or out.
    void cut();
    bool isCut() const { return m_isCut; }
    /// Bytes of this request may be left unread, so that no further request can follow.
    void closeAfterExchange() { m_closesAfterExchange = true; }
    bool closesAfterExchange() const { return m_closesAfterExchange; }
    bool resetsAfterExchange() const { return m_fault.resetsAfterAnswer; }
    void flush();

    qint64 receivedBytes() const { return m_receivedBytes; }
    qint64 sentBytes() const { return m_sentBytes; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }
    using httplib::Stream::write;

    /// The request line and the headers of this exchange as they came: httplib's own are decoded.
    const QByteArray &requestHead() const { return m_requestHead; }
    /// From here on the bytes read belong to the body of the request.
    void beginRequestBody() { m_bodyStart = m_receivedBytes; }

private:
    bool fill();
    qint64 paced(qint64 count) const;
    bool send(const char *bytes, qint64 sizeBytes);
    bool sendNow(const char *bytes, qint64 sizeBytes);

    int m_socket;
    QByteArray m_input;
    qint64 m_inputAt = 0;
    qint64 m_inputEnd = 0;
    QByteArray m_requestHead;
    QByteArray m_output;
    WireFault m_fault;
    qint64 m_receivedBytes = 0;
    qint64 m_sentBytes = 0;
    qint64 m_bodyStart = -1;   ///< -1 before it
    bool m_isRequestLine = true;
    const char *m_escapeRest = "";   ///< what is still to be read for a percent sign of a header
    qint64 m_headEnd = -1;           ///< where the body of the answer begins; -1 until its head has passed
    bool m_isCut = false;
    bool m_closesAfterExchange = false;
};

}   // namespace Sandbox
