// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/crc64.h"
#include "cos/qnamtransport.h"
#include "cos/ratelimiter.h"
#include "cos/retrypolicy.h"
#include "cos/urlencoding.h"
#include "rawserver.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Cos;
using namespace std::chrono_literals;

namespace {

/// Collects what a sink gets; refuses after \c limit bytes.
class ListeningSink final : public BodySink
{
public:
    Result<Nothing> begin(int httpStatus, const HeaderList &) override
    {
        ++beginCount;
        status = httpStatus;
        bytes.clear();
        return Nothing{};
    }
    Result<Nothing> write(const char *data, qint64 sizeBytes) override
    {
        bytes.append(data, sizeBytes);
        if (limit >= 0 && bytes.size() > limit)
            return CosError::local(ErrorKind::LocalFile, QStringLiteral("disk full"));
        return Nothing{};
    }

    QByteArray bytes;
    int status = 0;
    int beginCount = 0;
    qint64 limit = -1;
};

QByteArray requestLine(const QByteArray &request)
{
    return request.left(request.indexOf('\r'));
}

/// Values of all headers \a name in \a request.
QList<QByteArray> headersNamed(const QByteArray &request, const QByteArray &name)
{
    QList<QByteArray> values;
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            values << line.mid(name.size() + 1).trimmed();
    }
    return values;
}

/// A server with the certificate of the tests, which nobody trusts by itself.
std::unique_ptr<QSslServer> encryptedListener()
{
    QFile key(QStringLiteral(COSCOPE_TEST_DATA "/tls/selfsigned.key"));
    if (!key.open(QIODevice::ReadOnly))
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate::fromPath(QStringLiteral(COSCOPE_TEST_DATA "/tls/selfsigned.crt")).value(0));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

}   // namespace

class TestQnamTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePathGoesOutByteForByte_data();
    void thePathGoesOutByteForByte();
    void theQueryGoesOutByteForByte();
    void onlyTheGivenHeadersGoOut();
    void aBodyHasItsTypeAndLength_data();
    void aBodyHasItsTypeAndLength();
    void aFileSliceIsStreamedAndChecked();
    void anUploadWaitsForItsLimiter();
    void aDownloadWaitsForItsLimiter();
    void anEmptySliceHasTheChecksumOfNothing();
    void aMissingFileIsALocalError();
    void aFileThatShrankIsALocalError();
    void aRedirectIsNotFollowed();
    void cookiesAreNotKept();
    void aChallengeIsJustAnAnswer();
    void compressedBytesStayCompressed();
    void headHasNoBodyToWaitFor();
    void anErrorStatusIsAnAnswer_data();
    void anErrorStatusIsAnAnswer();
    void aSinkTakesTheBody();
    void aSinkIsNotUsedForErrors();
    void aSinkErrorEndsTheExchange();
    void interimAnswersAreNotTheAnswer();
    void aConnectionIsUsedAgain();
    void aClosingConnectionIsNotUsedAgain();
    void aConnectionClosedMeanwhileIsReplaced_data();
    void aConnectionClosedMeanwhileIsReplaced();
    void anEarlyCloseIsNoticed();
    void aCutChunkedBodyIsNoticed();
    void aCloseWithoutAnswerIsOffline();
    void aClosedPortIsOfflineAndNothingWasSent();
    void anUnknownHostIsOffline();
    void nonsenseIsAFailure();
    void silenceIsATimeout();
    void silenceInTheMiddleIsATimeout();
    void tricklingBytesAreNotSilence();
    void anAnswerWithoutAnEndIsGivenUp_data();
    void anAnswerWithoutAnEndIsGivenUp();
    void waitingForASocketIsNotSilence();
    void anUntrustedCertificateIsRefused();
    void encryptedBodiesArriveWhole_data();
    void encryptedBodiesArriveWhole();
    void abortEndsWithoutASignal();
    void deletingTheParentAborts();

private:
    WireReply exchange(const WireRequest &request);
    WireRequest get(const QByteArray &encodedPath = "/") const;

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QnamTransport> m_transport;
    QTemporaryDir m_folder;
};

