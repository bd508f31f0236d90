// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/domains/domainssetting.h"
#include "bucketsettings/inventory/inventoryxml.h"
#include "bucketsettings/settinglist.h"
#include "bucketsettings/xmlelement.h"
#include "settingchecks.h"

#include <QTest>

#include <algorithm>

using namespace Settings;

/// What changing a field of a form makes of the document.
class TestSettingFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldMakesTheDocumentItMeans_data();
    void aFieldMakesTheDocumentItMeans();
    void tagsTakeTheFormTheServiceWants_data();
    void tagsTakeTheFormTheServiceWants();
    void whatIsSwitchedOffAgainWasNeverThere();
    void protectionSaysWhatItDoesToSignedLinks();
    void replicationAsksForVersions();
    void switchedOffOnesAreCounted_data();
    void switchedOffOnesAreCounted();
    void timesOfInventoriesComeBackTheSame();
    void theProofOfADomainIsShownToWhoNeedsIt();
};

namespace {

std::unique_ptr<SettingDocument> documentOf(const QByteArray &id, const QByteArray &document,
                                            const SettingContext &context = SettingChecks::context())
{
    const QList<Setting> &all = bucketSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Setting &setting) { return setting.id == id; });
    if (found == all.end())
        qFatal("no setting %s", id.constData());
    auto made = found->newDocument(context);
    if (made->read({document.isEmpty() ? std::nullopt : std::optional(document)}))
        qFatal("not read: %s", document.constData());
    return made;
}

/// The field at \a path, in which rows are numbers.
Field fieldAt(const Form &form, const QByteArray &path)
{
    const QByteArrayList steps = path.split('/');
    const auto found = std::find_if(form.fields.begin(), form.fields.end(),
                                    [&steps](const Field &field) { return field.name == steps.first(); });
    if (found == form.fields.end())
        qFatal("no field %s", path.constData());
    if (steps.size() < 3)
        return *found;
    return fieldAt(std::get<RecordsField>(found->kind).form(steps.at(1).toInt()), steps.mid(2).join('/'));
}

void set(SettingDocument &document, const QByteArray &path, const QString &text)
{
    const Field field = fieldAt(document.form(), path);
    if (const auto *choice = std::get_if<ChoiceField>(&field.kind))
        choice->value.set(text);
    else
        std::get<TextField>(field.kind).value.set(text);
}

void switchTo(SettingDocument &document, const QByteArray &path, bool isOn)
{
    std::get<SwitchField>(fieldAt(document.form(), path).kind).value.set(isOn);
}

/// "inventory" and a task with \a parts.
QByteArray listWith(const QByteArray &id, const QByteArray &parts)
{
    const bool isInventory = id == "inventory";
    const QByteArray root = isInventory ? "ListInventoryConfigurationResult" : "ListBucketIntelligentTieringConfigurationsOutput";
    const QByteArray item = isInventory ? "InventoryConfiguration" : "IntelligentTieringConfiguration";
    return '<' + root + "><" + item + ">" + parts + "</" + item + "></" + root + '>';
}

QByteArray encryptionWith(const QByteArray &parts)
{
    return "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>" + parts +
           "</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>";
}

QByteArray replicationWith(const QByteArray &parts)
{
    return "<ReplicationConfiguration><Role>qcs::cam::uin/1:uin/1</Role><Rule><Status>Enabled</Status>" + parts +
           "</Rule></ReplicationConfiguration>";
}

}   // namespace

