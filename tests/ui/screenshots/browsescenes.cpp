// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "screenshots/sampledata.h"

#include "browse/dialogs/bucketpropertiesdialog.h"
#include "browse/dialogs/createbucketdialog.h"
#include "browse/dialogs/deletebucketdialog.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/deletionreportdialog.h"
#include "browse/dialogs/newfolderdialog.h"
#include "browse/dialogs/objectpropertiesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

namespace {

QWidget *newFolder()
{
    auto *dialog = new NewFolderDialog(
        Sample::folder(), [](const QString &name) { return name == QLatin1String("raw"); }, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("raw"));
    return dialog;
}

CreateBucketDialog *createBucketDialog(const QString &name)
{
    auto *dialog = new CreateBucketDialog(QStringLiteral("Work (Lin)"), QStringLiteral("1250000000"),
                                          QStringLiteral("ap-guangzhou"), nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
    return dialog;
}

QWidget *createBucket()
{
    CreateBucketDialog *dialog = createBucketDialog(QStringLiteral("press-photos"));
    dialog->showNameCheck({QStringLiteral("press-photos-1250000000"), QStringLiteral("ap-guangzhou")}, BucketNameVerdict{});
    return dialog;
}

QWidget *createPublicBucket()
{
    CreateBucketDialog *dialog = createBucketDialog(QStringLiteral("Press"));
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    boxes.last()->setCurrentIndex(2);
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->showError(Sample::denied());
    return dialog;
}

QWidget *deleteBucket()
{
    return new DeleteBucketDialog(Sample::bucket(), nullptr);
}

QWidget *deleteCounting()
{
    auto *dialog = new DeleteDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCounted({4'005, 11'204'118'220});
    return dialog;
}

QWidget *deleteCounted()
{
    auto *dialog = new DeleteDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCount(ScanTotals{12'481, 11'204'118'220});
    dialog->showVersioning(Versioning::Off);
    return dialog;
}

QWidget *deleteCountFailed()
{
    auto *dialog = new DeleteDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCount(Sample::denied());
    return dialog;
}

QWidget *deletionReport()
{
    return new DeletionReportDialog(Sample::bucket(), Sample::deletionReport(), nullptr);
}

QWidget *objectProperties()
{
    auto *dialog = new ObjectPropertiesDialog(Sample::bucket(), Sample::oneObject(), nullptr);
    dialog->showInfo(Sample::objectInfo());
    return dialog;
}

QWidget *objectHeaders()
{
    QWidget *dialog = objectProperties();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    return dialog;
}

QWidget *objectPropertiesFailed()
{
    auto *dialog = new ObjectPropertiesDialog(Sample::bucket(), Sample::oneObject(), nullptr);
    dialog->show();   // which asks for the values
    dialog->showInfo(Sample::denied());
    return dialog;
}

QWidget *selectionProperties()
{
    auto *dialog = new ObjectPropertiesDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCounted({4'005, 11'204'118'220});
    return dialog;
}

QWidget *bucketProperties()
{
    auto *dialog = new BucketPropertiesDialog(QStringLiteral("Work (Lin)"), Sample::bucketEntry(), nullptr);
    dialog->showInfo(Sample::bucketInfo());
    return dialog;
}

}   // namespace

QList<Scene> browseScenes()
{
    return {
        {QStringLiteral("new-folder"), newFolder},
        {QStringLiteral("create-bucket"), createBucket},
        {QStringLiteral("create-bucket-public"), createPublicBucket},
        {QStringLiteral("delete-bucket"), deleteBucket},
        {QStringLiteral("delete-counting"), deleteCounting},
        {QStringLiteral("delete-counted"), deleteCounted},
        {QStringLiteral("delete-count-failed"), deleteCountFailed},
        {QStringLiteral("deletion-report"), deletionReport},
        {QStringLiteral("object-properties"), objectProperties},
        {QStringLiteral("object-headers"), objectHeaders},
        {QStringLiteral("object-properties-failed"), objectPropertiesFailed},
        {QStringLiteral("selection-properties"), selectionProperties},
        {QStringLiteral("bucket-properties"), bucketProperties},
    };
}
