// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Sandbox {

namespace {

constexpr int inputBufferBytes = 256 * 1024;
constexpr int outputBufferBytes = 64 * 1024;
constexpr int ioTimeoutMsecs = 60'000;

// Handlers of httplib are not told which stream they answer on, and each exchange stays on one thread.
thread_local Connection *servedConnection = nullptr;

bool waitFor(int socket, short events, int timeoutMsecs)
{
    pollfd entry{socket, events, 0};
    int ready = 0;
    do {
        ready = poll(&entry, 1, timeoutMsecs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

void describe(const sockaddr_storage &address, std::string &ip, int &port)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.ss_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof v6);
        inet_ntop(AF_INET6, &v6.sin6_addr, text, sizeof text);
        port = ntohs(v6.sin6_port);
    } else {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        inet_ntop(AF_INET, &v4.sin_addr, text, sizeof text);
        port = ntohs(v4.sin_port);
    }
    ip = text;
}

}   // namespace

Connection::Connection(int socket)
    : m_socket(socket)
{
    servedConnection = this;
}

Connection::~Connection()
{
    flush();
    servedConnection = nullptr;
    ::shutdown(m_socket, SHUT_RDWR);
    ::close(m_socket);
}

Connection *Connection::current()
{
    return servedConnection;
}

bool Connection::waitForRequest(int timeoutMsecs)
{
    if (m_isCut)
        return false;
    if (m_inputAt < m_inputEnd)
        return true;
    return waitFor(m_socket, POLLIN, timeoutMsecs) && fill();
}

void Connection::beginExchange()
{
    m_fault = {};
    m_requestHead.resize(0);
    m_receivedBytes = 0;
    m_sentBytes = 0;
    m_bodyStart = -1;
    m_isRequestLine = true;
    m_escapeRest = "";
    m_headEnd = -1;
    m_closesAfterExchange = false;
}

void Connection::cut()
{
    flush();
    m_isCut = true;
    // A reset, not an orderly end: that is what a broken network looks like.
    const linger abortive{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abortive, sizeof abortive);
}

bool Connection::is_readable() const
{
    return !m_isCut && (m_inputAt < m_inputEnd || waitFor(m_socket, POLLIN, ioTimeoutMsecs));
}

bool Connection::is_writable() const
{
    return !m_isCut && waitFor(m_socket, POLLOUT, ioTimeoutMsecs);
}

bool Connection::fill()
{
    if (m_input.isEmpty())
        m_input.resize(inputBufferBytes);
    ssize_t count = 0;
    do {
        count = ::recv(m_socket, m_input.data(), size_t(m_input.size()), 0);
    } while (count < 0 && errno == EINTR);
    m_inputAt = 0;
    m_inputEnd = std::max<ssize_t>(count, 0);
    return count > 0;
}

// httplib decodes percent escapes in header values, which no server may do: "%" is handed to it as "%25". It reads the head byte
// by byte.
ssize_t Connection::read(char *ptr, size_t size)
{
    if (m_isCut)
        return -1;
    if (*m_escapeRest != '\0' && size > 0) {
        *ptr = *m_escapeRest++;
        return 1;
    }
    if (m_inputAt >= m_inputEnd) {
        flush();
        if (!waitFor(m_socket, POLLIN, ioTimeoutMsecs) || !fill())
            return m_isCut ? -1 : 0;
    }
    qint64 count = std::min(qint64(size), m_inputEnd - m_inputAt);
    if (m_fault.cutRequestAfterBytes && m_bodyStart >= 0) {
        const qint64 left = *m_fault.cutRequestAfterBytes - (m_receivedBytes - m_bodyStart);
        if (left <= 0) {
            cut();
            return -1;
        }
        count = std::min(count, left);
    }
    if (m_bodyStart >= 0)
        count = paced(count);
    std::memcpy(ptr, m_input.constData() + m_inputAt, size_t(count));
    if (m_bodyStart < 0)
        m_requestHead.append(ptr, count);
    if (m_fault.corruptRequestAtByte && m_bodyStart >= 0) {
        const qint64 at = *m_fault.corruptRequestAtByte - (m_receivedBytes - m_bodyStart);
        if (at >= 0 && at < count)
            ptr[at] = char(ptr[at] ^ 0x40);
    }
    m_inputAt += count;
    m_receivedBytes += count;
    if (m_bodyStart < 0 && count == 1) {
        if (*ptr == '\n')
            m_isRequestLine = false;
        else if (*ptr == '%' && !m_isRequestLine)
            m_escapeRest = "25";
    }
    return count;
}

