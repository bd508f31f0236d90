// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags.h"

#include "target.h"
#include "xmlnode.h"
#include "xmlwriter.h"

#include <QRegularExpression>
#include <QSet>

namespace Sandbox {

namespace {

constexpr int maxKeyBytes = 128;
constexpr int maxValueBytes = 256;

bool isLegal(const QByteArray &text)
{
    static const QRegularExpression legal(QStringLiteral("\\A[\\p{L}\\p{N} +\\-_=.:/]*\\z"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return legal.match(QString::fromUtf8(text)).hasMatch();
}

std::optional<ApiError> problemOf(const PairList &tags, int max)
{
    if (tags.size() > max)
        return ApiError{"InvalidTag", "There are more than " + QByteArray::number(max) + " tags."};
    QSet<QByteArray> names;
    for (const auto &[name, value] : tags) {
        if (name.isEmpty() || name.size() > maxKeyBytes || value.size() > maxValueBytes)
            return ApiError{"InvalidTag", "The tag is empty or too long: " + name};
        if (!isLegal(name) || !isLegal(value))
            return ApiError{"InvalidTag", "The tag has characters that are not allowed: " + name};
        if (name.contains("cos:") || name == "Project")
            return ApiError{"InvalidTag", "The tag is reserved: " + name};
        if (names.contains(name))
            return ApiError{"InvalidTag", "The tag occurs twice: " + name};
        names.insert(name);
    }
    return {};
}

}   // namespace

Outcome<PairList> tagsFromHeader(const QByteArray &value, int max)
{
    PairList tags;
    for (const QByteArray &part : value.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return apiError("InvalidTag");
        tags.append({percentDecoded(part.left(equals), true), percentDecoded(part.mid(equals + 1), true)});
    }
    if (const auto problem = problemOf(tags, max))
        return *problem;
    return tags;
}

Outcome<PairList> tagsFromXml(const QByteArray &document, int max)
{
    const std::optional<XmlNode> root = parseXml(document);
    const XmlNode *set = root && root->name == "Tagging" ? root->child("TagSet") : nullptr;
    if (!set)
        return apiError("MalformedXML");
    PairList tags;
    for (const XmlNode &tag : set->all("Tag")) {
        if (!tag.child("Key") || !tag.child("Value"))
            return apiError("MalformedXML");
        tags.append({tag.textOf("Key"), tag.textOf("Value")});
    }
    if (const auto problem = problemOf(tags, max))
        return *problem;
    return tags;
}

QByteArray tagsToXml(const PairList &tags)
{
    XmlWriter xml("Tagging");
    xml.begin("TagSet");
    for (const auto &[name, value] : tags) {
        xml.begin("Tag");
        xml.text("Key", name);
        xml.text("Value", value);
        xml.end();
    }
    return xml.finished();
}

}   // namespace Sandbox
