// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectsweep.h"

#include "fakeservice.h"
#include "resultof.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

/// Changes an object without asking anybody.
class InstantStep final : public OperationOf<StepOutcome>
{
public:
    explicit InstantStep(QObject *parent)
        : OperationOf(parent)
    {
    }

private:
    void start() override { finish(StepOutcome::Changed); }
    void abort() override {}
};

}   // namespace

/// What is done to each object of a selection.
class TestObjectSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachObjectOfALargeSelectionIsChangedOnce();
};

void TestObjectSweep::eachObjectOfALargeSelectionIsChangedOnce()
{
    constexpr int count = 4500;   // more than wait at a time
    FakeService service;
    QList<BrowseItem> items;
    for (int number = 0; number < count; ++number)
        items.append({.key = "k" + QByteArray::number(number), .storageClass = {}, .etag = {}});
    QList<QByteArray> changed;
    auto *sweep = new ObjectSweep(service.client.get(), service.ref, ItemSelection::fromItems(items),
                                  [&changed](Cos::Client *client, const Cos::ObjectRef &object) {
                                      changed.append(object.key);
                                      return new InstantStep(client);
                                  });
    QSet<qint64> totals;
    connect(sweep, &Operation::progressed, this, [&totals](qint64, qint64 total) { totals.insert(total); });
    const Result<SweepReport> report = resultOf<SweepReport>(sweep);
    QVERIFY(report.isOk());
    QVERIFY(report->isClean());
    QCOMPARE(report->changedCount, count);
    QCOMPARE(changed.size(), count);
    QCOMPARE(QSet<QByteArray>(changed.cbegin(), changed.cend()).size(), count);
    QCOMPARE(totals, QSet<qint64>{1000 * count});   // in thousandths of objects
    QVERIFY(service.transport.sent().isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectSweep)
#include "tst_objectsweep.moc"
