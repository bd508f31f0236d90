// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcheck.h"

#include "fakeservice.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

/// What is found out before a download begins.
class TestDownloadCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeService>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_passed.clear();
        m_excludes.clear();
    }
    void cleanup() { m_window.reset(); }

    void whatHasSpaceBeginsUnasked()
    {
        check({object(1000)});
        QTRY_COMPARE(m_passed.size(), 1);
        QVERIFY(!dialog());
    }

    void whatHasNoSpaceIsAskedAbout()
    {
        check({object(tooLarge)});
        QTRY_VERIFY(dialog());
        QVERIFY(m_passed.isEmpty());
        click(QStringLiteral("Download Anyway"));
        QCOMPARE(m_passed.size(), 1);
    }

    void onlyWhatTheRulesTakeIsCounted()
    {
        m_service->bucket.put("trip/a", 1000);
        m_service->bucket.put("trip/big.iso", tooLarge);
        m_service->bucket.put("trip/cache/b", tooLarge);
        m_excludes = {QStringLiteral("*.iso")};
        check({folder()});
        QTRY_VERIFY(dialog());   // the cache is too large yet
        click(QStringLiteral("Cancel"));
        QTRY_VERIFY(!m_window->findChild<DownloadCheck *>());
        m_excludes.append(QStringLiteral("cache/"));
        check({folder()});
        QTRY_COMPARE(m_passed.size(), 1);
        QVERIFY(!dialog());
    }

    void whatIsChosenByItsNameIsCountedInAnyCase()
    {
        m_excludes = {QStringLiteral("a")};
        check({object(tooLarge)});
        QTRY_VERIFY(dialog());
    }

    void whoCancelsDownloadsNothing()
    {
        check({object(tooLarge)});
        QTRY_VERIFY(dialog());
        click(QStringLiteral("Cancel"));
        QTRY_VERIFY(!m_window->findChild<DownloadCheck *>());
        QVERIFY(m_passed.isEmpty());
    }

    void anotherFolderIsLookedAtAnew()
    {
        check({object(tooLarge)});
        QTRY_VERIFY(dialog());
        const QTemporaryDir other;
        Q_EMIT dialog()->otherFolderChosen(other.path());
        click(QStringLiteral("Download Anyway"));
        QCOMPARE(m_passed.value(0).folder, other.path());
    }

    void aLongCountCanBeCutShort()
    {
        m_service->transport.hang("GET");
        check({folder()}, 1ms);
        QTRY_VERIFY(dialog());
        QVERIFY(m_passed.isEmpty());
        click(QStringLiteral("Start Now"));
        QCOMPARE(m_passed.size(), 1);
        QTRY_COMPARE(m_service->transport.abortedCount(), 1);
    }

    void aCountThatFailsKeepsNothingBack()
    {
        m_service->transport.always("GET", {.httpStatus = 403});
        check({folder()});
        QTRY_COMPARE(m_passed.size(), 1);
    }

    void anAccountThatSignsOutKeepsNothingBack()
    {
        m_service->transport.hang("GET");
        check({folder()});
        QTRY_COMPARE(m_service->transport.hangingCount(), 1);
        m_service->client.reset();
        QTRY_COMPARE(m_passed.size(), 1);
    }

private:
    static constexpr qint64 tooLarge = qint64(1) << 60;

    static BrowseItem object(qint64 sizeBytes) { return {.key = "a", .sizeBytes = sizeBytes, .storageClass = {}, .etag = {}}; }
    static BrowseItem folder() { return {.key = "trip/", .isFolder = true, .storageClass = {}, .etag = {}}; }

    void check(const QList<BrowseItem> &items, std::chrono::milliseconds patience = 1h)
    {
        Transfer::DownloadRequest request;
        request.bucket = m_service->ref;
        request.options.walk.excludes = m_excludes;
        request.folder = m_folder.filePath(QStringLiteral("not/yet/there"));
        auto *check =
            new DownloadCheck(m_service->client.get(), request, ItemSelection::fromItems(items), m_window.get(), patience);
        connect(check, &DownloadCheck::passed, this,
                [this](const Transfer::DownloadRequest &wanted) { m_passed.append(wanted); });
    }

    DownloadScanDialog *dialog() const { return m_window->findChild<DownloadScanDialog *>(); }

    void click(const QString &text)
    {
        for (QAbstractButton *button : dialog()->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<QWidget> m_window;
    QStringList m_excludes;
    QList<Transfer::DownloadRequest> m_passed;
};

QTEST_MAIN(TestDownloadCheck)
#include "tst_downloadcheck.moc"
