// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/policy/policyform.h"

#include "bucketsettings/policy/policydocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Policy)
};

QString resourceOf(const SettingContext &context, const QString &keys)
{
    const QString &name = context.bucket.name;
    const QString appId = name.mid(name.lastIndexOf(u'-') + 1);
    return QStringLiteral("qcs::cos:%1:uid/%2:%3/%4").arg(context.bucket.region, appId, name, keys);
}

QString titleOf(const PolicyStatement &statement)
{
    const QString who = statement.isForAnyone() ? PolicyText::tr("everyone")
                        : statement.principals.size() == 1
                            ? statement.principals.first()
                            : PolicyText::tr("%n account(s)", nullptr, int(statement.principals.size()));
    const QString what = statement.actions.size() == 1 ? statement.actions.first()
                                                       : PolicyText::tr("%n action(s)", nullptr, int(statement.actions.size()));
    return statement.isAllow() ? PolicyText::tr("Allow %1: %2", "who, and what").arg(who, what)
                               : PolicyText::tr("Deny %1: %2", "who, and what").arg(who, what);
}

PolicyStatement everyoneMayRead(const SettingContext &context)
{
    PolicyStatement statement;
    statement.effect = QStringLiteral("Allow");
    statement.principals = {PolicyStatement::anyone()};
    statement.actions = {QStringLiteral("name/cos:GetObject"), QStringLiteral("name/cos:HeadObject")};
    statement.resources = {resourceOf(context, QStringLiteral("public/*"))};
    return statement;
}

PolicyStatement oneAccountMayRead(const SettingContext &context)
{
    PolicyStatement statement;
    statement.effect = QStringLiteral("Allow");
    statement.principals = {QStringLiteral("qcs::cam::uin/100000000001:uin/100000000011")};
    statement.actions = {QStringLiteral("name/cos:GetBucket"), QStringLiteral("name/cos:GetObject"),
                         QStringLiteral("name/cos:HeadObject")};
    statement.resources = {resourceOf(context, QStringLiteral("*"))};
    return statement;
}

PolicyStatement oneAccountMayUpload(const SettingContext &context)
{
    PolicyStatement statement = oneAccountMayRead(context);
    statement.actions = {QStringLiteral("name/cos:PutObject"),
                         QStringLiteral("name/cos:PostObject"),
                         QStringLiteral("name/cos:InitiateMultipartUpload"),
                         QStringLiteral("name/cos:UploadPart"),
                         QStringLiteral("name/cos:ListParts"),
                         QStringLiteral("name/cos:CompleteMultipartUpload"),
                         QStringLiteral("name/cos:AbortMultipartUpload")};
    statement.resources = {resourceOf(context, QStringLiteral("uploads/*"))};
    return statement;
}

Form statementForm(const Access<PolicyStatement> &statement)
{
    const QStringList actions{QStringLiteral("name/cos:GetObject"),    QStringLiteral("name/cos:HeadObject"),
                              QStringLiteral("name/cos:GetBucket"),    QStringLiteral("name/cos:PutObject"),
                              QStringLiteral("name/cos:DeleteObject"), QStringLiteral("name/cos:*")};
    const Property<QString> effect{[statement] { return statement().isAllow() ? QStringLiteral("Allow") : statement().effect; },
                                   [statement](const QString &value) { statement().effect = value; }};
    return {{
        {"Effect", PolicyText::tr("&Effect"),
         ChoiceField{effect,
                     {{QStringLiteral("Allow"), PolicyText::tr("Allow")},
                      {QStringLiteral("Deny"), PolicyText::tr("Deny"), PolicyText::tr("Wins over everything that allows it.")}}}},
        {"Principal", PolicyText::tr("&Who"),
         ListField{propertyOf(statement, &PolicyStatement::principals),
                   QStringLiteral("qcs::cam::uin/100000000001:uin/100000000011"),
                   {PolicyStatement::anyone()}},
         PolicyText::tr("Accounts, as qcs::cam::uin/⟨root account⟩:uin/⟨sub-account⟩.")},
        {"Action", PolicyText::tr("&May do"),
         ListField{propertyOf(statement, &PolicyStatement::actions), QStringLiteral("name/cos:GetObject"), actions}},
        {"Resource", PolicyText::tr("With these &objects"), ListField{propertyOf(statement, &PolicyStatement::resources)},
         PolicyText::tr("The bucket and the beginning of the names, with * for the rest.")},
        {"Condition", {}, NoteField{[statement] {
             return statement().hasCondition()
                        ? PolicyText::tr("The statement has conditions. They are kept; change them on the JSON page.")
                        : QString();
         }}},
    }};
}

}   // namespace

Form policyForm(const Access<Policy> &policy, const SettingContext &context)
{
    const Access<QList<PolicyStatement>> statements = memberOf(policy, &Policy::statements);
    RecordsField records = recordsField(statements, titleOf, statementForm);
    records.isOrdered = false;
    records.addText = PolicyText::tr("Add Statement");
    records.emptyText = PolicyText::tr("There is no policy: only the permissions and the rights of sub-accounts count.");
    records.insert = [statements](int row) {
        PolicyStatement statement;
        statement.effect = QStringLiteral("Allow");
        statements().insert(row, statement);
    };
    records.templates = {
        recordTemplate(PolicyText::tr("Everyone May Read a Folder"), statements, everyoneMayRead(context)),
        recordTemplate(PolicyText::tr("One Account May Read"), statements, oneAccountMayRead(context)),
        recordTemplate(PolicyText::tr("One Account May Upload into a Folder"), statements, oneAccountMayUpload(context))};
    return {{{"Statement", PolicyText::tr("Statement"), records}}};
}

QString policySummary(const Policy &policy)
{
    if (policy.statements.isEmpty())
        return PolicyText::tr("No policy");
    const bool isPublic = std::any_of(policy.statements.begin(), policy.statements.end(), [](const PolicyStatement &statement) {
        return statement.isAllow() && statement.isForAnyone();
    });
    const int count = int(policy.statements.size());
    return isPublic ? PolicyText::tr("%n statement(s), some for everyone", nullptr, count)
                    : PolicyText::tr("%n statement(s)", nullptr, count);
}

Setting policySetting()
{
    Setting setting;
    setting.id = "policy";
    setting.subresource = {"policy"};
    setting.format = DocumentFormat::Json;
    setting.title = [] { return PolicyText::tr("Policy"); };
    setting.explanation = [] {
        return PolicyText::tr(
            "Who may do what with which objects, in more detail than permissions can say. A statement that denies "
            "wins over all that allow.");
    };
    setting.deletionFacts = [] {
        return PolicyText::tr(
            "Everyone who may use this bucket only because of the policy loses access at once, and what it denied "
            "is no longer denied.");
    };
    setting.newDocument = [](const SettingContext &context) -> std::unique_ptr<SettingDocument> {
        return std::make_unique<PolicyDocument>(context);
    };
    setting.adapted = adaptedPolicy;
    return setting;
}

}   // namespace Settings
