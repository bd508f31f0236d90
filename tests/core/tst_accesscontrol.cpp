// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontroltext.h"
#include "bucketsettings/acl/accesscontrolxml.h"
#include "objectsettings/objectaccesschange.h"
#include "randomxml.h"

#include <QTest>

using namespace Settings;

/// Who may do what: reading, changing and writing it, and saying it in words.
class TestAccessControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void granteesAreReadInEveryForm_data();
    void granteesAreReadInEveryForm();
    void everythingSurvivesTheRoundTrip();
    void whatIsUnknownSurvivesAChange();
    void randomDocumentsSurviveAChange();
    void everyCutIsAMistake();
    void newEntriesAreWrittenAsTheServiceWantsThem();
    void theOlderSpellingIsRead();
    void shortDescriptionsAreDerived_data();
    void shortDescriptionsAreDerived();
    void shortDescriptionsChangeStrangersOnly();
    void permissionsChangeWithoutTouchingOthers();
    void headersSayTheSame();
    void whatHeadersCannotSayIsLeftToTheDocument();
    void objectsHaveNoWrite();
    void anObjectWithoutAListFollowsItsBucket();
    void onlyNewDangersAreAskedAbout();
    void summariesAreOneLine();
    void changesOfManyKeepWhatTheyDoNotName();
    void anObjectThatGetsAListBeginsWithItsOwner();
};

namespace {

const QByteArray xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

QByteArray grantXml(const QByteArray &grantee, const QByteArray &permission)
{
    return "<Grant><Grantee " + xsi + " xsi:type=\"CanonicalUser\">" + grantee + "</Grantee><Permission>" + permission +
           "</Permission></Grant>";
}

QByteArray document(const QByteArray &grants)
{
    return "<?xml version='1.0'?><AccessControlPolicy><Owner><ID>qcs::cam::uin/1:uin/1</ID><DisplayName>me</DisplayName></Owner>"
           "<AccessControlList>" +
           grants + "</AccessControlList></AccessControlPolicy>";
}

const QByteArray ownerGrant = grantXml("<ID>qcs::cam::uin/1:uin/1</ID>", "FULL_CONTROL");
const QByteArray richDocument = document(ownerGrant + "<!-- a note --><Grant since='2024'><Grantee " + xsi +
                                         " xsi:type=\"Group\"><URI>http://cam.qcloud.com/groups/global/AllUsers</URI><New>x</"
                                         "New></Grantee><Permission>READ</Permission>"
                                         "<Until>2030</Until></Grant>" +
                                         grantXml("<ID>arn:somebody</ID>", "EXECUTE") + grantXml("<ID>7/8</ID>", "READ"));

AccessControl parsed(const QByteArray &text)
{
    const Parsed<AccessControl> acl = accessControlFromXml(text);
    if (!acl)
        qFatal("%s: %s", text.constData(), qPrintable(acl.mistake().reason));
    return *acl;
}

XmlElement tree(const QByteArray &text)
{
    const Parsed<XmlElement> element = XmlElement::parse(text);
    if (!element)
        qFatal("%s", qPrintable(element.mistake().reason));
    return *element;
}

Grantee account(const char *uin)
{
    return Grantee::rootAccount(QString::fromLatin1(uin));
}

}   // namespace

void TestAccessControl::granteesAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Grantee>("grantee");
    const auto row = [](const char *id, const Grantee &grantee) { QTest::newRow(id) << QString::fromLatin1(id) << grantee; };
    row("100000000001", account("100000000001"));
    row("1/2", Grantee::subAccount(QStringLiteral("1"), QStringLiteral("2")));
    row("1/1", account("1"));
    row("qcs::cam::uin/1:uin/1", account("1"));
    row("qcs::cam::uin/1:uin/2", Grantee::subAccount(QStringLiteral("1"), QStringLiteral("2")));
    row("qcs::cam::anyone:anyone", Grantee::everyone());
    row("http://cam.qcloud.com/groups/global/AllUsers", Grantee::everyone());
    row("http://cam.qcloud.com/groups/global/AuthenticatedUsers", Grantee::signedIn());
    for (const char *strange : {"mina", "1/", "/2", "1/2/3", "qcs::cam::uin/1", "123456789012345678901", ""})
        row(strange, {Grantee::Kind::Unknown, {}, {}, QString::fromLatin1(strange)});
}

