// SPDX-License-Identifier: GPL-3.0-or-later
// Our codecs on the command line, for the conformance test to compare with the official Node SDK:
//
//     settingstool ENDPOINT acl|cors BUCKET KEY         prints what we read, as JSON; an empty KEY is the bucket
//     settingstool ENDPOINT acl|cors BUCKET KEY JSON    writes that
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/cors/corsrule.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "resultof.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

using namespace Settings;

namespace {

template <typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(technicalDetails(result.error())));
        std::exit(1);
    }
    return *result;
}

/// The sub-resource of a bucket or an object.
class Place
{
public:
    Place(Cos::Client &client, const QStringList &arguments)
        : m_client(client)
        , m_resource{arguments.at(2).toLatin1()}
        , m_object{{arguments.at(3), QStringLiteral("ap-guangzhou")}, arguments.at(4).toUtf8(), {}}
    {
    }

    Cos::Configuration read()
    {
        return valueOf(resultOf(m_object.key.isEmpty() ? m_client.getConfiguration(m_object.bucket, m_resource)
                                                       : m_client.getConfiguration(m_object, m_resource)));
    }

    void write(const Cos::ConfigurationUpdate &update)
    {
        valueOf(resultOf(m_object.key.isEmpty() ? m_client.putConfiguration(m_object.bucket, m_resource, update)
                                                : m_client.putConfiguration(m_object, m_resource, update)));
    }

private:
    Cos::Client &m_client;
    Cos::Subresource m_resource;
    Cos::ObjectRef m_object;
};

CannedAcl cannedFromName(const QString &name)
{
    return name == QLatin1String("default")             ? CannedAcl::Inherited
           : name == QLatin1String("public-read")       ? CannedAcl::PublicRead
           : name == QLatin1String("public-read-write") ? CannedAcl::PublicReadWrite
                                                        : CannedAcl::Private;
}

QString cannedName(CannedAcl canned)
{
    switch (canned) {
    case CannedAcl::Inherited:
        return QStringLiteral("default");
    case CannedAcl::PublicRead:
        return QStringLiteral("public-read");
    case CannedAcl::PublicReadWrite:
        return QStringLiteral("public-read-write");
    case CannedAcl::Private:
        break;
    }
    return QStringLiteral("private");
}

QJsonObject aclToJson(const AccessControl &acl)
{
    QJsonArray grants;
    for (const Grant &grant : acl.grants)
        grants.append(QJsonArray{grant.grantee.id(), grant.permission});
    return {{QStringLiteral("owner"), acl.ownerId},
            {QStringLiteral("canned"), cannedName(acl.canned())},
            {QStringLiteral("grants"), grants}};
}

void changeAcl(AccessControl &acl, const QJsonObject &wanted)
{
    const QJsonArray grants = wanted.value(QLatin1String("grants")).toArray();
    for (const QJsonValue &value : grants) {
        const Grantee grantee = Grantee::fromId(value.toArray().at(0).toString());
        const Permissions permission = permissionFromName(value.toArray().at(1).toString());
        acl.setPermissions(grantee, acl.permissionsOf(grantee) | permission);
    }
    acl.setCanned(cannedFromName(wanted.value(QLatin1String("canned")).toString()));
}

QStringList texts(const QJsonObject &object, const char *name)
{
    QStringList all;
    const QJsonArray array = object.value(QLatin1String(name)).toArray();
    for (const QJsonValue &value : array)
        all.append(value.toString());
    return all;
}

QJsonArray corsToJson(const CorsConfiguration &configuration)
{
    QJsonArray rules;
    for (const CorsRule &rule : configuration.rules) {
        rules.append(QJsonObject{{QStringLiteral("ID"), rule.id},
                                 {QStringLiteral("AllowedOrigins"), QJsonArray::fromStringList(rule.allowedOrigins)},
                                 {QStringLiteral("AllowedMethods"), QJsonArray::fromStringList(rule.allowedMethods)},
                                 {QStringLiteral("AllowedHeaders"), QJsonArray::fromStringList(rule.allowedHeaders)},
                                 {QStringLiteral("ExposeHeaders"), QJsonArray::fromStringList(rule.exposeHeaders)},
                                 {QStringLiteral("MaxAgeSeconds"), QString::number(rule.maxAgeSeconds.value_or(-1))}});
    }
    return rules;
}

CorsConfiguration corsFromJson(const QJsonArray &rules)
{
    CorsConfiguration configuration;
    for (const QJsonValue &value : rules) {
        const QJsonObject object = value.toObject();
        CorsRule rule;
        rule.id = object.value(QLatin1String("ID")).toString();
        rule.allowedOrigins = texts(object, "AllowedOrigins");
        rule.allowedMethods = texts(object, "AllowedMethods");
        rule.allowedHeaders = texts(object, "AllowedHeaders");
        rule.exposeHeaders = texts(object, "ExposeHeaders");
        rule.maxAgeSeconds = object.value(QLatin1String("MaxAgeSeconds")).toString().toLongLong();
        configuration.rules.append(rule);
    }
    return configuration;
}

XmlElement corsElement(const Cos::Configuration &answer)
{
    const Parsed<XmlElement> root = XmlElement::parse(answer.document.value_or("<CORSConfiguration/>"));
    return root ? *root : XmlElement(QStringLiteral("CORSConfiguration"));
}

QJsonDocument runAcl(Place &place, const QJsonDocument &wanted)
{
    AccessControl acl = valueOf(accessControlFromAnswer(place.read()));
    if (!wanted.isNull()) {
        changeAcl(acl, wanted.object());
        place.write(updateFor(acl));
    }
    return QJsonDocument(aclToJson(acl));
}

QJsonDocument runCors(Place &place, const QJsonDocument &wanted)
{
    const XmlElement root = corsElement(place.read());
    if (wanted.isNull())
        return QJsonDocument(corsToJson(*corsFromXml(root)));
    place.write({corsToXml(corsFromJson(wanted.array()), root).toXml(), "application/xml", {}});
    return wanted;
}

}   // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 5)
        return 2;
    const SystemClock clock;
    const Cos::Credentials credentials{"AKIDSandboxOwner00000000000000000000", "SandboxOwnerSecretKey00000000000", {}, {}};
    Cos::Client client(valueOf(Cos::Endpoint::fromUserInput(arguments.at(1), QStringLiteral("http"))), credentials,
                       std::make_unique<Cos::QnamTransport>(), clock);
    Place place(client, arguments);
    const QJsonDocument wanted = QJsonDocument::fromJson(arguments.value(5).toUtf8());
    const QJsonDocument shown = arguments.at(2) == QLatin1String("acl") ? runAcl(place, wanted) : runCors(place, wanted);
    std::printf("%s\n", shown.toJson(QJsonDocument::Compact).constData());
    return 0;
}
