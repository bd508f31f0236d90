// SPDX-License-Identifier: GPL-3.0-or-later
#include "nokeychain.h"

#include "application.h"

#include "base/operation.h"
#include "widgets/workindicator.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace {

/// Runs until it is deleted.
class EndlessWork : public Operation
{
public:
    EndlessWork()
        : Operation(nullptr)
    {
    }

private:
    void start() override {}
    void abort() override {}
    void finishCancelled() override { announce(); }
};

}   // namespace

/// What must not be lost when the program ends.
class TestRunEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void closingNamesTheWorkThatItWouldEnd();

private:
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Application> m_program;
};

void TestRunEnd::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_runend"));
}

void TestRunEnd::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();   // the list of transfers
    m_languages = std::make_unique<LanguageSwitch>(QStringLiteral("en"));
    m_program = std::make_unique<Application>(std::make_unique<NoKeychain>(), *m_languages);
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void TestRunEnd::cleanup()
{
    m_program.reset();
    m_languages.reset();
}

void TestRunEnd::closingNamesTheWorkThatItWouldEnd()
{
    MainWindow &window = m_program->window();
    auto *indicator = window.findChild<WorkIndicator *>();
    auto work = std::make_unique<EndlessWork>();
    indicator->follow(work.get(), QStringLiteral("Deleting from photos"));
    window.close();
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->informativeText().contains(QLatin1String("Deleting from photos")));
    question->reject();
    QVERIFY(window.isVisible());
    work.reset();
    QTRY_VERIFY(!indicator->isBusy());
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

QTEST_MAIN(TestRunEnd)
#include "tst_runend.moc"
