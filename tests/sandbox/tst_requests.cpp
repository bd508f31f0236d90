// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl.h"
#include "bodywriter.h"
#include "bucketconfigs.h"
#include "conditions.h"
#include "copysource.h"
#include "corsrules.h"
#include "regions.h"
#include "tags.h"
#include "target.h"

#include <QTest>

using namespace Sandbox;

/// How requests are read: addresses, ranges, grants, rules.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void decodesExactlyOnce();
    void readsRanges_data();
    void readsRanges();
    void readsCopySources();
    void grantsWhatTheHeadersSay();
    void refusesImpossibleGrants();
    void answersPreflightsByTheFirstFittingRule();
    void refusesLifecycleMistakes_data();
    void refusesLifecycleMistakes();
    void readsTags();
    void refusesTagsOfOtherCharacters();
    void copiesOfMoreThan5GBStayInTheirRegionAndClass();
    void bucketsAreMadeInRegionsOfTheService();
    void combinesCrc64();
};

void TestRequests::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("bucket");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("region");
    const auto row = [](const char *name, const char *target, const char *host, const char *bucket, const char *key,
                        const char *region) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(host) << QByteArray(bucket) << QByteArray(key)
                            << QByteArray(region);
    };
    row("path style, service", "/", "127.0.0.1:9000", "", "", "");
    row("path style, bucket", "/b-1", "127.0.0.1:9000", "b-1", "", "");
    row("path style, bucket with slash", "/b-1/?acl", "localhost:9000", "b-1", "", "");
    row("path style, object", "/b-1/a//b%20c", "[::1]:9000", "b-1", "a//b c", "");
    row("path style, key of a slash", "/b-1//", "127.0.0.1", "b-1", "/", "");
    row("host style, bucket", "/", "b-1.cos.ap-x.myqcloud.com", "b-1", "", "ap-x");
    row("host style, object", "/k/", "b-1.cos.ap-x.myqcloud.com:80", "b-1", "k/", "ap-x");
    row("service of a region", "/", "cos.ap-x.myqcloud.com", "", "", "ap-x");
    row("service", "/", "service.cos.myqcloud.com", "", "", "");
    row("through a proxy", "http://b-1.cos.ap-x.myqcloud.com/k?acl", "b-1.cos.ap-x.myqcloud.com", "b-1", "k", "ap-x");
}

void TestRequests::readsAddresses()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    const Target parsed = parseTarget(target, host);
    QTEST(parsed.bucket, "bucket");
    QTEST(parsed.key, "key");
    QTEST(parsed.region, "region");
    QCOMPARE(parsed.hasKey, !parsed.key.isEmpty());
}

void TestRequests::decodesExactlyOnce()
{
    const Target target = parseTarget("/b-1/a%252Fb+c%2B?prefix=x%2520y+z&acl&q-ak=me", "127.0.0.1");
    QCOMPARE(target.key, QByteArray("a%2Fb+c+"));
    QCOMPARE(target.parameter("prefix"), QByteArray("x%20y z"));
    QVERIFY(target.hasParameter("acl"));
    QVERIFY(!target.hasParameter("q-ak"));
    QCOMPARE(valueOf(target.signature, "q-ak"), QByteArray("me"));
}

void TestRequests::readsRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("both ends") << QByteArray("bytes=2-4") << QByteArray("2-4");
    QTest::newRow("beyond the end") << QByteArray("bytes=8-99") << QByteArray("8-9");
    QTest::newRow("open") << QByteArray("bytes=3-") << QByteArray("3-9");
    QTest::newRow("suffix") << QByteArray("bytes=-3") << QByteArray("7-9");
    QTest::newRow("long suffix") << QByteArray("bytes=-30") << QByteArray("0-9");
    QTest::newRow("begins behind the end") << QByteArray("bytes=10-") << QByteArray("InvalidRange");
    QTest::newRow("suffix of nothing") << QByteArray("bytes=-0") << QByteArray("InvalidRange");
    QTest::newRow("backwards") << QByteArray("bytes=4-2") << QByteArray("all");
    QTest::newRow("no range") << QByteArray("lines=1-2") << QByteArray("all");
    QTest::newRow("no number") << QByteArray("bytes=a-b") << QByteArray("all");
}

