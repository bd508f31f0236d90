// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objecttext.h"

#include <QTest>

class TestObjectText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKmsContextIsAJsonObjectOfTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QStringLiteral("  ") << true << QByteArray();
        QTest::newRow("one") << QStringLiteral(" {\"team\": \"pictures\"} ") << true << QByteArray("{\"team\":\"pictures\"}");
        QTest::newRow("not ASCII") << QStringLiteral("{\"팀\":\"홍보\"}") << true << QByteArray("{\"팀\":\"홍보\"}");
        QTest::newRow("empty") << QStringLiteral("{}") << false << QByteArray();
        QTest::newRow("a number") << QStringLiteral("{\"team\": 5}") << false << QByteArray();
        QTest::newRow("a list") << QStringLiteral("[\"team\"]") << false << QByteArray();
        QTest::newRow("plain text") << QStringLiteral("team=pictures") << false << QByteArray();
        QTest::newRow("cut") << QStringLiteral("{\"team\": \"pict") << false << QByteArray();
    }

    void aKmsContextIsAJsonObjectOfTexts()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const std::optional<QByteArray> context = ObjectText::kmsContextFrom(text);
        QTEST(context.has_value(), "isOne");
        QCOMPARE(QByteArray::fromBase64(context.value_or(QByteArray())), json);
    }
};

QTEST_GUILESS_MAIN(TestObjectText)
#include "tst_objecttext.moc"
