// SPDX-License-Identifier: GPL-3.0-or-later
#include "manykeys.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace {

class PageExchange final : public Cos::Exchange
{
public:
    PageExchange(const QByteArray &body, QObject *parent)
        : Cos::Exchange(parent)
    {
        QTimer::singleShot(0, this, [this, body] {
            if (!m_isAborted)
                Q_EMIT finished({.httpStatus = 200, .headers = {}, .body = body, .failure = {}, .sentCrc64 = {}});
            deleteLater();
        });
    }
    void abort() override { m_isAborted = true; }

private:
    bool m_isAborted = false;
};

}   // namespace

QByteArray ManyKeys::name(int number)
{
    const QByteArray digits = QByteArray::number(number).rightJustified(7, '0');
    return "IMG_" + digits + '-' + QByteArray::number((number * 7919LL) % 1000) + (number % 3 == 0 ? ".jpg" : ".txt");
}

Cos::Exchange *ManyKeys::send(const Cos::WireRequest &request, QObject *parent)
{
    const QString marker = QUrlQuery(request.url).queryItemValue(QStringLiteral("marker"), QUrl::FullyDecoded);
    return new PageExchange(page(marker.isEmpty() ? 0 : marker.mid(4, 7).toInt() + 1), parent);
}

QByteArray ManyKeys::page(int first) const
{
    const int end = std::min(first + 1000, m_count);
    QByteArray xml = "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>";
    xml += end < m_count ? "true</IsTruncated><NextMarker>" + name(end - 1) + "</NextMarker>" : QByteArray("false</IsTruncated>");
    for (int number = first; number < end; ++number) {
        const QByteArray key = name(number);
        const QDateTime modified = QDateTime::fromSecsSinceEpoch(1'600'000'000 + (number * 7919LL) % 100'000'000, Qt::UTC);
        xml += "<Contents><Key>" + key + "</Key><LastModified>" + modified.toString(Qt::ISODate).toLatin1() +
               "</LastModified><ETag>&quot;" + QCryptographicHash::hash(key, QCryptographicHash::Md5).toHex() +
               "&quot;</ETag><Size>" + QByteArray::number((number * 104729LL) % 5'000'000) +
               "</Size><StorageClass>STANDARD</StorageClass></Contents>";
    }
    return xml + "</ListBucketResult>";
}
