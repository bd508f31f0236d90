// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectmimedata.h"

#include <QTest>

class TestObjectMimeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAskedForOnlyWhenWanted()
    {
        int asked = 0;
        QList<QUrl> staged;
        const ObjectMimeData data([&] {
            ++asked;
            return staged;
        });
        QCOMPARE(data.formats(), QStringList{QStringLiteral("text/uri-list")});
        QVERIFY(!data.hasFormat(QStringLiteral("text/plain")));
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
