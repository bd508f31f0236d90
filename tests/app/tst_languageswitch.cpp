// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitch.h"

#include "ownfolders.h"

#include "actions/programactions.h"

#include "base/clock.h"
#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "cos/qnamtransport.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "preferences/options.h"
#include "preferences/preferencesdialog.h"
#include "transfer/engine.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

const OwnFolders ownFolders;

}   // namespace

/// Counts the LanguageChange events that a window hears.
class ListeningWindow : public QLabel
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QLabel::changeEvent(event);
    }
};

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private:
    static QString cancelOfQt() { return QCoreApplication::translate("QPlatformTheme", "Cancel"); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Coscope"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_languageswitch"));
    }
    void init() { Options::language.reset(); }

    void everyLanguageBringsTheTextsOfQtAndItsOwnFile_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Cancel");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("キャンセル");
        QTest::newRow("Korean") << QStringLiteral("ko") << QStringLiteral("취소");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("取消");
    }
    void everyLanguageBringsTheTextsOfQtAndItsOwnFile()
    {
        QFETCH(QString, code);
        QFETCH(QString, cancel);
        Options::language.setValue(code);
        const LanguageSwitch languages;
        QCOMPARE(languages.current(), code);
        QCOMPARE(cancelOfQt(), cancel);
        QVERIFY(QFile::exists(QStringLiteral(":/translations/coscope_%1.qm").arg(code)));
        QCOMPARE(QLocale().language(), QLocale(code).language());
    }

    void aChangeAtRunTimeIsRememberedAndHeardOnceByEveryWindow()
    {
        Options::language.setValue(QStringLiteral("en"));
        LanguageSwitch languages;
        ListeningWindow window;
        window.show();
        QCOMPARE(window.changes, 0);
        QSignalSpy changed(&languages, &LanguageSwitch::changed);

        languages.choose(QStringLiteral("ko"));

        QCOMPARE(changed.count(), 1);
        QCOMPARE(Options::language.value(), QStringLiteral("ko"));
        QCOMPARE(cancelOfQt(), QStringLiteral("취소"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.changes, 1);

        languages.choose(QStringLiteral("en"));
        QCOMPARE(cancelOfQt(), QStringLiteral("Cancel"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.changes, 2);
    }

    void thePreferencesSpeakTheLanguageThatIsChosenInThem()
    {
        LanguageSwitch languages(QStringLiteral("en"));
        BucketTreeModel tree;
        ObjectListModel objects;
        MainWindow window(&tree, &objects);
        const SystemClock clock;
        Transfer::Engine engine([] { return std::make_unique<Cos::QnamTransport>(); }, clock);
        const ProgramActions actions(window, languages, engine);
        window.show();
        window.actionSet()->preferences->trigger();
        auto *dialog = window.findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Preferences"));
        const QList<QComboBox *> combos = dialog->findChildren<QComboBox *>();
        const auto found = std::find_if(combos.cbegin(), combos.cend(),
                                        [](const QComboBox *combo) { return combo->findData(QStringLiteral("ko")) >= 0; });
        QVERIFY(found != combos.cend());
        QCOMPARE((*found)->count(), LanguageSwitch::languages().size() + 1);   // and that of the system
        (*found)->setCurrentIndex((*found)->findData(QStringLiteral("ko")));
        QCOMPARE(languages.current(), QStringLiteral("ko"));
        QTRY_VERIFY(dialog->windowTitle() != QStringLiteral("Preferences"));
        languages.choose(QStringLiteral("en"));
    }

    void choosingTheLanguageInUseChangesNothing()
    {
        Options::language.setValue(QStringLiteral("ja"));
        LanguageSwitch languages;
        QSignalSpy changed(&languages, &LanguageSwitch::changed);
        languages.choose(QStringLiteral("ja"));
        QCOMPARE(changed.count(), 0);
    }

    void aLanguageForThisRunIsNotRemembered()
    {
        Options::language.setValue(QStringLiteral("ja"));
        const LanguageSwitch languages(QStringLiteral("ko"));
        QCOMPARE(languages.current(), QStringLiteral("ko"));
        QCOMPARE(Options::language.value(), QStringLiteral("ja"));
    }

    void aSettingFromAnotherVersionFollowsTheSystem()
    {
        Options::language.setValue(QStringLiteral("tlh"));
        const LanguageSwitch languages;
        QCOMPARE(languages.current(), LanguageSwitch::bestOf(QLocale::system().uiLanguages()));
    }

    void theFirstLanguageOfTheSystemThatWeSpeakIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("simplified, by script") << QStringList{QStringLiteral("zh-Hans-CN")} << QStringLiteral("zh_CN");
        QTest::newRow("simplified, by country")
            << QStringList{QStringLiteral("zh-CN"), QStringLiteral("zh")} << QStringLiteral("zh_CN");
        QTest::newRow("Singapore") << QStringList{QStringLiteral("zh-SG")} << QStringLiteral("zh_CN");
        QTest::newRow("traditional is another language")
            << QStringList{QStringLiteral("zh-TW"), QStringLiteral("ja-JP")} << QStringLiteral("ja");
        QTest::newRow("second choice") << QStringList{QStringLiteral("de-DE"), QStringLiteral("de"), QStringLiteral("ko-KR")}
                                       << QStringLiteral("ko");
        QTest::newRow("English by a country")
            << QStringList{QStringLiteral("en-GB"), QStringLiteral("ja")} << QStringLiteral("en");
        QTest::newRow("none of ours") << QStringList{QStringLiteral("de-DE"), QStringLiteral("fr")} << QStringLiteral("en");
        QTest::newRow("nothing said") << QStringList{} << QStringLiteral("en");
    }
    void theFirstLanguageOfTheSystemThatWeSpeakIsTaken()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(LanguageSwitch::bestOf(wanted), code);
    }

    void everyLanguageNamesItselfOnce()
    {
        QStringList names;
        for (const LanguageSwitch::Language &language : LanguageSwitch::languages())
            names << language.nativeName;
        QCOMPARE(names, QStringList({QStringLiteral("English"), QStringLiteral("日本語"), QStringLiteral("한국어"),
                                     QStringLiteral("简体中文")}));
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
