// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/adaptation.h"
#include "bucketsettings/form.h"
#include "bucketsettings/parsed.h"
#include "bucketsettings/problem.h"
#include "cos/configurationtypes.h"

#include <memory>
#include <optional>

namespace Settings {

/// What is found out about a bucket while its settings are loaded; nothing where it is not known, or not yet.
struct BucketFindings
{
    std::optional<Cos::BucketInfo> info;
    std::optional<bool> keepsVersions;   ///< it has versioning, or had it once
};

/// What a setting may need to know about the bucket it belongs to.
struct SettingContext
{
    Cos::BucketRef bucket;
    QList<Cos::BucketRef> knownBuckets = {};   ///< of the same account, for those that name another one
    std::shared_ptr<const BucketFindings> findings = std::make_shared<const BucketFindings>();   ///< the same for all settings
};

/// A call that is part of saving a setting.
struct SettingCall
{
    enum class Verb { Put, Delete };

    Verb verb = Verb::Put;
    Cos::Subresource subresource;
    Cos::ConfigurationUpdate update = {};
};

enum class DocumentFormat { Xml, Json };

/// The configuration of one setting while it is looked at and changed: the document with all that is in it, and the value that we
/// understand. XmlDocument and its kin implement it.
class SettingDocument
{
public:
    virtual ~SettingDocument() = default;

    /// Takes over what the service said. A document that is not well-formed is a mistake and changes nothing.
    virtual std::optional<TextMistake> read(const Cos::Configuration &configuration) = 0;
    /// What could not be understood of a well-formed document: then the form has nothing to show, but the text can be edited.
    virtual std::optional<TextMistake> misunderstanding() const = 0;
    /// Nothing is configured, or nothing is left of what was.
    virtual bool isEmpty() const = 0;
    /// The document as it would be sent, laid out for reading. For an empty one: a document to begin with.
    virtual QByteArray text() const = 0;

    /// Reads and changes this document; must not outlive it.
    virtual Form form() = 0;
    /// A line about the value: "3 rules, 1 disabled". For an empty one: what that means.
    virtual QString summary() const = 0;
    virtual QList<Problem> problems() const = 0;

    /// What saving this over \a present would newly let happen and a person must be asked about, a sentence each.
    virtual QStringList newDangers(const Cos::Configuration &present) const
    {
        Q_UNUSED(present)
        return {};
    }

    /// Whether two answers of the service mean the same.
    virtual bool isSame(const Cos::Configuration &left, const Cos::Configuration &right) const = 0;
    /// What must be sent so that the bucket, which has \a present, has this document.
    virtual QList<SettingCall> callsToSave(const Cos::Configuration &present) const = 0;

    SettingDocument(const SettingDocument &) = delete;
    SettingDocument &operator=(const SettingDocument &) = delete;

protected:
    SettingDocument() = default;
};

/// One setting of buckets: how to ask for it, how it is called, and how to make its document. One in each folder below; the list
/// of all is settinglist.cpp.
struct Setting
{
    QByteArray id;   ///< "cors": also its name in exported files
    Cos::Subresource subresource;
    DocumentFormat format = DocumentFormat::Xml;
    QLatin1String listedItem = {};   ///< of a list that comes in pages: the element of one item
    bool isDeletable = true;         ///< the service has DELETE for it
    bool takesNothing = false;       ///< where it has not: an empty document switches it off
    QString (*title)() = nullptr;
    QString (*explanation)() = nullptr;     ///< what it is for, in one or two sentences
    QString (*deletionFacts)() = nullptr;   ///< what happens once it is deleted; null where it is not deletable
    std::unique_ptr<SettingDocument> (*newDocument)(const SettingContext &) = nullptr;
    /// What a document of the bucket \c from must become for the bucket \c to. Null where it says nothing about its bucket.
    Adaptation (*adapted)(const QByteArray &document, const Move &move) = nullptr;
    /// The document without what must not leave the program. Null where it has no secrets.
    QByteArray (*withoutSecrets)(const QByteArray &document) = nullptr;
    /// Why the bucket cannot have it at all; empty when it can. May be null.
    QString (*reasonAgainst)(const SettingContext &) = nullptr;
};

}   // namespace Settings
