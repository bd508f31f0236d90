// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/namefilter.h"

#include <algorithm>

NameFilter::NameFilter(const QString &text)
    : m_text(text)
{
    if (text.isEmpty())
        return;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    m_patterns.append(patternOf(composed));
    if (decomposed != composed)
        m_patterns.append(patternOf(decomposed));
}

NameFilter::Pattern NameFilter::patternOf(const QString &text)
{
    Pattern pattern;
    for (const char32_t c : text.toUcs4()) {
        Character character;
        for (const char32_t variant : {c, QChar::toLower(c), QChar::toUpper(c), QChar::toTitleCase(c)}) {
            const QByteArray utf8 = QString::fromUcs4(&variant, 1).toUtf8();
            if (!character.contains(utf8))
                character.append(utf8);
        }
        pattern.characters.append(character);
    }
    for (const QByteArray &first : std::as_const(pattern.characters.first()))
        pattern.canBegin[uchar(first.at(0))] = true;
    return pattern;
}

bool NameFilter::matchesAt(const Pattern &pattern, QByteArrayView rest)
{
    for (const Character &character : pattern.characters) {
        const auto variant =
            std::find_if(character.cbegin(), character.cend(), [rest](const QByteArray &utf8) { return rest.startsWith(utf8); });
        if (variant == character.cend())
            return false;
        rest = rest.sliced(variant->size());
    }
    return true;
}

bool NameFilter::matches(QByteArrayView utf8Name) const
{
    if (isEmpty())
        return true;
    for (const Pattern &pattern : m_patterns) {
        for (qsizetype at = 0; at < utf8Name.size(); ++at) {
            if (pattern.canBegin[uchar(utf8Name[at])] && matchesAt(pattern, utf8Name.sliced(at)))
                return true;
        }
    }
    return false;
}