void TestRequests::readsRanges()
{
    QFETCH(QByteArray, header);
    const Outcome<std::optional<ByteRange>> range = parseRange(header, 10);
    QByteArray outcome = "all";
    if (!range)
        outcome = range.error().code;
    else if (*range)
        outcome = QByteArray::number((*range)->first) + '-' + QByteArray::number((*range)->last);
    QTEST(outcome, "outcome");
    QVERIFY(!parseRange("bytes=0-0", 0).isOk());
}

void TestRequests::readsCopySources()
{
    const Outcome<CopySource> source = parseCopySource("b-1.cos.ap-x.myqcloud.com/a%3Fb%2520%2B?versionId=v1");
    QVERIFY(source.isOk());
    QCOMPARE(source->bucket, QByteArray("b-1"));
    QCOMPARE(source->region, QByteArray("ap-x"));
    QCOMPARE(source->key, QByteArray("a?b%20+"));
    QCOMPARE(source->versionId, QByteArray("v1"));
    QCOMPARE(parseCopySource("127.0.0.1:9000/b-1/k")->bucket, QByteArray("b-1"));
    for (const char *wrong : {"", "b-1", "/b-1/k", "b-1.cos.ap-x.myqcloud.com/"})
        QCOMPARE(parseCopySource(wrong).error().code, QByteArray("InvalidCopySource"));
}

void TestRequests::grantsWhatTheHeadersSay()
{
    PairList headers;
    headers.emplaceBack("x-cos-acl", "public-read");
    headers.emplaceBack("x-cos-grant-write", "id=\"7\", id=\"8/9\"");
    const Outcome<Acl> acl = aclFromHeaders(headers, true, camId("1", "1"));
    QVERIFY(acl.isOk());
    AccessKey seven;
    seven.uin = seven.subUin = "7";
    AccessKey nine;
    nine.uin = "8";
    nine.subUin = "9";
    AccessKey eight;
    eight.uin = eight.subUin = "8";
    QVERIFY(acl->allows({}, "READ"));
    QVERIFY(!acl->allows({}, "WRITE"));
    QVERIFY(acl->allows({seven}, "WRITE"));
    QVERIFY(acl->allows({nine}, "WRITE"));
    QVERIFY(!acl->allows({eight}, "WRITE"));
    const Outcome<Acl> again = aclFromXml(toXml(*acl, camId("1", "1")), true, camId("1", "1"));
    QVERIFY(again.isOk());
    QCOMPARE(again->grants, acl->grants);
}

void TestRequests::refusesImpossibleGrants()
{
    QVERIFY(!aclFromHeaders({{QByteArray("x-cos-acl"), QByteArray("public")}}, true, "o").isOk());
    QVERIFY(!aclFromHeaders({{QByteArray("x-cos-acl"), QByteArray("default")}}, true, "o").isOk());
    QVERIFY(aclFromHeaders({{QByteArray("x-cos-acl"), QByteArray("default")}}, false, "o").isOk());
    QVERIFY(!aclFromHeaders({{QByteArray("x-cos-grant-read"), QByteArray("7")}}, true, "o").isOk());
    QCOMPARE(aclFromXml("<AccessControlPolicy/>", true, camId("1", "1")).error().code, QByteArray("MalformedXML"));
}

