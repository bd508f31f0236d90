// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/publicfolder/publicfolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Settings {

namespace {

QString anyone()
{
    return QStringLiteral("qcs::cam::anyone:anyone");
}

/// What it takes to read an object, also from a page of another site.
QStringList readingActions()
{
    return {QStringLiteral("name/cos:GetObject"), QStringLiteral("name/cos:HeadObject"),
            QStringLiteral("name/cos:OptionsObject")};
}

/// The name of a member as this object spells it: documents write "Statement" and "statement".
QString spelling(const QJsonObject &object, const QString &name)
{
    const QStringList keys = object.keys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const QString &key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
    return found == keys.end() ? name : *found;
}

QJsonValue member(const QJsonObject &object, const QString &name)
{
    return object.value(spelling(object, name));
}

/// One text, or a list of them.
QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        all.append(item.toString());
    return all;
}

QStringList principals(const QJsonObject &statement)
{
    const QJsonValue value = member(statement, QStringLiteral("Principal"));
    return texts(value.isObject() ? member(value.toObject(), QStringLiteral("qcs")) : value);
}

bool isForAnyone(const QJsonObject &statement)
{
    const QStringList names = principals(statement);
    return names.contains(anyone()) || names.contains(QStringLiteral("*"));
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
bool isPlain(const QJsonObject &statement)
{
    const QStringList actions = texts(member(statement, QStringLiteral("Action")));
    const QStringList known = readingActions();
    return member(statement, QStringLiteral("Condition")).toObject().isEmpty() && principals(statement).size() == 1 &&
           std::all_of(actions.begin(), actions.end(),
                       [&](const QString &action) { return known.contains(action, Qt::CaseInsensitive); });
}

/// "⟨bucket⟩/⟨path⟩" of a resource of this bucket; empty for others. Region and account may be left out or be "*".
QString pathOf(const QString &resource, const PublicFolder &folder)
{
    if (resource == QLatin1String("*"))
        return resource;
    const QString path = resource.section(u':', 5);
    const bool isBuckets = path.startsWith(QString(folder.bucket.name + u'/')) || path.startsWith(u'*');
    return resource.startsWith(QLatin1String("qcs::cos:")) && isBuckets ? path : QString();
}

FolderAccess accessBy(const QJsonObject &statement, const QString &path, const PublicFolder &folder)
{
    const QString own = folder.bucket.name + u'/' + QString::fromUtf8(folder.prefix);
    const bool isOwn = path == QString(own + u'*');
    if (isOwn) {
        const bool isAlone = texts(member(statement, QStringLiteral("Resource"))).size() == 1;
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

FolderAccess accessBy(const QJsonObject &statement, const PublicFolder &folder)
{
    const QString effect = member(statement, QStringLiteral("Effect")).toString();
    const QStringList actions = texts(member(statement, QStringLiteral("Action")));
    if (effect.compare(QLatin1String("allow"), Qt::CaseInsensitive) != 0 || !isForAnyone(statement) ||
        !std::any_of(actions.begin(), actions.end(), isReading))
        return FolderAccess::Private;
    FolderAccess most = FolderAccess::Private;
    const QStringList resources = texts(member(statement, QStringLiteral("Resource")));
    for (const QString &resource : resources) {
        const QString path = pathOf(resource, folder);
        const FolderAccess access = path.isEmpty() ? FolderAccess::Private : accessBy(statement, path, folder);
        if (weight(access) > weight(most))
            most = access;
    }
    return most;
}

QJsonArray statements(const QJsonObject &policy)
{
    const QJsonValue value = member(policy, QStringLiteral("Statement"));
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

}   // namespace

QString PublicFolder::resource() const
{
    const QString appId = bucket.name.section(u'-', -1);
    return QStringLiteral("qcs::cos:") + bucket.region + QStringLiteral(":uid/") + appId + u':' + bucket.name + u'/' +
           QString::fromUtf8(prefix) + u'*';
}

Result<QJsonObject> policyFromAnswer(const std::optional<QByteArray> &document)
{
    if (!document || document->trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(*document, &error);
    if (!json.isObject()) {
        const QString reason = error.error == QJsonParseError::NoError ? QStringLiteral("not an object") : error.errorString();
        return CosError::local(ErrorKind::Malformed, QString(QStringLiteral("policy: ") + reason));
    }
    return json.object();
}

FolderAccess folderAccess(const QJsonObject &policy, const PublicFolder &folder)
{
    FolderAccess most = FolderAccess::Private;
    const QJsonArray all = statements(policy);
    for (const QJsonValue &statement : all) {
        const FolderAccess access = accessBy(statement.toObject(), folder);
        if (weight(access) > weight(most))
            most = access;
    }
    return most;
}

QJsonObject withPublicFolder(QJsonObject policy, const PublicFolder &folder)
{
    QJsonArray all = statements(policy);
    const bool isThere = std::any_of(all.begin(), all.end(), [&](const QJsonValue &statement) {
        return accessBy(statement.toObject(), folder) == FolderAccess::Public;
    });
    if (isThere)
        return policy;
    all.append(QJsonObject{{QStringLiteral("Principal"), QJsonObject{{QStringLiteral("qcs"), QJsonArray{anyone()}}}},
                           {QStringLiteral("Effect"), QStringLiteral("allow")},
                           {QStringLiteral("Action"), QJsonArray::fromStringList(readingActions())},
                           {QStringLiteral("Resource"), QJsonArray{folder.resource()}}});
    policy.insert(spelling(policy, QStringLiteral("Statement")), all);
    const QString version = spelling(policy, QStringLiteral("version"));
    if (!policy.contains(version))
        policy.insert(version, QStringLiteral("2.0"));
    return policy;
}

QJsonObject withoutPublicFolder(QJsonObject policy, const PublicFolder &folder)
{
    QJsonArray kept;
    const QJsonArray all = statements(policy);
    for (const QJsonValue &statement : all) {
        if (accessBy(statement.toObject(), folder) != FolderAccess::Public)
            kept.append(statement);
    }
    if (kept.isEmpty())
        return {};
    policy.insert(spelling(policy, QStringLiteral("Statement")), kept);
    return policy;
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
