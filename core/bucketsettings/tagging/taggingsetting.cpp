// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/tagging/taggingsetting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

struct TaggingText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Tagging)
};

constexpr QLatin1String setName("TagSet");
constexpr QLatin1String tagName("Tag");
constexpr QLatin1String keyName("Key");
constexpr QLatin1String valueName("Value");
constexpr int mostTags = 50;
constexpr int longestKey = 128;
constexpr int longestValue = 256;
const Cos::Subresource taggingResource{"tagging"};

Parsed<BucketTags> tagsFromXml(const XmlElement &root)
{
    BucketTags tags;
    for (const XmlElement &element : root.childOrNew(setName).children(tagName)) {
        tags.tags.append({element.textOf(keyName).value_or(QString()), element.textOf(valueName).value_or(QString()), element});
    }
    return tags;
}

XmlElement tagsToXml(const BucketTags &value, XmlElement root)
{
    QList<XmlElement> elements;
    for (const BucketTag &tag : value.tags) {
        XmlElement element = tag.original;
        element.setTextOrRemove(keyName, tag.key);
        if (element.hasChild(valueName) || !tag.value.isEmpty() || !tag.key.isEmpty())
            element.setTextOf(valueName, tag.value);
        elements.append(element);
    }
    XmlElement set = root.childOrNew(setName);
    set.replaceChildren(tagName, elements);
    if (!set.children().isEmpty() || !set.attributes().isEmpty())
        root.setChild(set);
    else if (!value.tags.isEmpty() || root.childOrNew(setName).hasChild(tagName))
        root.removeChildren(setName);
    return root;
}

Form tagForm(const Access<BucketTag> &tag)
{
    return {{{"Key", TaggingText::tr("Name"), TextField{propertyOf(tag, &BucketTag::key)}},
             {"Value", TaggingText::tr("Value"), TextField{propertyOf(tag, &BucketTag::value)}}}};
}

Form tagsForm(const Access<BucketTags> &value, const SettingContext &)
{
    const auto title = [](const BucketTag &tag) {
        return TaggingText::tr("%1 = %2", "name and value of a tag").arg(tag.key, tag.value);
    };
    RecordsField tags = recordsField(memberOf(value, &BucketTags::tags), title, tagForm);
    tags.look = RecordsField::Look::Table;
    tags.isOrdered = false;
    tags.maxCount = mostTags;
    tags.addText = TaggingText::tr("Add Tag");
    tags.emptyText = TaggingText::tr("The bucket has no tags.");
    return {{{"Tag", TaggingText::tr("Tag"), tags}}};
}

class TagChecks
{
public:
    explicit TagChecks(const QList<BucketTag> &tags)
    {
        QStringList keys;
        for (int row = 0; row < tags.size(); ++row) {
            checkTag(row, tags.at(row));
            if (keys.contains(tags.at(row).key))
                add(row, "Key", TaggingText::tr("There is another tag of this name."));
            keys.append(tags.at(row).key);
        }
        if (tags.size() > mostTags)
            m_problems.append({"Tag", TaggingText::tr("A bucket can have at most %n tag(s).", nullptr, mostTags)});
    }

    const QList<Problem> &problems() const { return m_problems; }

private:
    void add(int row, const QByteArray &field, const QString &text) { m_problems.append({pathOf("Tag", row, field), text}); }

    void checkTag(int row, const BucketTag &tag)
    {
        static const QRegularExpression allowed(QStringLiteral("^[\\p{L}\\p{N} +\\-_=.:/]*$"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        if (tag.key.isEmpty())
            add(row, "Key", TaggingText::tr("A tag needs a name."));
        if (tag.key.toUtf8().size() > longestKey)
            add(row, "Key", TaggingText::tr("The name is longer than %n byte(s).", nullptr, longestKey));
        if (tag.value.toUtf8().size() > longestValue)
            add(row, "Value", TaggingText::tr("The value is longer than %n byte(s).", nullptr, longestValue));
        if (!allowed.match(tag.key).hasMatch() || !allowed.match(tag.value).hasMatch())
            add(row, "Key", TaggingText::tr("Letters, digits, spaces and + - _ = . : / are allowed."));
        if (tag.key.contains(QLatin1String("cos:"), Qt::CaseInsensitive) || tag.key == QLatin1String("Project"))
            add(row, "Key", TaggingText::tr("Names with “cos:”, and “Project”, belong to the service."));
    }

    QList<Problem> m_problems;
};

std::unique_ptr<SettingDocument> newTaggingDocument(const SettingContext &context)
{
    const XmlSetting<BucketTags> setting{
        .subresource = taggingResource,
        .rootName = QLatin1String("Tagging"),
        .read = tagsFromXml,
        .write = tagsToXml,
        .isEmpty = [](const BucketTags &value) { return value.tags.isEmpty(); },
        .form = tagsForm,
        .summary =
            [](const BucketTags &value) {
                return value.tags.isEmpty() ? TaggingText::tr("No tags")
                                            : TaggingText::tr("%n tag(s)", nullptr, int(value.tags.size()));
            },
        .problems = [](const BucketTags &value, const SettingContext &) { return TagChecks(value.tags).problems(); }};
    return std::make_unique<BucketTagsDocument>(setting, context);
}

}   // namespace

QStringList tagLinesOf(const Cos::Configuration &answer)
{
    const Parsed<XmlElement> root = configuredElement(answer, QLatin1String("Tagging"));
    const Parsed<BucketTags> tags = root ? tagsFromXml(*root) : Parsed<BucketTags>(BucketTags());
    QStringList lines;
    for (const BucketTag &tag : tags->tags)
        lines.append(QString(tag.key + u'=' + tag.value));
    return lines;
}

Setting taggingSetting()
{
    Setting setting;
    setting.id = "tagging";
    setting.subresource = taggingResource;
    setting.title = [] { return TaggingText::tr("Tags"); };
    setting.explanation = [] { return TaggingText::tr("Names and values that bills and permissions can be sorted by."); };
    setting.deletionFacts = [] {
        return TaggingText::tr("Bills are no longer sorted by these tags, and permissions that ask for them no longer apply.");
    };
    setting.newDocument = newTaggingDocument;
    return setting;
}

}   // namespace Settings
