// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/deletionreportdialog.h"

#include "browse/dialogs/objectfailuremodel.h"
#include "dialogs/keyboard.h"
#include "threadtime.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTextDocument>

class TestDeleteDialog : public QObject
{
    Q_OBJECT

private:
    static Cos::BucketRef bucket() { return {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}; }

    static BrowseItem object(const QByteArray &key)
    {
        return {.key = key, .sizeBytes = 1'000'000, .storageClass = {}, .etag = {}};
    }
    static BrowseItem folder(const QByteArray &key) { return {.key = key, .isFolder = true, .storageClass = {}, .etag = {}}; }

    static ItemSelection objects(int count)
    {
        QList<BrowseItem> items;
        for (int i = 0; i < count; ++i)
            items.append(object("trip/IMG_" + QByteArray::number(i) + ".jpg"));
        return ItemSelection::fromItems(items);
    }

    static ItemSelection withFolder()
    {
        return ItemSelection::fromItems({object("trip/a.jpg"), object("trip/b.jpg"), folder("trip/raw/")});
    }

    static DeletionReport report()
    {
        CosError error;
        error.kind = ErrorKind::Denied;
        error.httpStatus = 403;
        error.code = QStringLiteral("AccessDenied");
        error.message = QStringLiteral("Access \"Denied\".");
        error.requestId = QStringLiteral("NjU1YTcx");
        DeletionReport report;
        report.deletedCount = 12;
        report.failures = {{"trip/a, b.jpg", error}, {"trip/raw/", error, true}, {"trip/old/", error}};
        return report;
    }

