// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignservice.h"

#include "cos/qnamtransport.h"
#include "resultof.h"

using Settings::XmlElement;

namespace {

bool isAbsence(const CosError &error)
{
    const QList<QString> codes{QStringLiteral("NotImplemented"), QStringLiteral("MethodNotAllowed")};
    return error.httpStatus == 501 || error.httpStatus == 405 || codes.contains(error.code);
}

/// Services that do not know a parameter list the bucket instead, or call it a wrong one.
bool isUnknown(const Result<Cos::Configuration> &answer)
{
    if (answer) {
        const QByteArray document = answer->document.value_or(QByteArray());
        return document.contains("<ListBucketResult");
    }
    const QList<QString> codes{QStringLiteral("InvalidArgument"), QStringLiteral("InvalidRequest"), QStringLiteral("BadRequest")};
    return isAbsence(answer.error()) || (answer.error().httpStatus == 400 && codes.contains(answer.error().code));
}

/// The one of \a candidates that stands for the child \a wanted, which is the \a number-th of its name.
const XmlElement *counterpart(const QList<XmlElement> &candidates, const XmlElement &wanted, qsizetype number)
{
    const std::optional<QString> id = wanted.textOf(QLatin1String("Id"));
    if (!id)
        return number < candidates.size() ? &candidates.at(number) : nullptr;
    for (const XmlElement &candidate : candidates) {
        if (candidate.textOf(QLatin1String("Id")) == id)
            return &candidate;
    }
    return nullptr;
}

}   // namespace

QString whyWithout(const SandboxServer &server, Cos::Client &client, const Cos::BucketRef &bucket,
                   const Cos::Subresource &subresource)
{
    if (!server.isForeign() || !isUnknown(resultOf(client.getConfiguration(bucket, subresource))))
        return {};
    return QStringLiteral("the service does not have ?%1").arg(QString::fromLatin1(subresource.name));
}

QString whyWithoutTags(const SandboxServer &server, Cos::Client &client, const Cos::ObjectRef &object)
{
    if (!server.isForeign())
        return {};
    const auto answer = resultOf(client.getConfiguration(object, {"tagging"}));
    // Services that do not know the parameter send the object.
    const bool isObject = answer && answer->document && !answer->document->contains("<Tagging");
    return isObject || isUnknown(answer) ? QStringLiteral("the service has no tags of objects") : QString();
}

QString whyRefused(const SandboxServer &server, const CosError &error, const QList<QLatin1String> &codes)
{
    if (!server.isForeign() || !(isAbsence(error) || codes.contains(error.code)))
        return {};
    return QStringLiteral("the service refuses it: ") + technicalDetails(error);
}

QString accountIdOf(const SandboxServer &server, const Cos::Credentials &credentials)
{
    const SystemClock clock;
    Cos::Client client(server.endpoint(), credentials, std::make_unique<Cos::QnamTransport>(), clock);
    const auto page = resultOf(client.listBuckets({.region = server.region()}));
    const QString id = page ? page->ownerId : QString();
    if (id.isEmpty() || id.startsWith(QLatin1String("qcs::cam::")))
        return id;
    return QStringLiteral("qcs::cam::uin/%1:uin/%1").arg(id);
}

QString missingFrom(const XmlElement &got, const XmlElement &wanted)
{
    if (got.name() != wanted.name())
        return wanted.name() + QLatin1String(" and not ") + got.name();
    const QList<XmlElement> children = wanted.children();
    if (children.isEmpty() && got.text().trimmed() != wanted.text().trimmed())
        return wanted.name() + QLatin1String(": ") + wanted.text() + QLatin1String(" and not ") + got.text();
    QHash<QString, qsizetype> counts;
    for (const XmlElement &child : children) {
        const qsizetype number = counts[child.name()]++;
        QList<XmlElement> candidates = got.children();
        candidates.removeIf([&child](const XmlElement &candidate) { return candidate.name() != child.name(); });
        const XmlElement *found = counterpart(candidates, child, number);
        const bool isNothing = child.children().isEmpty() && (child.text().isEmpty() || child.text() == QLatin1String("false"));
        if (!found && !isNothing)
            return wanted.name() + QLatin1String(" without ") + child.name();
        if (const QString below = found ? missingFrom(*found, child) : QString(); !below.isEmpty())
            return wanted.name() + QLatin1String(" / ") + below;
    }
    return {};
}