void TestAccessControl::granteesAreReadInEveryForm()
{
    QFETCH(QString, id);
    QFETCH(Grantee, grantee);
    QCOMPARE(Grantee::fromId(id), grantee);
    QCOMPARE(Grantee::fromId(grantee.id()), grantee);
    QCOMPARE(Grantee::fromId(grantee.shortId()), grantee);
}

void TestAccessControl::everythingSurvivesTheRoundTrip()
{
    const AccessControl acl = parsed(richDocument);
    QCOMPARE(acl.ownerName, QStringLiteral("me"));
    QCOMPARE(acl.grants.size(), 4);
    QCOMPARE(tree(accessControlToXml(acl)), tree(richDocument));
}

void TestAccessControl::whatIsUnknownSurvivesAChange()
{
    AccessControl acl = parsed(richDocument);
    acl.setPermissions(account("9"), Permission::Read);
    acl.setPermissions(Grantee::fromId(QStringLiteral("7/8")), {});
    acl.setCanned(CannedAcl::PublicReadWrite);
    const QByteArray written = accessControlToXml(acl);
    for (const char *kept :
         {"<!-- a note -->", "since=\"2024\"", "<New>x</New>", "<Until>2030</Until>", "EXECUTE", "arn:somebody"})
        QVERIFY2(written.contains(kept), kept);
    const AccessControl again = parsed(written);
    QCOMPARE(again, acl);
    QVERIFY(again.permissionsOf(Grantee::fromId(QStringLiteral("7/8"))) == Permissions());
}

void TestAccessControl::randomDocumentsSurviveAChange()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        RandomXml random(seed);
        const XmlElement before = random.withUnknown(tree(richDocument));
        AccessControl acl = parsed(before.toXml());
        QCOMPARE(tree(accessControlToXml(acl)), before);
        acl.setPermissions(account("9"), Permission::Read);
        const AccessControl changed = parsed(accessControlToXml(acl));
        QCOMPARE(changed, acl);
        acl.setPermissions(account("9"), {});
        QCOMPARE(tree(accessControlToXml(acl)), before);
    }
}

void TestAccessControl::everyCutIsAMistake()
{
    for (qsizetype length = 0; length < richDocument.size(); ++length)
        QVERIFY2(!accessControlFromXml(richDocument.first(length)).isOk(), qPrintable(QString::number(length)));
    for (const char *wrong :
         {"<A/>", "<AccessControlPolicy/>", "<AccessControlPolicy><Owner/></AccessControlPolicy>",
          "<AccessControlPolicy><Owner/><AccessControlList><Grant/></AccessControlList></AccessControlPolicy>"})
        QVERIFY2(!accessControlFromXml(wrong).isOk(), wrong);
}

void TestAccessControl::newEntriesAreWrittenAsTheServiceWantsThem()
{
    AccessControl acl;
    acl.ownerId = QStringLiteral("qcs::cam::uin/1:uin/1");
    acl.setPermissions(acl.owner(), Permission::FullControl);
    acl.setPermissions(Grantee::signedIn(), Permission::Read);
    const XmlElement expected =
        tree("<AccessControlPolicy><Owner><ID>qcs::cam::uin/1:uin/1</ID></Owner><AccessControlList>" + ownerGrant +
             "<Grant><Grantee " + xsi +
             " xsi:type=\"Group\"><URI>http://cam.qcloud.com/groups/global/AuthenticatedUsers</URI></Grantee><Permission>READ"
             "</Permission></Grant></AccessControlList></AccessControlPolicy>");
    QCOMPARE(tree(accessControlToXml(acl)), expected);
}

void TestAccessControl::theOlderSpellingIsRead()
{
    const AccessControl acl = parsed(document("<Grant><Grantee type='SubAccount'><uin>7</uin><Subaccount>8</Subaccount></Grantee>"
                                              "<Permission>READ</Permission></Grant>"));
    QCOMPARE(acl.grants.first().grantee, Grantee::subAccount(QStringLiteral("7"), QStringLiteral("8")));
}

