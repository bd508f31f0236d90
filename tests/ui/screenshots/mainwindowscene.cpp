// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "screenshots/sampledata.h"
#include "screenshots/sampletransfers.h"

#include "account/account.h"
#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "cos/client.h"
#include "fakeclock.h"
#include "faketransport.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "transfer/transferpanel.h"

#include <QAction>
#include <QTest>

namespace {

QByteArray objectXml(const QByteArray &name, qint64 sizeBytes, const QByteArray &storageClass)
{
    return "<Contents><Key>2026%2Ftrip%2F" + QByteArray(name).toPercentEncoding() +
           "</Key><LastModified>2026-11-20T06:02:11.000Z</LastModified><ETag>\"5d41402abc4b2a76b9719d911017c592\"</ETag><Size>" +
           QByteArray::number(sizeBytes) + "</Size><StorageClass>" + storageClass + "</StorageClass></Contents>";
}

QByteArray folderXml()
{
    QByteArray xml = "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>";
    for (const char *folder : {"raw", "여름 휴가", "思い出", "设计稿"})
        xml +=
            "<CommonPrefixes><Prefix>2026%2Ftrip%2F" + QByteArray(folder).toPercentEncoding() + "%2F</Prefix></CommonPrefixes>";
    for (int i = 12; i < 30; ++i)
        xml += objectXml("IMG_00" + QByteArray::number(i) + ".jpg", 2'900'000 + 37'129 * i, "STANDARD");
    xml += objectXml("notes.md", 1'204, "STANDARD_IA") + objectXml("old.tar", 8'000'000'000, "ARCHIVE") +
           objectXml("旅行の記録.md", 4'812, "STANDARD") + objectXml("会议纪要 2026-11-18.docx", 88'120, "STANDARD_IA") +
           objectXml("바다에서 찍은 동영상.mp4", 1'204'558'900, "STANDARD");
    return xml + "</ListBucketResult>";
}

QByteArray bucketsXml()
{
    QByteArray xml = "<ListAllMyBucketsResult><Owner><ID>1250000000</ID></Owner><Buckets>";
    const QList<std::pair<QByteArray, QByteArray>> buckets{
        {"photos", "ap-guangzhou"}, {"backups", "ap-guangzhou"}, {"press", "ap-tokyo"}, {"logs", "eu-frankfurt"}};
    for (const auto &[name, region] : buckets)
        xml += "<Bucket><Name>" + name + "-1250000000</Name><Location>" + region +
               "</Location><CreationDate>2024-03-05T09:41:00Z</CreationDate></Bucket>";
    return xml + "</Buckets></ListAllMyBucketsResult>";
}

/// What lives behind the window: a client whose service answers from a script, and the models.
class Backstage : public QObject
{
public:
    Backstage()
        : client({QStringLiteral("http"), QStringLiteral("127.0.0.1:9000"), {}}, {"AKID", "secret", {}, {}}, service.connection(),
                 clock)
    {
        service.always("GET", {.body = bucketsXml()});
        service.always("GET /photos-1250000000/", {.body = folderXml()});
    }

    FakeTransport service;
    FakeClock clock;
    Cos::Client client;
    BucketTreeModel buckets;
    ObjectListModel objects;
    SampleTransfers transfers{Sample::tasks()};
};

MainWindow *emptyWindow(Backstage *backstage)
{
    auto *window = new MainWindow(&backstage->buckets, &backstage->objects);
    QObject::connect(window, &QObject::destroyed, backstage, &QObject::deleteLater);
    auto *panel = new TransferPanel(backstage->transfers.parts(*window->actionSet()));
    backstage->transfers.waitUntilShown();
    panel->setTotals(Sample::totals());
    window->setTransferPanel(panel);
    window->resize(window->fontMetrics().averageCharWidth() * 200, window->fontMetrics().height() * 55);
    return window;
}

QWidget *folder()
{
    auto *backstage = new Backstage;
    MainWindow *window = emptyWindow(backstage);
    Account account;
    account.id = Sample::folder().accountId;
    account.name = QStringLiteral("Work (Lin)");
    backstage->buckets.addAccount(account, &backstage->client);
    Account closed;
    closed.id = QUuid::createUuidV5(account.id, QByteArrayLiteral("private"));
    closed.name = QStringLiteral("Private");
    backstage->buckets.addAccount(closed, nullptr);
    backstage->objects.open(&backstage->client, Sample::folder());
    window->browseView()->showLocation(Sample::folder(), account.name);
    window->setConnection(Sample::bucket().region, true);
    window->actionSet()->showTransfers->setChecked(true);
    window->show();
    window->accountTree()->expand(backstage->buckets.index(0, 0));
    const bool isListed = QTest::qWaitFor(
        [backstage] {
            return backstage->objects.state() == ObjectListModel::State::Complete && !backstage->objects.isArranging() &&
                   backstage->buckets.rowCount(backstage->buckets.index(0, 0)) > 1;
        },
        60'000);
    window->accountTree()->expandAll();
    window->accountTree()->showLocation(Sample::folder());
    return isListed ? window : nullptr;
}

QWidget *nobody()
{
    auto *backstage = new Backstage;
    MainWindow *window = emptyWindow(backstage);
    window->browseView()->showNoAccount();
    return window;
}

}   // namespace

QList<Scene> mainWindowScenes()
{
    return {
        {QStringLiteral("main-window"), folder},
        {QStringLiteral("main-window-nobody"), nobody},
    };
}
