// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclexml.h"
#include "bucketsettings/lifecycle/storageladder.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

using Settings::Parsed;
using Settings::TextMistake;
using Settings::XmlElement;

namespace Lifecycle {

namespace {

constexpr int serviceZoneSecs = 8 * 3600;

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Lifecycle::Reading)

public:
    static QString missing(const char *name) { return tr("%1 is missing.", "an element of a document").arg(QLatin1String(name)); }
};

/// Reads one rule and remembers the first mistake.
class RuleReader
{
public:
    explicit RuleReader(const XmlElement &element)
        : m_element(element)
    {
    }

    Rule read();
    const std::optional<TextMistake> &mistake() const { return m_mistake; }

private:
    void fail(const XmlElement &element, const QString &reason);
    void noteUnknown(const XmlElement &parent, std::initializer_list<const char *> known);
    const XmlElement *only(const XmlElement &parent, const char *name);
    qint64 number(const XmlElement &parent, const char *name, qint64 largest);
    std::optional<qint64> optionalNumber(const XmlElement &parent, const char *name);
    int days(const XmlElement &parent, const char *name) { return int(number(parent, name, std::numeric_limits<int>::max())); }
    std::optional<When> when(const XmlElement &parent);
    QByteArray storageClass(const XmlElement &parent);

    void readFilter(Filter &filter);
    void readConditions(const XmlElement &parent, Filter &filter);
    void readExpiration(Rule &rule);
    void readTransitions(Rule &rule);
    void readNoncurrent(Rule &rule);
    void readUploads(Rule &rule);

    XmlElement m_element;
    QStringList m_unknown;
    std::optional<TextMistake> m_mistake;
};

void RuleReader::fail(const XmlElement &element, const QString &reason)
{
    if (!m_mistake)
        m_mistake = element.mistake(reason);
}

void RuleReader::noteUnknown(const XmlElement &parent, std::initializer_list<const char *> known)
{
    for (const XmlElement &child : parent.children()) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const char *name) { return child.name() == QLatin1String(name); });
        if (!isKnown && !m_unknown.contains(child.name()))
            m_unknown.append(child.name());
    }
}

/// The child of that name; a second one is a mistake.
const XmlElement *RuleReader::only(const XmlElement &parent, const char *name)
{
    if (parent.children(QLatin1String(name)).size() > 1)
        fail(parent, ReadingText::tr("%1 occurs more than once.", "an element of a document").arg(QLatin1String(name)));
    return parent.child(QLatin1String(name));
}

qint64 RuleReader::number(const XmlElement &parent, const char *name, qint64 largest)
{
    const XmlElement *element = only(parent, name);
    if (!element) {
        fail(parent, ReadingText::missing(name));
        return 0;
    }
    bool isNumber = false;
    const qint64 value = element->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > largest)
        fail(*element, ReadingText::tr("%1 is not a whole number.", "an element of a document").arg(QLatin1String(name)));
    return isNumber ? value : 0;
}

std::optional<qint64> RuleReader::optionalNumber(const XmlElement &parent, const char *name)
{
    if (!parent.hasChild(QLatin1String(name)))
        return {};
    return number(parent, name, std::numeric_limits<qint64>::max());
}

std::optional<When> RuleReader::when(const XmlElement &parent)
{
    const XmlElement *date = only(parent, "Date");
    if (date && parent.hasChild(QLatin1String("Days"))) {
        fail(parent, ReadingText::tr("Days and Date cannot stand side by side."));
        return {};
    }
    if (!date)
        return parent.hasChild(QLatin1String("Days")) ? std::optional(When::afterDays(days(parent, "Days"))) : std::nullopt;
    const QDate day = dayFromDateText(date->text());
    if (!day.isValid())
        fail(*date, ReadingText::tr("“%1” is not a date.").arg(date->text().trimmed()));
    return When::onDate(day);
}

QByteArray RuleReader::storageClass(const XmlElement &parent)
{
    const XmlElement *element = only(parent, "StorageClass");
    if (!element || element->text().trimmed().isEmpty())
        fail(parent, ReadingText::missing("StorageClass"));
    return element ? presentClassName(element->text().toUtf8()) : QByteArray();
}

void RuleReader::readFilter(Filter &filter)
{
    const XmlElement *element = only(m_element, "Filter");
    const XmlElement *oldPrefix = only(m_element, "Prefix");   // before there were filters, the rule itself had a prefix
    if (!element) {
        if (oldPrefix)
            filter.prefix = oldPrefix->text().toUtf8();
        else
            fail(m_element, ReadingText::missing("Filter"));
        return;
    }
    const XmlElement *all = only(*element, "And");
    const int alternatives =
        (all ? 1 : 0) + (element->hasChild(QLatin1String("Prefix")) ? 1 : 0) + (element->hasChild(QLatin1String("Tag")) ? 1 : 0);
    if (alternatives > 1)
        fail(*element, ReadingText::tr("The filter has several conditions, which need And around them."));
    noteUnknown(*element, {"And", "Prefix", "Tag"});
    readConditions(all ? *all : *element, filter);
    if (all)
        noteUnknown(*all, {"Prefix", "PrefixNotEquals", "Tag", "ObjectSizeGreaterThan", "ObjectSizeLessThan"});
}

