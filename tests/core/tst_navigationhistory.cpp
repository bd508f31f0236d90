// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/navigationhistory.h"

#include <QTest>

class TestNavigationHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForwardWithWhatWasCurrent();
    void aVisitForgetsWhatWasForward();
    void theSamePlaceIsNotEnteredTwice();
    void forgetsAnAccountWhereverItIs();
    void neverGrowsWithoutEnd();

private:
    Location at(const QByteArray &prefix, const QUuid &account = {}) const
    {
        return {account.isNull() ? m_account : account, {QStringLiteral("b-1"), {}}, prefix};
    }

    QUuid m_account = QUuid::createUuid();
};

void TestNavigationHistory::goesBackAndForwardWithWhatWasCurrent()
{
    NavigationHistory history;
    QVERIFY(history.isEmpty());
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.visit(at("a/"));
    history.remember("a/file", "a/first");
    history.visit(at("a/b/"));
    history.visit(at("a/b/c/"));
    QCOMPARE(history.goBack().location, at("a/b/"));
    QCOMPARE(history.goBack(), (NavigationHistory::Entry{at("a/"), "a/file", "a/first"}));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward().location, at("a/b/"));
    QVERIFY(history.canGoForward());
}

void TestNavigationHistory::aVisitForgetsWhatWasForward()
{
    NavigationHistory history;
    for (const char *prefix : {"a/", "b/", "c/"})
        history.visit(at(prefix));
    history.goBack();
    history.goBack();
    history.visit(at("d/"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack().location, at("a/"));
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::theSamePlaceIsNotEnteredTwice()
{
    NavigationHistory history;
    history.visit(at("a/"));
    history.visit(at("a/"));
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::forgetsAnAccountWhereverItIs()
{
    const QUuid other = QUuid::createUuid();
    NavigationHistory history;
    history.visit(at("a/", other));
    history.visit(at("b/"));
    history.visit(at("c/", other));
    history.visit(at("d/"));
    history.goBack();
    history.forgetAccount(other);
    QCOMPARE(history.current().location, at("d/"));
    QCOMPARE(history.goBack().location, at("b/"));
    QVERIFY(!history.canGoBack());
    history.forgetAccount(m_account);
    QVERIFY(history.isEmpty());
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.visit(at("e/"));
    QCOMPARE(history.current().location, at("e/"));
}

void TestNavigationHistory::neverGrowsWithoutEnd()
{
    NavigationHistory history;
    for (int i = 0; i < 1000; ++i)
        history.visit(at(QByteArray::number(i) + '/'));
    QCOMPARE(history.current().location, at("999/"));
    int steps = 0;
    while (history.canGoBack()) {
        history.goBack();
        ++steps;
    }
    QVERIFY(steps > 10 && steps < 500);
}

QTEST_GUILESS_MAIN(TestNavigationHistory)
#include "tst_navigationhistory.moc"
