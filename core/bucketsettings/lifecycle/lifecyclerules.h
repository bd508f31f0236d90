// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Lifecycle rules of a bucket: what becomes of objects as they grow old. Protocol section 3.5.
///
/// What was read from a document remembers the element it came from in \c source, so that parts nobody here knows go back where
/// they were. A rule made by hand has an empty source.
namespace Lifecycle {

struct Tag
{
    QString key;
    QString value;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Which objects a rule is for. Conditions are joined by "and"; a filter without any is for the whole bucket.
struct Filter
{
    QByteArray prefix;
    QByteArray excludedPrefix;
    QList<Tag> tags;
    std::optional<qint64> largerThanBytes;    ///< strictly
    std::optional<qint64> smallerThanBytes;   ///< strictly

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// When an action comes: some days after the last modification, or on a day for all objects alike.
struct When
{
    int days = 0;
    QDate date;   ///< valid: on this day, as the service counts days; \c days is void

    static When afterDays(int days) { return {days, {}}; }
    static When onDate(const QDate &date) { return {0, date}; }
    bool isDate() const { return date.isValid(); }

    friend bool operator==(const When &, const When &) = default;
};

struct Transition
{
    std::optional<When> when;   ///< nothing: decided by how often objects are read, which some accounts may use
    QByteArray storageClass;
    Settings::XmlElement source = Settings::XmlElement();

    friend bool operator==(const Transition &, const Transition &) = default;
};

struct NoncurrentTransition
{
    int days = 0;   ///< after a newer version came
    QByteArray storageClass;
    Settings::XmlElement source = Settings::XmlElement();

    friend bool operator==(const NoncurrentTransition &, const NoncurrentTransition &) = default;
};

struct Rule
{
    QString id;
    bool isEnabled = true;
    Filter filter;

    QList<Transition> transitions;
    std::optional<When> expiration;
    bool removesLoneDeleteMarkers = false;   ///< delete markers that hide nothing any more
    QList<NoncurrentTransition> noncurrentTransitions;
    std::optional<int> noncurrentExpirationDays;
    std::optional<int> abortUploadsDays;

    QStringList unknownParts;   ///< names of elements that may change what the rule does, unknown here
    Settings::XmlElement source = Settings::XmlElement();

    bool hasAction() const;
    /// Counts its days, or its dates: only one of both may occur in a rule. Nothing: it has neither.
    std::optional<bool> usesDates() const;
    bool hasTags() const { return !filter.tags.isEmpty(); }

    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Configuration
{
    QList<Rule> rules;
    Settings::XmlElement source = Settings::XmlElement();

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

constexpr int maxRules = 1000;
constexpr int maxIdCharacters = 255;
constexpr int maxDays = 3650;
constexpr int maxTags = 10;
constexpr int maxTagKeyBytes = 128;
constexpr int maxTagValueBytes = 256;
constexpr int maxPrefixBytes = 850;

}   // namespace Lifecycle
