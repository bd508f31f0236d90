// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/regions.h"
#include "widgets/regioncombo.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace {

/// Gives every region's name in another language.
class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Cos::Region") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
};

}   // namespace

class TestRegionCombo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownRegionHasAPlausibleIdOfItsOwn();
    void aChosenRegionIsItsId();
    void oldNamesBecomeThePresentOnes();
    void unknownIdsAreAccepted();
    void nonsenseIsRefused();
    void newBucketsAreNotOfferedOldRegions();
    void theChoiceSurvivesAChangeOfLanguage();
};

void TestRegionCombo::everyKnownRegionHasAPlausibleIdOfItsOwn()
{
    QSet<QString> ids;
    const QList<Cos::Region> regions = Cos::knownRegions();
    for (const Cos::Region &region : regions) {
        QVERIFY2(Cos::isPlausibleRegion(region.id), qPrintable(region.id));
        QVERIFY(!region.name.isEmpty() && !region.area.isEmpty());
        ids.insert(region.id);
    }
    QCOMPARE(ids.size(), regions.size());
    QCOMPARE(Cos::regionName(QStringLiteral("sa-saopaulo")), QStringLiteral("São Paulo"));
    QCOMPARE(Cos::regionName(QStringLiteral("xx-new")), QStringLiteral("xx-new"));
}

void TestRegionCombo::aChosenRegionIsItsId()
{
    RegionCombo combo(RegionCombo::Offer::All);
    QCOMPARE(combo.region(), QString());
    QSignalSpy changed(&combo, &RegionCombo::regionChanged);
    combo.setRegion(QStringLiteral("ap-seoul"));
    QCOMPARE(combo.region(), QStringLiteral("ap-seoul"));
    QVERIFY(combo.currentText().contains(QLatin1String("Seoul")));
    QVERIFY(!changed.isEmpty());
    combo.setRegion(QString());
    QCOMPARE(combo.region(), QString());
}

void TestRegionCombo::oldNamesBecomeThePresentOnes()
{
    RegionCombo combo(RegionCombo::Offer::All);
    combo.setEditText(QStringLiteral(" gz "));
    QCOMPARE(combo.region(), QStringLiteral("ap-guangzhou"));
}

void TestRegionCombo::unknownIdsAreAccepted()
{
    RegionCombo combo(RegionCombo::Offer::All);
    combo.setRegion(QStringLiteral("xx-new-1"));
    QCOMPARE(combo.region(), QStringLiteral("xx-new-1"));
    QCOMPARE(combo.problem(), QString());
}

void TestRegionCombo::nonsenseIsRefused()
{
    RegionCombo combo(RegionCombo::Offer::All);
    combo.setEditText(QStringLiteral("Somewhere else"));
    QVERIFY(!combo.problem().isEmpty());
}

void TestRegionCombo::newBucketsAreNotOfferedOldRegions()
{
    QVERIFY(RegionCombo(RegionCombo::Offer::All).findData(QStringLiteral("na-toronto")) >= 0);
    QCOMPARE(RegionCombo(RegionCombo::Offer::ForNewBuckets).findData(QStringLiteral("na-toronto")), -1);
}

void TestRegionCombo::theChoiceSurvivesAChangeOfLanguage()
{
    RegionCombo combo(RegionCombo::Offer::All);
    combo.setRegion(QStringLiteral("ap-seoul"));
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QTRY_VERIFY(combo.currentText().contains(QLatin1String("SEOUL")));
    QCOMPARE(combo.region(), QStringLiteral("ap-seoul"));
    QCoreApplication::removeTranslator(&shouting);
    QTRY_VERIFY(combo.currentText().contains(QLatin1String("Seoul")));
}

QTEST_MAIN(TestRegionCombo)
#include "tst_regioncombo.moc"
