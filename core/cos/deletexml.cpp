// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/deletexml.h"

#include "cos/dialect.h"
#include "cos/errorclassification.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

DeleteKey deletedKey(QXmlStreamReader &xml)
{
    DeleteKey target;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Key"))
            target.key = childText(xml);
        else if (name == QLatin1String("VersionId"))
            target.versionId = childText(xml);
        else
            xml.skipCurrentElement();
    });
    return target;
}

/// The kind of an error that has a code but no status of its own.
CosError errorOfCode(const QString &code, const QString &message)
{
    const QByteArray xml =
        "<Error><Code>" + xmlEscaped(code.toUtf8()) + "</Code><Message>" + xmlEscaped(message.toUtf8()) + "</Message></Error>";
    CosError error = classify(cosDialect(), 200, {}, xml);
    error.rawBody.clear();
    return error;
}

DeleteFailure deleteFailure(QXmlStreamReader &xml)
{
    DeleteFailure failure;
    QString code;
    QString message;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Key"))
            failure.target.key = childText(xml);
        else if (name == QLatin1String("VersionId"))
            failure.target.versionId = childText(xml);
        else if (name == QLatin1String("Code"))
            code = QString::fromUtf8(childText(xml)).trimmed();
        else if (name == QLatin1String("Message"))
            message = QString::fromUtf8(childText(xml));
        else
            xml.skipCurrentElement();
    });
    failure.error = errorOfCode(code, message);
    return failure;
}

}   // namespace

QByteArray deleteXml(const QList<DeleteKey> &keys, bool isQuiet)
{
    QByteArray xml = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Delete><Quiet>");
    xml += isQuiet ? "true" : "false";
    xml += "</Quiet>";
    for (const DeleteKey &key : keys) {
        xml += "<Object><Key>" + xmlEscaped(key.key) + "</Key>";
        if (!key.versionId.isEmpty())
            xml += "<VersionId>" + xmlEscaped(key.versionId) + "</VersionId>";
        xml += "</Object>";
    }
    return xml + "</Delete>";
}

Result<DeleteManyResult> deleteResultFromXml(const QByteArray &body)
{
    DeleteManyResult result;
    const auto read = readDocument(body, QLatin1String("DeleteResult"), [&result](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("Deleted"))
            result.deleted << deletedKey(xml);
        else if (name == QLatin1String("Error"))
            result.failed << deleteFailure(xml);
        else
            xml.skipCurrentElement();
    });
    if (!read)
        return read.error();
    return result;
}

}   // namespace Cos