void TestQnamTransport::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->answerWith(okAnswer);
    m_transport = std::make_unique<QnamTransport>();
}

void TestQnamTransport::cleanup()
{
    m_transport.reset();
    m_server.reset();
}

WireRequest TestQnamTransport::get(const QByteArray &encodedPath) const
{
    WireRequest request;
    request.verb = "GET";
    request.url = m_server->url(encodedPath);
    return request;
}

WireReply TestQnamTransport::exchange(const WireRequest &request)
{
    QObject owner;
    WireReply reply;
    bool isOver = false;
    connect(m_transport->send(request, &owner), &Exchange::finished, &owner, [&](const WireReply &got) {
        reply = got;
        isOver = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver, 10'000); }();
    return reply;
}

void TestQnamTransport::thePathGoesOutByteForByte_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("onTheWire");
    const auto row = [](const char *key, const char *wire) { QTest::newRow(key) << QByteArray(key) << QByteArray(wire); };
    row("a//b", "/a//b");
    row("/leading", "/%2Fleading");
    row("//two", "/%2F/two");
    row("a/./b", "/a/.%2Fb");
    row("a/../b", "/a/..%2Fb");
    row("../b", "/..%2Fb");
    row("./b", "/.%2Fb");
    row("a/b/..", "/a/b%2F..");
    row("a/b/.", "/a/b%2F.");
    row("a/b/../", "/a/b/..%2F");
    row("dots...", "/dots...");
    row("a%2Fb", "/a%252Fb");
    row("a%41b", "/a%2541b");
    row("a+b", "/a%2Bb");
    row(" both ends ", "/%20both%20ends%20");
    row("[x]{y}|z^`\\", "/%5Bx%5D%7By%7D%7Cz%5E%60%5C");
    row("?#&=:@!*'();,$\"<>", "/%3F%23%26%3D%3A%40%21%2A%27%28%29%3B%2C%24%22%3C%3E");
    row("~-_.", "/~-_.");
    row("é", "/%C3%A9");
    row("e\xCC\x81", "/e%CC%81");
    row("😀", "/%F0%9F%98%80");
    row("tab\tnew\nline\x01\x7F", "/tab%09new%0Aline%01%7F");
    row("http://x/y", "/http%3A//x/y");
    row("a:b", "/a%3Ab");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE/\x80") << QByteArray("/%FF%FE/%80");
    QTest::newRow("850 bytes") << QByteArray(850, '%') << '/' + QByteArray("%25").repeated(850);
}

void TestQnamTransport::thePathGoesOutByteForByte()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, onTheWire);
    WireRequest request = get();
    request.url = wireUrl(QStringLiteral("http"), m_server->authority(), '/' + key, {});
    QVERIFY(!exchange(request).failure);
    QCOMPARE(requestLine(m_server->requests().constLast()), "GET " + onTheWire + " HTTP/1.1");
}

void TestQnamTransport::theQueryGoesOutByteForByte()
{
    QByteArray everyByte;
    for (int byte = 1; byte < 128; ++byte)
        everyByte += char(byte);
    WireRequest request = get();
    request.url = wireUrl(QStringLiteral("http"), m_server->authority(), "/", {{"acl", ""}, {"prefix", everyByte + "é/+%2F"}});
    QVERIFY(!exchange(request).failure);
    const QByteArray sent = requestLine(m_server->requests().constLast());
    QCOMPARE(sent, "GET /?acl&prefix=" + everyByte.toPercentEncoding() + "%C3%A9%2F%2B%252F HTTP/1.1");
}

