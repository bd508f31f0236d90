// SPDX-License-Identifier: GPL-3.0-or-later
#include "untranslated/pseudotranslator.h"

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    // Not for reading: which key a shortcut has, whether the layout runs to the left.
    if (source.isEmpty() || source == QLatin1String("QT_LAYOUT_DIRECTION"))
        return {};
    return QStringLiteral("⟦") + source + QStringLiteral("⟧");
}

bool PseudoTranslator::isTranslated(const QString &text)
{
    return text.contains(QStringLiteral("⟦"));
}