ssize_t Connection::write(const char *ptr, size_t size)
{
    if (m_isCut)
        return -1;
    qint64 count = qint64(size);
    if (m_headEnd < 0) {
        const qsizetype headEnd = QByteArray::fromRawData(ptr, count).indexOf("\r\n\r\n");
        if (headEnd >= 0)
            m_headEnd = m_sentBytes + headEnd + 4;
    }
    if (m_fault.cutHeadAfterBytes)
        count = std::clamp<qint64>(*m_fault.cutHeadAfterBytes - m_sentBytes, 0, count);
    if (m_fault.cutResponseAfterBytes && m_headEnd >= 0)
        count = std::clamp<qint64>(m_headEnd + *m_fault.cutResponseAfterBytes - m_sentBytes, 0, count);

    QByteArray damaged;
    const char *bytes = ptr;
    if (m_fault.corruptResponseAtByte && m_headEnd >= 0) {
        const qint64 at = m_headEnd + *m_fault.corruptResponseAtByte - m_sentBytes;
        if (at >= 0 && at < count) {
            damaged = QByteArray(ptr, count);
            damaged[at] = char(damaged[at] ^ 0x40);
            bytes = damaged.constData();
        }
    }
    const bool isBody = m_headEnd >= 0 && m_sentBytes >= m_headEnd;
    for (qint64 done = 0; done < count;) {
        const qint64 piece = isBody ? paced(count - done) : count;
        if (!send(bytes + done, piece))
            return -1;
        if (m_fault.bytesPerSecond)
            flush();   // a slow line is slow for every byte
        done += piece;
    }
    m_sentBytes += count;
    if (count < qint64(size)) {
        cut();
        return -1;
    }
    return count;
}

// How many of \a count bytes may pass now, after the pause that the rate asks for.
qint64 Connection::paced(qint64 count) const
{
    if (!m_fault.bytesPerSecond)
        return count;
    const qint64 allowed = std::clamp<qint64>(*m_fault.bytesPerSecond / 50, 1, count);
    // lint: allow sleep: a slow line is what was asked for
    std::this_thread::sleep_for(std::chrono::microseconds(allowed * 1'000'000 / *m_fault.bytesPerSecond));
    return allowed;
}

void Connection::waitForClose(int timeoutMsecs) const
{
    waitFor(m_socket, POLLRDHUP, timeoutMsecs);
}

bool Connection::send(const char *bytes, qint64 sizeBytes)
{
    if (m_output.size() + sizeBytes <= outputBufferBytes) {
        m_output.append(bytes, sizeBytes);
        return true;
    }
    flush();
    return sendNow(bytes, sizeBytes);
}

bool Connection::sendNow(const char *bytes, qint64 sizeBytes)
{
    while (sizeBytes > 0 && !m_isCut) {
        const ssize_t count = ::send(m_socket, bytes, size_t(sizeBytes), MSG_NOSIGNAL);
        if (count >= 0) {
            bytes += count;
            sizeBytes -= count;
        } else if (errno != EINTR) {
            m_isCut = true;
        }
    }
    return !m_isCut;
}

void Connection::flush()
{
    const QByteArray waiting = std::exchange(m_output, {});
    sendNow(waiting.constData(), waiting.size());
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        describe(address, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        describe(address, ip, port);
}

}   // namespace Sandbox
