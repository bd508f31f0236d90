// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/replication/replicationsetting.h"

#include "bucketsettings/replication/replicationxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

struct ReplicationText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Replication)
};

const Cos::Subresource replicationResource{"replication"};

QString resourceOf(const Cos::BucketRef &bucket)
{
    return QStringLiteral("qcs::cos:%1::%2").arg(bucket.region, bucket.name);
}

QStringList otherBuckets(const SettingContext &context)
{
    QStringList resources;
    for (const Cos::BucketRef &bucket : context.knownBuckets) {
        if (bucket != context.bucket)
            resources.append(resourceOf(bucket));
    }
    return resources;
}

QString titleOf(const ReplicationRule &rule)
{
    const QString bucket = rule.destination.mid(rule.destination.lastIndexOf(u':') + 1);
    const QString what = rule.prefix.isEmpty() ? ReplicationText::tr("Everything → %1").arg(bucket)
                                               : ReplicationText::tr("%1* → %2", "prefix and bucket").arg(rule.prefix, bucket);
    return rule.isEnabled ? what : ReplicationText::tr("%1 (off)", "a rule").arg(what);
}

Form ruleForm(const Access<ReplicationRule> &rule, const SettingContext &context)
{
    const QList<Choice> classes{{QString(), ReplicationText::tr("as the original")},
                                {QStringLiteral("STANDARD"), ReplicationText::tr("Standard")},
                                {QStringLiteral("STANDARD_IA"), ReplicationText::tr("Infrequent access")},
                                {QStringLiteral("INTELLIGENT_TIERING"), ReplicationText::tr("Intelligent tiering")},
                                {QStringLiteral("ARCHIVE"), ReplicationText::tr("Archive")},
                                {QStringLiteral("DEEP_ARCHIVE"), ReplicationText::tr("Deep archive")}};
    return {{
        {"ID", ReplicationText::tr("&Name"), TextField{propertyOf(rule, &ReplicationRule::id), ReplicationText::tr("optional")}},
        {"Status", ReplicationText::tr("&In use"), SwitchField{propertyOf(rule, &ReplicationRule::isEnabled)}},
        {"Prefix", ReplicationText::tr("Objects &beginning with"),
         TextField{propertyOf(rule, &ReplicationRule::prefix), ReplicationText::tr("all objects")}},
        {"Bucket", ReplicationText::tr("&Copy into"),
         TextField{propertyOf(rule, &ReplicationRule::destination), QStringLiteral("qcs::cos:ap-beijing::backup-1250000000"),
                   otherBuckets(context)},
         ReplicationText::tr("The other bucket as qcs::cos:⟨region⟩::⟨bucket⟩. It must have versioning too.")},
        {"StorageClass", ReplicationText::tr("&Storage class there"),
         ChoiceField{propertyOf(rule, &ReplicationRule::storageClass), classes}},
        {"DeleteMarkerReplication", ReplicationText::tr("Deleting here deletes &there too"),
         SwitchField{propertyOf(rule, &ReplicationRule::copiesDeleteMarkers)}},
        {"Priority", ReplicationText::tr("&Priority"),
         NumberField{propertyOf(rule, &ReplicationRule::priority), 0, 1'000'000, Unit::None, ReplicationText::tr("none")}},
    }};
}

Form replicationForm(const Access<Replication> &replication, const SettingContext &context)
{
    const auto makeForm = [context](const Access<ReplicationRule> &rule) { return ruleForm(rule, context); };
    RecordsField records = recordsField(memberOf(replication, &Replication::rules), titleOf, makeForm);
    records.isOrdered = false;
    records.addText = ReplicationText::tr("Add Rule");
    records.emptyText = ReplicationText::tr("Nothing is copied elsewhere.");
    return {{
        {"Rule", ReplicationText::tr("Rule"), records,
         ReplicationText::tr("Only objects that are uploaded from now on are copied.")},
        {"Role", ReplicationText::tr("&On behalf of"),
         TextField{propertyOf(replication, &Replication::role), QStringLiteral("qcs::cam::uin/100000000001:uin/100000000001")},
         ReplicationText::tr("The account whose rights count, as qcs::cam::uin/⟨root account⟩:uin/⟨account⟩.")},
    }};
}

