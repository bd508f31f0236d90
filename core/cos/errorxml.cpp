// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/errorxml.h"

#include "cos/xmlreading.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Cos {

std::optional<ErrorDocument> errorDocumentFromXml(const QByteArray &body)
{
    if (body.isEmpty())
        return std::nullopt;   // as good answers without a document are
    const QByteArray answer = withoutLeadingBlanks(body);
    QXmlStreamReader first(answer);
    if (!enterRoot(first, QLatin1String("Error")))
        return std::nullopt;
    QXmlStreamReader xml(withoutIllegalCharacters(answer));   // Resource repeats the key
    if (!enterRoot(xml, QLatin1String("Error")))
        return std::nullopt;
    ErrorDocument document;
    eachChild(xml, [&](QStringView name) {
        const bool isCode = name == QLatin1String("Code");
        const bool isMessage = name == QLatin1String("Message");
        const bool isResource = name == QLatin1String("Resource");
        const bool isRequestId = name == QLatin1String("RequestId");
        const bool isTraceId = name == QLatin1String("TraceId");
        const bool isEndpoint = name == QLatin1String("Endpoint");
        const QString text = QString::fromUtf8(childText(xml));
        if (isCode)
            document.code = text.trimmed();
        else if (isMessage)
            document.message = text;
        else if (isResource)
            document.resource = text;
        else if (isRequestId)
            document.requestId = text.trimmed();
        else if (isTraceId)
            document.traceId = text.trimmed();
        else if (isEndpoint)
            document.endpoint = text.trimmed();
    });
    return document;
}

std::optional<ErrorDocument> errorDocumentFromJson(const QByteArray &body)
{
    if (!withoutLeadingBlanks(body).startsWith('{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.isEmpty())
        return std::nullopt;
    const auto text = [&object](QLatin1String lower, QLatin1String camel) {
        const QJsonValue value = object.contains(lower) ? object.value(lower) : object.value(camel);
        return value.toVariant().toString();
    };
    ErrorDocument document;
    document.code = text(QLatin1String("code"), QLatin1String("Code"));
    document.message = text(QLatin1String("message"), QLatin1String("Message"));
    document.requestId = text(QLatin1String("request_id"), QLatin1String("RequestId"));
    document.traceId = text(QLatin1String("trace_id"), QLatin1String("TraceId"));
    return document;
}

}   // namespace Cos
