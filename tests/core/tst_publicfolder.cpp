// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/publicfolder/publicfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Settings;

/// A folder that everyone may read, by a statement in the policy of its bucket.
class TestPublicFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsOpenedAndClosedAgain();
    void openingTwiceIsOpeningOnce();
    void otherStatementsStayAsTheyWere();
    void theSpellingOfTheDocumentStays();
    void statementsAreUnderstood_data();
    void statementsAreUnderstood();
    void foldersThatNoPolicyCanNameAreRefused();
    void documentsThatAreNoneAreMistakes();
};

namespace {

const PublicFolder folder{{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "2026/旅行/"};

Cos::Configuration answerOf(const QByteArray &document)
{
    return {document, {}};
}

QJsonObject policyOf(const QByteArray &statements)
{
    return QJsonDocument::fromJson(R"({"version":"2.0","Statement":[)" + statements + "]}").object();
}

QByteArray statement(const QByteArray &path, const QByteArray &more = {})
{
    return R"({"Principal":{"qcs":["qcs::cam::anyone:anyone"]},"Effect":"allow","Action":["name/cos:GetObject"],"Resource":[)"
           R"("qcs::cos:ap-guangzhou:uid/1250000000:)" +
           path + "\"]" + more + '}';
}

}   // namespace

void TestPublicFolder::aFolderIsOpenedAndClosedAgain()
{
    const QJsonObject open = withPublicFolder({}, folder);
    QCOMPARE(folderAccess(open, folder), FolderAccess::Public);
    const QJsonObject rule = open.value(QLatin1String("Statement")).toArray().first().toObject();
    QCOMPARE(rule.value(QLatin1String("Resource")).toArray().first().toString(),
             QStringLiteral("qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/2026/旅行/*"));
    QCOMPARE(rule.value(QLatin1String("Effect")).toString(), QStringLiteral("Allow"));   // as section 3.6.6 spells it
    QCOMPARE(open.value(QLatin1String("version")).toString(), QStringLiteral("2.0"));
    QVERIFY(withoutPublicFolder(open, folder).isEmpty());
}

void TestPublicFolder::openingTwiceIsOpeningOnce()
{
    const QJsonObject open = withPublicFolder({}, folder);
    QCOMPARE(withPublicFolder(open, folder), open);
}

void TestPublicFolder::otherStatementsStayAsTheyWere()
{
    const QJsonObject before = policyOf(R"({"Sid":"x","Effect":"deny","Principal":"*","Action":["name/cos:PutObject"],
        "Resource":["*"],"Condition":{"ip_not_equal":{"qcs:ip":["10.0.0.0/8"]}},"Unknown":{"deep":[1,null,true]}})");
    const QJsonObject open = withPublicFolder(before, folder);
    QCOMPARE(open.value(QLatin1String("Statement")).toArray().size(), 2);
    QCOMPARE(withoutPublicFolder(open, folder), before);
}

void TestPublicFolder::theSpellingOfTheDocumentStays()
{
    const QJsonObject before = QJsonDocument::fromJson(R"({"Version":"2.0","statement":[{"effect":"deny"}]})").object();
    const QJsonObject open = withPublicFolder(before, folder);
    QCOMPARE(open.keys(), before.keys());
    QCOMPARE(open.value(QLatin1String("statement")).toArray().size(), 2);
}

