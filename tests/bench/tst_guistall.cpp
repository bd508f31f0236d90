// SPDX-License-Identifier: GPL-3.0-or-later
// How long one event keeps the window while the engine works. The figures are reported, not judged: a loaded machine stalls
// anybody.
#include "stallmeter.h"

#include "transfer/transferlistmodel.h"
#include "transferwire.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace Transfer;

namespace {

using GuiStallMeter = StallMeterOf<QApplication>;

constexpr int smallFiles = 1000;
constexpr qint64 largeBytes = 96 * 1024 * 1024;

}   // namespace

class TestGuiStall : public QObject
{
    Q_OBJECT

public:
    explicit TestGuiStall(GuiStallMeter &meter)
        : m_meter(meter)
    {
    }

private Q_SLOTS:
    void theMeterSeesAStall()
    {
        constexpr int stallMsecs = 60;
        m_meter.takeLongestMsecs();
        bool isOver = false;
        QMetaObject::invokeMethod(
            this,
            [&isOver] {
                QElapsedTimer timer;
                timer.start();
                while (timer.elapsed() < stallMsecs)
                    ;
                isOver = true;
            },
            Qt::QueuedConnection);
        QTRY_VERIFY(isOver);
        QVERIFY(m_meter.takeLongestMsecs() >= stallMsecs);
    }

    void theWindowIsTheirsWhileTheEngineWorks()
    {
        SandboxServer server;
        TransferWire wire(server);
        QStringList names{QStringLiteral("large.bin")};
        wire.write(names.first(), TransferWire::pattern(largeBytes));
        for (int number = 0; number < smallFiles; ++number)
            names.append(QStringLiteral("small/%1").arg(number));
        for (const QString &name : names.mid(1))
            wire.write(name, name.toUtf8());

        TransferListModel model;
        model.follow(*wire.engine);
        QTableView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        m_meter.takeLongestMsecs();
        m_meter.takeEventCount();
        QCOMPARE(wire.upload({QStringLiteral("large.bin"), QStringLiteral("small")}), QString());
        report("up");
        QCOMPARE(wire.download("small/", QStringLiteral("back")), QString());
        QCOMPARE(wire.download("large.bin", QStringLiteral("back")), QString());
        report("down");
        QCOMPARE(model.rowCount(), 2 * (smallFiles + 1));
        QCOMPARE(wire.read(QStringLiteral("back/small/7")), QByteArray("small/7"));
    }

private:
    void report(const char *direction)
    {
        const qint64 events = m_meter.takeEventCount();
        qInfo("%s: longest event %.1f ms of %lld", direction, m_meter.takeLongestMsecs(), static_cast<long long>(events));
        QVERIFY(events > 0);   // or nothing was measured
    }

    GuiStallMeter &m_meter;
};

int main(int argc, char **argv)
{
    GuiStallMeter application(argc, argv);
    TestGuiStall test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guistall.moc"
