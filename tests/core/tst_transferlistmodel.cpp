// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferlistmodel.h"

#include "transfer/tasktext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Transfer;

namespace {

Task newTask(TaskId id)
{
    Task task;
    task.id = id;
    task.localPath = QStringLiteral("/home/lin/photo %1.jpg").arg(id);
    task.object = {{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "2026/photo.jpg", {}};
    task.sizeBytes = 1000;
    return task;
}

QList<Task> newTasks(TaskId first, TaskId last)
{
    QList<Task> tasks;
    for (TaskId id = first; id <= last; ++id)
        tasks.append(newTask(id));
    return tasks;
}

}   // namespace

class TestTransferListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysConsistentWhileTasksComeAndGo()
    {
        TransferListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(newTasks(1, 10));
        model.update({newTask(3)});
        model.remove({2, 3, 4, 9, 77});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOf(5), 1);
        QCOMPARE(model.rowOf(9), -1);
        model.append(newTasks(11, 12));
        QCOMPARE(model.taskAt(7).id, 12);
    }

    void neighbouringChangesAreOneSignal()
    {
        TransferListModel model;
        model.append(newTasks(1, 100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({newTask(7), newTask(5), newTask(6), newTask(50)});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 6);
    }

    void manySeparateRemovalsAreStillRight()
    {
        TransferListModel model;
        model.append(newTasks(1, 2000));
        QList<TaskId> odd;
        for (TaskId id = 1; id <= 2000; id += 2)
            odd.append(id);
        model.remove(odd);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.rowOf(2000), 999);
        QCOMPARE(model.rowOf(1999), -1);
    }

    void showsATaskInWords()
    {
        TransferListModel model;
        Task task = newTask(1);
        task.state = State::Running;
        task.doneBytes = 785;
        task.speedBytesPerSecond = 100;
        model.append({task});
        QCOMPARE(text(model, TransferListModel::Name), QStringLiteral("photo 1.jpg"));
        QCOMPARE(text(model, TransferListModel::Target), QStringLiteral("cos://photos-1250000000/2026/"));
        QCOMPARE(text(model, TransferListModel::Progress), QStringLiteral("78 %"));
        QCOMPARE(text(model, TransferListModel::TimeLeft), QStringLiteral("3 s"));
        QCOMPARE(text(model, TransferListModel::Status), QStringLiteral("Uploading"));
        const QModelIndex index = model.index(0, TransferListModel::Progress);
        QCOMPARE(index.data(TransferListModel::ProgressRole).toInt(), 785);
        QCOMPARE(index.data(TransferListModel::TaskIdRole).value<TaskId>(), 1);
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void aFailureSaysWhy()
    {
        TransferListModel model;
        Task task = newTask(1);
        task.state = State::Failed;
        task.error = CosError::local(ErrorKind::LocalFile, QStringLiteral("/home/lin/x: No space left on device"));
        task.error.requestId = QStringLiteral("Njg=");
        model.append({task});
        QVERIFY(text(model, TransferListModel::Status).contains(userMessage(task.error)));
        const auto error = model.index(0, 0).data(TransferListModel::ErrorRole).value<CosError>();
        QCOMPARE(error.requestId, QStringLiteral("Njg="));
    }

    void progressIsNeverBeyondTheEnd()
    {
        Task task = newTask(1);
        task.doneBytes = 5000;
        QCOMPARE(progressPermille(task), 1000);
        task.sizeBytes = -1;
        QCOMPARE(progressPermille(task), -1);
        task.sizeBytes = 0;
        QCOMPARE(progressPermille(task), 0);
        task.state = State::Done;
        QCOMPARE(progressPermille(task), 1000);
    }

    void aHundredThousandRowsAreOrdinary()
    {
        TransferListModel model;
        QElapsedTimer timer;
        timer.start();
        for (int chunk = 0; chunk < 200; ++chunk)
            model.append(newTasks(chunk * 500 + 1, (chunk + 1) * 500));
        QList<Task> changed;
        for (TaskId id = 1; id <= 100'000; id += 1000)
            changed.append(newTask(id));
        for (int tick = 0; tick < 100; ++tick)
            model.update(changed);
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY2(timer.elapsed() < 3000, "appending and updating must not be quadratic");
    }

private:
    static QString text(const TransferListModel &model, int column) { return model.index(0, column).data().toString(); }
};

QTEST_GUILESS_MAIN(TestTransferListModel)
#include "tst_transferlistmodel.moc"