void RuleReader::readConditions(const XmlElement &parent, Filter &filter)
{
    if (const XmlElement *prefix = only(parent, "Prefix"))
        filter.prefix = prefix->text().toUtf8();
    if (const XmlElement *prefix = only(parent, "PrefixNotEquals"))
        filter.excludedPrefix = prefix->text().toUtf8();
    for (const XmlElement &tag : parent.children(QLatin1String("Tag"))) {
        const XmlElement *key = only(tag, "Key");
        const XmlElement *value = only(tag, "Value");
        if (!key)
            fail(tag, ReadingText::missing("Key"));
        filter.tags.append({key ? key->text() : QString(), value ? value->text() : QString()});
        noteUnknown(tag, {"Key", "Value"});
    }
    filter.largerThanBytes = optionalNumber(parent, "ObjectSizeGreaterThan");
    filter.smallerThanBytes = optionalNumber(parent, "ObjectSizeLessThan");
}

void RuleReader::readExpiration(Rule &rule)
{
    const XmlElement *expiration = only(m_element, "Expiration");
    if (!expiration)
        return;
    rule.expiration = when(*expiration);
    if (const XmlElement *marker = only(*expiration, "ExpiredObjectDeleteMarker")) {
        const QString text = marker->text().trimmed();
        rule.removesLoneDeleteMarkers = text == QLatin1String("true");
        if (!rule.removesLoneDeleteMarkers && text != QLatin1String("false"))
            fail(*marker, ReadingText::tr("ExpiredObjectDeleteMarker is neither true nor false."));
    }
    noteUnknown(*expiration, {"Days", "Date", "ExpiredObjectDeleteMarker"});
}

void RuleReader::readTransitions(Rule &rule)
{
    for (const XmlElement &element : m_element.children(QLatin1String("Transition"))) {
        const bool isByAccess = element.hasChild(QLatin1String("AccessFrequency"));
        const std::optional<When> time = when(element);
        if (!time && !isByAccess)
            fail(element, ReadingText::tr("A transition has neither Days nor Date."));
        rule.transitions.append({time, storageClass(element), element});
        noteUnknown(element, {"Days", "Date", "StorageClass"});
    }
}

void RuleReader::readNoncurrent(Rule &rule)
{
    if (const XmlElement *expiration = only(m_element, "NoncurrentVersionExpiration")) {
        rule.noncurrentExpirationDays = days(*expiration, "NoncurrentDays");
        noteUnknown(*expiration, {"NoncurrentDays"});
    }
    for (const XmlElement &element : m_element.children(QLatin1String("NoncurrentVersionTransition"))) {
        rule.noncurrentTransitions.append({days(element, "NoncurrentDays"), storageClass(element), element});
        noteUnknown(element, {"NoncurrentDays", "StorageClass"});
    }
}

void RuleReader::readUploads(Rule &rule)
{
    if (const XmlElement *abort = only(m_element, "AbortIncompleteMultipartUpload")) {
        rule.abortUploadsDays = days(*abort, "DaysAfterInitiation");
        noteUnknown(*abort, {"DaysAfterInitiation"});
    }
}

Rule RuleReader::read()
{
    Rule rule;
    rule.source = m_element;
    if (const XmlElement *id = only(m_element, "ID"))
        rule.id = id->text().trimmed();
    const XmlElement *status = only(m_element, "Status");
    const QString state = status ? status->text().trimmed() : QString();
    rule.isEnabled = state == QLatin1String("Enabled");
    if (!rule.isEnabled && state != QLatin1String("Disabled"))
        fail(status ? *status : m_element, ReadingText::tr("Status is neither Enabled nor Disabled."));
    readFilter(rule.filter);
    readExpiration(rule);
    readTransitions(rule);
    readNoncurrent(rule);
    readUploads(rule);
    noteUnknown(m_element, {"ID", "Status", "Filter", "Prefix", "Expiration", "Transition", "NoncurrentVersionExpiration",
                            "NoncurrentVersionTransition", "AbortIncompleteMultipartUpload"});
    rule.unknownParts = m_unknown;
    return rule;
}

}   // namespace

Parsed<Configuration> fromXml(const XmlElement &root)
{
    Configuration configuration;
    configuration.source = root;
    for (const XmlElement &element : root.children(QLatin1String("Rule"))) {
        RuleReader reader(element);
        configuration.rules.append(reader.read());
        if (reader.mistake())
            return *reader.mistake();
    }
    return configuration;
}

Parsed<Configuration> fromXml(const QByteArray &document)
{
    const Parsed<XmlElement> root = XmlElement::parse(document, rootName);
    if (!root)
        return root.mistake();
    return fromXml(*root);
}

QDate dayFromDateText(const QString &text)
{
    const QString trimmed = text.trimmed();
    QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setOffsetFromUtc(serviceZoneSecs);
    return moment.toOffsetFromUtc(serviceZoneSecs).date();
}

QString dateTextOf(const QDate &day)
{
    return QString(day.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral("T00:00:00+08:00"));
}

}   // namespace Lifecycle
