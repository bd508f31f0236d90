// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/selectionwalk.h"

#include "fakeservice.h"

#include <QSignalSpy>
#include <QTest>

/// The objects of a selection, piece by piece.
class TestSelectionWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeService>();
        m_listed.clear();
    }

    void selectedObjectsComeAsManyAsAreWanted()
    {
        const auto walk = walkOver({object("a", 1), object("b", 2), object("c", 4)});
        QCOMPARE(walk->foundCount(), 3);
        QVERIFY(walk->isListed());
        QCOMPARE(keysOf(walk->takeSelected(2)), QList<QByteArray>({"a", "b"}));
        QVERIFY(walk->hasSelected());
        const QList<SelectedObject> rest = walk->takeSelected(2);
        QCOMPARE(keysOf(rest), QList<QByteArray>{"c"});
        QCOMPARE(rest.constFirst().sizeBytes, 4);
        QVERIFY(walk->isAtEnd());
        QVERIFY(walk->takeSelected(2).isEmpty());
        walk->list();   // there is nothing to list
        QVERIFY(m_service->transport.sent().isEmpty());
    }

    void foldersAreReadPageByPageWhenAsked()
    {
        m_service->bucket.fill(QStringLiteral("d/%1"), 1500);
        m_service->bucket.put("e/x", 7);
        const auto walk = walkOver({folder("d/"), folder("e/"), object("a", 1)});
        QCOMPARE(walk->foundCount(), 1);
        walk->list();
        walk->list();   // is on its way
        QTRY_COMPARE(m_listed.size(), 1000);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_service->listingCount(), 1);
        QVERIFY(!walk->isListed());
        walk->list();
        QTRY_COMPARE(m_listed.size(), 1500);
        walk->list();
        QTRY_COMPARE(m_listed.size(), 1501);
        QCOMPARE(m_listed.constLast().key, QByteArray("e/x"));
        QCOMPARE(m_listed.constLast().sizeBytes, 7);
        QVERIFY(walk->isListed());
        QVERIFY(!walk->isAtEnd());   // the object was not taken
        QCOMPARE(walk->foundCount(), 1502);
    }

    void aFolderThatCannotBeReadIsPassedOver()
    {
        m_service->bucket.put("e/x", 7);
        m_service->transport.script("GET ?prefix=d/", {.httpStatus = 403});
        const auto walk = walkOver({folder("d/"), folder("e/")});
        QSignalSpy failed(walk.get(), &SelectionWalk::failed);
        walk->list();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().toByteArray(), QByteArray("d/"));
        QVERIFY(!walk->isListed());
        walk->list();
        QTRY_COMPARE(m_listed.size(), 1);
        QVERIFY(walk->isAtEnd());
    }

    void nothingIsHeardAfterTheEnd()
    {
        m_service->transport.hang("GET");
        const auto walk = walkOver({folder("d/")});
        QSignalSpy failed(walk.get(), &SelectionWalk::failed);
        walk->list();
        QTRY_COMPARE(m_service->transport.hangingCount(), 1);
        walk->stop();
        QCOMPARE(m_service->transport.abortedCount(), 1);
        QVERIFY(failed.isEmpty());
        QVERIFY(m_listed.isEmpty());
    }

private:
    static BrowseItem object(const QByteArray &key, qint64 sizeBytes)
    {
        return {.key = key, .sizeBytes = sizeBytes, .storageClass = {}, .etag = {}};
    }
    static BrowseItem folder(const QByteArray &key) { return {.key = key, .isFolder = true, .storageClass = {}, .etag = {}}; }

    static QList<QByteArray> keysOf(const QList<SelectedObject> &objects)
    {
        QList<QByteArray> keys;
        for (const SelectedObject &one : objects)
            keys.append(one.key);
        return keys;
    }

    std::unique_ptr<SelectionWalk> walkOver(const QList<BrowseItem> &items)
    {
        auto walk =
            std::make_unique<SelectionWalk>(m_service->client.get(), m_service->ref, ItemSelection::fromItems(items), nullptr);
        connect(walk.get(), &SelectionWalk::listed, this, [this](const QList<SelectedObject> &objects) { m_listed += objects; });
        return walk;
    }

    std::unique_ptr<FakeService> m_service;
    QList<SelectedObject> m_listed;
};

QTEST_GUILESS_MAIN(TestSelectionWalk)
#include "tst_selectionwalk.moc"
