// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdefaults.h"

#include "ownfolders.h"
#include "preferences/options.h"
#include "transfer/filelimit.h"

#include <QSettings>
#include <QTest>

using namespace Transfer;

namespace {

const OwnFolders ownFolders;

}   // namespace

/// What transfers use that nobody chose options for.
class TestTransferDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_transferdefaults"));
    }

    void init() { QSettings().clear(); }   // lint: allow settings: a test begins without any

    void withoutSettingsAllIsAsTheEngineHasIt()
    {
        for (const Direction direction : {Direction::Upload, Direction::Download})
            compare(TransferDefaults::of(direction), {});
    }

    void whatWasChosenIsThereAgain()
    {
        TransferOptions uploads;
        uploads.conflictPolicy = ConflictPolicy::DifferentOnly;
        uploads.keepsModified = false;
        uploads.walk = {.excludes = {QStringLiteral("*.tmp"), QStringLiteral("cache/")},
                        .links = LinkPolicy::AsLink,
                        .takesHidden = false,
                        .takesEmptyFolders = false};
        uploads.put.storageClass = "STANDARD_IA";
        uploads.put.encryption = {.algorithm = "cos/kms", .kmsKeyId = "key-1", .kmsContextBase64 = "e30="};
        FileLimit::set(uploads.put, 2'000'000);
        TransferOptions downloads;
        downloads.conflictPolicy = ConflictPolicy::Skip;
        downloads.makesLinks = true;
        downloads.walk.excludes = {QStringLiteral("*.bak")};
        TransferDefaults::save(Direction::Upload, uploads);
        TransferDefaults::save(Direction::Download, downloads);
        compare(TransferDefaults::of(Direction::Upload), uploads);
        compare(TransferDefaults::of(Direction::Download), downloads);
    }

    void whatIsChosenForOneBatchOnlyIsNotKept()
    {
        TransferOptions options;
        options.put.encryption.customerKey = QByteArray(32, 'k');
        options.put.access.cannedAcl = "public-read";
        options.put.tags = {{QStringLiteral("team"), QStringLiteral("pictures")}};
        TransferDefaults::save(Direction::Upload, options);
        compare(TransferDefaults::of(Direction::Upload), {});
        const QSettings settings;   // lint: allow settings: nothing of it may be there, whatever it is called
        for (const QString &key : settings.allKeys())
            QVERIFY2(!settings.value(key).toByteArray().contains("kkkk"), qPrintable(key));
    }

    void nonsenseIsNoOption()
    {
        Options::uploadPolicy.setValue(99);
        Options::uploadLinks.setValue(-3);
        Options::uploadEncryption.setValue(QStringLiteral("rot13"));
        Options::uploadKmsKeyId.setValue(QStringLiteral("key-1"));
        Options::uploadFileLimit.setValue(1);
        Options::downloadFileLimit.setValue(-7);
        const TransferOptions options = TransferDefaults::of(Direction::Upload);
        QCOMPARE(options.conflictPolicy, ConflictPolicy::Refuse);
        QCOMPARE(options.walk.links, LinkPolicy::Follow);
        QCOMPARE(options.put.encryption.algorithm, QByteArray());
        QCOMPARE(options.put.encryption.kmsKeyId, QByteArray());
        QCOMPARE(options.put.trafficLimitBitsPerSecond, 819'200);
        QCOMPARE(TransferDefaults::of(Direction::Download).put.trafficLimitBitsPerSecond, 0);
    }

private:
    static void compare(const TransferOptions &options, const TransferOptions &wanted)
    {
        QCOMPARE(options.conflictPolicy, wanted.conflictPolicy);
        QVERIFY(options.walk == wanted.walk);
        QCOMPARE(options.keepsModified, wanted.keepsModified);
        QCOMPARE(options.makesLinks, wanted.makesLinks);
        QCOMPARE(options.put.trafficLimitBitsPerSecond, wanted.put.trafficLimitBitsPerSecond);
        QCOMPARE(options.put.storageClass, wanted.put.storageClass);
        QCOMPARE(options.put.access.cannedAcl, wanted.put.access.cannedAcl);
        QCOMPARE(options.put.encryption.algorithm, wanted.put.encryption.algorithm);
        QCOMPARE(options.put.encryption.kmsKeyId, wanted.put.encryption.kmsKeyId);
        QCOMPARE(options.put.encryption.kmsContextBase64, wanted.put.encryption.kmsContextBase64);
        QCOMPARE(options.put.encryption.customerKey, QByteArray());
        QVERIFY(options.put.tags.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransferDefaults)
#include "tst_transferdefaults.moc"
