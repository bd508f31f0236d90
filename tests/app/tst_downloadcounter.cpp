// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcounter.h"

#include "fakeservice.h"
#include "transfer/options/downloadoptionsdialog.h"
#include "widgets/notelabel.h"

#include <QTest>

/// What the options of a download say it comes to.
class TestDownloadCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeService>();
        m_service->bucket.put("trip/a", 1000);
        m_service->bucket.put("trip/big.iso", 5000);
        m_service->bucket.put("trip/cache/b", 7000);
        m_dialog = std::make_unique<DownloadOptionsDialog>(1, QStringLiteral("/"), Transfer::TransferOptions(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_service.reset();
    }

    void countAndFreeSpaceAreTold()
    {
        begin();
        QTRY_VERIFY2(says(QStringLiteral("In all: 3 object(s), 13.0 kB.")), qPrintable(said()));
        QTRY_VERIFY2(says(QStringLiteral("Free in this folder:")), qPrintable(said()));
    }

    void onlyWhatTheRulesTakeIsCounted()
    {
        DownloadCounter *counter = begin();
        QTRY_VERIFY(says(QStringLiteral("In all: 3 object(s)")));
        Transfer::TransferOptions options;
        options.walk.excludes = {QStringLiteral("*.iso"), QStringLiteral("cache/")};
        counter->look(QStringLiteral("/"), options);
        QTRY_VERIFY2(says(QStringLiteral("In all: 1 object(s), 1.0 kB.")), qPrintable(said()));
    }

    void anotherFolderIsNotListedAgain()
    {
        DownloadCounter *counter = begin();
        QTRY_VERIFY(says(QStringLiteral("In all: 3 object(s)")));
        const qsizetype listings = m_service->listingCount();
        counter->look(QStringLiteral("/tmp"), {});
        QTRY_VERIFY(says(QStringLiteral("Free in this folder:")));
        QCOMPARE(m_service->listingCount(), listings);
    }

    void aCountThatFailsIsSaid()
    {
        m_service->transport.always("GET", {.httpStatus = 403});
        begin();
        QTRY_VERIFY2(says(QStringLiteral("The objects could not be counted.")), qPrintable(said()));
    }

    void theDialogThatClosesEndsTheCount()
    {
        m_service->transport.hang("GET");
        begin();
        QTRY_COMPARE(m_service->transport.hangingCount(), 1);
        QVERIFY2(says(QStringLiteral("Counted so far: 0 object(s)")), qPrintable(said()));
        m_dialog.reset();
        QTRY_COMPARE(m_service->transport.abortedCount(), 1);
    }

private:
    DownloadCounter *begin()
    {
        const ItemSelection selection =
            ItemSelection::fromItems({{.key = "trip/", .isFolder = true, .storageClass = {}, .etag = {}}});
        auto *counter = new DownloadCounter(m_service->client.get(), m_service->location(), selection, m_dialog.get());
        counter->look(m_dialog->folder(), m_dialog->options());
        return counter;
    }
    QString said() const
    {
        QStringList texts;
        for (const NoteLabel *note : m_dialog->findChildren<NoteLabel *>())
            texts << note->text();
        return texts.join(u'|');
    }
    bool says(const QString &text) const { return said().contains(text); }

    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<DownloadOptionsDialog> m_dialog;
};

QTEST_MAIN(TestDownloadCounter)
#include "tst_downloadcounter.moc"
