// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectmimedata.h"

#include <QTest>
#include <QUuid>

class TestObjectMimeData : public QObject
{
    Q_OBJECT

private:
    static QList<Cos::ObjectRef> objects()
    {
        const Cos::BucketRef bucket{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
        return {{bucket, "trip/a b+%2F.jpg", {}}, {bucket, "//odd\xff", "v1"}};
    }

private Q_SLOTS:
    void objectsComeBackAsTheyWere()
    {
        const QUuid account = QUuid::createUuid();
        const ObjectMimeData data(account, objects(), {});
        QCOMPARE(ObjectMimeData::objects(data), objects());
        QCOMPARE(ObjectMimeData::accountId(data), account);
    }

    void foreignBytesAreNoObjects()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(200, '\x7f')}) {
            QMimeData data;
            data.setData(ObjectMimeData::objectsFormat(), bytes);
            QCOMPARE(ObjectMimeData::objects(data), QList<Cos::ObjectRef>());
        }
    }

    void filesAreAskedForOnlyWhenWanted()
    {
        int asked = 0;
        QList<QUrl> staged;
        const ObjectMimeData data(QUuid::createUuid(), objects(), [&] {
            ++asked;
            return staged;
        });
        QVERIFY(data.formats().contains(QStringLiteral("text/uri-list")));
        QVERIFY(data.hasFormat(ObjectMimeData::objectsFormat()));
        QCOMPARE(asked, 0);
        QVERIFY(!data.hasFormat(QStringLiteral("text/uri-list")));   // refused, since an empty list makes file managers crash
        QVERIFY(asked > 0);
        staged = {QUrl::fromLocalFile(QStringLiteral("/tmp/a b.jpg")), QUrl::fromLocalFile(QStringLiteral("/tmp/여름"))};
        QVERIFY(data.hasUrls());
        QCOMPARE(data.urls(), staged);
        QCOMPARE(data.data(QStringLiteral("text/uri-list")),
                 QByteArray("file:///tmp/a%20b.jpg\r\nfile:///tmp/%EC%97%AC%EB%A6%84\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestObjectMimeData)
#include "tst_objectmimedata.moc"