void TestRequests::answersPreflightsByTheFirstFittingRule()
{
    const std::optional<XmlNode> configuration =
        parseXml("<CORSConfiguration><CORSRule><AllowedOrigin>https://*.a.org</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>"
                 "<AllowedHeader>x-cos-*</AllowedHeader></CORSRule><CORSRule><AllowedOrigin>*</AllowedOrigin>"
                 "<AllowedMethod>GET</AllowedMethod><MaxAgeSeconds>9</MaxAgeSeconds></CORSRule></CORSConfiguration>");
    QVERIFY(configuration);
    const auto origin = [&](const CorsQuestion &question) {
        const std::optional<PairList> answer = corsAnswer(*configuration, question);
        return answer ? valueOf(*answer, "Access-Control-Allow-Origin") : QByteArray("refused");
    };
    QCOMPARE(origin({"https://www.a.org", "PUT", {"X-Cos-Acl"}}), QByteArray("https://www.a.org"));
    QCOMPARE(origin({"https://www.a.org", "PUT", {"content-type"}}), QByteArray("refused"));
    QCOMPARE(origin({"http://b.org", "GET", {}}), QByteArray("*"));
    QCOMPARE(origin({"http://b.org", "DELETE", {}}), QByteArray("refused"));
}

void TestRequests::refusesLifecycleMistakes_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = "<Rule><ID>a</ID><Status>Enabled</Status><Filter/><Expiration><Days>3</Days></Expiration></Rule>";
    QTest::newRow("a good rule") << good << QByteArray();
    QTest::newRow("no rule") << QByteArray() << QByteArray("MalformedXML");
    QTest::newRow("the same id twice") << QByteArray(good + good) << QByteArray("InvalidArgument");
    QTest::newRow("no action") << QByteArray("<Rule><Status>Enabled</Status><Filter/></Rule>") << QByteArray("MalformedXML");
    QTest::newRow("no status") << QByteArray(good).replace("<Status>Enabled</Status>", "") << QByteArray("MalformedXML");
    QTest::newRow("zero days") << QByteArray(good).replace(">3<", ">0<") << QByteArray("InvalidArgument");
    const auto transition = [](const QByteArray &days, const QByteArray &name) -> QByteArray {
        return "<Transition><Days>" + days + "</Days><StorageClass>" + name + "</StorageClass></Transition>";
    };
    const auto moving = [](const QByteArray &transitions) -> QByteArray {
        return "<Rule><Status>Enabled</Status><Filter/>" + transitions + "</Rule>";
    };
    QTest::newRow("colder and later") << moving(transition("90", "ARCHIVE") + transition("30", "STANDARD_IA")) << QByteArray();
    QTest::newRow("warmer later") << moving(transition("30", "ARCHIVE") + transition("90", "STANDARD_IA"))
                                  << QByteArray("InvalidArgument");
    QTest::newRow("two on a day") << moving(transition("30", "STANDARD_IA") + transition("30", "ARCHIVE"))
                                  << QByteArray("InvalidArgument");
    QTest::newRow("an obsolete class") << moving(transition("30", "NEARLINE")) << QByteArray("InvalidArgument");
    QTest::newRow("moved after it is deleted")
        << moving(transition("30", "ARCHIVE") + "<Expiration><Days>30</Days></Expiration>") << QByteArray("InvalidArgument");
    QTest::newRow("a prefix without a filter")
        << QByteArray(good).replace("<Filter/>", "<Prefix>a</Prefix>") << QByteArray("MalformedXML");
    QTest::newRow("two filters") << QByteArray(good).replace(
                                        "<Filter/>", "<Filter><Prefix>a</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></Filter>")
                                 << QByteArray("MalformedXML");
    QTest::newRow("size outside And") << QByteArray(good).replace("<Filter/>",
                                                                  "<Filter><ObjectSizeLessThan>9</ObjectSizeLessThan></Filter>")
                                      << QByteArray("MalformedXML");
    QTest::newRow("versions moved to warmer classes")
        << moving("<NoncurrentVersionTransition><NoncurrentDays>3</NoncurrentDays><StorageClass>ARCHIVE</StorageClass>"
                  "</NoncurrentVersionTransition><NoncurrentVersionTransition><NoncurrentDays>9</NoncurrentDays>"
                  "<StorageClass>STANDARD_IA</StorageClass></NoncurrentVersionTransition>")
        << QByteArray("InvalidArgument");
    QTest::newRow("a date without a zone") << moving("<Expiration><Date>2030-01-01T00:00:00</Date></Expiration>")
                                           << QByteArray("InvalidArgument");
    const QByteArray nested =
        QByteArray(good).replace("<ID>a</ID>", "").replace("<Filter/>", "<Filter><Prefix>a/</Prefix></Filter>");
    QTest::newRow("the same of the same objects") << QByteArray(good + nested) << QByteArray();
    QTest::newRow("the same at another time")
        << QByteArray(good + QByteArray(nested).replace(">3<", ">4<")) << QByteArray("InvalidRequest");
    QTest::newRow("another time, but switched off")
        << QByteArray(good + QByteArray(nested).replace(">3<", ">4<").replace("Enabled", "Disabled")) << QByteArray();
    QTest::newRow("colder before warmer, in two rules")
        << QByteArray(moving(transition("90", "STANDARD_IA")) + moving(transition("30", "ARCHIVE")))
        << QByteArray("InvalidRequest");
    QTest::newRow("days and a date") << QByteArray(good).replace("</Expiration>",
                                                                 "</Expiration><Transition><Date>2030-01-01T00:00:00+08:00</Date>"
                                                                 "<StorageClass>ARCHIVE</StorageClass></Transition>")
                                     << QByteArray("InvalidRequest");
}

