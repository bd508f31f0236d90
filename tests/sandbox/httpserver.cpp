// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "connection.h"
#include "workerpool.h"

#include <algorithm>
#include <thread>

#include <sys/socket.h>

namespace Sandbox {

namespace {

constexpr int idleTimeoutMsecs = 75'000;
constexpr qint64 sendChunkBytes = 512 * 1024;

// The headers that httplib would act on by itself: it would cut ranges out of answers and compress them.
constexpr const char *headersOfOurs[] = {"Range", "Accept-Encoding"};

QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// Not httplib's headers, because it decodes percent escapes in their values, which are part of signatures.
PairList headersOf(const QByteArray &requestHead)
{
    PairList headers;
    const QByteArrayList lines = requestHead.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.emplaceBack(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

HttpRequest requestFrom(const httplib::Request &from)
{
    HttpRequest request;
    request.method = toBytes(from.method);
    request.target = toBytes(from.target);
    request.headers = headersOf(Connection::current()->requestHead());
    return request;
}

void hideOurHeaders(httplib::Request &request)
{
    for (const char *name : headersOfOurs)
        request.headers.erase(name);
    request.ranges.clear();
}

// Blanks first, each flushed by itself, then the document: what Complete Multipart Upload does while it merges.
void sendWithBlanks(const HttpResponse &from, httplib::Response &to)
{
    to.set_chunked_content_provider(from.contentType.toStdString(), [from](size_t, httplib::DataSink &sink) {
        for (int i = 0; i < from.keepAliveBlanks; ++i) {
            sink.write(" ", 1);
            Connection::current()->flush();
        }
        sink.write(from.body.constData(), size_t(from.body.size()));
        sink.done();
        return true;
    });
}

void sendFromSource(const HttpResponse &from, httplib::Response &to)
{
    const std::shared_ptr<BodySource> source = from.source;
    const auto provide = [source](size_t offset, size_t length, httplib::DataSink &sink) {
        const QByteArray bytes = source ? source->read(qint64(offset), std::min(qint64(length), sendChunkBytes)) : QByteArray();
        if (bytes.isEmpty()) {
            Connection::current()->cut();
            return false;
        }
        return sink.write(bytes.constData(), size_t(bytes.size()));
    };
    to.set_content_provider(size_t(from.sizeBytes), from.contentType.toStdString(), provide);
}

}   // namespace

HttpServer::HttpServer(Handler handler, std::atomic<int> &openConnections)
    : m_handler(std::move(handler))
{
    new_task_queue = [&openConnections] { return new WorkerPool(openConnections); };
    set_tcp_nodelay(true);
    set_keep_alive_max_count(1'000'000);
    set_keep_alive_timeout(idleTimeoutMsecs / 1000);
    installRoutes();
}

HttpServer::~HttpServer() = default;

int HttpServer::bind(const QByteArray &loopbackAddress, int port)
{
    const std::string host = loopbackAddress.toStdString();
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    // httplib lets five connections wait to be accepted. Of forty that come at once the others would seem open to their clients,
    // and be answered a minute later.
    if (bound > 0)
        ::listen(svr_sock_, SOMAXCONN);
    return bound;
}

void HttpServer::run()
{
    listen_after_bind();
    m_hasEnded = true;
}

void HttpServer::stop()
{
    m_isStopping = true;
    // httplib forgets a stop that comes before its loop has begun.
    while (!is_running() && !m_hasEnded)
        std::this_thread::yield();
    httplib::Server::stop();
    const std::lock_guard lock(m_socketsMutex);
    for (const socket_t socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

// The loop over the requests of one connection. The base class has one of its own, which neither buffers nor lets us prepare
// requests.
bool HttpServer::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(m_socketsMutex);
        m_sockets.insert(socket);
    }
    {
        Connection connection(socket);
        bool isClosed = false;
        while (!isClosed && !m_isStopping && connection.waitForRequest(idleTimeoutMsecs)) {
            connection.beginExchange();
            const auto prepare = [&connection](httplib::Request &request) {
                hideOurHeaders(request);
                connection.beginRequestBody();
            };
            if (!process_request(connection, false, isClosed, prepare))
                break;
            connection.flush();
            if (connection.resetsAfterExchange())
                connection.cut();
            if (connection.closesAfterExchange() || connection.isCut())
                break;
        }
        const std::lock_guard lock(m_socketsMutex);
        m_sockets.erase(socket);
    }
    return true;
}

void HttpServer::installRoutes()
{
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (request.method == "PUT" || request.method == "POST" || request.method == "PATCH")
            return HandlerResponse::Unhandled;
        const HttpRequest ours = requestFrom(request);
        if (ours.contentLength() > 0 || ours.isChunked())
            Connection::current()->closeAfterExchange();
        answer(ours, response);
        return HandlerResponse::Handled;
    });

    const HandlerWithContentReader withBody = [this](const httplib::Request &request, httplib::Response &response,
                                                     const httplib::ContentReader &reader) {
        HttpRequest ours = requestFrom(request);
        const bool hasBody = ours.contentLength() > 0 || ours.isChunked();
        bool isRead = !hasBody;
        ours.readBody = [&](const ByteReceiver &receive) {
            if (isRead)
                return !hasBody;
            isRead = true;
            return reader([&](const char *bytes, size_t count) { return receive(bytes, qint64(count)); });
        };
        answer(ours, response);
        // Whoever is still sending would not look at the answer before the end of the body.
        if (!isRead && !Connection::current()->isCut())
            reader([](const char *, size_t) { return true; });
    };
    Put("[\\s\\S]*", withBody);
    Post("[\\s\\S]*", withBody);
    Patch("[\\s\\S]*", withBody);
}

void HttpServer::answer(const HttpRequest &request, httplib::Response &response) const
{
    const HttpResponse from = m_handler(request);
    response.status = from.status;
    for (const auto &[name, value] : from.headers)
        response.headers.emplace(name.toStdString(), value.toStdString());

    if (from.keepAliveBlanks > 0)
        sendWithBlanks(from, response);
    else if (from.source || from.sizeBytes > 0)
        sendFromSource(from, response);
    else if (!from.body.isEmpty())
        response.set_content(from.body.toStdString(), from.contentType.toStdString());
    else if (!from.contentType.isEmpty())
        response.set_header("Content-Type", from.contentType.toStdString());
}

}   // namespace Sandbox