void TestPublicFolder::statementsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<FolderAccess>("access");
    const QByteArray own = "photos-1250000000/2026/旅行/*";
    QTest::newRow("none") << QByteArray() << FolderAccess::Private;
    QTest::newRow("this folder") << statement(own) << FolderAccess::Public;
    QTest::newRow("the folder above") << statement("photos-1250000000/2026/*") << FolderAccess::PublicWithin;
    QTest::newRow("the bucket") << statement("photos-1250000000/*") << FolderAccess::PublicWithin;
    QTest::newRow("everything") << statement({}).replace("qcs::cos:ap-guangzhou:uid/1250000000:", "*")
                                << FolderAccess::PublicWithin;
    QTest::newRow("older spelling") << statement("prefix//1250000000/photos/2026/旅行/*") << FolderAccess::Public;
    QTest::newRow("older spelling of the folder above")
        << statement("prefix//1250000000/photos/2026/*") << FolderAccess::PublicWithin;
    QTest::newRow("older spelling of the bucket") << statement("prefix//1250000000/photos/*") << FolderAccess::PublicWithin;
    QTest::newRow("older spelling of all buckets") << statement("prefix//1250000000/*") << FolderAccess::PublicWithin;
    QTest::newRow("older spelling of another bucket")
        << statement("prefix//1250000000/films/2026/旅行/*") << FolderAccess::Private;
    QTest::newRow("older spelling of another account")
        << statement("prefix//1259999999/photos/2026/旅行/*") << FolderAccess::Private;
    QTest::newRow("the bucket without a slash") << statement("photos-1250000000*") << FolderAccess::PublicWithin;
    QTest::newRow("buckets that begin so") << statement("phot*") << FolderAccess::PublicWithin;
    QTest::newRow("buckets that begin otherwise") << statement("film*") << FolderAccess::Private;
    QTest::newRow("a folder in it") << statement("photos-1250000000/2026/旅行/raw/*") << FolderAccess::PublicInPart;
    QTest::newRow("an object in it") << statement("photos-1250000000/2026/旅行/a.jpg") << FolderAccess::PublicInPart;
    QTest::newRow("another folder") << statement("photos-1250000000/2025/*") << FolderAccess::Private;
    QTest::newRow("another bucket") << statement("films-1250000000/2026/旅行/*") << FolderAccess::Private;
    QTest::newRow("somebody") << statement(own).replace("anyone:anyone", "uin/7:uin/7") << FolderAccess::Private;
    QTest::newRow("denied") << statement(own).replace("allow", "deny") << FolderAccess::Private;
    QTest::newRow("another action") << statement(own).replace("GetObject", "PutObject") << FolderAccess::Private;
    QTest::newRow("every action") << statement(own).replace("GetObject", "*") << FolderAccess::PublicWithOthers;
    QTest::newRow("on a condition") << statement(own, R"(,"Condition":{"string_like":{}})") << FolderAccess::PublicWithOthers;
    QTest::newRow("with another folder") << statement(own).replace("\"]", "\",\"qcs::cos:ap-guangzhou:uid/1250000000:x/*\"]")
                                         << FolderAccess::PublicWithOthers;
    QTest::newRow("twice over") << QByteArray(statement(own) + ',' + statement("photos-1250000000/*"))
                                << FolderAccess::PublicWithin;
}

void TestPublicFolder::statementsAreUnderstood()
{
    QFETCH(QByteArray, statements);
    QTEST(folderAccess(policyOf(statements), folder), "access");
}

void TestPublicFolder::foldersThatNoPolicyCanNameAreRefused()
{
    QVERIFY(publicFolderProblem(folder).isEmpty());
    QVERIFY(!publicFolderProblem({folder.bucket, "a*b/"}).isEmpty());
    QVERIFY(!publicFolderProblem({folder.bucket, "a\xFF/"}).isEmpty());
}

void TestPublicFolder::documentsThatAreNoneAreMistakes()
{
    QVERIFY(policyFromAnswer(Cos::Configuration{})->isEmpty());
    QVERIFY(policyFromAnswer(answerOf("{}"))->isEmpty());
    const QByteArray whole = QJsonDocument(withPublicFolder({}, folder)).toJson(QJsonDocument::Compact);
    for (qsizetype length = 1; length < whole.size(); ++length)
        QVERIFY(!policyFromAnswer(answerOf(whole.first(length))).isOk());
    QVERIFY(!policyFromAnswer(answerOf("[]")).isOk());
    QVERIFY(!policyFromAnswer(answerOf(R"({"Statement":"text"})")).isOk());   // adding a statement would lose it
    QVERIFY(!policyFromAnswer(answerOf(R"({"Statement":[null]})")).isOk());
}

QTEST_GUILESS_MAIN(TestPublicFolder)
#include "tst_publicfolder.moc"
