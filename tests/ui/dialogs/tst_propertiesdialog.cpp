// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/bucketpropertiesdialog.h"
#include "browse/dialogs/objectpropertiesdialog.h"

#include "dialogs/keyboard.h"
#include "widgets/valueform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

class TestPropertiesDialog : public QObject
{
    Q_OBJECT

private:
    static Cos::BucketRef bucket() { return {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}; }

    static BrowseItem object()
    {
        BrowseItem item;
        item.key = "2026/IMG_0012.jpg";
        item.sizeBytes = 3'145'728;
        item.modifiedMsecsUtc = 1'795'154'531'000;
        item.etag = "5d41402abc4b2a76b9719d911017c592";
        return item;
    }

    static Cos::ObjectInfo info()
    {
        Cos::ObjectInfo info;
        info.sizeBytes = 3'145'728;
        info.modifiedMsecsUtc = 1'795'154'531'000;
        info.etag = "5d41402abc4b2a76b9719d911017c592";
        info.crc64 = 18'000'000'000'000'000'001ULL;
        info.storageClass = "ARCHIVE";
        info.restore = "ongoing-request=\"true\"";
        info.stored.metadata = {{"camera", "X-T5"}};
        info.headers = {{"etag", "\"5d41\""}, {"x-cos-request-id", "NjU1YTcx"}};
        return info;
    }

    static QString shown(const QWidget *dialog) { return dialog->findChild<ValueForm *>()->toText(); }

private Q_SLOTS:
    void itAsksOnceForTheValuesWhenItIsShown()
    {
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object()}), nullptr);
        QSignalSpy asked(dialog, &PropertiesDialog::reloadRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->hide();
        dialog->show();
        QCOMPARE(asked.size(), 1);
        QVERIFY2(shown(dialog).contains(QStringLiteral("3,145,728")), "what the listing said is there at once");
        delete dialog;
    }

    void allThatHeadSaysIsShown()
    {
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object()}), nullptr);
        dialog->showInfo(info());
        const QString text = shown(dialog);
        for (const char *value :
             {"cos://photos-1250000000/2026/IMG_0012.jpg", "3.1 MB (3,145,728 bytes)", "5d41402abc4b2a76b9719d911017c592",
              "18000000000000000001", "ARCHIVE", "ongoing-request", "camera: X-T5", "2026-11-20 06:02:11 UTC"})
            QVERIFY2(text.contains(QLatin1String(value)), qPrintable(text));
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        delete dialog;
    }

    void eachValueHasAButtonThatCopiesIt()
    {
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object()}), nullptr);
        dialog->showInfo(info());
        QVERIFY(Keyboard::open(dialog));
        QToolButton *copy = nullptr;
        for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String("Copy ETag") && button->isVisible())
                copy = button;
        }
        QVERIFY(copy);
        copy->setFocus();
        Keyboard::press(dialog, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5d41402abc4b2a76b9719d911017c592"));
        delete dialog;
    }

    void copyAllTakesTheHeadersToo()
    {
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object()}), nullptr);
        dialog->showInfo(info());
        Keyboard::button(dialog, QStringLiteral("Copy All"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("camera: X-T5")));
        QVERIFY(copied.contains(QStringLiteral("x-cos-request-id: NjU1YTcx")));
        delete dialog;
    }

    void anErrorKeepsWhatIsKnownAndOffersToTryAgain()
    {
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object()}), nullptr);
        QSignalSpy asked(dialog, &PropertiesDialog::reloadRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->showInfo(CosError::local(ErrorKind::Offline, QStringLiteral("no route")));
        QVERIFY(shown(dialog).contains(QStringLiteral("3,145,728")));
        Keyboard::press(dialog, Qt::Key_Space);   // the focus is on it
        QCOMPARE(asked.size(), 2);
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Try Again")));
        delete dialog;
    }

    void severalObjectsAreSummedUpWithoutAsking()
    {
        BrowseItem other = object();
        other.key += ".copy";
        QPointer<ObjectPropertiesDialog> dialog =
            new ObjectPropertiesDialog(bucket(), ItemSelection::fromItems({object(), other}), nullptr);
        QSignalSpy asked(dialog, &PropertiesDialog::reloadRequested);
        QVERIFY(Keyboard::open(dialog));
        QCOMPARE(asked.size(), 0);
        QVERIFY(shown(dialog).contains(QStringLiteral("6,291,456")));
        delete dialog;
    }

    void foldersAreCounted()
    {
        QPointer<ObjectPropertiesDialog> dialog = new ObjectPropertiesDialog(bucket(), ItemSelection::ofFolder("2026/"), nullptr);
        QSignalSpy asked(dialog, &PropertiesDialog::reloadRequested);
        QVERIFY(Keyboard::open(dialog));
        QCOMPARE(asked.size(), 1);
        dialog->showCounted({1'000, 5});
        QVERIFY(shown(dialog).contains(QStringLiteral("1,000")));
        dialog->showCount(ScanTotals{2'345, 6});
        QVERIFY(shown(dialog).contains(QStringLiteral("2,345")));
        delete dialog;
    }

    void aBucketTellsItsRegionAndKind()
    {
        QPointer<BucketPropertiesDialog> dialog =
            new BucketPropertiesDialog(QStringLiteral("Work"), Cos::BucketEntry{bucket(), {}, false}, nullptr);
        Cos::BucketInfo info;
        info.region = QStringLiteral("ap-tokyo");
        info.isMultiAz = true;
        dialog->showInfo(info);
        for (const char *value : {"Work", "1250000000", "ap-tokyo", "Several"})
            QVERIFY2(shown(dialog).contains(QLatin1String(value)), qPrintable(shown(dialog)));
        delete dialog;
    }
};

QTEST_MAIN(TestPropertiesDialog)
#include "tst_propertiesdialog.moc"
