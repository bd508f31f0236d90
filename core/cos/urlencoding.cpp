// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/urlencoding.h"

#include <QCoreApplication>
#include <QList>

namespace Cos {

QByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

QByteArray percentEncodedPath(const QByteArray &path)
{
    return path.toPercentEncoding(QByteArrayLiteral("/"));
}

QByteArray wirePath(const QByteArray &path)
{
    QByteArray encoded = percentEncodedPath(path);
    encoded.replace("./", ".%2F");
    // Qt takes the second of two leading slashes away.
    if (encoded.startsWith("//"))
        encoded.replace(1, 1, "%2F");
    const qsizetype lastSlash = encoded.lastIndexOf('/');
    const QByteArray lastSegment = encoded.mid(lastSlash + 1);
    // The very first slash must stay; what would follow it alone is a key that keyProblem() refuses.
    if (lastSlash > 0 && (lastSegment == "." || lastSegment == ".."))
        encoded.replace(lastSlash, 1, "%2F");
    return encoded;
}

QByteArray wireQuery(const QueryList &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += percentEncoded(name);
        // "acl" goes without "=", as the service documents it; the fields of a signature with it, as every SDK writes them.
        if (!value.isEmpty() || name.startsWith("q-"))
            text += '=' + percentEncoded(value);
    }
    return text;
}

QUrl wireUrl(const QString &scheme, const QByteArray &host, const QByteArray &path, const QueryList &query)
{
    QByteArray text = scheme.toLatin1() + "://" + host + wirePath(path);
    if (!query.isEmpty())
        text += '?' + wireQuery(query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

std::optional<CosError> keyProblem(const QByteArray &key)
{
    if (key.isEmpty()) {
        return CosError::local(ErrorKind::Invalid, QCoreApplication::translate("Cos::Client", "The object name is empty."));
    }
    int depth = 0;
    const QList<QByteArray> segments = key.split('/');
    for (const QByteArray &segment : segments) {
        if (segment == "..")
            depth = qMax(0, depth - 1);
        else if (!segment.isEmpty() && segment != ".")
            ++depth;
    }
    if (depth > 0)
        return std::nullopt;
    //: %1 is the name of an object such as "a/.."
    return CosError::local(ErrorKind::Invalid, QCoreApplication::translate(
                                                   "Cos::Client", "The object name “%1” could be taken for the bucket itself.")
                                                   .arg(QString::fromUtf8(key)));
}

}   // namespace Cos