void TestSettingFields::aFieldMakesTheDocumentItMeans_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *id, const QByteArray &before, const char *path, const char *text,
                        const QByteArray &after) {
        QTest::newRow(name) << QByteArray(id) << before << QByteArray(path) << QString::fromUtf8(text) << after;
    };
    row("from KMS to the service's keys", "encryption",
        encryptionWith("<SSEAlgorithm>KMS</SSEAlgorithm><KMSMasterKeyID>k</KMSMasterKeyID><KMSAlgorithm>SM4</KMSAlgorithm>"),
        "SSEAlgorithm", "AES256", encryptionWith("<SSEAlgorithm>AES256</SSEAlgorithm>"));
    row("how KMS encrypts", "encryption", encryptionWith("<SSEAlgorithm>KMS</SSEAlgorithm>"), "KMSAlgorithm", "SM4",
        encryptionWith("<SSEAlgorithm>KMS</SSEAlgorithm><KMSAlgorithm>SM4</KMSAlgorithm>"));
    const auto task = [&row](const char *name, const char *before, const char *field, const char *text, const char *after) {
        const QByteArray path = QByteArray("InventoryConfiguration/0/") + field;
        row(name, "inventory", listWith("inventory", QByteArray("<Id>a</Id><IsEnabled>true</IsEnabled>") + before),
            path.constData(), text, listWith("inventory", QByteArray("<Id>a</Id><IsEnabled>true</IsEnabled>") + after));
    };
    task("no prefix, no filter", "<Filter><And><Prefix>x/</Prefix></And></Filter>", "Prefix", "", "");
    task("the older place of a prefix", "<Filter><Prefix>x/</Prefix></Filter>", "Prefix", "y/",
         "<Filter><Prefix>y/</Prefix></Filter>");
    task("a class beside a prefix", "<Filter><Prefix>x/</Prefix></Filter>", "StorageClass", "ARCHIVE",
         "<Filter><And><Prefix>x/</Prefix><StorageClass>ARCHIVE</StorageClass></And></Filter>");
    task("created from", "", "StartTime", "2026-01-31", "<Filter><Period><StartTime>1769788800</StartTime></Period></Filter>");
    task("created at any time", "<Filter><Period><EndTime>1769788800</EndTime></Period></Filter>", "EndTime", "", "");
    task("no longer monthly", "<Schedule><Frequency>Monthly</Frequency><MonthlyDate>3</MonthlyDate></Schedule>", "Frequency",
         "Weekly", "<Schedule><Frequency>Weekly</Frequency></Schedule>");
    task("day of the month", "<Schedule><Frequency>Monthly</Frequency></Schedule>", "MonthlyDate", "3",
         "<Schedule><Frequency>Monthly</Frequency><MonthlyDate>3</MonthlyDate></Schedule>");
    const auto tiers = [&row](const char *name, const char *before, const char *text, const char *after) {
        row(name, "tiering-rules", listWith("tiering-rules", QByteArray("<Id>a</Id><Status>Enabled</Status>") + before),
            "IntelligentTieringConfiguration/0/Prefix", text,
            listWith("tiering-rules", QByteArray("<Id>a</Id><Status>Enabled</Status>") + after));
    };
    const char *tag = "<Filter><Tag><Key>k</Key><Value>v</Value></Tag></Filter>";
    const char *both = "<Filter><And><Tag><Key>k</Key><Value>v</Value></Tag><Prefix>x</Prefix></And></Filter>";
    tiers("a tag stands alone", both, "", tag);
    tiers("a prefix beside a tag", tag, "x", both);
    tiers("nothing left", "<Filter><Prefix>x</Prefix></Filter>", "", "");
    tiers("what is unknown keeps its place", "<Filter><And><Prefix>x</Prefix><New/></And></Filter>", "",
          "<Filter><And><New/></And></Filter>");
    row("key of copies", "replication", replicationWith("<Prefix/><Destination><Bucket>b</Bucket></Destination>"),
        "Rule/0/ReplicaKmsKeyID", "k",
        replicationWith("<Prefix/><Destination><Bucket>b</Bucket><EncryptionConfiguration><ReplicaKmsKeyID>k</ReplicaKmsKeyID>"
                        "</EncryptionConfiguration></Destination>"));
}

void TestSettingFields::aFieldMakesTheDocumentItMeans()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, path);
    QFETCH(QString, text);
    QFETCH(QByteArray, after);
    const auto document = documentOf(id, before);
    set(*document, path, text);
    QVERIFY2(document->isSame({document->text()}, {after}), document->text().constData());
}

void TestSettingFields::tagsTakeTheFormTheServiceWants_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArray>("filter");
    const QByteArray tag = "<Tag><Key>k</Key><Value>v </Value></Tag>";
    QTest::newRow("inventory") << QByteArray("inventory") << listWith("inventory", "<Id>a</Id>")
                               << QByteArray("InventoryConfiguration/0/Tag")
                               << QByteArray("<Filter><And>" + tag + "</And></Filter>");
    QTest::newRow("tiering") << QByteArray("tiering-rules") << listWith("tiering-rules", "<Id>a</Id>")
                             << QByteArray("IntelligentTieringConfiguration/0/Tag") << QByteArray("<Filter>" + tag + "</Filter>");
    QTest::newRow("replication") << QByteArray("replication") << replicationWith("<Prefix>x</Prefix>") << QByteArray("Rule/0/Tag")
                                 << QByteArray("<Filter><And><Prefix>x</Prefix>" + tag + "</And></Filter>");
}

void TestSettingFields::tagsTakeTheFormTheServiceWants()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, records);
    QFETCH(QByteArray, filter);
    const auto document = documentOf(id, before);
    std::get<RecordsField>(fieldAt(document->form(), records).kind).insert(0);
    QVERIFY(hasError(document->problems()));   // no name yet
    set(*document, records + "/0/Key", QStringLiteral("k"));
    set(*document, records + "/0/Value", QStringLiteral("v "));
    const Parsed<XmlElement> root = XmlElement::parse(document->text());
    const Parsed<XmlElement> wanted = XmlElement::parse(filter);
    QVERIFY(root && wanted);
    const XmlElement item = root->children().last();
    QVERIFY2(item.childOrNew(QLatin1String("Filter")) == *wanted, document->text().constData());
    QVERIFY(!item.hasChild(QLatin1String("Prefix")));
    std::get<RecordsField>(fieldAt(document->form(), records).kind).remove(0);
    QVERIFY(!document->text().contains("<Tag>"));
}

