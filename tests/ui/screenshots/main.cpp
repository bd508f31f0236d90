// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "languageswitch.h"
#include "ownfolders.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QTextStream>

#include <memory>

/// Renders every window and dialog in every language, light and dark: FOLDER/LANGUAGE-SCHEME/SCENE.png.

namespace {

/// Lets layouts settle; what is shown here waits for nothing but events that are posted already.
QPixmap pictureOf(QWidget *window)
{
    window->show();
    if (!QTest::qWaitForWindowExposed(window, 60'000))
        return {};
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        // lint: allow process-events: the test itself is the event loop here
        QCoreApplication::processEvents();
    }
    return window->grab();
}

bool renderAll(const QDir &folder, const QString &only)
{
    bool isGood = folder.mkpath(QStringLiteral("."));
    for (const Scene &scene : allScenes()) {
        if (!scene.name.contains(only))
            continue;
        const std::unique_ptr<QWidget> window(scene.make());
        if (window)
            window->setAttribute(Qt::WA_DeleteOnClose, false);
        const QPixmap picture = window ? pictureOf(window.get()) : QPixmap();
        const QString file = folder.filePath(scene.name + QStringLiteral(".png"));
        if (picture.isNull() || !picture.save(file)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            isGood = false;
        }
    }
    return isGood;
}

}   // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "Asia/Shanghai");   // the same local times on every machine
    const OwnFolders ownFolders;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("scenes whose name contains TEXT"),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("one language"), QStringLiteral("CODE"));
    parser.addOptions({only, language});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);

    ProgramTexts texts;
    QCoreApplication::installTranslator(&texts);
    bool isGood = true;
    const QDir folder(parser.positionalArguments().first());
    for (const LanguageSwitch::Language &spoken : LanguageSwitch::languages()) {
        if (parser.isSet(language) && parser.value(language) != spoken.code)
            continue;
        texts.speak(spoken.code);
        QLocale::setDefault(QLocale(spoken.code));
        for (const QString &scheme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            Theme::applyScheme(Theme::schemeFromName(scheme));
            isGood &= renderAll(folder.filePath(spoken.code + QLatin1Char('-') + scheme), parser.value(only));
        }
    }
    return isGood ? 0 : 1;
}
