// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmatrix.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace {

constexpr int laneCount = 4;
constexpr int middle = 1000;   ///< of a body of bytes

struct Fault
{
    QByteArray name;
    QJsonObject what;
    int patienceMsecs = 2000;
};

QJsonObject number(const char *name, int value)
{
    return {{QLatin1String(name), value}};
}

QJsonObject flag(const char *name)
{
    return {{QLatin1String(name), true}};
}

QJsonObject answer(int status, const char *code)
{
    return {{QStringLiteral("status"), status}, {QStringLiteral("code"), QLatin1String(code)}};
}

/// Keys and clocks are for the person to put right, and for the client only when the service says so every time.
const QList<QByteArray> fatalForAll{"expired signature", "expired keys", "another clock"};

/// Of who waits in vain. Whoever must be served at the next try has more, for what else the machine does meanwhile.
constexpr int littlePatience = 250;
constexpr int morePatience = 1000;

/// Faults that every call can meet.
QList<Fault> commonFaults()
{
    return {{"cut before the body", flag("drop")},
            {"cut in the head", number("cutHeadAfterBytes", 40)},
            {"cut after the work", flag("dropAfterwards")},
            {"cut after the answer", flag("resetAfterAnswer")},
            {"no answer", flag("hang"), littlePatience},
            {"late answer", number("delayAfterwardsMsecs", 2 * morePatience), littlePatience},
            {"500", answer(500, "InternalError")},
            {"503", answer(503, "SlowDown")},
            {"wrong ETag", flag("wrongEtag")},
            {"wrong CRC-64", flag("wrongCrc")},
            {"200 with an error", answer(200, "InternalError")},
            {"expired signature", answer(403, "RequestTimeTooSkewed")},
            {"expired keys", answer(403, "ExpiredToken")},
            {"another clock", number("skewSecs", 7200)}};
}

QList<Fault> faultsFor(const FaultyCall &call)
{
    QList<Fault> faults = commonFaults();
    if (call.bodies & FaultyCall::RequestBody) {
        faults += {{"cut in the body sent", number("cutRequestAfterBytes", 100)},
                   {"corrupt byte sent", number("corruptRequestAtByte", 90)},
                   {"short body sent", number("shortRequestBytes", 7)}};
    }
    if (call.bodies & (FaultyCall::ResponseBody | FaultyCall::ResponseDocument)) {
        const int at = call.bodies & FaultyCall::ResponseBody ? middle : 90;
        faults +=
            {{"cut in the body", number("cutResponseAfterBytes", at)}, {"corrupt byte", number("corruptResponseAtByte", at)}};
    }
    if (!(call.bodies & FaultyCall::RequestBody) || call.bodies & FaultyCall::ResponseDocument)
        faults.append({"short body", number("shortResponseBytes", 7)});
    return faults;
}

QList<FaultCell> cellsOf(const QList<FaultyCall> &calls)
{
    QList<FaultCell> cells;
    for (const FaultyCall &call : calls) {
        for (const Fault &fault : faultsFor(call)) {
            for (const bool isOnce : {true, false}) {
                FaultCell cell;
                cell.name = call.name + ": " + fault.name + (isOnce ? ", once" : ", always");
                cell.fault = fault.what;
                cell.fault.insert(QStringLiteral("method"), call.method);
                cell.fault.insert(QStringLiteral("query"), call.query);
                cell.fault.insert(QStringLiteral("skip"), call.skip);
                cell.fault.insert(QStringLiteral("count"), isOnce ? 1 : -1);
                cell.patienceMsecs = isOnce ? std::max(fault.patienceMsecs, morePatience) : fault.patienceMsecs;
                cell.mustMend = isOnce && !fatalForAll.contains(fault.name) && !call.fatal.contains(fault.name);
                cells.append(cell);
            }
        }
    }
    return cells;
}

}   // namespace

FaultMatrix::FaultMatrix()
{
    QSemaphore ready;
    for (int index = 0; index < laneCount; ++index) {
        auto lane = std::make_unique<Lane>();
        lane->place.moveToThread(&lane->thread);
        lane->thread.start();
        QMetaObject::invokeMethod(&lane->place, [&ready, &lane = *lane] {
            lane.bench = std::make_unique<FaultBench>();
            ready.release();
        });
        m_lanes.push_back(std::move(lane));
    }
    ready.acquire(laneCount);   // a bench waits in its event loop: nothing else may be asked of it meanwhile
}

FaultMatrix::~FaultMatrix()
{
    for (const auto &lane : m_lanes) {
        QMetaObject::invokeMethod(&lane->place, [&lane = *lane] {
            lane.bench.reset();
            lane.thread.quit();
        });
    }
    for (const auto &lane : m_lanes)
        lane->thread.wait();
}

bool FaultMatrix::isPossible()
{
    return qEnvironmentVariableIsEmpty("COSCOPE_TEST_ENDPOINT");
}

void FaultMatrix::addRows(const QList<FaultyCall> &calls, const Procedure &procedure)
{
    QList<FaultCell> cells = cellsOf(calls);
    // What waits longest begins first, and beside what does not.
    std::stable_sort(cells.begin(), cells.end(), [](const FaultCell &left, const FaultCell &right) {
        return left.fault.value(QLatin1String("hang")).toBool() > right.fault.value(QLatin1String("hang")).toBool();
    });
    std::vector<QString> outcomes(size_t(cells.size()));
    std::atomic<size_t> next = 0;
    QSemaphore idle;
    for (const auto &lane : m_lanes) {
        QMetaObject::invokeMethod(&lane->place, [&, &lane = *lane] {
            for (size_t index = next++; index < outcomes.size(); index = next++) {
                lane.bench->prepare();
                outcomes[index] = procedure(*lane.bench, cells.at(qsizetype(index)));
            }
            idle.release();
        });
    }
    idle.acquire(laneCount);
    QTest::addColumn<QString>("trouble");
    for (size_t index = 0; index < outcomes.size(); ++index)
        QTest::newRow(cells.at(qsizetype(index)).name.constData()) << outcomes[index];
}

void FaultMatrix::verifyRow()
{
    QFETCH(const QString, trouble);
    QCOMPARE(trouble, QString());
}
