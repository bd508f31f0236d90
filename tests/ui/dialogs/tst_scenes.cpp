// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "untranslated/pseudotranslator.h"
#include "untranslated/visibletexts.h"

#include "languageswitch.h"
#include "widgets/bodyscroller.h"
#include "widgets/valuetext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace {

/// Makes every text 40 % longer, as German or Finnish would, or a row of signs without blanks, as Japanese would.
class StretchingTranslator : public QTranslator
{
public:
    enum Kind { Longer, Cjk };

    explicit StretchingTranslator(Kind kind)
        : m_kind(kind)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        if (source.isEmpty() || source == QLatin1String("QT_LAYOUT_DIRECTION"))
            return {};
        if (m_kind == Longer)
            return source + QString(source.size() / 2 - source.size() / 10 + 1, QLatin1Char('n'));
        static const QRegularExpression twoLetters(QStringLiteral("(?<![%&])[A-Za-z ]{2}"));
        return QString(source).replace(twoLetters, QStringLiteral("語"));
    }

private:
    Kind m_kind;
};

bool isClipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                 : label->sizeHint().width() > label->width();
    }
    if (const auto *value = qobject_cast<const ValueText *>(widget))
        return value->heightForWidth(value->width()) > value->height();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty() && button->sizeHint().width() > button->width();
    return false;
}

QStringList clippedTexts(const QWidget *window)
{
    QStringList clipped;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && isClipped(widget))
            clipped << QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ") +
                           widget->property("text").toString();
    }
    return clipped;
}

/// The text of \a widget whose mnemonic leads to it; empty for none.
QStringList textsWithMnemonics(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? QStringList(label->text()) : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return {group->title()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
        for (const QAction *menu : menus->actions())
            texts << menu->text();
    }
    return texts;
}

/// Two texts with one mnemonic, for each such pair that is on the screen at once, and in each menu.
QStringList mnemonicClashes(const QWidget *window)
{
    QStringList clashes;
    QHash<QKeySequence, QString> owners;
    const auto claim = [&clashes](QHash<QKeySequence, QString> &taken, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && taken.contains(key))
            clashes << taken.value(key) + QStringLiteral(" / ") + text;
        else if (!key.isEmpty())
            taken.insert(key, text);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            for (const QString &text : textsWithMnemonics(widget))
                claim(owners, text);
        }
        if (qobject_cast<const QMenu *>(widget) || widget->contextMenuPolicy() == Qt::ActionsContextMenu) {
            QHash<QKeySequence, QString> taken;
            for (const QAction *action : widget->actions())
                claim(taken, action->text());
        }
    }
    return clashes;
}

/// Those of the lists in \a window, which are made when they are asked for: with and without a selection.
void openContextMenus(const QWidget *window)
{
    for (QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
        const bool isForItsView = qobject_cast<QHeaderView *>(view) && view->contextMenuPolicy() == Qt::DefaultContextMenu;
        if (!view->isVisible() || view->contextMenuPolicy() == Qt::ActionsContextMenu || isForItsView)
            continue;   // menus of actions are looked at without being opened: Qt waits for their end
        const QPoint place = view->viewport()->rect().center();
        for (const auto select : {&QAbstractItemView::selectAll, &QAbstractItemView::clearSelection}) {
            (view->*select)();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(view, &event);
        }
    }
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        // lint: allow process-events: the test itself is the event loop here
        QCoreApplication::processEvents();
    }
}

}   // namespace

