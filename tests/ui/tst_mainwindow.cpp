// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "mainwindow/actionset.h"
#include "sampleaccount.h"
#include "theme/theme.h"
#include "untranslated/pseudotranslator.h"
#include "widgets/breadcrumb.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <memory>

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<SampleAccount> m_sample;
    std::unique_ptr<MainWindow> m_window;

    static void collect(const QMenu *menu, QSet<QAction *> *actions)
    {
        for (QAction *action : menu->actions()) {
            actions->insert(action);
            if (action->menu())
                collect(action->menu(), actions);
        }
    }

    QSet<QAction *> menuActions() const
    {
        QSet<QAction *> actions;
        for (const QAction *title : m_window->menuBar()->actions())
            collect(title->menu(), &actions);
        return actions;
    }

    void openRoot()
    {
        m_sample->open({});
        m_window->browseView()->showLocation(m_sample->locationOf({}), m_sample->account.name);
        QTRY_VERIFY(m_sample->isListed());
    }

    QStringList bareTexts() const
    {
        QStringList texts;
        for (const QAction *action : m_window->actionSet()->all())
            texts << action->text() << action->statusTip();
        for (const QAction *title : m_window->menuBar()->actions())
            texts << title->text();
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
            texts << edit->placeholderText();
        texts << m_window->accountTree()->accessibleName();
        texts.removeIf([](const QString &text) { return PseudoTranslator::isTranslated(text); });
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("coscope-test"));
        Theme::applyScheme(Theme::Scheme::Light);
    }
    void init()
    {
        m_sample = std::make_unique<SampleAccount>(sampleObjects());
        m_window = std::make_unique<MainWindow>(&m_sample->bucketTree, &m_sample->objectList);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    }
    void cleanup()
    {
        m_window.reset();
        m_sample.reset();
    }

    void everyActionIsInAMenuWithAnIconAndAStatusTip()
    {
        const QSet<QAction *> inMenus = menuActions();
        for (QAction *action : m_window->actionSet()->all()) {
            const QByteArray name = action->objectName().toUtf8();
            QVERIFY2(inMenus.contains(action), name.constData());
            QVERIFY2(!action->text().isEmpty(), name.constData());
            QVERIFY2(!action->statusTip().isEmpty(), name.constData());
            QVERIFY2(!action->icon().isNull() || action == m_window->actionSet()->aboutQt, name.constData());
        }
    }

    void everyActionOfTheToolBarIsInAMenuToo()
    {
        const QSet<QAction *> inMenus = menuActions();
        const QToolBar *toolBar = m_window->findChild<QToolBar *>();
        int count = 0;
        for (QAction *action : toolBar->actions()) {
            const auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(action));
            if (!button || button->menu())
                continue;
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            ++count;
        }
        QCOMPARE(count, 6);
    }

    void shortcutsAreUnique()
    {
        QHash<std::pair<Qt::ShortcutContext, QKeySequence>, QString> seen;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const std::pair place(action->shortcutContext(), keys);
                QVERIFY2(!seen.contains(place), qPrintable(keys.toString() + QLatin1Char(' ') + action->objectName()));
                seen.insert(place, action->objectName());
            }
        }
    }

    void theKeysOfThePlatformWorkBesideOurs()
    {
        const ActionSet *actions = m_window->actionSet();
        const auto has = [](const QAction *action, const char *keys) {
            return action->shortcuts().contains(QKeySequence(QLatin1String(keys)));
        };
        for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Copy))
            QVERIFY2(actions->copyPath->shortcuts().contains(keys), qPrintable(keys.toString()));
        QCOMPARE(actions->copyPath->shortcut(), QKeySequence(QKeySequence::Copy));   // what the menu shows
        QCOMPARE(actions->copyError->shortcuts(), actions->copyPath->shortcuts());
        QVERIFY(has(actions->download, "Ctrl+D") && !has(actions->remove, "Ctrl+D"));   // deletes in the fields of X11
        QVERIFY(has(actions->remove, "Del") && has(actions->refresh, "Ctrl+R") && has(actions->refresh, "F5"));
        const bool goesBack = QKeySequence::keyBindings(QKeySequence::Back).contains(QKeySequence(Qt::Key_Backspace));
        QVERIFY(has(goesBack ? actions->back : actions->up, "Backspace"));
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 10);   // seven of the bar, two below, one of the tool bar; more in tst_scenes
        for (const QMenu *menu : menus) {
            QSet<QKeySequence> mnemonics;
            for (const QAction *action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                QVERIFY2(key.isEmpty() || !mnemonics.contains(key), qPrintable(menu->title() + u'/' + action->text()));
                mnemonics.insert(key);
            }
        }
    }

    void theKeysForTheTransfersLeadThereAndBack()
    {
        auto *panel = new QListWidget;
        m_window->setTransferPanel(panel);
        QAction *action = m_window->actionSet()->showTransfers;
        action->setChecked(false);
        m_window->browseView()->takeFocus();
        const QWidget *before = m_window->focusWidget();

        action->setChecked(true);   // as when a transfer begins: it must not take the keyboard away
        QCOMPARE(m_window->focusWidget(), before);
        action->trigger();
        QVERIFY(panel->isHidden());
        action->trigger();
        QCOMPARE(m_window->focusWidget(), panel);
        action->trigger();
        QVERIFY(panel->isHidden());
        QCOMPARE(m_window->focusWidget(), before);
    }

    void controlsWithoutTextHaveAName()
    {
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            const bool isOfQt = button->objectName().startsWith(QLatin1String("qt_")) ||
                                qobject_cast<QLineEdit *>(button->parent()) || button->inherits("QTableCornerButton");
            if (!isOfQt && button->text().isEmpty())
                QVERIFY2(!button->accessibleName().isEmpty(), button->parent()->metaObject()->className());
        }
        QVERIFY(!m_window->accountTree()->accessibleName().isEmpty());
    }

    void noTextOfAToolButtonIsCutOff()
    {
        openRoot();
        for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->toolButtonStyle() != Qt::ToolButtonIconOnly &&
                button->parent() != m_window->browseView()->breadcrumb())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void aDisabledActionSaysWhy()
    {
        ActionSet *actions = m_window->actionSet();
        const QString before = actions->download->toolTip();
        actions->setUnavailable(actions->download, QStringLiteral("Nothing is selected."));
        QVERIFY(!actions->download->isEnabled());
        QVERIFY(actions->download->toolTip().contains(QStringLiteral("Nothing is selected.")));
        actions->setAvailable(actions->download);
        QVERIFY(actions->download->isEnabled());
        QCOMPARE(actions->download->toolTip(), before);
    }

    void anotherLanguageReachesEveryText()
    {
        openRoot();
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_COMPARE(bareTexts(), QStringList());   // LanguageChange is posted
        QCoreApplication::removeTranslator(&translator);
    }

    void theKeysOfTheConventionsWork()
    {
        openRoot();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->browseView()->breadcrumb()->isEditing());
        QTest::keyClick(m_window->browseView()->breadcrumb()->lineEdit(), Qt::Key_Escape);
        QVERIFY(!m_window->browseView()->breadcrumb()->isEditing());
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_window->browseView()->selection().count(), m_sample->objectList.rowCount());
        QSignalSpy refresh(m_window->actionSet()->refresh, &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(refresh.count(), 1);
    }

    void theStatusBarCountsTheSelection()
    {
        openRoot();
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier);
        const QString expected = QStringLiteral("%1 of %1 item(s) selected").arg(m_sample->objectList.rowCount());
        const auto showsExpected = [&] {
            for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                if (label->text().startsWith(expected))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY2(showsExpected(), qPrintable(expected));
    }

    void deleteInTheTreeMeansTheBucket()
    {
        QTRY_VERIFY(!m_sample->bucketTree.buckets(m_sample->account.id).isEmpty());
        QSignalSpy removeObjects(m_window->actionSet()->remove, &QAction::triggered);
        QSignalSpy deleteBucket(m_window->actionSet()->deleteBucket, &QAction::triggered);
        m_window->accountTree()->setFocus();
        m_window->accountTree()->setCurrentIndex(m_sample->bucketTree.indexOf(m_sample->locationOf({})));
        QTest::keyClick(m_window->accountTree(), Qt::Key_Delete);
        QCOMPARE(removeObjects.count(), 0);
        QCOMPARE(deleteBucket.count(), 1);
        QTest::keyClick(m_window->accountTree(), Qt::Key_Delete, Qt::KeypadModifier);
        QCOMPARE(removeObjects.count(), 0);
        QCOMPARE(deleteBucket.count(), 2);
        QSignalSpy download(m_window->actionSet()->download, &QAction::triggered);
        QTest::keyClick(m_window->accountTree(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(deleteBucket.count(), 2);
        QCOMPARE(download.count(), 1);
    }

    void aClickOnABucketOpensIt()
    {
        QTRY_VERIFY(!m_sample->bucketTree.buckets(m_sample->account.id).isEmpty());
        AccountTreeView *tree = m_window->accountTree();
        QSignalSpy activated(tree, &AccountTreeView::locationActivated);
        const QModelIndex bucket = m_sample->bucketTree.indexOf(m_sample->locationOf({}));
        QTRY_VERIFY(tree->visualRect(bucket).isValid());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(bucket).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<Location>(), m_sample->locationOf({}));
    }

    void aDoubleClickOnABucketOpensItOnce()
    {
        QTRY_VERIFY(!m_sample->bucketTree.buckets(m_sample->account.id).isEmpty());
        AccountTreeView *tree = m_window->accountTree();
        QSignalSpy activated(tree, &AccountTreeView::locationActivated);
        const QModelIndex bucket = m_sample->bucketTree.indexOf(m_sample->locationOf({}));
        QTRY_VERIFY(tree->visualRect(bucket).isValid());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(bucket).center());
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(bucket).center());
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
    }

    void closingAsksFirstWhenSomebodyListens()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::closeRequested);
        m_window->close();
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window->isVisible());
        m_window->closeNow();
        QVERIFY(!m_window->isVisible());
    }

    void anAnswerAtOnceClosesAtTheFirstTry()
    {
        connect(m_window.get(), &MainWindow::closeRequested, m_window.get(), &MainWindow::closeNow);
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void theTransferPanelIsShownAndHiddenByItsAction()
    {
        auto *panel = new QWidget;
        m_window->setTransferPanel(panel);
        QVERIFY(!panel->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