void TestAccessControl::shortDescriptionsAreDerived_data()
{
    QTest::addColumn<Permissions>("everyone");
    QTest::addColumn<CannedAcl>("canned");
    QTest::newRow("nothing") << Permissions() << CannedAcl::Private;
    QTest::newRow("read") << Permissions(Permission::Read) << CannedAcl::PublicRead;
    QTest::newRow("write alone") << Permissions(Permission::Write) << CannedAcl::Private;
    QTest::newRow("both") << (Permission::Read | Permission::Write) << CannedAcl::PublicReadWrite;
    QTest::newRow("everything") << Permissions(Permission::FullControl) << CannedAcl::PublicReadWrite;
    QTest::newRow("see the list") << Permissions(Permission::ReadAcl) << CannedAcl::Private;
}

void TestAccessControl::shortDescriptionsAreDerived()
{
    QFETCH(Permissions, everyone);
    AccessControl acl = parsed(document(ownerGrant));
    acl.setPermissions(Grantee::everyone(), everyone);
    QTEST(acl.canned(), "canned");
}

void TestAccessControl::shortDescriptionsChangeStrangersOnly()
{
    AccessControl acl = parsed(richDocument);
    acl.setPermissions(Grantee::everyone(), Permission::FullControl | Permission::ReadAcl);
    acl.setCanned(CannedAcl::PublicRead);
    QCOMPARE(acl.permissionsOf(Grantee::everyone()), Permission::Read | Permission::ReadAcl);
    acl.setCanned(CannedAcl::Private);
    QVERIFY(!acl.grantees().contains(Grantee::everyone()));
    QCOMPARE(acl.grants.size(), 3);
}

void TestAccessControl::permissionsChangeWithoutTouchingOthers()
{
    AccessControl acl = parsed(richDocument);
    const Grantee sub = Grantee::fromId(QStringLiteral("7/8"));
    acl.setPermissions(sub, Permission::Read | Permission::WriteAcl);
    QCOMPARE(acl.grants.size(), 5);
    QVERIFY(!acl.grants.at(3).original.name().isEmpty());   // the entry that stays is the one that came
    acl.setPermissions(Grantee::fromId(QStringLiteral("arn:somebody")), {});
    QCOMPARE(acl.grants.size(), 5);   // what it may is not known here, so it stays
    acl.remove(Grantee::fromId(QStringLiteral("arn:somebody")));
    QCOMPARE(acl.grants.size(), 4);
}

void TestAccessControl::headersSayTheSame()
{
    AccessControl acl = parsed(document(ownerGrant));
    acl.setCanned(CannedAcl::PublicRead);
    acl.setPermissions(account("7"), Permission::Read | Permission::ReadAcl);
    acl.setPermissions(Grantee::fromId(QStringLiteral("7/8")), Permission::Read);
    const std::optional<Cos::AccessHeaders> headers = accessHeadersFor(acl);
    QVERIFY(headers);
    QCOMPARE(headers->cannedAcl, QByteArray("public-read"));
    QCOMPARE(headers->grantRead, QByteArray("id=\"7\",id=\"7/8\""));
    QCOMPARE(headers->grantReadAcp, QByteArray("id=\"7\""));
    QCOMPARE(headers->grantFullControl, QByteArray("id=\"1\""));
}

void TestAccessControl::whatHeadersCannotSayIsLeftToTheDocument()
{
    QVERIFY(!accessHeadersFor(parsed(richDocument)));
    AccessControl acl = parsed(document(ownerGrant));
    acl.setPermissions(Grantee::everyone(), Permission::ReadAcl);
    QVERIFY(!accessHeadersFor(acl));
    QVERIFY(!updateFor(acl).document.isEmpty());
    QVERIFY(updateFor(acl).access.cannedAcl.isEmpty());
}

void TestAccessControl::objectsHaveNoWrite()
{
    AccessControl acl = parsed(document(ownerGrant));
    acl.setPermissions(account("7"), Permission::Write);
    QVERIFY(problemsOf(acl, AclTarget::Bucket).isEmpty());
    QCOMPARE(problemsOf(acl, AclTarget::Object).size(), 1);
    for (int i = 0; i < AccessControl::maxGrants; ++i)
        acl.setPermissions(account(QByteArray::number(1000 + i).constData()), Permission::Read);
    QCOMPARE(problemsOf(acl, AclTarget::Bucket).size(), 1);
}