void TestQnamTransport::onlyTheGivenHeadersGoOut()
{
    WireRequest request = get();
    request.headers = {{"host", "photos-1.cos.example.com"}, {"x-cos-meta-name", "a  b"}, {"range", "bytes=0-1"}};
    QVERIFY(!exchange(request).failure);
    const QByteArray sent = m_server->requests().constLast();
    QCOMPARE(headersNamed(sent, "host"), QList<QByteArray>{"photos-1.cos.example.com"});
    QCOMPARE(headersNamed(sent, "x-cos-meta-name"), QList<QByteArray>{"a  b"});
    QCOMPARE(headersNamed(sent, "range"), QList<QByteArray>{"bytes=0-1"});
    QCOMPARE(headersNamed(sent, "accept-encoding"), QList<QByteArray>{"identity"});
    // A service that wants every header of the signable set signed refuses those that Qt adds.
    for (const QByteArray name : {"cookie", "authorization", "content-type", "cache-control"})
        QVERIFY2(headersNamed(sent, name).isEmpty(), name.constData());
}

void TestQnamTransport::aBodyHasItsTypeAndLength_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty PUT") << QByteArray("PUT") << QByteArray();
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("12345");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("<x/>");
}

void TestQnamTransport::aBodyHasItsTypeAndLength()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    WireRequest request = get();
    request.verb = verb;
    request.headers = {{"content-length", QByteArray::number(body.size())}};
    if (!body.isEmpty())
        request.body = body;
    QVERIFY(!exchange(request).failure);
    const QByteArray sent = m_server->requests().constLast();
    QCOMPARE(headersNamed(sent, "content-length"), QList<QByteArray>{QByteArray::number(body.size())});
    QCOMPARE(headersNamed(sent, "content-type"), QList<QByteArray>{"application/octet-stream"});
    QVERIFY(sent.endsWith(QByteArray("\r\n\r\n" + body)));
}