void TestRequests::refusesLifecycleMistakes()
{
    QFETCH(QByteArray, rules);
    const std::optional<XmlNode> root = parseXml("<LifecycleConfiguration>" + rules + "</LifecycleConfiguration>");
    QVERIFY(root);
    const std::optional<ApiError> problem = lifecycleProblem(*root);
    QTEST(problem ? problem->code : QByteArray(), "code");
}

void TestRequests::readsTags()
{
    const Outcome<PairList> tags = tagsFromHeader("a=b%20c&%E4%B8%AD=", maxObjectTags);
    QVERIFY(tags.isOk());
    QCOMPARE(*tags, PairList({{QByteArray("a"), QByteArray("b c")}, {QByteArray("\xE4\xB8\xAD"), QByteArray("")}}));
    QCOMPARE(*tagsFromXml(tagsToXml(*tags), maxObjectTags), *tags);
    QCOMPARE(tagsFromHeader("a=1&a=2", maxObjectTags).error().code, QByteArray("InvalidTag"));
    QCOMPARE(tagsFromHeader("a=1&b=2", 1).error().code, QByteArray("InvalidTag"));
}

void TestRequests::refusesTagsOfOtherCharacters()
{
    QVERIFY(tagsFromHeader("a%2B-_%3D.%3A%2F=%E5%86%99 1", maxObjectTags).isOk());
    for (const QByteArray bad : {"a=%3Cb%3E", "a%26=b", "a=%22", "a%0A=b"})
        QCOMPARE(tagsFromHeader(bad, maxObjectTags).error().code, QByteArray("InvalidTag"));
}

void TestRequests::copiesOfMoreThan5GBStayInTheirRegionAndClass()
{
    constexpr qint64 most = 5LL * 1024 * 1024 * 1024;
    QVERIFY(!copySizeProblem(most, false, false));
    QVERIFY(!copySizeProblem(most + 1, true, true));
    QCOMPARE(copySizeProblem(most + 1, false, true)->code, QByteArray("EntityTooLarge"));
    QCOMPARE(copySizeProblem(most + 1, true, false)->code, QByteArray("EntityTooLarge"));
}

void TestRequests::bucketsAreMadeInRegionsOfTheService()
{
    QVERIFY(isRegionOfService("eu-frankfurt"));
    QVERIFY(!isRegionOfService("eu-nowhere"));
    QCOMPARE(apiError("InvalidLocationConstraint").code, QByteArray("InvalidLocationConstraint"));
}

void TestRequests::combinesCrc64()
{
    const QByteArray text = "123456789";
    QCOMPARE(crc64(text.constData(), text.size()), 11051210869376104954ULL);
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        const quint64 first = crc64(text.constData(), cut);
        const quint64 second = crc64(text.constData() + cut, text.size() - cut);
        QCOMPARE(crc64Combined(first, second, text.size() - cut), 11051210869376104954ULL);
    }
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
