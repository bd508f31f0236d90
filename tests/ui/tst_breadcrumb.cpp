// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breadcrumb.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

class TestBreadcrumb : public QObject
{
    Q_OBJECT

private:
    static QList<Breadcrumb::Segment> segments(const QStringList &texts)
    {
        QList<Breadcrumb::Segment> list;
        for (const QString &text : texts)
            list << Breadcrumb::Segment{text, QString(), QIcon()};
        return list;
    }

    static void showWide(Breadcrumb *breadcrumb)
    {
        breadcrumb->setSegments(segments({QStringLiteral("photos-1250000000"), QStringLiteral("2026"), QStringLiteral("trip")}));
        breadcrumb->setPath(QStringLiteral("cos://photos-1250000000/2026/trip/"));
        breadcrumb->resize(breadcrumb->sizeHint() * 3);
        breadcrumb->show();
        QVERIFY(QTest::qWaitForWindowActive(breadcrumb, 60'000));
    }

private Q_SLOTS:
    void aClickOnASegmentSaysWhichOne()
    {
        Breadcrumb breadcrumb;
        showWide(&breadcrumb);
        QSignalSpy activated(&breadcrumb, &Breadcrumb::segmentActivated);
        QTest::mouseClick(breadcrumb.segmentButton(1), Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
    }

    void aClickOnTheEmptyAreaStartsEditingThePath()
    {
        Breadcrumb breadcrumb;
        showWide(&breadcrumb);
        QTest::mouseClick(&breadcrumb, Qt::LeftButton, {}, QPoint(breadcrumb.width() - 4, breadcrumb.height() / 2));
        QVERIFY(breadcrumb.isEditing());
        QCOMPARE(breadcrumb.lineEdit()->text(), QStringLiteral("cos://photos-1250000000/2026/trip/"));
        QCOMPARE(breadcrumb.lineEdit()->selectedText(), breadcrumb.lineEdit()->text());
    }

    void escapeReturnsToTheSegmentsAndForgetsWhatWasTyped()
    {
        Breadcrumb breadcrumb;
        showWide(&breadcrumb);
        QSignalSpy entered(&breadcrumb, &Breadcrumb::pathEntered);
        breadcrumb.edit();
        QTest::keyClicks(breadcrumb.lineEdit(), QStringLiteral("other"));
        QTest::keyClick(breadcrumb.lineEdit(), Qt::Key_Escape);
        QVERIFY(!breadcrumb.isEditing());
        QCOMPARE(entered.count(), 0);
        breadcrumb.edit();
        QCOMPARE(breadcrumb.lineEdit()->text(), QStringLiteral("cos://photos-1250000000/2026/trip/"));
    }

    void returnGivesThePathAwayAsItWasTyped()
    {
        Breadcrumb breadcrumb;
        showWide(&breadcrumb);
        QSignalSpy entered(&breadcrumb, &Breadcrumb::pathEntered);
        breadcrumb.edit();
        QTest::keyClicks(breadcrumb.lineEdit(), QStringLiteral("cos://b-1/x//y"));
        QTest::keyClick(breadcrumb.lineEdit(), Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.first().first().toString(), QStringLiteral("cos://b-1/x//y"));
        QVERIFY(!breadcrumb.isEditing());
    }

    void leavingTheLineEndsEditing()
    {
        QWidget window;
        auto *breadcrumb = new Breadcrumb(&window);
        auto *other = new QLineEdit(&window);
        breadcrumb->setSegments(segments({QStringLiteral("a")}));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
        breadcrumb->edit();
        QVERIFY(breadcrumb->isEditing());
        other->setFocus(Qt::TabFocusReason);
        QVERIFY(!breadcrumb->isEditing());
    }

    void aNarrowBreadcrumbKeepsTheLastSegmentAndOffersTheOthersInAMenu()
    {
        Breadcrumb breadcrumb;
        showWide(&breadcrumb);
        QVERIFY(breadcrumb.hiddenSegments().isEmpty());
        breadcrumb.resize(breadcrumb.segmentButton(2)->sizeHint().width() + breadcrumb.overflowButton()->sizeHint().width() * 3,
                          breadcrumb.height());
        QCOMPARE(breadcrumb.hiddenSegments(), QList<int>({0, 1}));
        QVERIFY(breadcrumb.segmentButton(2)->isVisible());
        QVERIFY(breadcrumb.overflowButton()->isVisible());

        QSignalSpy activated(&breadcrumb, &Breadcrumb::segmentActivated);
        QMenu *menu = breadcrumb.overflowButton()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("2026"));
        menu->actions().last()->trigger();
        QCOMPARE(activated.first().first().toInt(), 0);
    }

    void noSegmentEverReachesBeyondTheFrame()
    {
        Breadcrumb breadcrumb;
        breadcrumb.setSegments(segments({QStringLiteral("bucket"), QString(200, QLatin1Char('x'))}));
        breadcrumb.show();
        for (const int width : {80, 200, 400, 4000}) {
            breadcrumb.resize(width, breadcrumb.height());
            const QRect last = breadcrumb.segmentButton(1)->geometry();
            QVERIFY2(last.right() <= breadcrumb.width(), qPrintable(QString::number(width)));
            QVERIFY(last.width() > 0);
        }
    }

    void theTipOfASegmentIsItsPathEvenIfThatLooksLikeHtml()
    {
        const QString path = QStringLiteral("cos://photos-1250000000/<b>two  spaces</b>/");
        Breadcrumb breadcrumb;
        breadcrumb.setSegments({Breadcrumb::Segment{QStringLiteral("x"), path, QIcon()}});
        QTextDocument tip;
        tip.setHtml(breadcrumb.segmentButton(0)->toolTip());
        QCOMPARE(tip.toPlainText(), path);
        QVERIFY(Qt::mightBeRichText(breadcrumb.segmentButton(0)->toolTip()));
        QCOMPARE(breadcrumb.segmentButton(0)->accessibleDescription(), path);
    }

    void ampersandsInNamesAreShownAsTheyAre()
    {
        Breadcrumb breadcrumb;
        breadcrumb.setSegments(segments({QStringLiteral("R&D")}));
        breadcrumb.resize(breadcrumb.sizeHint());
        QCOMPARE(breadcrumb.segmentButton(0)->text(), QStringLiteral("R&&D"));
        QCOMPARE(breadcrumb.segmentButton(0)->accessibleName(), QStringLiteral("R&D"));
    }
};

QTEST_MAIN(TestBreadcrumb)
#include "tst_breadcrumb.moc"