/// A form that was tried and left as it was leaves nothing to save.
void TestSettingFields::whatIsSwitchedOffAgainWasNeverThere()
{
    const auto referer = documentOf("referer", {});
    switchTo(*referer, "Status", true);
    QVERIFY(!referer->isEmpty() && hasError(referer->problems()));
    switchTo(*referer, "EmptyReferConfiguration", true);
    switchTo(*referer, "Status", false);
    QVERIFY(referer->isEmpty() && referer->problems().isEmpty());

    const auto tiering = documentOf("intelligent-tiering", {});
    set(*tiering, "Days", QStringLiteral("30"));
    QVERIFY(!tiering->isEmpty());
    set(*tiering, "Days", {});
    QVERIFY(tiering->isEmpty() && tiering->problems().isEmpty());
}

void TestSettingFields::protectionSaysWhatItDoesToSignedLinks()
{
    const auto document =
        documentOf("referer", "<RefererConfiguration><Status>Enabled</Status><RefererType>White-List</RefererType>"
                              "<DomainList><Domain>a.example</Domain></DomainList></RefererConfiguration>");
    const QString before = document->problems().value(0).text;
    QVERIFY(before.contains(QStringLiteral("not affected")));
    switchTo(*document, "VerifySignatureURL", true);
    const QString after = document->problems().value(0).text;
    QVERIFY(!after.isEmpty() && !after.contains(QStringLiteral("not affected")));
    QVERIFY(!hasError(document->problems()));
}

void TestSettingFields::replicationAsksForVersions()
{
    auto findings = std::make_shared<BucketFindings>();
    SettingContext context = SettingChecks::context();
    context.findings = findings;
    const QByteArray good = replicationWith("<Prefix/><Destination><Bucket>qcs::cos:ap-beijing::b-1</Bucket></Destination>");
    const auto document = documentOf("replication", good, context);
    QVERIFY(document->problems().isEmpty());
    findings->keepsVersions = false;
    QCOMPARE(document->problems().value(0).path, QByteArray("Rule"));
    findings->keepsVersions = true;
    QVERIFY(document->problems().isEmpty());
}

void TestSettingFields::switchedOffOnesAreCounted_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("replication") << QByteArray("replication")
                                 << QByteArray("<ReplicationConfiguration><Rule><Status>Enabled</Status></Rule><Rule><Status>"
                                               "Disabled</Status></Rule></ReplicationConfiguration>");
    QTest::newRow("inventory") << QByteArray("inventory")
                               << QByteArray(
                                      "<ListInventoryConfigurationResult><InventoryConfiguration><IsEnabled>true</IsEnabled>"
                                      "</InventoryConfiguration><InventoryConfiguration><IsEnabled>false</IsEnabled>"
                                      "</InventoryConfiguration></ListInventoryConfigurationResult>");
    QTest::newRow("domains") << QByteArray("domains")
                             << QByteArray("<DomainConfiguration><DomainRule><Status>ENABLED</Status></DomainRule><DomainRule>"
                                           "<Status>DISABLED</Status></DomainRule></DomainConfiguration>");
}

void TestSettingFields::switchedOffOnesAreCounted()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    const QString summary = documentOf(id, document)->summary();
    QVERIFY2(summary.contains(u'2') && summary.contains(QStringLiteral("1 off")), qPrintable(summary));
}

void TestSettingFields::timesOfInventoriesComeBackTheSame()
{
    QCOMPARE(periodText(QStringLiteral("1769788800")), QStringLiteral("2026-01-31 00:00"));
    QCOMPARE(periodText(QStringLiteral("1769788801")), QStringLiteral("2026-01-31 00:00:01"));
    QCOMPARE(periodSeconds(QStringLiteral("2026-01-31")), std::optional<qint64>(1769788800));
    for (const qint64 seconds : {0LL, 1LL, 59LL, 1769788800LL, 253402214399LL})
        QCOMPARE(periodSeconds(periodText(QString::number(seconds))), std::optional(qint64(seconds)));
    for (const char *text : {"", "2026", "2026-02-30", "2026-01-31T00:00", "2026-01-31 25:00", "soon", "2026-01-31 00:00 "})
        QVERIFY2(!periodSeconds(QString::fromLatin1(text)), text);
    QCOMPARE(periodText(QStringLiteral("soon")), QStringLiteral("soon"));
}

void TestSettingFields::theProofOfADomainIsShownToWhoNeedsIt()
{
    const auto document = documentOf("domains", {});
    auto *domains = dynamic_cast<DomainsDocument *>(document.get());
    QVERIFY(domains);
    const QByteArray rule = "<DomainConfiguration><DomainRule><Status>ENABLED</Status><Name>a.example</Name><Type>REST</Type>"
                            "</DomainRule></DomainConfiguration>";
    QVERIFY(!domains->read({rule, {{"x-cos-domain-txt-verification", "proof-1"}}}));
    const Form form = domains->form();
    const auto note = std::get<NoteField>(fieldAt(form, "Proof").kind);
    QVERIFY(note.text().isEmpty());
    set(*domains, "DomainRule/0/ForcedReplacement", QStringLiteral("TXT"));
    QVERIFY(note.text().contains(QStringLiteral("proof-1")));
}

QTEST_GUILESS_MAIN(TestSettingFields)
#include "tst_settingfields.moc"
