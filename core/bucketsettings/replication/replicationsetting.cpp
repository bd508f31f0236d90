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
    const QString what = rule.filter.prefix.isEmpty()
                             ? ReplicationText::tr("Everything → %1").arg(bucket)
                             : ReplicationText::tr("%1* → %2", "prefix and bucket").arg(rule.filter.prefix, bucket);
    return rule.isEnabled ? what : ReplicationText::tr("%1 (off)", "a rule").arg(what);
}

QList<Field> destinationFields(const Access<ReplicationRule> &rule, const SettingContext &context)
{
    return {
        {"Bucket", ReplicationText::tr("&Copy into"),
         TextField{propertyOf(rule, &ReplicationRule::destination), QStringLiteral("qcs::cos:ap-beijing::backup-1250000000"),
                   otherBuckets(context)},
         ReplicationText::tr("The other bucket as qcs::cos:⟨region⟩::⟨bucket⟩. It must have versioning too.")},
        {"StorageClass", ReplicationText::tr("&Storage class there"),
         ChoiceField{propertyOf(rule, &ReplicationRule::storageClass),
                     storageClassChoices(ReplicationText::tr("as the original"))}},
        {"DeleteMarkerReplication", ReplicationText::tr("Deleting here deletes &there too"),
         SwitchField{propertyOf(rule, &ReplicationRule::copiesDeleteMarkers)}},
        {"SourceSelectionCriteria", ReplicationText::tr("Copy objects encrypted with &KMS too"),
         SwitchField{propertyOf(rule, &ReplicationRule::copiesKmsObjects)}},
        {"ReplicaKmsKeyID", ReplicationText::tr("K&ey for their copies"),
         TextField{propertyOf(rule, &ReplicationRule::kmsKeyId), ReplicationText::tr("the service's default key")},
         ReplicationText::tr("The id of a key in the region of the other bucket, as the key management service shows it."),
         [rule] { return rule().copiesKmsObjects || !rule().kmsKeyId.isEmpty(); }},
        {"Priority", ReplicationText::tr("&Priority"),
         NumberField{propertyOf(rule, &ReplicationRule::priority), 0, 1'000'000, Unit::None, ReplicationText::tr("none")}},
    };
}

Form ruleForm(const Access<ReplicationRule> &rule, const SettingContext &context)
{
    QList<Field> fields{
        {"ID", ReplicationText::tr("&Name"), TextField{propertyOf(rule, &ReplicationRule::id), ReplicationText::tr("optional")}},
        {"Status", ReplicationText::tr("&In use"), SwitchField{propertyOf(rule, &ReplicationRule::isEnabled)}},
    };
    fields += filterFields(memberOf(rule, &ReplicationRule::filter));
    return {fields + destinationFields(rule, context)};
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
        problems += filterProblems(rule.filter, pathOf("Rule", row));
    }
    if (context.findings->keepsVersions == false)
        problems.append({"Rule", ReplicationText::tr("This bucket keeps no versions, which replication needs: enable versioning "
                                                     "first.")});
    if (!role.match(replication.role).hasMatch())
        problems.append({"Role", ReplicationText::tr("Name the account on whose behalf the service copies.")});
    if (replication.rules.isEmpty())
        problems.append({"Rule", ReplicationText::tr("Add at least one rule.")});
    return problems;
}

QString replicationSummary(const Replication &replication)
{
    if (replication.rules.isEmpty())
        return ReplicationText::tr("Off");
    const int off = offCount(replication.rules);
    const QString all = ReplicationText::tr("%n rule(s)", nullptr, int(replication.rules.size()));
    return off == 0 ? all : ReplicationText::tr("%1, %n off", "a number of rules, and how many of them are off", off).arg(all);
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
