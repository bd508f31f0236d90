// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/documentlines.h"

#include "bucketsettings/outline.h"

namespace Settings {

QStringList textLinesOf(const SettingDocument &document)
{
    return document.isEmpty() ? QStringList() : QString::fromUtf8(document.text()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList wordsOf(SettingDocument &document)
{
    if (document.isEmpty())
        return {};
    return document.misunderstanding() ? textLinesOf(document) : outline(document.form());
}

}   // namespace Settings
