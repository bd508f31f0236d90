// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, sorts and filters one large folder, and does the same with the models that Qt brings. Prints what it measured.
#include "browse/objectlistmodel.h"
#include "cos/client.h"
#include "manykeys.h"
#include "stallmeter.h"

#include <QFile>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <malloc.h>
#include <unistd.h>

#include <functional>

namespace {

constexpr int peerRows = 100'000;

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void report(const QString &what, double msecs, const QString &more = {})
{
    QTextStream(stdout) << what.leftJustified(44) << QString::number(msecs, 'f', 1).rightJustified(10) << " ms  " << more
                        << Qt::endl;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// One measured step after the other, each ended by arranged().
class Bench : public QObject
{
public:
    Bench(StallMeter<QCoreApplication> &app, int rows)
        : m_app(app)
        , m_rows(rows)
        , m_client({QStringLiteral("http"), QStringLiteral("localhost:1"), {}}, {"AKID", "key", {}, {}},
                   std::make_unique<ManyKeys>(rows), m_clock)
    {
        connect(
            &m_model, &ObjectListModel::arranged, this, [this] { next(); }, Qt::QueuedConnection);
        connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
            if (m_firstRowsMsecs == 0)
                m_firstRowsMsecs = double(m_timer.nsecsElapsed()) / 1e6;
        });
        m_steps = {
            {QStringLiteral("list (with signing and XML), sort by name"),
             [this] {
                 m_model.open(&m_client, {QUuid::createUuid(), {QStringLiteral("b-1"), QStringLiteral("ap-seoul")}, {}});
             }},
            {QStringLiteral("sort by size"), [this] { m_model.sort(ObjectListModel::Size, Qt::DescendingOrder); }},
            {QStringLiteral("sort by type"), [this] { m_model.sort(ObjectListModel::Type); }},
            {QStringLiteral("sort by name"), [this] { m_model.sort(ObjectListModel::Name, Qt::DescendingOrder); }},
            {QStringLiteral("filter \"77-\""), [this] { m_model.setNameFilter(QStringLiteral("77-")); }},
            {QStringLiteral("filter \"zzz\" (nothing)"), [this] { m_model.setNameFilter(QStringLiteral("zzz")); }},
            {QStringLiteral("filter off"), [this] { m_model.setNameFilter({}); }},
        };
        m_startMiB = residentMiB();
        begin();
    }

private:
    struct Step
    {
        QString name;
        std::function<void()> run;
    };

    void begin()
    {
        m_app.takeLongestMsecs();
        m_timer.start();
        m_steps.at(m_step).run();
    }

    void next()
    {
        const double msecs = double(m_timer.nsecsElapsed()) / 1e6;
        report(m_steps.at(m_step).name, msecs,
               QStringLiteral("longest event %1 ms, %2 rows").arg(m_app.takeLongestMsecs(), 0, 'f', 1).arg(m_model.rowCount()));
        if (m_step == 0)
            report(QStringLiteral("  first rows after"), m_firstRowsMsecs);
        malloc_trim(0);
        if (m_step == 0 || m_step == m_steps.size() - 1) {
            const double usedMiB = residentMiB() - m_startMiB;
            QTextStream(stdout) << "  memory " << QString::number(usedMiB, 'f', 1) << " MiB, "
                                << QString::number(usedMiB * (1 << 20) / m_rows, 'f', 0) << " bytes a row" << Qt::endl;
        }
        if (++m_step < m_steps.size())
            begin();
        else
            QCoreApplication::quit();
    }

    StallMeter<QCoreApplication> &m_app;
    int m_rows;
    SystemClock m_clock;
    Cos::Client m_client;
    ObjectListModel m_model;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    QElapsedTimer m_timer;
    double m_firstRowsMsecs = 0;
    double m_startMiB = 0;
};

/// What one would write first: an item a cell, and a proxy that sorts and filters.
void measurePeer()
{
    const double startMiB = residentMiB();
    QStandardItemModel model(0, 6);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    report(QStringLiteral("QStandardItemModel: append"), timed([&model] {
               for (int number = 0; number < peerRows; ++number) {
                   QList<QStandardItem *> cells{new QStandardItem(QString::fromUtf8(ManyKeys::name(number)))};
                   auto *size = new QStandardItem;
                   size->setData((number * 104729LL) % 5'000'000, Qt::DisplayRole);
                   cells.append(size);
                   for (const char *text : {"2026-11-20T14:02:00Z", "STANDARD", "JPEG image", "d41d8cd98f00b204e9800998ecf8427e"})
                       cells.append(new QStandardItem(QString::fromLatin1(text)));
                   model.appendRow(cells);
               }
           }));
    QTextStream(stdout) << "  memory " << QString::number((residentMiB() - startMiB) * (1 << 20) / peerRows, 'f', 0)
                        << " bytes a row" << Qt::endl;
    report(QStringLiteral("QSortFilterProxyModel: sort by name"), timed([&proxy] { proxy.sort(0); }));
    report(QStringLiteral("QSortFilterProxyModel: sort by size"), timed([&proxy] { proxy.sort(1); }));
    report(QStringLiteral("QSortFilterProxyModel: filter \"77-\""),
           timed([&proxy] { proxy.setFilterFixedString(QStringLiteral("77-")); }));
    report(QStringLiteral("QSortFilterProxyModel: filter off"), timed([&proxy] { proxy.setFilterFixedString({}); }));
}

}   // namespace

int main(int argc, char **argv)
{
    StallMeter<QCoreApplication> app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    QLocale::setDefault(QLocale(QLocale::English));
    QTextStream(stdout) << "ObjectListModel, " << rows << " rows" << Qt::endl;
    int code = 0;
    {
        Bench bench(app, rows);
        code = app.exec();
    }
    malloc_trim(0);
    if (rows <= peerRows) {
        QTextStream(stdout) << "Qt's own models, " << peerRows << " rows" << Qt::endl;
        measurePeer();
    }
    return code;
}
