// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitch.h"

#include "preferences/options.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLanguage, "coscope.app.language")

namespace {

constexpr QLatin1String english("en");

bool isKnown(const QString &code)
{
    const QList<LanguageSwitch::Language> known = LanguageSwitch::languages();
    return std::any_of(known.begin(), known.end(),
                       [&code](const LanguageSwitch::Language &language) { return language.code == code; });
}

/// "zh-Hans-CN" → "zh_CN", "ja-JP" → "ja". Traditional Chinese is a language of its own, which the program does not
/// speak.
QString codeOf(const QString &uiLanguage)
{
    const QLocale locale(uiLanguage);
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? QStringLiteral("zh_CN") : QString();
    return QLocale::languageToCode(locale.language());
}

}   // namespace

void ProgramTexts::speak(const QString &code)
{
    const QString folder = QStringLiteral(":/translations/");
    if (!m_own.load(folder + QStringLiteral("coscope_") + code))
        qCWarning(lcLanguage) << "no texts for" << code;
    if (!m_qt.load(folder + QStringLiteral("qtbase_") + code) && code != english)
        qCWarning(lcLanguage) << "no texts of Qt for" << code;
}

QString ProgramTexts::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QString own = m_own.translate(context, sourceText, disambiguation, n);
    return own.isNull() ? m_qt.translate(context, sourceText, disambiguation, n) : own;
}

LanguageSwitch::LanguageSwitch(const QString &forThisRun, QObject *parent)
    : QObject(parent)
{
    apply(forThisRun.isEmpty() ? Options::language.value() : forThisRun);
    QCoreApplication::installTranslator(&m_texts);
}

QList<LanguageSwitch::Language> LanguageSwitch::languages()
{
    return {
        {english, QStringLiteral("English")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
}

QString LanguageSwitch::bestOf(const QStringList &uiLanguages)
{
    for (const QString &uiLanguage : uiLanguages) {
        const QString code = codeOf(uiLanguage);
        if (isKnown(code))
            return code;
    }
    return english;
}

void LanguageSwitch::choose(const QString &code)
{
    Options::language.setValue(code);
    apply(code);
}

void LanguageSwitch::apply(const QString &chosen)
{
    const bool followsSystem = chosen.isEmpty() || !isKnown(chosen);
    const QString code = followsSystem ? bestOf(QLocale::system().uiLanguages()) : chosen;
    // Dates and numbers as the person set them up, unless another language was asked for.
    QLocale::setDefault(followsSystem ? QLocale::system() : QLocale(code));
    if (code == m_current)
        return;
    m_current = code;

    m_texts.speak(code);
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &languageChange);
    Q_EMIT changed(code);
}