void TestAccessControl::anObjectWithoutAListFollowsItsBucket()
{
    const Cos::Configuration answer{document(ownerGrant), {{QByteArray("x-cos-acl"), QByteArray("default")}}};
    const Result<AccessControl> acl = accessControlFromAnswer(answer);
    QVERIFY(acl.isOk());
    QCOMPARE(acl->canned(), CannedAcl::Inherited);
    const Cos::ConfigurationUpdate update = updateFor(*acl);
    QCOMPARE(update.access.cannedAcl, QByteArray("default"));
    QVERIFY(update.document.isEmpty());
    QVERIFY(!accessControlFromAnswer(Cos::Configuration{QByteArray("<html>"), {}}).isOk());
}

void TestAccessControl::onlyNewDangersAreAskedAbout()
{
    const AccessControl closed = parsed(document(ownerGrant));
    AccessControl open = closed;
    open.setCanned(CannedAcl::PublicRead);
    const QString name = QStringLiteral("photos-1250000000");
    const QStringList dangers = AccessControlText::newDangers(closed, open, AclTarget::Bucket, name);
    QCOMPARE(dangers.size(), 1);
    QVERIFY(dangers.first().contains(name));
    QVERIFY(AccessControlText::newDangers(open, open, AclTarget::Bucket, name).isEmpty());
    QVERIFY(AccessControlText::newDangers(open, closed, AclTarget::Bucket, name).isEmpty());
    AccessControl wide = open;
    wide.setPermissions(Grantee::everyone(), Permission::FullControl);
    QCOMPARE(AccessControlText::newDangers(open, wide, AclTarget::Bucket, name).size(), 3);
    wide.setPermissions(Grantee::signedIn(), Permission::Read);   // everyone may that already
    QCOMPARE(AccessControlText::newDangers(open, wide, AclTarget::Bucket, name).size(), 3);
    QCOMPARE(AccessControlText::dangers(wide, AclTarget::Object, name).size(), 3);
}

void TestAccessControl::summariesAreOneLine()
{
    AccessControl acl = parsed(document(ownerGrant));
    QCOMPARE(AccessControlText::summary(acl), QStringLiteral("Private"));
    acl.setCanned(CannedAcl::PublicRead);
    QCOMPARE(AccessControlText::summary(acl), QStringLiteral("Everyone may read"));
    acl.setPermissions(account("7"), Permission::Read);
    QVERIFY(AccessControlText::summary(acl).startsWith(QStringLiteral("Everyone may read; ")));
    acl.isInherited = true;
    QCOMPARE(AccessControlText::summary(acl), QStringLiteral("As the bucket"));
}

void TestAccessControl::changesOfManyKeepWhatTheyDoNotName()
{
    const AccessControl before = parsed(richDocument);
    const AccessControl open = ObjectAccessChange{CannedAcl::Private, {}}.appliedTo(before);
    QCOMPARE(open.grants.size(), 3);
    QList<Grant> wanted{{account("9"), QStringLiteral("READ")}};
    const AccessControl shared = ObjectAccessChange{{}, wanted}.appliedTo(before);
    QCOMPARE(shared.canned(), CannedAcl::PublicRead);
    QCOMPARE(shared.grantees(), QList({account("1"), Grantee::everyone(), account("9")}));
    QCOMPARE(ObjectAccessChange{}.appliedTo(before), before);
    QVERIFY((ObjectAccessChange{CannedAcl::Inherited, {}}.appliedTo(before).isInherited));
}

void TestAccessControl::anObjectThatGetsAListBeginsWithItsOwner()
{
    AccessControl inherited = parsed(richDocument);
    inherited.isInherited = true;
    const AccessControl own = ObjectAccessChange{CannedAcl::PublicRead, {}}.appliedTo(inherited);
    QVERIFY(!own.isInherited);
    QCOMPARE(own.grantees(), QList({account("1"), Grantee::everyone()}));
    QCOMPARE(own.permissionsOf(account("1")), Permission::FullControl);
}

QTEST_GUILESS_MAIN(TestAccessControl)
#include "tst_accesscontrol.moc"