void TestQnamTransport::aFileSliceIsStreamedAndChecked()
{
    QByteArray content;
    for (int number = 0; number < 200'000; ++number)
        content += QByteArray::number(number);
    QFile file(m_folder.filePath(QStringLiteral("source")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    WireRequest request = get();
    request.verb = "PUT";
    request.body = FileSlice{file.fileName(), 1000, 500'000};
    const WireReply reply = exchange(request);
    QVERIFY(!reply.failure);
    const QByteArray expected = content.mid(1000, 500'000);
    QVERIFY(m_server->requests().constLast().endsWith(QByteArray("\r\n\r\n" + expected)));
    QCOMPARE(headersNamed(m_server->requests().constLast(), "content-length"), QList<QByteArray>{"500000"});
    QCOMPARE(reply.sentCrc64, std::optional(Crc64::of(expected)));
}

void TestQnamTransport::anUploadWaitsForItsLimiter()
{
    QFile file(m_folder.filePath(QStringLiteral("limited")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content(300'000, 'u');
    file.write(content);
    file.close();
    std::chrono::microseconds now{0};
    RateLimiter up(nullptr, [&now] { return now; });
    up.setBytesPerSecond(100'000);
    m_transport->setRateLimiters(&up, nullptr);

    WireRequest request = get();
    request.verb = "PUT";
    request.idleTimeout = 1s;   // waiting for the limiter is no silence of the service
    request.body = FileSlice{file.fileName(), 0, content.size()};
    QObject owner;
    Exchange *put = m_transport->send(request, &owner);
    QSignalSpy finished(put, &Exchange::finished);
    bool isLater = false;   // than the idle timeout would have struck
    QTimer::singleShot(2s, &owner, [&isLater] { isLater = true; });
    QTRY_VERIFY(isLater || !finished.isEmpty());
    QVERIFY(finished.isEmpty());

    QTimer steps;
    connect(&steps, &QTimer::timeout, this, [&now] { now += 100ms; });
    steps.start(1ms);
    QTRY_COMPARE(finished.size(), 1);
    const auto reply = finished.first().first().value<WireReply>();
    QVERIFY(!reply.failure);
    QCOMPARE(reply.sentCrc64, std::optional(Crc64::of(content)));
    QVERIFY(now >= 2700ms);   // 300 000 bytes, less what may come at once
}

void TestQnamTransport::aDownloadWaitsForItsLimiter()
{
    const QByteArray content(300'000, 'd');
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + content);
    std::chrono::microseconds now{0};
    RateLimiter down(nullptr, [&now] { return now; });
    down.setBytesPerSecond(100'000);
    m_transport->setRateLimiters(nullptr, &down);

    const auto sink = std::make_shared<ListeningSink>();
    WireRequest request = get();
    request.sink = sink;
    request.idleTimeout = 5s;
    QObject owner;
    QSignalSpy finished(m_transport->send(request, &owner), &Exchange::finished);
    QTimer steps;
    connect(&steps, &QTimer::timeout, this, [&now] { now += 100ms; });
    steps.start(1ms);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().first().value<WireReply>().failure);
    QCOMPARE(sink->bytes, content);
    QVERIFY(now >= 2700ms);
}

void TestQnamTransport::anEmptySliceHasTheChecksumOfNothing()
{
    QFile file(m_folder.filePath(QStringLiteral("empty")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    WireRequest request = get();
    request.verb = "PUT";
    request.body = FileSlice{file.fileName(), 0, 0};
    const WireReply reply = exchange(request);
    QVERIFY(!reply.failure);
    QCOMPARE(reply.sentCrc64, std::optional<quint64>(0));
    QCOMPARE(headersNamed(m_server->requests().constLast(), "content-length"), QList<QByteArray>{"0"});
}

void TestQnamTransport::aMissingFileIsALocalError()
{
    WireRequest request = get();
    request.verb = "PUT";
    request.body = FileSlice{m_folder.filePath(QStringLiteral("nowhere")), 0, 5};
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::LocalFile);
    QVERIFY(reply.failure->detail.contains(QLatin1String("nowhere")));
    QVERIFY(!reply.mayHaveArrived);
    QVERIFY(m_server->requests().isEmpty());
}

void TestQnamTransport::aFileThatShrankIsALocalError()
{
    QFile file(m_folder.filePath(QStringLiteral("shrinking")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const qint64 size = 64 * 1024 * 1024;   // more than all socket buffers hold
    QVERIFY(file.resize(size));
    WireRequest request = get();
    request.verb = "PUT";
    request.body = FileSlice{file.fileName(), 0, size};
    QObject owner;
    std::optional<WireReply> reply;
    Exchange *exchange = m_transport->send(request, &owner);
    connect(exchange, &Exchange::finished, &owner, [&reply](const WireReply &got) { reply = got; });
    connect(exchange, &Exchange::sent, &owner, [&file] { file.resize(100); });
    QTRY_VERIFY_WITH_TIMEOUT(reply, 10'000);
    QVERIFY(reply->failure);
    QCOMPARE(reply->failure->kind, ErrorKind::LocalFile);
    QVERIFY(reply->failure->detail.contains(QLatin1String("changed while it was read")));
    QVERIFY(!reply->sentCrc64);
}

void TestQnamTransport::aRedirectIsNotFollowed()
{
    m_server->answerWith("HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\n\r\n");
    const WireReply reply = exchange(get());
    QVERIFY(!reply.failure);
    QCOMPARE(reply.httpStatus, 307);
    QCOMPARE(headerValue(reply.headers, "location"), QByteArray("http://127.0.0.1:1/x"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestQnamTransport::cookiesAreNotKept()
{
    m_server->answerWith("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
    exchange(get());
    exchange(get());
    QVERIFY(headersNamed(m_server->requests().constLast(), "cookie").isEmpty());
}

void TestQnamTransport::aChallengeIsJustAnAnswer()
{
    m_server->answerWith("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno");
    const WireReply reply = exchange(get());
    QVERIFY(!reply.failure);
    QCOMPARE(reply.httpStatus, 401);
    QCOMPARE(reply.body, QByteArray("no"));
}

void TestQnamTransport::compressedBytesStayCompressed()
{
    const QByteArray notReallyGzip = "\x1f\x8b\x08 any bytes";
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                         QByteArray::number(notReallyGzip.size()) + "\r\n\r\n" + notReallyGzip);
    const WireReply reply = exchange(get());
    QVERIFY(!reply.failure);
    QCOMPARE(reply.body, notReallyGzip);
    QCOMPARE(headerValue(reply.headers, "content-encoding"), QByteArray("gzip"));
}

void TestQnamTransport::headHasNoBodyToWaitFor()
{
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\nETag: \"x\"\r\n\r\n");
    WireRequest request = get();
    request.verb = "HEAD";
    const WireReply reply = exchange(request);
    QVERIFY(!reply.failure);
    QCOMPARE(headerValue(reply.headers, "content-length"), QByteArray("4000000000"));
}

void TestQnamTransport::anErrorStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {304, 400, 403, 404, 405, 407, 408, 409, 411, 412, 416, 418, 429, 451, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestQnamTransport::anErrorStatusIsAnAnswer()
{
    QFETCH(const int, status);
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("<Error/>");
    m_server->answerWith("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
                         "\r\n\r\n" + body);
    const WireReply reply = exchange(get());
    QVERIFY2(!reply.failure, qPrintable(reply.failure ? reply.failure->detail : QString()));
    QCOMPARE(reply.httpStatus, status);
    QCOMPARE(reply.body, body);
}

void TestQnamTransport::aSinkTakesTheBody()
{
    const QByteArray body(3'000'000, 'x');
    m_server->answerWith("HTTP/1.1 206 Partial\r\nContent-Length: 3000000\r\n\r\n" + body);
    auto sink = std::make_shared<ListeningSink>();
    WireRequest request = get();
    request.sink = sink;
    const WireReply reply = exchange(request);
    QVERIFY(!reply.failure);
    QCOMPARE(sink->status, 206);
    QCOMPARE(sink->bytes.size(), body.size());
    QVERIFY(reply.body.isEmpty());
}

void TestQnamTransport::aSinkIsNotUsedForErrors()
{
    m_server->answerWith("HTTP/1.1 404 No\r\nContent-Length: 8\r\n\r\n<Error/>");
    auto sink = std::make_shared<ListeningSink>();
    WireRequest request = get();
    request.sink = sink;
    QCOMPARE(exchange(request).body, QByteArray("<Error/>"));
    QCOMPARE(sink->beginCount, 0);
}

void TestQnamTransport::aSinkErrorEndsTheExchange()
{
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(2'000'000, 'x'));
    auto sink = std::make_shared<ListeningSink>();
    sink->limit = 1000;
    WireRequest request = get();
    request.sink = sink;
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::LocalFile);
    QCOMPARE(reply.failure->detail, QStringLiteral("disk full"));
}

void TestQnamTransport::interimAnswersAreNotTheAnswer()
{
    m_server->answerWith("HTTP/1.1 100 Continue\r\n\r\n" + okAnswer);
    const WireReply reply = exchange(get());
    QVERIFY(!reply.failure);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(reply.body, QByteArray("ok"));
}

void TestQnamTransport::aConnectionIsUsedAgain()
{
    for (int number = 0; number < 5; ++number)
        QVERIFY(!exchange(get()).failure);
    QCOMPARE(m_server->requests().size(), 5);
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestQnamTransport::aClosingConnectionIsNotUsedAgain()
{
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
    for (int number = 0; number < 3; ++number)
        QVERIFY(!exchange(get()).failure);
    QCOMPARE(m_server->connectionCount(), 3);
}

void TestQnamTransport::aConnectionClosedMeanwhileIsReplaced_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("requestCount");   // as the server counts them
    QTest::newRow("GET") << QByteArray("GET") << 3;
    QTest::newRow("PUT") << QByteArray("PUT") << 3;
    QTest::newRow("DELETE") << QByteArray("DELETE") << 3;
    QTest::newRow("POST") << QByteArray("POST") << 2;   // may have had its effect
}

void TestQnamTransport::aConnectionClosedMeanwhileIsReplaced()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const int, requestCount);
    m_server->setHandler([](QTcpSocket &socket, const QByteArray &) {
        // Kept at the socket: the next one may have the address of one that is gone.
        if (socket.property("hasAnswered").toBool())
            return socket.abort();
        socket.setProperty("hasAnswered", true);
        socket.write(okAnswer);
    });
    WireRequest request = get();
    QVERIFY(!exchange(request).failure);
    request.verb = verb;
    if (verb == "PUT" || verb == "POST")
        request.body = QByteArray("body");
    const WireReply reply = exchange(request);
    QCOMPARE(m_server->requests().size(), requestCount);
    QCOMPARE(!reply.failure, verb != "POST");
    QVERIFY(reply.mayHaveArrived);
    if (verb == "PUT")
        QVERIFY(m_server->requests().constLast().endsWith("\r\n\r\nbody"));
}

void TestQnamTransport::anEarlyCloseIsNoticed()
{
    m_server->answerWithAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
    const WireReply reply = exchange(get());
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Malformed);
    QVERIFY(reply.mayHaveArrived);
}

void TestQnamTransport::aCutChunkedBodyIsNoticed()
{
    m_server->answerWithAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    const WireReply reply = exchange(get());
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Malformed);
}

void TestQnamTransport::aCloseWithoutAnswerIsOffline()
{
    m_server->answerWithAndClose("");
    WireRequest request = get();
    request.verb = "POST";
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Offline);
    QVERIFY(reply.mayHaveArrived);
    QCOMPARE(m_server->requests().size(), 1);   // a POST is not sent again behind our back
}

void TestQnamTransport::aClosedPortIsOfflineAndNothingWasSent()
{
    WireRequest request = get();
    m_server.reset();
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Offline);
    QVERIFY(!reply.mayHaveArrived);
    QVERIFY(!reply.failure->detail.isEmpty());
}

void TestQnamTransport::anUnknownHostIsOffline()
{
    WireRequest request = get();
    const QString label(60, u'x');   // too long a name in all, so that no network is asked and none can take its time
    request.url = QUrl(QStringLiteral("http://%1.%1.%1.%1.%1.invalid/").arg(label));
    QVERIFY(request.url.isValid());
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Offline);
    QVERIFY(!reply.mayHaveArrived);
}

void TestQnamTransport::nonsenseIsAFailure()
{
    m_server->answerWithAndClose("this is not HTTP\r\n\r\n");
    WireRequest request = get();
    request.verb = "POST";
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QVERIFY(reply.failure->kind == ErrorKind::Malformed || reply.failure->kind == ErrorKind::Offline);
    QVERIFY(reply.mayHaveArrived);
}

void TestQnamTransport::silenceIsATimeout()
{
    m_server->keepSilent();
    WireRequest request = get();
    request.idleTimeout = 50ms;
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Timeout);
}

void TestQnamTransport::silenceInTheMiddleIsATimeout()
{
    m_server->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    WireRequest request = get();
    request.idleTimeout = 50ms;
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Timeout);
}

void TestQnamTransport::tricklingBytesAreNotSilence()
{
    // Ten blanks, one every 150 ms, take longer than the idle timeout.
    m_server->setHandler([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(150ms);
    });
    WireRequest request = get();
    request.idleTimeout = 1s;
    const WireReply reply = exchange(request);
    QVERIFY2(!reply.failure, qPrintable(reply.failure ? reply.failure->detail : QString()));
    QCOMPARE(reply.body, QByteArray(10, ' '));
}

void TestQnamTransport::waitingForASocketIsNotSilence()
{
    QList<QTcpSocket *> waiting;
    m_server->setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting << &socket; });
    QObject owner;
    int goodCount = 0;
    int timeoutCount = 0;
    for (int number = 0; number < 7; ++number) {
        WireRequest request = get();
        request.idleTimeout = number < 6 ? 10s : 1ms;   // the seventh would time out at once if its waiting counted
        connect(m_transport->send(request, &owner), &Exchange::finished, &owner,
                [&](const WireReply &reply) { reply.failure ? ++timeoutCount : ++goodCount; });
    }
    QTRY_COMPARE(waiting.size(), 6);
    QTest::qWait(20);   // longer than the seventh's timeout: that it does not fire is what is tested
    QCOMPARE(timeoutCount, 0);
    for (QTcpSocket *socket : std::as_const(waiting))
        socket->write(okAnswer);
    QTRY_COMPARE(goodCount, 6);
    QTRY_COMPARE(timeoutCount, 1);
}

void TestQnamTransport::anUntrustedCertificateIsRefused()
{
    const std::unique_ptr<QSslServer> server = encryptedListener();
    QVERIFY(server && server->listen(QHostAddress::LocalHost));

    WireRequest request = get();
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server->serverPort()));
    const WireReply reply = exchange(request);
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ErrorKind::Untrusted);
    QVERIFY(!reply.failure->detail.isEmpty());
    QVERIFY(!reply.mayHaveArrived);
}

