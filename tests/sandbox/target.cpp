// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <QRegularExpression>

namespace Sandbox {

namespace {

bool isOfSignature(const QByteArray &name)
{
    return name == "sign" || name == "q-sign-algorithm" || name == "q-ak" || name == "q-sign-time" || name == "q-key-time" ||
           name == "q-header-list" || name == "q-url-param-list" || name == "q-signature";
}

QByteArray withoutPort(const QByteArray &host)
{
    if (host.startsWith('['))
        return host.left(host.indexOf(']') + 1);
    return host.left(host.indexOf(':') < 0 ? host.size() : host.indexOf(':'));
}

// Clients of a proxy send whole URLs. That is how virtual-host style is tried where no name leads here.
QByteArray withoutOrigin(const QByteArray &target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0)
        return target;
    const qsizetype slash = target.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

bool looksLikeBucket(const QByteArray &label)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?-[0-9]+$"));
    return pattern.match(QString::fromLatin1(label)).hasMatch();
}

// Reads bucket and region from the labels of a host name.
void readHost(const QByteArray &hostHeader, Target &target)
{
    const QByteArray host = withoutPort(hostHeader).toLower();
    QList<QByteArray> labels = host.split('.');
    if (host.startsWith('[') || labels.size() < 2)
        return;
    if (looksLikeBucket(labels.first()) && labels.first() != host)
        target.bucket = labels.takeFirst();
    if (labels.size() >= 3 && labels.first() == "cos")
        target.region = labels.at(1);
}

void readQuery(const QByteArray &raw, Target &target)
{
    for (const QByteArray &part : raw.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = percentDecoded(equals < 0 ? part : part.left(equals), true);
        const QByteArray value = equals < 0 ? QByteArrayLiteral("") : percentDecoded(part.mid(equals + 1), true);
        (isOfSignature(name) ? target.signature : target.query).append({name, value});
    }
}

}   // namespace

QByteArray percentDecoded(const QByteArray &text, bool isQuery)
{
    QByteArray plain = text;
    if (isQuery)
        plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

Target parseTarget(const QByteArray &givenTarget, const QByteArray &hostHeader)
{
    Target target;
    const QByteArray rawTarget = withoutOrigin(givenTarget);
    const qsizetype question = rawTarget.indexOf('?');
    target.path = percentDecoded(question < 0 ? rawTarget : rawTarget.left(question));
    if (question >= 0)
        readQuery(rawTarget.mid(question + 1), target);

    readHost(hostHeader, target);
    QByteArray rest = target.path.mid(1);
    if (target.bucket.isEmpty()) {
        const qsizetype slash = rest.indexOf('/');
        target.bucket = slash < 0 ? rest : rest.left(slash);
        rest = slash < 0 ? QByteArray() : rest.mid(slash + 1);
    }
    target.key = rest;
    target.hasKey = !rest.isEmpty();
    return target;
}

}   // namespace Sandbox
