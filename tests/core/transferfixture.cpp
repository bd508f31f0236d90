// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferfixture.h"

#include "cos/crc64.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

using namespace Transfer;

namespace {

QByteArray bodyOf(const Cos::WireRequest &request)
{
    if (const auto *bytes = std::get_if<QByteArray>(&request.body))
        return *bytes;
    if (const auto *slice = std::get_if<Cos::FileSlice>(&request.body)) {
        QFile file(slice->path);
        if (file.open(QIODevice::ReadOnly) && file.seek(slice->offsetBytes))
            return file.read(slice->sizeBytes);
    }
    return {};
}

}   // namespace

std::unique_ptr<AccountChannel> TransferFixture::newChannel(const Limits &limits)
{
    Cos::Endpoint endpoint;
    endpoint.scheme = QStringLiteral("https");
    return std::make_unique<AccountChannel>(
        endpoint, Cos::Credentials{"id", "key", {}, {}}, [this] { return service.connection(); }, clock, limits);
}

QString TransferFixture::write(const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    return path;
}

void TransferFixture::append(const QString &path, const QByteArray &more)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(more) != more.size())
        qFatal("cannot append to %s", qUtf8Printable(path));
}

QByteArray TransferFixture::read(const QString &name) const
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TransferFixture::pattern(qint64 sizeBytes)
{
    QByteArray bytes(sizeBytes, Qt::Uninitialized);
    quint32 state = 2463534242U;
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = char(state);
    }
    return bytes;
}

QByteArray TransferFixture::etagOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
}

FakeTransport::Answer TransferFixture::storePart(const Cos::WireRequest &request)
{
    const QByteArray body = bodyOf(request);
    return {.headers = {{"etag", '"' + etagOf(body) + '"'}, {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(body))}}};
}

QString TransferFixture::outcomeText(const Result<JobResult> &result)
{
    if (result)
        return result->ending == JobEnding::Moved ? QStringLiteral("done") : QStringLiteral("target exists");
    static const QMap<ErrorKind, QString> names{
        {ErrorKind::Offline, QStringLiteral("Offline")},     {ErrorKind::LocalFile, QStringLiteral("LocalFile")},
        {ErrorKind::Malformed, QStringLiteral("Malformed")}, {ErrorKind::Corrupt, QStringLiteral("Corrupt")},
        {ErrorKind::Denied, QStringLiteral("Denied")},       {ErrorKind::NotFound, QStringLiteral("NotFound")},
        {ErrorKind::Conflict, QStringLiteral("Conflict")},   {ErrorKind::Changed, QStringLiteral("Changed")},
        {ErrorKind::Archived, QStringLiteral("Archived")},   {ErrorKind::Service, QStringLiteral("Service")}};
    return QLatin1String("failed: ") + names.value(result.error().kind, QString::number(int(result.error().kind)));
}
