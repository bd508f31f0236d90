// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplejournal.h"

#include "transfer/journal/journal.h"

#include <QTest>

using namespace Transfer;

SampleJournal::SampleJournal()
    : m_journal(std::make_unique<Journal>(path(), m_clock))
{
    m_journal->open();
    m_first = addBatch();
    run(QStringLiteral("SELECT 1"));
}

SampleJournal::~SampleJournal() = default;

QString SampleJournal::path() const
{
    return m_folder.filePath(QStringLiteral("transfers.sqlite"));
}

QUuid SampleJournal::addBatch(Direction direction, const QByteArray &prefix)
{
    BatchTraits traits;
    traits.id = QUuid::createUuid();
    traits.accountId = QUuid::createUuid();
    traits.direction = direction;
    traits.bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    traits.prefix = prefix;
    traits.folder = QStringLiteral("/home/lin/Downloads");
    m_batches.insert(traits.id, std::make_shared<const BatchTraits>(traits));
    return traits.id;
}

void SampleJournal::add(const QList<Task> &tasks)
{
    for (qsizetype i = 0; i < tasks.size();) {
        const auto batch = m_batches.value(tasks.at(i).batchId, m_batches.value(m_first));
        QList<TaskRecord> records;
        for (; i < tasks.size() && m_batches.value(tasks.at(i).batchId, m_batches.value(m_first)) == batch; ++i) {
            TaskRecord record;
            record.task = tasks.at(i);
            record.batch = batch;
            if (record.task.state == State::Done)
                record.crc64 = 11051210869376104954ULL;   // above what fits into a signed number
            records.append(record);
        }
        m_journal->append({}, records, [](const QList<TaskRecord> &) {});
    }
    run(QStringLiteral("SELECT 1"));
}

void SampleJournal::addMany(int count, State state)
{
    QList<Task> tasks;
    tasks.reserve(count);
    for (int number = 1; number <= count; ++number)
        tasks.append(task(QString::number(number) + QLatin1String(".jpg"), state));
    add(tasks);
}

void SampleJournal::setState(TaskId id, State state)
{
    run(QStringLiteral("UPDATE task SET state = %1 WHERE id = %2").arg(int(state)).arg(id));
}

void SampleJournal::run(const QString &sql)
{
    auto isDone = std::make_shared<bool>(false);
    m_journal->post([sql, isDone](JournalTables &tables) -> JournalAnswer {
        tables.connection.run(sql);
        return [isDone] { *isDone = true; };
    });
    if (!QTest::qWaitFor([isDone] { return *isDone; }, 60'000))
        qFatal("the journal does not answer");
}

Task SampleJournal::task(const QString &name, State state)
{
    Task task;
    task.state = state;
    task.localPath = QString(QLatin1String("/home/lin/") + name);
    task.object.key = "trip/" + name.toUtf8();
    task.sizeBytes = 1000;
    return task;
}
