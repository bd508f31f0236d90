// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/aclsetting.h"

#include "bucketsettings/acl/accesscontroltext.h"
#include "bucketsettings/acl/accesscontrolxml.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct AclText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Acl)
};

const Cos::Subresource aclResource{"acl"};

}   // namespace

QStringList rightsIn(const AccessControl &acl)
{
    QStringList lines;
    const QList<Grantee> grantees = acl.grantees();
    for (const Grantee &grantee : grantees) {
        QStringList rights;
        for (const Grant &grant : acl.grants) {
            const Permissions permission = permissionFromName(grant.permission);
            if (grant.grantee == grantee)
                rights.append(permission == Permissions() ? grant.permission
                                                          : AccessControlText::permissionName(Permission(int(permission))));
        }
        lines.append(AclText::tr("%1: %2", "an account, and its rights")
                         .arg(AccessControlText::granteeName(grantee), rights.join(QStringLiteral(", "))));
    }
    return lines;
}

namespace {

/// To compare two lists; they are changed by an editor of their own.
Form aclForm(const Access<AccessControl> &acl, const SettingContext &)
{
    const Property<QStringList> lines{[acl] { return rightsIn(acl()); }, [](const QStringList &) {}};
    return {{{"AccessControlList", AclText::tr("Rights"), ListField{lines}}}};
}

QList<Problem> aclProblems(const AccessControl &acl, const SettingContext &)
{
    QList<Problem> problems;
    const QStringList texts = problemsOf(acl, AclTarget::Bucket);
    for (const QString &text : texts)
        problems.append({"AccessControlList", text});
    return problems;
}

QStringList aclDangers(const AccessControl &before, const AccessControl &after, const SettingContext &context)
{
    return AccessControlText::newDangers(before, after, AclTarget::Bucket, context.bucket.name);
}

XmlSetting<AccessControl> aclParts()
{
    return {.subresource = aclResource,
            .rootName = QLatin1String("AccessControlPolicy"),
            .read = accessControlFromXml,
            .write = accessControlToXml,
            .isEmpty = [](const AccessControl &) { return false; },
            .form = aclForm,
            .summary = AccessControlText::summary,
            .problems = aclProblems,
            .isDeletable = false,
            .newDangers = aclDangers};
}

std::unique_ptr<SettingDocument> newAclDocument(const SettingContext &context)
{
    return std::make_unique<AclDocument>(aclParts(), context);
}

/// A list names the owner of its bucket, who gets what the other owner had.
Adaptation adaptedAcl(const QByteArray &document, const Move &move)
{
    const Result<AccessControl> present = accessControlFromAnswer(move.present);
    if (!present)
        return {document};
    return adaptedDocument(document, aclParts(), [&present](AccessControl &acl, Adaptation &adaptation) {
        if (acl.ownerId == present->ownerId)
            return;
        const Grantee before = acl.owner();
        acl.ownerId = present->ownerId;
        for (Grant &grant : acl.grants) {
            if (grant.grantee == before)
                grant = {acl.owner(), grant.permission};
        }
        adaptation.rewritten.append(
            AclText::tr("The owner is %1, with the rights that %2 had.")
                .arg(AccessControlText::granteeName(acl.owner()), AccessControlText::granteeName(before)));
    });
}

}   // namespace

Setting aclSetting()
{
    Setting setting;
    setting.id = "acl";
    setting.subresource = aclResource;
    setting.isDeletable = false;
    setting.title = [] { return AclText::tr("Permissions (ACL)"); };
    setting.explanation = [] {
        return AclText::tr(
            "Who may list, read and change this bucket, besides those to whom its policy or the account itself gives "
            "rights. Objects without permissions of their own follow it.");
    };
    setting.newDocument = newAclDocument;
    setting.adapted = adaptedAcl;
    return setting;
}

}   // namespace Settings