/// Every window and dialog there is, in the states of the screenshots.
class TestScenes : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<QWidget> shown(const Scene &scene)
    {
        std::unique_ptr<QWidget> window(scene.make());
        if (!window)
            return nullptr;
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get(), 60'000))
            return nullptr;
        settle();
        return window;
    }

    static void addScenes()
    {
        QTest::addColumn<int>("scene");
        const QList<Scene> scenes = allScenes();
        for (int i = 0; i < scenes.size(); ++i)
            QTest::newRow(qPrintable(scenes.at(i).name)) << i;
    }

    static Scene scene()
    {
        QFETCH(int, scene);
        return allScenes().at(scene);
    }

    /// Names, addresses and figures that are the same in every language.
    static bool isNeutral(const QString &text)
    {
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{3}"));
        static const QRegularExpression data(QStringLiteral(
            "Coscope|cos://\\S*|/home/\\S*|photos-[\\w-]+|press-[\\w-]+|IMG_\\w+\\.\\w+|Work \\(Lin\\)|English|STANDARD|metadata|"
            "<[^>]*>|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$|"   // days: the locale's
            "camera|photographer|ETag|CRC|APPID|SecretId|SecretKey|ap-[a-z]+|\\S*myqcloud\\S*|https?|Ctrl|Alt|Shift|"
            "GET|HEAD|PUT|POST|DELETE|qcs::\\S*|name/cos\\S*|x-cos-[\\w*-]+|[Cc]ontent-\\w+|"
            "^[a-z]+/$|^[a-z]+-[a-z]+$|\\w+\\.html|\\S+-1250000000|[KMG]iB|AES-256|CSV|ORC|Parquet|"   // examples, formats, units
            "Esc|Del|UTC$|^trip$|\\S*example\\.com\\S*|org\\.freedesktop\\.secrets"));
        // Qt says these once, when a tab bar is made; and a page that is not on the screen is told when it comes there.
        static const QStringList elsewhere{QStringLiteral("Scroll Left"), QStringLiteral("Scroll Right"),
                                           QStringLiteral("This folder is empty")};
        if (elsewhere.contains(text))
            return true;
        return !QString(text).remove(data).contains(words);   // a word beside a name still counts
    }

private Q_SLOTS:
    void longTextsAreNotClipped_data() { addScenes(); }
    void longTextsAreNotClipped()
    {
        for (const auto kind : {StretchingTranslator::Longer, StretchingTranslator::Cjk}) {
            StretchingTranslator translator(kind);
            QCoreApplication::installTranslator(&translator);
            const std::unique_ptr<QWidget> window = shown(scene());
            QVERIFY(window);
            const QStringList clipped = clippedTexts(window.get());
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        }
    }

    void anOpenWindowFollowsTheLanguage_data() { addScenes(); }
    void anOpenWindowFollowsTheLanguage()
    {
        const std::unique_ptr<QWidget> window = shown(scene());
        QVERIFY(window);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        settle();
        QStringList bare;
        for (const VisibleText &visible : visibleTexts(window.get())) {
            if (!PseudoTranslator::isTranslated(visible.text) && !isNeutral(visible.text))
                bare << visible.place + QStringLiteral(": ") + visible.text;
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QLatin1Char('\n'))));
    }

    /// Run with QT_SCALE_FACTOR=2 by a test of its own: 200 % on a small screen.
    void everyDialogFitsTheScreenWithItsButtons_data() { addScenes(); }
    void everyDialogFitsTheScreenWithItsButtons()
    {
        ProgramTexts texts;
        QCoreApplication::installTranslator(&texts);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ja")}) {   // the shortest and the longest
            texts.speak(language);
            const std::unique_ptr<QWidget> window = shown(scene());
            QVERIFY(window);
            if (!qobject_cast<QDialog *>(window.get()))
                QSKIP("no dialog");
            const QSize room = window->screen()->availableSize();
            const QSize size = window->frameSize();
            QVERIFY2(size.width() <= room.width() && size.height() <= room.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
            for (const QPushButton *button : window->findChildren<QPushButton *>()) {
                if (qobject_cast<QDialogButtonBox *>(button->parentWidget()) && button->isVisible())
                    QCOMPARE(button->visibleRegion().boundingRect().size(), button->size());
            }
            const auto *body = window->findChild<BodyScroller *>();
            if (body && body->neededHeight(body->width()) <= body->height())
                QVERIFY2(!body->verticalScrollBar()->isVisible(), "it has room without a scroll bar");
        }
    }

    void noTwoControlsHaveTheSameMnemonic_data() { addScenes(); }
    void noTwoControlsHaveTheSameMnemonic()
    {
        ProgramTexts texts;
        QCoreApplication::installTranslator(&texts);
        QStringList clashes;
        for (const LanguageSwitch::Language &language : LanguageSwitch::languages()) {
            texts.speak(language.code);
            const std::unique_ptr<QWidget> window = shown(scene());
            QVERIFY(window);
            openContextMenus(window.get());
            for (const QString &clash : mnemonicClashes(window.get()))
                clashes << language.code + QStringLiteral(": ") + clash;
        }
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    }

    void everythingThatTakesTheFocusHasAName_data() { addScenes(); }
    void everythingThatTakesTheFocusHasAName()
    {
        const std::unique_ptr<QWidget> window = shown(scene());
        QVERIFY(window);
        QStringList nameless;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                   qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            if (!isControl || qobject_cast<QComboBox *>(widget->parentWidget()))
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            if (!reader || reader->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestScenes)
#include "tst_scenes.moc"
