// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objecttext.h"

#include <QTest>

/// What is refused before a batch begins would else fail with each of its objects.
class TestObjectHeadersChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServiceTakesIsTaken();
    void metadataIsChecked_data();
    void metadataIsChecked();
    void tagsAreChecked_data();
    void tagsAreChecked();
};

void TestObjectHeadersChange::whatTheServiceTakesIsTaken()
{
    Cos::PutOptions options;
    options.stored.metadata = ObjectText::metadataFrom(QStringLiteral("team: a\nTeam-2: b"));
    options.tags = ObjectText::tagsFrom(QStringLiteral("stage=draft 1, 项目=写真, empty="));
    QCOMPARE(ObjectText::problemOf(options), QString());
}

void TestObjectHeadersChange::metadataIsChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name twice") << QStringLiteral("team: a\nTeam: b");
    QTest::newRow("an underscore") << QStringLiteral("my_team: a");
    QTest::newRow("no value") << QStringLiteral("team:");
    QTest::newRow("too long") << QString(QStringLiteral("team: ") + QString(2048, u'x'));
}

void TestObjectHeadersChange::metadataIsChecked()
{
    QFETCH(const QString, text);
    Cos::PutOptions options;
    options.stored.metadata = ObjectText::metadataFrom(text);
    QVERIFY(!ObjectText::problemOf(options).isEmpty());
}

void TestObjectHeadersChange::tagsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QStringLiteral("=x");
    QTest::newRow("a name twice") << QStringLiteral("stage=a, stage=b");
    QTest::newRow("a long name") << QString(129, u'x');
    QTest::newRow("a name of many bytes") << QString(43, QChar(0x5199));
    QTest::newRow("a long value") << QString(QStringLiteral("k=") + QString(257, u'x'));
    QTest::newRow("a forbidden sign") << QStringLiteral("k=<v>");
    QTest::newRow("eleven") << QStringLiteral("a,b,c,d,e,f,g,h,i,j,k");
}

void TestObjectHeadersChange::tagsAreChecked()
{
    QFETCH(const QString, text);
    Cos::PutOptions options;
    options.tags = ObjectText::tagsFrom(text);
    QVERIFY(!ObjectText::problemOf(options).isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectHeadersChange)
#include "tst_objectheaderschange.moc"