void TestQnamTransport::encryptedBodiesArriveWhole_data()
{
    QTest::addColumn<qsizetype>("bodySize");
    QTest::newRow("smaller than a buffer") << qsizetype(20'000);
    QTest::newRow("many buffers") << qsizetype(9'000'001);
}

/// Six at a time over one transport, so that the buffers are full now and then.
void TestQnamTransport::encryptedBodiesArriveWhole()
{
    QFETCH(const qsizetype, bodySize);
    RawServer server(encryptedListener());
    const QByteArray body(bodySize, 'e');
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bodySize) + "\r\n\r\n" + body);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(QStringLiteral(COSCOPE_TEST_DATA "/tls/selfsigned.crt"));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });

    QObject owner;
    std::vector<std::shared_ptr<ListeningSink>> sinks;
    QList<WireReply> replies;
    for (int number = 0; number < 6; ++number) {
        WireRequest request = get();
        request.url = server.url();
        request.url.setScheme(QStringLiteral("https"));
        request.sink = sinks.emplace_back(std::make_shared<ListeningSink>());
        connect(m_transport->send(request, &owner), &Exchange::finished, &owner,
                [&replies](const WireReply &reply) { replies.append(reply); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(replies.size(), 6, 30'000);
    for (const WireReply &reply : std::as_const(replies))
        QVERIFY2(!reply.failure, qPrintable(reply.failure ? reply.failure->detail : QString()));
    for (const auto &sink : sinks)
        QCOMPARE(sink->bytes.size(), body.size());
}

void TestQnamTransport::anAnswerWithoutAnEndIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("mostBytes");
    QTest::addColumn<bool>("isFailure");
    QTest::newRow("success") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << 64 * 1024 * 1024 << true;
    QTest::newRow("refusal") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << 1024 * 1024 << false;
}

void TestQnamTransport::anAnswerWithoutAnEndIsGivenUp()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, mostBytes);
    QFETCH(const bool, isFailure);
    const QByteArray blanks(64 * 1024, ' ');
    m_server->setHandler([head, blanks](QTcpSocket &socket, const QByteArray &) {
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, blanks] {
            if (socket.bytesToWrite() < blanks.size())
                socket.write(blanks);
        });
        socket.write(head);
    });
    const WireReply reply = exchange(get());
    QCOMPARE(reply.body.size(), mostBytes);
    QCOMPARE(reply.failure.has_value(), isFailure);
    if (reply.failure) {
        QCOMPARE(reply.failure->kind, ErrorKind::Malformed);
        QVERIFY(!RetryPolicy().delayBefore(1, *reply.failure));   // the next one has no end either
    }
}

void TestQnamTransport::abortEndsWithoutASignal()
{
    m_server->keepSilent();
    QObject owner;
    Exchange *exchange = m_transport->send(get(), &owner);
    QSignalSpy finished(exchange, &Exchange::finished);
    QSignalSpy destroyed(exchange, &QObject::destroyed);
    QTRY_COMPARE(m_server->requests().size(), 1);
    exchange->abort();
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(finished.count(), 0);
}

void TestQnamTransport::deletingTheParentAborts()
{
    m_server->keepSilent();
    auto owner = std::make_unique<QObject>();
    QSignalSpy finished(m_transport->send(get(), owner.get()), &Exchange::finished);
    QTRY_COMPARE(m_server->requests().size(), 1);
    owner.reset();
    m_server->answerWith(okAnswer);
    QVERIFY(!exchange(get()).failure);
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnamtransport.moc"
