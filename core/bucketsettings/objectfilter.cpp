// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/objectfilter.h"

#include "bucketsettings/exacttext.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::ObjectFilter)
};

constexpr QLatin1String andName("And");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String tagName("Tag");
constexpr QLatin1String storageName("StorageClass");
constexpr QLatin1String keyName("Key");
constexpr QLatin1String valueName("Value");
constexpr int mostTags = 10;
constexpr int longestKey = 128;
constexpr int longestValue = 256;

/// Conditions stand in the filter itself or in its And.
QList<XmlElement> conditionsIn(const XmlElement &filter, QLatin1String name)
{
    return filter.childOrNew(andName).children(name) + filter.children(name);
}

XmlElement tagToXml(const FilterTag &tag)
{
    XmlElement element = tag.original;
    setExactTextOrRemove(element, keyName, tag.key);
    if (tag.value.isEmpty() && !tag.key.isEmpty())
        element.setTextOf(valueName, QString());   // a tag without a value has an empty one
    else
        setExactTextOrRemove(element, valueName, tag.value);
    return element;
}

/// All conditions, known or not, in one element.
XmlElement gathered(const ObjectFilter &wanted, const XmlElement &filter)
{
    XmlElement all = filter.childOrNew(andName);
    for (const QLatin1String name : {prefixName, tagName, storageName}) {
        for (const XmlElement &condition : filter.children(name))
            all.append(condition);
    }
    setExactTextOrRemove(all, prefixName, wanted.prefix);
    if (wanted.prefix.isEmpty())
        all.removeChildren(prefixName);
    all.setTextOrRemove(storageName, wanted.storageClass);
    QList<XmlElement> tags;
    for (const FilterTag &tag : wanted.tags)
        tags.append(tagToXml(tag));
    all.replaceChildren(tagName, tags);
    return all;
}

bool needsAnd(const XmlElement &all, const XmlElement &before, FilterShape shape)
{
    const qsizetype count = all.children().size();
    const qsizetype known = all.children(prefixName).size() + all.children(tagName).size();
    const bool isPrefixAlone = count == 1 && all.hasChild(prefixName);
    switch (shape) {
    case FilterShape::WithinAnd:
        return count > 0 && !(isPrefixAlone && before.hasChild(prefixName));   // an older one stays as it is
    case FilterShape::AndIfSeveral:
        return count > 1 || count > known;
    case FilterShape::AndIfTags:
        return count > 1 || (count == 1 && !isPrefixAlone);
    }
    return false;
}

}   // namespace

ObjectFilter filterFromXml(const XmlElement &filter)
{
    ObjectFilter read;
    const QList<XmlElement> prefixes = conditionsIn(filter, prefixName);
    if (!prefixes.isEmpty())
        read.prefix = prefixes.first().text();
    const QList<XmlElement> classes = conditionsIn(filter, storageName);
    if (!classes.isEmpty())
        read.storageClass = classes.first().text().trimmed();
    const QList<XmlElement> tags = conditionsIn(filter, tagName);
    for (const XmlElement &tag : tags) {
        read.tags.append({exactTextOf(tag, keyName), exactTextOf(tag, valueName), tag});
    }
    return read;
}

XmlElement filterToXml(const ObjectFilter &wanted, XmlElement filter, FilterShape shape)
{
    if (wanted == filterFromXml(filter))
        return filter;
    const XmlElement all = gathered(wanted, filter);
    const bool isWrapped = needsAnd(all, filter, shape);
    for (const QLatin1String name : {prefixName, tagName, storageName})
        filter.removeChildren(name);
    if (isWrapped) {
        filter.setChild(all);
        return filter;
    }
    filter.removeChildren(andName);
    for (const XmlElement &condition : all.children())
        filter.append(condition);
    return filter;
}

QList<Field> filterFields(const Access<ObjectFilter> &filter)
{
    const auto title = [](const FilterTag &tag) {
        return FilterText::tr("%1 = %2", "name and value of a tag").arg(tag.key, tag.value);
    };
    const auto form = [](const Access<FilterTag> &tag) -> Form {
        return {{{"Key", FilterText::tr("Name"), TextField{.value = propertyOf(tag, &FilterTag::key)}},
                 {"Value", FilterText::tr("Value"), TextField{.value = propertyOf(tag, &FilterTag::value)}}}};
    };
    RecordsField tags = recordsField(memberOf(filter, &ObjectFilter::tags), title, form);
    tags.look = RecordsField::Look::Table;
    tags.isOrdered = false;
    tags.maxCount = mostTags;
    tags.addText = FilterText::tr("Add Tag");
    tags.emptyText = FilterText::tr("No tags are asked for.");
    return {{"Prefix", FilterText::tr("Objects &beginning with"),
             TextField{.value = propertyOf(filter, &ObjectFilter::prefix), .placeholder = FilterText::tr("all objects")}},
            {"Tag", FilterText::tr("Tag"), tags, FilterText::tr("Only objects with all of these tags:")}};
}

QList<Choice> storageClassChoices(const QString &noneText)
{
    const std::pair<QString, QString> classes[] = {
        {QStringLiteral("STANDARD"), FilterText::tr("Standard", "a storage class")},
        {QStringLiteral("STANDARD_IA"), FilterText::tr("Infrequent access", "a storage class")},
        {QStringLiteral("INTELLIGENT_TIERING"), FilterText::tr("Intelligent tiering", "a storage class")},
        {QStringLiteral("ARCHIVE"), FilterText::tr("Archive", "a storage class")},
        {QStringLiteral("DEEP_ARCHIVE"), FilterText::tr("Deep archive", "a storage class")},
    };
    QList<Choice> choices{{QString(), noneText}};
    for (const auto &[name, label] : classes)
        choices.append({name, label});
    for (const auto &[name, label] : classes) {
        if (name != QLatin1String("DEEP_ARCHIVE"))   // which is of one kind for all buckets
            choices.append(
                {QString(QStringLiteral("MAZ_") + name), FilterText::tr("%1, in several zones", "a storage class").arg(label)});
    }
    return choices;
}

QList<Problem> filterProblems(const ObjectFilter &filter, const FieldPath &path)
{
    QList<Problem> problems;
    QStringList keys;
    for (int row = 0; row < filter.tags.size(); ++row) {
        const FilterTag &tag = filter.tags.at(row);
        const auto add = [&](const char *field, const QString &text) {
            problems.append({FieldPath(path + '/' + pathOf("Tag", row, field)), text});
        };
        if (tag.key.isEmpty())
            add("Key", FilterText::tr("A tag needs a name."));
        if (keys.contains(tag.key))
            add("Key", FilterText::tr("There is another tag of this name."));
        if (tag.key.toUtf8().size() > longestKey)
            add("Key", FilterText::tr("The name is longer than %n byte(s).", nullptr, longestKey));
        if (tag.value.toUtf8().size() > longestValue)
            add("Value", FilterText::tr("The value is longer than %n byte(s).", nullptr, longestValue));
        keys.append(tag.key);
    }
    return problems;
}

}   // namespace Settings
