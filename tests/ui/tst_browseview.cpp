// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/browseview.h"

#include "mainwindow/actionset.h"
#include "sampleaccount.h"
#include "widgets/breadcrumb.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

class TestBrowseView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<SampleAccount> m_sample;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<BrowseView> m_view;

    void open(const QByteArray &prefix)
    {
        m_sample->open(prefix);
        m_view->showLocation(m_sample->locationOf(prefix), m_sample->account.name);
        QTRY_VERIFY(m_sample->isListed());
    }

    static QByteArray pageOf(const QByteArray &key, const QByteArray &nextMarker)
    {
        return "<ListBucketResult><IsTruncated>" + QByteArray(nextMarker.isEmpty() ? "false" : "true") +
               "</IsTruncated><NextMarker>" + nextMarker + "</NextMarker><Contents><Key>" + key +
               "</Key><Size>1</Size></Contents></ListBucketResult>";
    }

    /// Shows the first page of a folder, whose second does not come yet.
    void openInPages()
    {
        m_sample->service.script("GET", {.body = pageOf("page1", "2")});
        m_sample->service.hang("GET ?marker=2");
        m_sample->open({});
        m_view->showLocation(m_sample->locationOf({}), m_sample->account.name);
        QTRY_COMPARE(m_sample->objectList.rowCount(), 1);
        QTRY_COMPARE(m_sample->service.hangingCount(), 1);
    }

    EmptyState *emptyState() const { return m_view->findChild<EmptyState *>(); }
    InlineMessage *message() const { return m_view->findChild<InlineMessage *>(); }

    QAbstractButton *emptyStateButton(const QAction *action) const
    {
        for (QPushButton *button : emptyState()->findChildren<QPushButton *>()) {
            if (button->text() == QString(action->text()).remove(QLatin1Char('&')))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("coscope-test"));
    }
    void init()
    {
        m_sample = std::make_unique<SampleAccount>(sampleObjects());
        m_actions = std::make_unique<ActionSet>(nullptr);
        m_view = std::make_unique<BrowseView>(m_actions.get());
        m_view->setObjectList(&m_sample->objectList);
        m_view->resize(m_view->sizeHint() * 2);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get(), 60'000));
    }
    void cleanup()
    {
        m_view.reset();
        m_actions.reset();
        m_sample.reset();
    }

    void withNobodySignedInThePageOffersToSignIn()
    {
        m_view->showNoAccount();
        QVERIFY(emptyState()->isVisible());
        QSignalSpy signIn(m_actions->signIn, &QAction::triggered);
        QAbstractButton *button = emptyStateButton(m_actions->signIn);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(signIn.count(), 1);
    }

    void bucketsThatCannotBeListedSayWhyAndCanBeTriedAgain()
    {
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        CosError error = CosError::local(ErrorKind::Offline, QStringLiteral("Connection refused"));
        m_view->showBuckets({.state = BucketTreeModel::AccountState::Failed, .isEmpty = true, .error = error});
        QVERIFY(emptyState()->isVisible());
        QVERIFY(emptyState()->hint().contains(QStringLiteral("Connection refused")));
        QSignalSpy retried(m_view.get(), &BrowseView::retryRequested);
        QTest::mouseClick(emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
    }

    void thePageOfAnAccountSaysWhatIsKnown_data()
    {
        using State = BucketTreeModel::AccountState;
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("steps");
        QTest::newRow("not yet") << int(State::NotLoaded) << true << QStringLiteral("Looking for buckets…") << 0;
        QTest::newRow("loading") << int(State::Loading) << true << QStringLiteral("Looking for buckets…") << 0;
        QTest::newRow("listed anew") << int(State::Loading) << false << QStringLiteral("Choose a bucket") << 1;
        QTest::newRow("locked") << int(State::Locked) << true << QStringLiteral("This account is locked") << 1;
        QTest::newRow("no bucket") << int(State::Loaded) << true << QStringLiteral("There are no buckets yet") << 1;
        QTest::newRow("buckets") << int(State::Loaded) << false << QStringLiteral("Choose a bucket") << 1;
        QTest::newRow("failed later") << int(State::Failed) << false << QStringLiteral("Choose a bucket") << 1;
    }
    void thePageOfAnAccountSaysWhatIsKnown()
    {
        QFETCH(int, state);
        QFETCH(bool, isEmpty);
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        m_view->showBuckets({.state = BucketTreeModel::AccountState(state), .isEmpty = isEmpty, .error = {}});
        QVERIFY(emptyState()->isVisible());
        QTEST(emptyState()->title(), "title");
        QTEST(int(emptyState()->findChildren<QPushButton *>().size()), "steps");
    }

    void aLockedAccountIsUnlockedFromItsPage()
    {
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        m_view->showBuckets({.state = BucketTreeModel::AccountState::Locked, .isEmpty = true, .error = {}});
        QSignalSpy unlock(m_view.get(), &BrowseView::unlockRequested);
        QTest::mouseClick(emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(unlock.count(), 1);
        QCOMPARE(unlock.first().first().toUuid(), m_sample->account.id);
    }

    void keysThatMayNotListBucketsAreAskedForAPath()
    {
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        CosError error = CosError::local(ErrorKind::Denied, {});
        error.requestId = QStringLiteral("NjI5ZjQ5");
        m_view->showBuckets({.state = BucketTreeModel::AccountState::Failed, .isEmpty = true, .error = error});
        QVERIFY(emptyState()->hint().contains(QStringLiteral("cos://")));
        QSignalSpy editPath(m_actions->editPath, &QAction::triggered);
        QTest::mouseClick(emptyStateButton(m_actions->editPath), Qt::LeftButton);
        QCOMPARE(editPath.count(), 1);
        QVERIFY(emptyStateButton(m_actions->accounts));
    }

    void renamingTheAccountKeepsTheFilter()
    {
        open({});
        m_view->filterEdit()->setText(QStringLiteral("a"));
        m_view->setAccountName(QStringLiteral("another"));
        QCOMPARE(m_view->filterEdit()->text(), QStringLiteral("a"));
    }

    void theKeyboardStaysWhenTheRowsGiveWayToAnEmptyPage()
    {
        open({});
        QTRY_VERIFY(m_view->listView()->isVisible());
        m_view->takeFocus();
        QCOMPARE(m_view->window()->focusWidget(), m_view->listView());   // whichever window is active meanwhile
        open("nothing/");
        QTRY_VERIFY(emptyState()->isVisible());
        QCOMPARE(m_view->window()->focusWidget(), emptyStateButton(m_actions->uploadFiles));
    }

    void theNextStepOfAnEmptyPageIsOneKeyAway()
    {
        QSignalSpy signIn(m_actions->signIn, &QAction::triggered);
        QSignalSpy create(m_actions->createBucket, &QAction::triggered);
        m_view->showNoAccount();
        m_view->setFocus();
        QTest::keyClick(m_view->window()->focusWidget(), Qt::Key_Space);
        QCOMPARE(signIn.count(), 1);
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        m_view->showBuckets({.state = BucketTreeModel::AccountState::Loaded, .isEmpty = true, .error = {}});
        QTest::keyClick(m_view->window()->focusWidget(), Qt::Key_Return);
        QCOMPARE(create.count(), 1);
    }

    void aButtonOfAnEmptyPageTakesNoLetterOfTheMenus()
    {
        const QString before = m_actions->signIn->text();
        for (const QString &text : {QStringLiteral("Sign &In…"), QStringLiteral("Sign In…(&I)")}) {
            m_actions->signIn->setText(text);
            m_view->showNoAccount();
            QCOMPARE(emptyState()->findChild<QPushButton *>()->text(), QStringLiteral("Sign In…"));
        }
        m_actions->signIn->setText(before);
    }

    void wrongKeysAreToBeCorrectedRatherThanTriedAgain()
    {
        m_view->showLocation({.accountId = m_sample->account.id, .bucket = {}, .prefix = {}}, m_sample->account.name);
        CosError error = CosError::local(ErrorKind::Credentials, {});
        m_view->showBuckets({.state = BucketTreeModel::AccountState::Failed, .isEmpty = true, .error = error});
        QVERIFY(qobject_cast<QPushButton *>(emptyStateButton(m_actions->accounts))->isDefault());
    }

    void anEmptyFolderOffersToUpload()
    {
        open("nothing/");
        QTRY_VERIFY(emptyState()->isVisible());
        QVERIFY(emptyStateButton(m_actions->uploadFiles));
    }

    void filesDroppedOnAnEmptyFolderGoIntoIt()
    {
        open("nothing/");
        QTRY_VERIFY(emptyState()->isVisible());
        QSignalSpy dropped(m_view.get(), &BrowseView::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.txt"))});
        const QPoint center = m_view->rect().center();
        QDragEnterEvent enter(center, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(center, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).toStringList(), QStringList(QStringLiteral("/tmp/a b.txt")));
        QCOMPARE(dropped.first().at(1).value<Location>(), m_sample->locationOf("nothing/"));
    }

    void aFolderWithRowsShowsThem()
    {
        open({});
        QTRY_VERIFY(m_view->listView()->isVisible());
        QVERIFY(!emptyState()->isVisible());
    }

    void aFilterWithoutMatchSaysSoAndCanBeCleared()
    {
        open({});
        m_view->filterEdit()->setText(QStringLiteral("no such name"));
        QTRY_VERIFY(emptyState()->isVisible());
        QVERIFY(emptyState()->title().contains(QStringLiteral("no such name")));
        QTest::mouseClick(emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_view->filterEdit()->text(), QString());
        QTRY_VERIFY(m_view->listView()->isVisible());
    }

    void oddSegmentsOfAPathCanBeSeenAndChosen()
    {
        open("2025//x /");
        Breadcrumb *breadcrumb = m_view->breadcrumb();
        QCOMPARE(breadcrumb->path(), QStringLiteral("cos://photos-1250000000/2025//x /"));
        for (int segment = 0; segment < 5; ++segment)
            QVERIFY(!breadcrumb->segmentButton(segment)->accessibleName().trimmed().isEmpty());
        QVERIFY(!breadcrumb->segmentButton(4)->accessibleName().endsWith(QLatin1Char(' ')));

        QSignalSpy activated(m_view.get(), &BrowseView::folderActivated);
        breadcrumb->segmentButton(3)->click();
        QCOMPARE(activated.first().first().value<Location>(), m_sample->locationOf("2025//"));
        breadcrumb->segmentButton(1)->click();
        QCOMPARE(activated.last().first().value<Location>(), m_sample->locationOf({}));
        breadcrumb->segmentButton(0)->click();
        QVERIFY(activated.last().first().value<Location>().isBucketList());
    }

    void aFolderRowIsActivatedByItsKey()
    {
        open({});
        QSignalSpy activated(m_view.get(), &BrowseView::folderActivated);
        m_view->listView()->setCurrentIndex(m_sample->objectList.indexOf("raw/"));
        QTest::keyClick(m_view->listView(), Qt::Key_Return);
        QCOMPARE(activated.first().first().value<Location>(), m_sample->locationOf("raw/"));
    }

    void anObjectRowIsActivatedAsAnObject()
    {
        open({});
        QSignalSpy activated(m_view.get(), &BrowseView::objectActivated);
        m_view->listView()->setCurrentIndex(m_sample->objectList.indexOf("notes.md"));
        QTest::keyClick(m_view->listView(), Qt::Key_Return);
        QCOMPARE(activated.first().first().value<BrowseItem>().key, QByteArray("notes.md"));
    }

    void anErrorOfTheListingIsShownWithItsRequestIdAndCanBeRetried()
    {
        m_sample->service.script("GET /photos-1250000000/",
                                 {.httpStatus = 403,
                                  .body = "<Error><Code>AccessDenied</Code><Message>Access Denied.</Message>"
                                          "<RequestId>NjI5ZjQ5</RequestId></Error>"});
        m_sample->open({});
        m_view->showLocation(m_sample->locationOf({}), m_sample->account.name);
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(!message()->sentence().isEmpty());
        QVERIFY(message()->details().contains(QStringLiteral("NjI5ZjQ5")));
        QVERIFY(!emptyState()->isVisible());

        message()->findChild<QAbstractButton *>(QStringLiteral("copyButton"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("NjI5ZjQ5")));
        QSignalSpy retry(m_view.get(), &BrowseView::retryRequested);
        message()->findChild<QAbstractButton *>(QStringLiteral("retryButton"))->click();
        QCOMPARE(retry.count(), 1);
    }

    void theErrorOfOneFolderIsGoneInTheNext()
    {
        m_view->showError(CosError::local(ErrorKind::Offline, QStringLiteral("no route")));
        QVERIFY(message()->isVisible());
        open({});
        QVERIFY(!message()->isVisible());
    }

    void aPositionIsRestoredOnceItsRowsHaveCome()
    {
        m_sample->open({});
        m_view->showLocation(m_sample->locationOf({}), m_sample->account.name);
        m_view->restorePosition("notes.md", {});
        QTRY_COMPARE(m_view->currentKey(), QByteArray("notes.md"));
    }

    void aPositionIsRestoredWithThePageThatBringsItsRow()
    {
        openInPages();
        m_view->restorePosition("page2", {});
        QCOMPARE(m_view->currentKey(), QByteArray());
        m_sample->service.hang("GET ?marker=3");
        m_sample->service.releaseHanging({.body = pageOf("page2", "3")});
        QTRY_COMPARE(m_view->currentKey(), QByteArray("page2"));
        QCOMPARE(m_sample->objectList.state(), ObjectListModel::State::Listing);
    }

    void aPositionIsNotRestoredOnceThePersonChoseAnother_data()
    {
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("a click") << QByteArray("page1");
        QTest::newRow("everything") << QByteArray("all");
        QTest::newRow("a key") << QByteArray("key");
        QTest::newRow("the wheel") << QByteArray();
    }
    void aPositionIsNotRestoredOnceThePersonChoseAnother()
    {
        QFETCH(QByteArray, chosen);
        openInPages();
        m_view->restorePosition("page2", {});
        ObjectListView *list = m_view->listView();
        if (chosen == "page1") {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(m_sample->objectList.indexOf("page1")).center());
        } else if (chosen == "all") {
            m_view->selectAll();
        } else if (chosen == "key") {
            QTest::keyClick(list, Qt::Key_Down);
        } else {
            const QPoint place = list->viewport()->rect().center();
            QWheelEvent wheel(place, list->viewport()->mapToGlobal(place), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(list->viewport(), &wheel);
        }
        const ItemSelection before = m_view->selection();
        m_sample->service.releaseHanging({.body = pageOf("page2", {})});
        QTRY_VERIFY(m_sample->isListed());
        QVERIFY(m_sample->objectList.indexOf("page2").isValid());
        QCOMPARE(m_view->selection(), before);
    }

    void whatIsSelectedWhileTheListingRunsStaysThat()
    {
        openInPages();
        m_view->selectAll();
        const ItemSelection taken = m_view->selection();
        m_sample->service.releaseHanging({.body = pageOf("page2", {})});
        QTRY_VERIFY(m_sample->isListed());
        QCOMPARE(m_sample->objectList.rowCount(), 2);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.key(0), QByteArray("page1"));
        QCOMPARE(taken.sizeBytes(), 1);
        m_view->selectAll();
        QCOMPARE(m_view->selection().count(), 2);
    }

    void returnInTheFilterSelectsTheFirstMatch()
    {
        open({});
        m_view->layout()->addWidget(m_view->filterEdit());
        m_view->filterEdit()->show();
        m_view->listView()->setFocus();
        QTest::keyClicks(m_view->listView(), QStringLiteral("notes"));
        QTRY_COMPARE(m_sample->objectList.summary().shownCount, 1);
        QTest::keyClick(m_view->filterEdit(), Qt::Key_Return);
        QCOMPARE(m_view->selection().count(), 1);
        QCOMPARE(m_view->currentKey(), QByteArray("notes.md"));
    }

    void escapeClearsTheFilterThenLeavesIt()
    {
        open({});
        m_view->layout()->addWidget(m_view->filterEdit());
        m_view->filterEdit()->show();
        m_view->editFilter();
        QTest::keyClicks(m_view->filterEdit(), QStringLiteral("IMG"));
        QTRY_COMPARE(m_sample->objectList.summary().shownCount, 3);
        QTest::keyClick(m_view->filterEdit(), Qt::Key_Escape);
        QCOMPARE(m_view->filterEdit()->text(), QString());
        QVERIFY(m_view->filterEdit()->hasFocus());
        QTest::keyClick(m_view->filterEdit(), Qt::Key_Escape);
        QVERIFY(m_view->listView()->hasFocus());
        QVERIFY(!m_view->currentKey().isEmpty());
        QCOMPARE(m_view->selection().count(), 1);
    }

    void compositionsOfAnInputMethodBeginTheFilter()
    {
        open({});
        m_view->filterEdit()->show();   // as in the tool bar
        m_view->listView()->setFocus();
        QVERIFY(m_view->listView()->testAttribute(Qt::WA_InputMethodEnabled));
        m_view->listView()->setCurrentIndex(m_sample->objectList.index(1, 0));
        QVERIFY(m_view->listView()->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent preedit(QStringLiteral("ㄱ"), {});
        QCoreApplication::sendEvent(m_view->listView(), &preedit);
        QVERIFY(m_view->listView()->hasFocus());   // to move it would end the composition
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("가"));
        QCoreApplication::sendEvent(m_view->listView(), &commit);
        QCOMPARE(m_view->filterEdit()->text(), QStringLiteral("가"));
        QVERIFY(m_view->filterEdit()->hasFocus());
    }

    void aWordThatIsLeftInTheMiddleFiltersNothing()
    {
        open({});
        m_view->filterEdit()->show();
        m_view->listView()->setFocus();
        QInputMethodEvent preedit(QStringLiteral("zhao"), {});
        QCoreApplication::sendEvent(m_view->listView(), &preedit);
        m_view->setFocusProxy(nullptr);
        m_view->filterEdit()->setFocus();
        QCOMPARE(m_view->filterEdit()->text(), QString());
        QVERIFY(m_view->listView()->isVisible());
    }

    void aMistakeInAPathOffersNoRetry()
    {
        open({});
        const auto *retry = message()->findChild<QAbstractButton *>(QStringLiteral("retryButton"));
        m_view->showError(CosError::local(ErrorKind::Invalid, QStringLiteral("That is no path.")));
        QVERIFY(message()->isVisible());
        QVERIFY(!retry->isVisible());
        m_view->showError(CosError::local(ErrorKind::Offline, {}));
        QVERIFY(retry->isVisible());
    }

    void errorsHaveTheirSentenceForANameToBeReadOut()
    {
        m_view->showError(CosError::local(ErrorKind::Offline, {}));
        QVERIFY(!message()->sentence().isEmpty());
        QCOMPARE(message()->accessibleName(), message()->sentence());
    }
};

QTEST_MAIN(TestBrowseView)
#include "tst_browseview.moc"
