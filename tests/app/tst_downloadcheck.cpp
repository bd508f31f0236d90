// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcheck.h"

#include "heldpool.h"

#include <QAbstractButton>
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
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_passed.clear();
    }
    void cleanup() { m_window.reset(); }

    void whatHasSpaceBeginsUnasked()
    {
        check({object(1000)});
        QTRY_COMPARE(m_passed.size(), 1);
        QVERIFY(!dialog());
    }

    void foldersBeginAtOnce()
    {
        check({{.key = "trip/", .isFolder = true, .storageClass = {}, .etag = {}}});
        QVERIFY(m_passed.isEmpty());   // who made the check can listen
        QTRY_COMPARE(m_passed.size(), 1);
    }

    void whatHasNoSpaceIsAskedAbout()
    {
        check({object(tooLarge)});
        QTRY_VERIFY(dialog());
        QVERIFY(m_passed.isEmpty());
        click(QStringLiteral("Download Anyway"));
        QCOMPARE(m_passed.size(), 1);
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

    void aDiskThatDoesNotAnswerKeepsNothingBack()
    {
        HeldPool pool;
        check({object(1000)}, 1ms);
        QTRY_COMPARE(m_passed.size(), 1);
    }

private:
    static constexpr qint64 tooLarge = qint64(1) << 60;

    static BrowseItem object(qint64 sizeBytes) { return {.key = "a", .sizeBytes = sizeBytes, .storageClass = {}, .etag = {}}; }

    void check(const QList<BrowseItem> &items, std::chrono::milliseconds patience = 1h)
    {
        Transfer::DownloadRequest request;
        request.folder = m_folder.filePath(QStringLiteral("not/yet/there"));
        auto *check = new DownloadCheck(request, ItemSelection::fromItems(items), m_window.get(), patience);
        connect(check, &DownloadCheck::passed, this,
                [this](const Transfer::DownloadRequest &wanted) { m_passed.append(wanted); });
    }

    DownloadSpaceDialog *dialog() const { return m_window->findChild<DownloadSpaceDialog *>(); }

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
    std::unique_ptr<QWidget> m_window;
    QList<Transfer::DownloadRequest> m_passed;
};

QTEST_MAIN(TestDownloadCheck)
#include "tst_downloadcheck.moc"
