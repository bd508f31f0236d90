// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/speedgraph.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace std::chrono_literals;

class TestSpeedGraph : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SpeedGraph *m_graph = nullptr;

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 60'000));
    }
    /// Rows of the picture that are not only ground, in the middle column: above and below the middle.
    std::pair<int, int> inkedRows() const
    {
        const QImage image = m_graph->grab().toImage();
        const QRgb ground = m_graph->palette().color(QPalette::Window).rgb();
        std::pair<int, int> rows;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(image.width() - 3, y) != ground)
                ++(y < image.height() / 2 ? rows.first : rows.second);
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 100);
        m_graph = new SpeedGraph(m_window.get());
        m_graph->resize(300, 60);
    }

    void withoutTransfersItHides()
    {
        show();
        m_graph->note({});
        QVERIFY(!m_graph->isVisible());
        m_graph->note({.upload = 1'000'000, .download = 0});
        QVERIFY(m_graph->isVisible());
    }

    void uploadsRiseAndDownloadsHang()
    {
        const auto before = std::chrono::steady_clock::now() - 60s;
        m_graph->note({.upload = 1'000'000, .download = 10'000}, before);
        show();
        const auto mostlyUp = inkedRows();
        QVERIFY(mostlyUp.first > 3 * mostlyUp.second);
        m_graph->note({.upload = 10'000, .download = 1'000'000}, before + 1s);
        m_graph->hide();
        m_graph->show();
        const auto mostlyDown = inkedRows();
        QVERIFY(mostlyDown.second > 3 * mostlyDown.first);
    }

    void theTooltipTellsTheMomentBelowThePointer()
    {
        const auto now = std::chrono::steady_clock::now();
        m_graph->note({.upload = 3'000'000, .download = 0}, now - 250s);
        m_graph->note({.upload = 0, .download = 7'000'000}, now - 60s);
        show();
        const auto textAt = [this](int x) {
            QHelpEvent help(QEvent::ToolTip, {x, 5}, m_graph->mapToGlobal(QPoint(x, 5)));
            QCoreApplication::sendEvent(m_graph, &help);
            return QToolTip::text();
        };
        const QString present = textAt(299);
        QVERIFY2(present.contains(QStringLiteral("Now")) && present.contains(QStringLiteral("download 7.0 MB/s")),
                 qPrintable(present));
        const QString past = textAt(150);
        QVERIFY2(past.contains(QStringLiteral(" ago")) && past.contains(QStringLiteral("Upload 3.0 MB/s")), qPrintable(past));
    }

    void itCanBeReadAloud()
    {
        m_graph->note({.upload = 2'000'000, .download = 0});
        QVERIFY(m_graph->accessibleName().contains(QStringLiteral("5 minute")));
        QVERIFY2(m_graph->accessibleDescription().contains(QStringLiteral("Upload 2.0 MB/s")),
                 qPrintable(m_graph->accessibleDescription()));
    }
};

QTEST_MAIN(TestSpeedGraph)
#include "tst_speedgraph.moc"
