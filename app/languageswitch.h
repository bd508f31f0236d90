// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

/// Our own texts and, below them, Qt's. One translator instead of two, so that a change is announced once.
class ProgramTexts : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    void speak(const QString &code);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// The language of the program, from its first window to the last: reads Options::language when constructed, and may be
/// changed at any time. Every widget hears of a change by QEvent::LanguageChange, once, from the event loop.
///
/// One for the program, constructed right after QApplication and outliving every window.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code;         ///< as in Options::language and in the names of the translation files
        QString nativeName;   ///< in the language itself, never translated
    };

    /// Speaks \a forThisRun, if not empty, without remembering it; else what was chosen before.
    explicit LanguageSwitch(const QString &forThisRun = QString(), QObject *parent = nullptr);

    /// All languages of the program, English first.
    static QList<Language> languages();
    /// The first of \a uiLanguages (such as "zh-Hans-CN", most wanted first) that the program speaks; else English.
    static QString bestOf(const QStringList &uiLanguages);

    /// The language in use, never empty.
    QString current() const { return m_current; }
    /// Speaks \a code from now on and remembers it. "" follows the system.
    void choose(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    void apply(const QString &chosen);

    QString m_current;
    ProgramTexts m_texts;
};