QList<Problem> replicationProblems(const Replication &replication, const SettingContext &context)
{
    static const QRegularExpression role(QStringLiteral("^qcs::cam::uin/[0-9]+:\\S+$"));
    static const QRegularExpression destination(QStringLiteral("^qcs::cos:[a-z0-9-]+:[^:]*:[a-z0-9-]+$"));
    QList<Problem> problems;
    QStringList ids;
    for (int row = 0; row < replication.rules.size(); ++row) {
        const ReplicationRule &rule = replication.rules.at(row);
        const auto add = [&](const char *field, const QString &text) { problems.append({pathOf("Rule", row, field), text}); };
        if (!destination.match(rule.destination).hasMatch())
            add("Bucket", ReplicationText::tr("Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩."));
        if (rule.destination == resourceOf(context.bucket))
            add("Bucket", ReplicationText::tr("A bucket cannot be copied into itself."));
        if (!rule.id.isEmpty() && ids.contains(rule.id))
            add("ID", ReplicationText::tr("There is another rule of this name."));
        ids.append(rule.id);
    }
    if (!role.match(replication.role).hasMatch())
        problems.append({"Role", ReplicationText::tr("Name the account on whose behalf the service copies.")});
    if (replication.rules.isEmpty())
        problems.append({"Rule", ReplicationText::tr("Add at least one rule.")});
    return problems;
}

QString replicationSummary(const Replication &replication)
{
    return replication.rules.isEmpty() ? ReplicationText::tr("Off")
                                       : ReplicationText::tr("%n rule(s)", nullptr, int(replication.rules.size()));
}

XmlSetting<Replication> replicationParts()
{
    return {.subresource = replicationResource,
            .rootName = QLatin1String("ReplicationConfiguration"),
            .read = replicationFromXml,
            .write = replicationToXml,
            .isEmpty = [](const Replication &replication) { return replication.rules.isEmpty() && replication.role.isEmpty(); },
            .form = replicationForm,
            .summary = replicationSummary,
            .problems = replicationProblems};
}

std::unique_ptr<SettingDocument> newReplicationDocument(const SettingContext &context)
{
    return std::make_unique<ReplicationDocument>(replicationParts(), context);
}

/// Where copies go to stays; a rule that copied into the bucket itself could not be, and is not made.
Adaptation adaptedReplication(const QByteArray &document, const Move &move)
{
    return adaptedDocument(document, replicationParts(), [&move](const Replication &replication, Adaptation &adaptation) {
        if (!move.isWithinAccount()) {
            adaptation.warnings.append(
                ReplicationText::tr("The role names the account of %1: %2").arg(move.from.name, replication.role));
        }
        for (const ReplicationRule &rule : replication.rules) {
            if (bucketOfResource(rule.destination) == move.to)
                adaptation.warnings.append(ReplicationText::tr("A rule copies into %1 itself.").arg(move.to.name));
        }
        adaptation.warnings.append(ReplicationText::tr("Versioning must be enabled in %1.").arg(move.to.name));
    });
}

}   // namespace

Setting replicationSetting()
{
    Setting setting;
    setting.id = "replication";
    setting.subresource = replicationResource;
    setting.title = [] { return ReplicationText::tr("Replication"); };
    setting.explanation = [] {
        return ReplicationText::tr("Copies new objects into a bucket elsewhere. Versioning must be enabled in both buckets.");
    };
    setting.deletionFacts = [] {
        return ReplicationText::tr("New objects are no longer copied. Copies that exist stay where they are.");
    };
    setting.newDocument = newReplicationDocument;
    setting.adapted = adaptedReplication;
    return setting;
}

}   // namespace Settings
