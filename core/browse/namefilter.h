// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>

/// "Contains, in any case and normalization", on UTF-8 names without decoding them: a million names take some ten milliseconds.
class NameFilter
{
public:
    /// An empty text matches everything.
    explicit NameFilter(const QString &text = {});

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_patterns.isEmpty(); }
    bool matches(QByteArrayView utf8Name) const;

private:
    /// One character of the text, in the UTF-8 of each case it has.
    using Character = QList<QByteArray>;

    struct Pattern
    {
        QList<Character> characters;
        std::array<bool, 256> canBegin{};   ///< by the first byte
    };

    static Pattern patternOf(const QString &text);
    static bool matchesAt(const Pattern &pattern, QByteArrayView rest);

    QString m_text;
    QList<Pattern> m_patterns;   ///< the text composed and decomposed, when they differ
};