    static QString question(const QWidget *dialog) { return dialog->findChild<QLabel *>()->text(); }
    /// The button that deletes; its words change with the numbers.
    static QAbstractButton *deletion(const QWidget *dialog)
    {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(QLatin1String("Delete")))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void objectsAreKnownAtOnce()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), objects(3), nullptr);
        QVERIFY(!dialog->needsCount());
        QVERIFY(Keyboard::open(dialog));
        for (const char *fact : {"3", "3.0 MB", "photos-1250000000"})
            QVERIFY2(question(dialog).contains(QLatin1String(fact)), qPrintable(question(dialog)));
        QVERIFY(deletion(dialog)->isEnabled());
        delete dialog;
    }

    void theTipOfANameIsItsKeyEvenIfThatLooksLikeHtml()
    {
        QPointer<DeleteDialog> dialog =
            new DeleteDialog(bucket(), ItemSelection::fromItems({object("trip/<b>x</b>"), folder("<i>y</i>/")}), nullptr);
        const auto *names = dialog->findChild<QListWidget *>();
        QCOMPARE(names->item(1)->text(), QStringLiteral("b>"));   // a slash is a slash in a key
        QTextDocument tip;
        for (const auto &[row, key] : {std::pair(0, "<i>y</i>/"), std::pair(1, "trip/<b>x</b>")}) {
            QVERIFY(Qt::mightBeRichText(names->item(row)->toolTip()));
            tip.setHtml(names->item(row)->toolTip());
            QCOMPARE(tip.toPlainText(), QString::fromLatin1(key));
        }
        delete dialog;
    }

    void foldersMustBeCountedFirst()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), withFolder(), nullptr);
        QVERIFY(dialog->needsCount());
        QVERIFY(Keyboard::open(dialog));
        QVERIFY(!deletion(dialog)->isEnabled());
        dialog->showCounted({4'005, 1'000'000});
        QVERIFY(question(dialog).contains(QStringLiteral("4,005")));
        QVERIFY(!deletion(dialog)->isEnabled());
        dialog->showCount(ScanTotals{12'481, 3'200'000'000});
        QVERIFY(question(dialog).contains(QStringLiteral("12,481")));
        QVERIFY(question(dialog).contains(QStringLiteral("3.2 GB")));
        QVERIFY(deletion(dialog)->text().contains(QStringLiteral("12,481")));
        QVERIFY(deletion(dialog)->isEnabled());
        delete dialog;
    }

    void enterIsCancel()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), objects(3), nullptr);
        QSignalSpy requested(dialog, &DeleteDialog::deletionRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::press(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(requested.size(), 0);
    }

    void theButtonHandsOutTheKeysOfTheBeginning()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), objects(2), nullptr);
        ItemSelection handedOut;
        connect(dialog, &DeleteDialog::deletionRequested, this,
                [&handedOut](const Cos::BucketRef &, const ItemSelection &selection) { handedOut = selection; });
        QVERIFY(Keyboard::open(dialog));
        QVERIFY(Keyboard::tabTo(dialog, deletion(dialog)));
        Keyboard::press(dialog, Qt::Key_Return);   // presses what has the focus, not the default button
        QCOMPARE(handedOut, objects(2));
        QTRY_VERIFY(!dialog);
    }

    void withoutACountNothingIsOfferedButToCountAgain()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), withFolder(), nullptr);
        QSignalSpy again(dialog, &DeleteDialog::countRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->showCount(CosError::local(ErrorKind::Offline, QStringLiteral("no route")));
        QVERIFY(!deletion(dialog)->isEnabled());
        QVERIFY(!deletion(dialog)->toolTip().contains(QStringLiteral("still")));
        Keyboard::button(dialog, QStringLiteral("Count Again"))->click();
        QCOMPARE(again.size(), 1);
        dialog->showCount(ScanTotals{7, 7});
        QVERIFY(deletion(dialog)->isEnabled());
        delete dialog;
    }

    void manyNamesAreSummedUp()
    {
        QPointer<DeleteDialog> dialog = new DeleteDialog(bucket(), objects(5'000), nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 10);
        bool isSaid = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isSaid |= label->text().contains(QStringLiteral("4,990"));
        QVERIFY(isSaid);
        delete dialog;
    }

    void theReportListsEachFailureAndCopiesIt()
    {
        QPointer<DeletionReportDialog> dialog = new DeletionReportDialog(bucket(), report(), nullptr);
        QVERIFY(Keyboard::open(dialog));
        auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectAll();
        QTest::keySequence(table, QKeySequence(QKeySequence::Copy));
        const QString copied = QGuiApplication::clipboard()->text();
        for (const char *part : {"trip/a, b.jpg", "trip/raw/", "AccessDenied", "NjU1YTcx"})
            QVERIFY2(copied.contains(QLatin1String(part)), qPrintable(copied));
        delete dialog;
    }

    void theReportIsCsvWithQuotedFields()
    {
        QPointer<DeletionReportDialog> dialog = new DeletionReportDialog(bucket(), report(), nullptr);
        QSignalSpy exported(dialog, &DeletionReportDialog::exportRequested);
        Keyboard::button(dialog, QStringLiteral("Save as CSV…"))->click();
        QTRY_COMPARE(exported.size(), 1);
        const QList<QByteArray> lines = exported.first().first().toByteArray().split('\n');
        QCOMPARE(lines.at(0), QByteArray("key,httpStatus,code,message,requestId\r"));
        QCOMPARE(lines.at(1), QByteArray("\"trip/a, b.jpg\",403,AccessDenied,\"Access \"\"Denied\"\".\",NjU1YTcx\r"));
        delete dialog;
    }

    void manyFailuresAreShownAtOnce()
    {
        DeletionReport many;
        ObjectFailure failure;
        failure.error.kind = ErrorKind::Denied;
        failure.error.code = QStringLiteral("AccessDenied");
        for (int i = 0; i < 300'000; ++i) {
            failure.key = "trip/" + QByteArray::number(i);
            many.failures.append(failure);
        }
        ThreadTime time;
        time.start();
        QPointer<DeletionReportDialog> dialog = new DeletionReportDialog(bucket(), many, nullptr);
        dialog->open();
        const double msecs = time.elapsedMsecs();
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 300'000);
        QVERIFY2(msecs < 500, qPrintable(QString::number(msecs)));   // texts for all of them take seconds
        delete dialog;
    }

    void theFailuresAreAModel()
    {
        ObjectFailureModel model(report().failures);
        QAbstractItemModelTester tester(&model);
        model.retranslate();
        QCOMPARE(model.rowCount(), 3);
    }

    void deletingAgainTakesTheFailedKeys()
    {
        QPointer<DeletionReportDialog> dialog = new DeletionReportDialog(bucket(), report(), nullptr);
        QSignalSpy retried(dialog, &DeletionReportDialog::retryRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::button(dialog, QStringLiteral("Delete Again"))->click();
        QCOMPARE(retried.size(), 1);
        const auto again = retried.first().at(1).value<ItemSelection>();
        QCOMPARE(again.prefixes(), QList<QByteArray>({"trip/raw/"}));
        QCOMPARE(again.objectCount(), 2);   // a marker that was not deleted is not a folder to delete with all that is in it
        QCOMPARE(again.object(0).key, QByteArray("trip/a, b.jpg"));
        QCOMPARE(again.object(1).key, QByteArray("trip/old/"));
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestDeleteDialog)
#include "tst_deletedialog.moc"
