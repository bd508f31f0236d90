// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrolxml.h"

#include "cos/dialect.h"

#include <QCoreApplication>

namespace Settings {

namespace {

const QLatin1String rootName("AccessControlPolicy");
const QLatin1String listName("AccessControlList");
const QLatin1String grantName("Grant");
const QLatin1String granteeName("Grantee");
const QLatin1String permissionElement("Permission");
const QLatin1String ownerName("Owner");
const QLatin1String idName("ID");
const QLatin1String displayName("DisplayName");
const QLatin1String uriName("URI");

/// ID or URI; the older documents write uin and Subaccount.
Grantee granteeFrom(const XmlElement &element)
{
    for (const QLatin1String name : {uriName, idName}) {
        if (const QString text = element.textOf(name).value_or(QString()); !text.isEmpty())
            return Grantee::fromId(text);
    }
    const QString uin = element.textOf(QLatin1String("uin")).value_or(QString());
    const QString sub = element.textOf(QLatin1String("Subaccount")).value_or(QString());
    return Grantee::fromId(sub.isEmpty() ? uin : QString(uin + u'/' + sub));
}

Parsed<Grant> grantFrom(const XmlElement &element)
{
    const XmlElement *grantee = element.child(granteeName);
    const std::optional<QString> permission = element.textOf(permissionElement);
    if (!grantee || !permission) {
        return element.mistake(
            QCoreApplication::translate("Settings::AccessControl", "A Grant needs a Grantee and a Permission."));
    }
    return Grant{granteeFrom(*grantee), *permission, element};
}

XmlElement newGrantee(const Grantee &grantee)
{
    XmlElement element(granteeName);
    element.setAttribute({.name = QStringLiteral("type"),
                          .value = grantee.isGroup() ? QStringLiteral("Group") : QStringLiteral("CanonicalUser"),
                          .prefix = QStringLiteral("xsi"),
                          .namespaceUri = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")});
    element.setTextOf(grantee.isGroup() ? uriName : idName, grantee.id());
    return element;
}

XmlElement elementFor(const Grant &grant)
{
    if (!grant.original.name().isEmpty())
        return grant.original;   // an entry comes or goes, it is not edited
    XmlElement element(grantName);
    element.append(newGrantee(grant.grantee));
    element.setTextOf(permissionElement, grant.permission);
    return element;
}

}   // namespace

Parsed<AccessControl> accessControlFromXml(const XmlElement &root)
{
    const XmlElement *owner = root.child(ownerName);
    const XmlElement *list = root.child(listName);
    if (!owner || !list) {
        return root.mistake(
            QCoreApplication::translate("Settings::AccessControl", "There must be an Owner and an AccessControlList."));
    }
    AccessControl acl;
    acl.ownerId = owner->textOf(idName).value_or(QString());
    acl.ownerName = owner->textOf(displayName).value_or(QString());
    acl.original = root;
    const QList<XmlElement> elements = list->children(grantName);
    for (const XmlElement &element : elements) {
        const Parsed<Grant> grant = grantFrom(element);
        if (!grant)
            return grant.mistake();
        acl.grants.append(*grant);
    }
    return acl;
}

Parsed<AccessControl> accessControlFromXml(const QByteArray &document)
{
    const Parsed<XmlElement> root = XmlElement::parse(document, rootName);
    return root ? accessControlFromXml(*root) : Parsed<AccessControl>(root.mistake());
}

Result<AccessControl> accessControlFromAnswer(const Result<Cos::Configuration> &answer)
{
    if (!answer)
        return answer.error();
    const Parsed<AccessControl> parsed = accessControlFromXml(answer->document.value_or(QByteArray()));
    if (!parsed)
        return malformed(parsed.mistake());
    AccessControl acl = *parsed;
    acl.isInherited = Cos::headerValue(answer->headers, Cos::cosDialect().header("acl")).trimmed() == "default";
    return acl;
}

XmlElement accessControlToXml(const AccessControl &acl, XmlElement root)
{
    XmlElement owner = root.childOrNew(ownerName);
    owner.setTextOf(idName, acl.ownerId);
    root.setChild(owner);
    XmlElement list = root.childOrNew(listName);
    QList<XmlElement> elements;
    for (const Grant &grant : acl.grants)
        elements.append(elementFor(grant));
    list.replaceChildren(grantName, elements);
    root.setChild(list);
    return root;
}

QByteArray accessControlToXml(const AccessControl &acl)
{
    return accessControlToXml(acl, acl.original.name().isEmpty() ? XmlElement(rootName) : acl.original).toXml();
}

Cos::ConfigurationUpdate updateFor(const AccessControl &acl)
{
    Cos::ConfigurationUpdate update;
    if (acl.isInherited)
        update.access.cannedAcl = QByteArrayLiteral("default");
    else
        update.document = accessControlToXml(acl);
    return update;
}

}   // namespace Settings
