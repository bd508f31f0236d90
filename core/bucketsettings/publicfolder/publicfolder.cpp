// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/publicfolder/publicfolder.h"

#include "bucketsettings/policy/policy.h"
#include "bucketsettings/resourcename.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

namespace {

/// What it takes to read an object, also from a page of another site.
QStringList readingActions()
{
    return {QStringLiteral("name/cos:GetObject"), QStringLiteral("name/cos:HeadObject"),
            QStringLiteral("name/cos:OptionsObject")};
}

bool isReading(const QString &action)
{
    const QString name = action.startsWith(QLatin1String("name/")) ? action.mid(5) : action;
    const QLatin1String wanted("cos:GetObject");
    if (!name.endsWith(u'*'))
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    return QString(wanted).startsWith(QStringView(name).chopped(1), Qt::CaseInsensitive);
}

/// It says nothing but that strangers may read one folder or some.
bool isPlain(const PolicyStatement &statement)
{
    const QStringList known = readingActions();
    return !statement.hasCondition() && statement.principals.size() == 1 &&
           std::all_of(statement.actions.begin(), statement.actions.end(),
                       [&](const QString &action) { return known.contains(action, Qt::CaseInsensitive); });
}

/// "⟨bucket⟩/⟨path⟩" of a resource of this bucket, also in the older spelling; empty for others. Region and account may be left
/// out or be "*".
QString pathOf(const QString &resource, const PublicFolder &folder)
{
    if (resource == QLatin1String("*"))
        return resource;
    const QString path = resourceOfToday(resource).section(u':', 5);
    const QString bucket = folder.bucket.name + u'/';
    const qsizetype star = path.indexOf(u'*');
    const bool isBuckets = path.startsWith(bucket) || (star >= 0 && bucket.startsWith(QStringView(path).first(star)));
    return resource.startsWith(QLatin1String("qcs::cos:")) && isBuckets ? path : QString();
}

FolderAccess accessBy(const PolicyStatement &statement, const QString &path, const PublicFolder &folder)
{
    const QString own = folder.bucket.name + u'/' + QString::fromUtf8(folder.prefix);
    const bool isOwn = path == QString(own + u'*');
    if (isOwn) {
        const bool isAlone = statement.resources.size() == 1;
        return isPlain(statement) && isAlone ? FolderAccess::Public : FolderAccess::PublicWithOthers;
    }
    const qsizetype star = path.indexOf(u'*');
    if (star >= 0 && own.startsWith(QStringView(path).first(star)))
        return star == path.size() - 1 && isPlain(statement) ? FolderAccess::PublicWithin : FolderAccess::PublicWithOthers;
    return path.startsWith(own) ? FolderAccess::PublicInPart : FolderAccess::Private;
}

/// How much there is to say about it: what covers all of the folder comes before what covers a part.
int weight(FolderAccess access)
{
    switch (access) {
    case FolderAccess::Private:
        return 0;
    case FolderAccess::PublicInPart:
        return 1;
    case FolderAccess::Public:
        return 2;
    case FolderAccess::PublicWithOthers:
        return 3;
    case FolderAccess::PublicWithin:
        return 4;
    }
    return 0;
}

FolderAccess accessBy(const PolicyStatement &statement, const PublicFolder &folder)
{
    if (!statement.isAllow() || !statement.isForAnyone() ||
        !std::any_of(statement.actions.begin(), statement.actions.end(), isReading))
        return FolderAccess::Private;
    FolderAccess most = FolderAccess::Private;
    for (const QString &resource : statement.resources) {
        const QString path = pathOf(resource, folder);
        const FolderAccess access = path.isEmpty() ? FolderAccess::Private : accessBy(statement, path, folder);
        if (weight(access) > weight(most))
            most = access;
    }
    return most;
}

QList<PolicyStatement> statementsOf(const QJsonObject &root)
{
    const Parsed<Policy> policy = policyFromJson(root);
    return policy ? policy->statements : QList<PolicyStatement>();
}

bool opens(const PolicyStatement &statement, const PublicFolder &folder)
{
    return accessBy(statement, folder) == FolderAccess::Public;
}

}   // namespace

QString PublicFolder::resource() const
{
    const QString appId = bucket.name.section(u'-', -1);
    return QStringLiteral("qcs::cos:") + bucket.region + QStringLiteral(":uid/") + appId + u':' + bucket.name + u'/' +
           QString::fromUtf8(prefix) + u'*';
}

Result<QJsonObject> policyFromAnswer(const Result<Cos::Configuration> &answer)
{
    if (!answer)
        return answer.error();
    const QByteArray text = answer->document.value_or(QByteArray());
    if (text.trimmed().isEmpty())
        return QJsonObject();
    const Parsed<QJsonObject> root = jsonObjectFromText(text);
    if (!root)
        return malformed(root.mistake());
    const Parsed<Policy> policy = policyFromJson(*root);
    return policy ? Result<QJsonObject>(*root) : Result<QJsonObject>(malformed(policy.mistake()));
}

FolderAccess folderAccess(const QJsonObject &policy, const PublicFolder &folder)
{
    FolderAccess most = FolderAccess::Private;
    const QList<PolicyStatement> statements = statementsOf(policy);
    for (const PolicyStatement &statement : statements) {
        const FolderAccess access = accessBy(statement, folder);
        if (weight(access) > weight(most))
            most = access;
    }
    return most;
}

QJsonObject withPublicFolder(const QJsonObject &policy, const PublicFolder &folder)
{
    QList<PolicyStatement> statements = statementsOf(policy);
    const bool isThere = std::any_of(statements.begin(), statements.end(),
                                     [&](const PolicyStatement &statement) { return opens(statement, folder); });
    if (isThere)
        return policy;
    statements.append({QStringLiteral("Allow"), {PolicyStatement::anyone()}, readingActions(), {folder.resource()}});
    return policyToJson({statements}, policy);
}

QJsonObject withoutPublicFolder(const QJsonObject &policy, const PublicFolder &folder)
{
    QList<PolicyStatement> statements = statementsOf(policy);
    statements.removeIf([&](const PolicyStatement &statement) { return opens(statement, folder); });
    return statements.isEmpty() ? QJsonObject() : policyToJson({statements}, policy);
}

QString publicFolderProblem(const PublicFolder &folder)
{
    if (folder.prefix.contains('*')) {
        return QCoreApplication::translate(
            "Settings::PublicFolder", "The name of this folder has an asterisk, which a policy would read as a pattern: more "
                                      "than this folder would be opened.");
    }
    if (QString::fromUtf8(folder.prefix).toUtf8() != folder.prefix) {
        return QCoreApplication::translate("Settings::PublicFolder",
                                           "The name of this folder is not valid text, so no policy can name it.");
    }
    return {};
}

}   // namespace Settings
