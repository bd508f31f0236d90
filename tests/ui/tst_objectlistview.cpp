// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectlistview.h"

#include "browse/filetypes.h"
#include "preferences/options.h"
#include "sampleaccount.h"
#include "theme/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

class TestObjectListView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleAccount> m_sample;
    std::unique_ptr<ObjectListView> m_view;
    QTemporaryDir m_settings;

    static QList<Cos::ObjectEntry> manyObjects(int count)
    {
        QList<Cos::ObjectEntry> objects;
        for (int i = 0; i < count; ++i)
            objects << sampleObject("object" + QByteArray::number(i).rightJustified(5, '0'), (i * 7919LL) % 10'007);
        return objects;
    }

    void showObjects(const QList<Cos::ObjectEntry> &objects)
    {
        m_view.reset();
        m_sample = std::make_unique<SampleAccount>(objects);
        m_view = std::make_unique<ObjectListView>();
        m_view->setObjectList(&m_sample->objectList);
        m_view->setDropAllowed(true);
        m_sample->open({});
        QTRY_VERIFY(m_sample->isListed());
        m_view->resize(m_view->sizeHint() * 2);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get(), 60'000));
        m_view->setFocus();
    }

    /// 500 of them: 200 end in .txt and 200 in .pdf, everywhere among the others.
    void showTextsAmongObjects()
    {
        QList<Cos::ObjectEntry> objects = manyObjects(500);
        for (int i = 0; i < objects.size(); ++i)
            objects[i].key += i % 5 < 2 ? ".txt" : (i % 5 < 4 ? ".pdf" : "");
        showObjects(objects);
    }

    void selectKey(const QByteArray &key)
    {
        m_view->selectionModel()->select(m_sample->objectList.indexOf(key),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    static QList<QByteArray> keysOf(const ItemSelection &selection)
    {
        QList<QByteArray> keys;
        for (qsizetype number = 0; number < selection.count(); ++number)
            keys << selection.key(number);
        return keys;
    }

    QList<QByteArray> selectedKeys() const
    {
        QList<QByteArray> keys = keysOf(m_view->selection());
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    bool drop(const QMimeData &data, const QPoint &position)
    {
        QDragEnterEvent enter(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QDropEvent event(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return event.isAccepted();
    }

    QPoint centerOf(const QByteArray &key) const { return m_view->visualRect(m_sample->objectList.indexOf(key)).center(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("coscope-test"));
        Theme::applyScheme(Theme::Scheme::Light);
    }
    void cleanup()
    {
        m_view.reset();
        m_sample.reset();
        Options::objectColumns.reset();
    }

    void everyKindOfObjectHasAnIcon()
    {
        FileTypes types;
        for (const char *name : {"a.bin", "no suffix", "a.pdf", "a.jpg", "a.mp3", "a.mp4", "a.txt", "a.tar.gz", "a.py"})
            QVERIFY2(!Theme::icon(types.typeOf(name).iconName).isNull(), name);
    }

    void theFocusIsSeenBeforeARowIsChosen()
    {
        showObjects(sampleObjects());
        QTRY_VERIFY(m_view->hasFocus());
        const QImage byMouse = m_view->viewport()->grab().toImage();
        m_view->setAttribute(Qt::WA_KeyboardFocusChange);   // as Tab does
        QVERIFY(m_view->viewport()->grab().toImage() != byMouse);
        m_view->clearFocus();
        QVERIFY(m_view->viewport()->grab().toImage() == byMouse);
    }

    void iconsAreSeenOnAPaleSelection()
    {
        QListWidget list;
        list.addItem(new QListWidgetItem(Theme::icon(QStringLiteral("error")), QString()));
        list.setCurrentRow(0);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list, 60'000));
        list.clearFocus();
        const QImage row = list.viewport()->grab(list.visualItemRect(list.item(0))).toImage();
        bool isSeen = false;
        for (int x = 0; x < row.height(); ++x) {
            for (int y = 0; y < row.height(); ++y)
                isSeen |= row.pixelColor(x, y).lightnessF() < 0.4F;
        }
        QVERIFY(isSeen);
    }

    void theFirstKeyChoosesTheFirstRow()
    {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Home}) {
            showObjects(sampleObjects());
            QTRY_VERIFY(m_view->hasFocus());
            QTest::keyClick(m_view.get(), key);
            QCOMPARE(selectedKeys().size(), 1);
            QCOMPARE(m_view->currentIndex().row(), 0);
        }
    }

    void selectionFollowsTheKeysWhenSorted()
    {
        showObjects(sampleObjects());
        selectKey("notes.md");
        selectKey("old.tar");
        m_view->sortByColumn(ObjectListModel::Size, Qt::DescendingOrder);
        QTRY_VERIFY(!m_sample->objectList.isArranging());
        QCOMPARE(selectedKeys(), QList<QByteArray>({"notes.md", "old.tar"}));
        QVERIFY(m_sample->objectList.isConsistent());
    }

    void selectionFollowsTheKeysWhenRefreshed()
    {
        showObjects(sampleObjects());
        selectKey("notes.md");
        selectKey("old.tar");
        QList<Cos::ObjectEntry> changed = sampleObjects();
        changed.prepend(sampleObject("000 first of all", 1));
        changed.removeIf([](const Cos::ObjectEntry &object) { return object.key == "old.tar"; });
        m_sample->setObjects(changed);
        m_sample->objectList.refresh();
        QTRY_VERIFY(m_sample->objectList.indexOf("000 first of all").isValid());
        QTRY_VERIFY(m_sample->isListed());
        QCOMPARE(selectedKeys(), QList<QByteArray>({"notes.md"}));
    }

    /// Qt selects other rows in place of everything when their number changes meanwhile.
    void everythingShownIsNotEverythingOnceTheFilterIsGone()
    {
        showTextsAmongObjects();
        m_sample->objectList.setNameFilter(QStringLiteral(".txt"));
        QTRY_COMPARE(m_sample->objectList.rowCount(), 200);
        m_view->selectAll();
        const QList<QByteArray> chosen = selectedKeys();
        QCOMPARE(chosen.size(), 200);
        m_sample->objectList.setNameFilter({});
        QTRY_COMPARE(m_sample->objectList.rowCount(), 500);
        QCOMPARE(selectedKeys(), chosen);
        m_view->sortByColumn(ObjectListModel::Size, Qt::DescendingOrder);
        QTRY_VERIFY(!m_sample->objectList.isArranging());
        QCOMPARE(selectedKeys(), chosen);
    }

    void whatTheFilterHidesIsNoLongerSelected()
    {
        showTextsAmongObjects();
        m_view->selectAll();
        m_sample->objectList.setNameFilter(QStringLiteral("object0000"));
        QTRY_COMPARE(m_sample->objectList.rowCount(), 10);
        QCOMPARE(selectedKeys().size(), 10);
        QVERIFY(m_view->hasSelection());
        m_sample->objectList.setNameFilter({});
        QTRY_COMPARE(m_sample->objectList.rowCount(), 500);
        QCOMPARE(selectedKeys().size(), 10);
        m_sample->objectList.setNameFilter(QStringLiteral("object0001"));
        QTRY_COMPARE(m_sample->objectList.rowCount(), 10);
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(selectedKeys(), QList<QByteArray>());
    }

    void anotherFilterOfAsManyRowsSelectsNoneOfThem()
    {
        showTextsAmongObjects();
        m_sample->objectList.setNameFilter(QStringLiteral(".txt"));
        QTRY_COMPARE(m_sample->objectList.rowCount(), 200);
        m_view->selectAll();
        m_sample->objectList.setNameFilter(QStringLiteral(".pdf"));
        QTRY_COMPARE(m_sample->objectList.rowCount(), 200);
        QVERIFY(m_sample->objectList.index(0, 0).data().toString().endsWith(QStringLiteral(".pdf")));
        QCOMPARE(selectedKeys(), QList<QByteArray>());
        QVERIFY(!m_view->hasSelection());
    }

    void newObjectsAreNotSelectedWithEverythingThatWasThere()
    {
        showObjects(manyObjects(500));
        m_view->selectAll();
        const QList<QByteArray> chosen = selectedKeys();
        QList<Cos::ObjectEntry> changed = manyObjects(500);
        changed.prepend(sampleObject("another", 1));
        m_sample->setObjects(changed);
        m_sample->objectList.refresh();
        QTRY_VERIFY(m_sample->objectList.indexOf("another").isValid());
        QTRY_VERIFY(m_sample->isListed());
        QCOMPARE(selectedKeys(), chosen);

        changed.removeLast();
        changed.append(sampleObject("zzz", 1));   // as many as before
        m_view->selectAll();
        m_sample->setObjects(changed);
        m_sample->objectList.refresh();
        QTRY_VERIFY(m_sample->objectList.indexOf("zzz").isValid());
        QVERIFY(!selectedKeys().contains("zzz"));
        QCOMPARE(selectedKeys().size(), 500);
    }

    void whatIsSelectedStaysSoWhenManyRowsGo()
    {
        showObjects(manyObjects(500));
        m_view->selectAll();
        QList<QByteArray> gone;
        for (int i = 0; i < 500; i += 2)
            gone << "object" + QByteArray::number(i).rightJustified(5, '0');
        m_sample->objectList.remove(gone);
        QCOMPARE(m_sample->objectList.rowCount(), 250);
        QCOMPARE(selectedKeys().size(), 250);
        m_sample->objectList.remove(selectedKeys());
        QVERIFY(!m_view->hasSelection());
    }

    void theRowOnTopStaysOnTopWhenRowsComeBeforeIt()
    {
        showObjects(manyObjects(500));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const QByteArray top = m_view->scrollAnchorKey();
        QVERIFY(!top.isEmpty());
        QList<Cos::ObjectEntry> changed = manyObjects(500);
        for (int i = 0; i < 40; ++i)
            changed.prepend(sampleObject("a" + QByteArray::number(i), i));
        m_sample->setObjects(changed);
        m_sample->objectList.refresh();
        QTRY_VERIFY(m_sample->objectList.indexOf("a39").isValid());
        QTRY_VERIFY(m_sample->isListed());
        QCOMPARE(m_view->scrollAnchorKey(), top);
    }

    void theCurrentRowStaysOnTheScreenWhenSorted()
    {
        showObjects(manyObjects(500));
        m_view->setCurrentIndex(m_sample->objectList.indexOf("object00100"));
        m_view->scrollTo(m_view->currentIndex());
        const int place = m_view->visualRect(m_view->currentIndex()).top();
        m_view->sortByColumn(ObjectListModel::Size, Qt::AscendingOrder);
        QTRY_VERIFY(!m_sample->objectList.isArranging());
        QCOMPARE(m_view->currentKey(), QByteArray("object00100"));
        QVERIFY(m_view->viewport()->rect().contains(0, m_view->visualRect(m_view->currentIndex()).top()));
        QVERIFY(m_view->currentIndex().row() != 100);
        QVERIFY(qAbs(m_view->visualRect(m_view->currentIndex()).top() - place) < m_view->viewport()->height());
    }

    void theSelectionComesInTheOrderOfTheRowsAndOnce()
    {
        showObjects(manyObjects(10));
        for (const int row : {7, 2, 3, 2})
            m_view->selectionModel()->select(m_sample->objectList.index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(keysOf(m_view->selection()), QList<QByteArray>({"object00002", "object00003", "object00007"}));
    }

    void aSelectionStaysWhatItWasWhateverBecomesOfTheList()
    {
        showObjects(sampleObjects());
        ObjectListModel &list = m_sample->objectList;
        m_view->selectAll();
        const ItemSelection taken = m_view->selection();
        const QList<QByteArray> keys = keysOf(taken);
        const BrowseItem notes = taken.item(keys.indexOf("notes.md"));
        QVERIFY(keys.contains("raw/"));
        QCOMPARE(taken.folderCount(), list.summary().folderCount);
        QCOMPARE(taken.sizeBytes(), list.summary().sizeBytes);
        QCOMPARE(m_view->selection(), taken);

        list.upsert({.key = "notes.md", .sizeBytes = 5, .etag = {}, .storageClass = {}, .storageTier = {}, .restoreStatus = {}});
        list.upsert({.key = "new", .sizeBytes = 5, .etag = {}, .storageClass = {}, .storageTier = {}, .restoreStatus = {}});
        list.remove({"contract.pdf", "raw/"});
        list.sort(ObjectListModel::Size, Qt::DescendingOrder);
        QVERIFY(m_view->selection() != taken);
        QCOMPARE(keysOf(taken), keys);
        QCOMPARE(taken.item(keys.indexOf("notes.md")), notes);
        list.close();
        QVERIFY(m_view->selection().isEmpty());
        QCOMPARE(keysOf(taken), keys);
    }

    void theTotalsAreThoseOfTheSelectedItems()
    {
        showObjects(sampleObjects());
        selectKey("notes.md");
        selectKey("contract.pdf");
        selectKey("raw/");
        QCOMPARE(m_view->selectionTotals().count, 3);
        QCOMPARE(m_view->selectionTotals().sizeBytes, 1'229 + 482'113);
        m_view->selectAll();
        QCOMPARE(m_view->selectionTotals().count, m_sample->objectList.rowCount());
        QCOMPARE(m_view->selectionTotals().sizeBytes, m_view->selection().sizeBytes());
    }

    void theKeyboardMovesByWholeRows()
    {
        showObjects(manyObjects(300));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentKey(), QByteArray("object00000"));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selectedKeys(), QList<QByteArray>({"object00000", "object00001"}));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentKey(), QByteArray("object00001"));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentKey(), QByteArray("object00299"));
        QCOMPARE(selectedKeys(), QList<QByteArray>({"object00299"}));
    }

    void returnOpensAFolder()
    {
        showObjects(sampleObjects());
        QSignalSpy activated(m_view.get(), &ObjectListView::itemActivated);
        m_view->setCurrentIndex(m_sample->objectList.indexOf("raw/"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<BrowseItem>().key, QByteArray("raw/"));
    }

    void typingGoesToTheFilter()
    {
        showObjects(sampleObjects());
        QSignalSpy typed(m_view.get(), &ObjectListView::textTyped);
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().first().toString(), QStringLiteral("n"));
    }

    void spaceSelectsAndTypesNothing()
    {
        showObjects(sampleObjects());
        QSignalSpy typed(m_view.get(), &ObjectListView::textTyped);
        const QModelIndex first = m_sample->objectList.index(0, 0);
        const QModelIndex second = m_sample->objectList.index(1, 0);
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(m_view->selectionModel()->isSelected(first));
        m_view->selectionModel()->setCurrentIndex(second, QItemSelectionModel::NoUpdate);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_view->selectionModel()->isSelected(first));
        QVERIFY(m_view->selectionModel()->isSelected(second));
        QCOMPARE(typed.count(), 0);
    }

    void filesDroppedOnAFolderGoIntoThatFolder()
    {
        showObjects(sampleObjects());
        QSignalSpy dropped(m_view.get(), &ObjectListView::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.txt")), QUrl::fromLocalFile(QStringLiteral("/tmp/c"))});
        QVERIFY(drop(data, centerOf("raw/")));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).toStringList(), QStringList({QStringLiteral("/tmp/a b.txt"), QStringLiteral("/tmp/c")}));
        QCOMPARE(dropped.first().at(1).toByteArray(), QByteArray("raw/"));
        QCOMPARE(m_view->dropRow(), -1);
    }

    void filesDroppedBesideFoldersGoIntoTheFolderShown()
    {
        showObjects(sampleObjects());
        QSignalSpy dropped(m_view.get(), &ObjectListView::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a"))});
        QVERIFY(drop(data, centerOf("notes.md")));
        QCOMPARE(dropped.first().at(1).toByteArray(), QByteArray());
    }

    void aDragFromThisProgramIsRefusedAndLightsNothing()
    {
        showObjects(sampleObjects());
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt"))});
        bool isAccepted = true;
        int litRow = 0;
        QTimer::singleShot(0, m_view.get(), [&] {   // while the drag is under way: only then it has a source
            const QPoint folder = centerOf("raw/");
            QDragEnterEvent enter(folder, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_view->viewport(), &enter);
            QDragMoveEvent move(folder, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_view->viewport(), &move);
            isAccepted = enter.isAccepted() || move.isAccepted();
            litRow = m_view->dropRow();
            QDrag::cancel();
        });
        auto *drag = new QDrag(m_view.get());
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);   // lint: allow exec: QDrag has no other way
        QVERIFY(!isAccepted);
        QCOMPARE(litRow, -1);
    }

    void onlyLocalFilesCanBeDropped()
    {
        showObjects(sampleObjects());
        QMimeData web;
        web.setUrls({QUrl(QStringLiteral("https://example.com/a"))});
        QVERIFY(!drop(web, centerOf("raw/")));
        QMimeData text;
        text.setText(QStringLiteral("/tmp/a"));
        QVERIFY(!drop(text, centerOf("raw/")));
        QMimeData local;
        local.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a"))});
        m_view->setDropAllowed(false);
        QVERIFY(!drop(local, centerOf("raw/")));
    }

    void aBandFromTheEmptyAreaSelectsTheRowsItTouches()
    {
        showObjects(manyObjects(5));
        const QPoint below(m_view->viewport()->width() / 2, m_view->viewport()->height() - 2);
        QVERIFY(!m_view->indexAt(below).isValid());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, below);
        QTest::mouseMove(m_view->viewport(), below - QPoint(9, 30));
        QTest::mouseMove(m_view->viewport(), centerOf("object00003"));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centerOf("object00003"));
        QCOMPARE(selectedKeys(), QList<QByteArray>({"object00003", "object00004"}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, below);
        QVERIFY(!m_view->hasSelection());
    }

    void columnsAreRememberedWithTheirOrderOfSorting()
    {
        showObjects(sampleObjects());
        m_view->setColumnWidth(ObjectListModel::Size, 234);
        m_view->sortByColumn(ObjectListModel::Modified, Qt::DescendingOrder);
        m_view->saveColumns();
        showObjects(sampleObjects());
        QCOMPARE(m_view->columnWidth(ObjectListModel::Size), 234);
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), int(ObjectListModel::Modified));
        QCOMPARE(m_sample->objectList.sortColumn(), ObjectListModel::Modified);
        QCOMPARE(m_sample->objectList.sortOrder(), Qt::DescendingOrder);
    }
};

QTEST_MAIN(TestObjectListView)
#include "tst_objectlistview.moc"
