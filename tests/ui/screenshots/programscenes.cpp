// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "languageswitch.h"

#include "preferences/aboutdialog.h"
#include "preferences/preferencesdialog.h"

namespace {

QWidget *preferences()
{
    PreferenceValues values;
    for (const LanguageSwitch::Language &language : LanguageSwitch::languages())
        values.languages.append({language.code, language.nativeName});
    values.defaultDownloadFolder = QStringLiteral("/home/lin/Downloads");
    return new PreferencesDialog(values, nullptr);
}

QWidget *about()
{
    return new AboutDialog(QStringLiteral("0.1.0"), nullptr);
}

}   // namespace

QList<Scene> programScenes()
{
    return {
        {QStringLiteral("preferences"), preferences},
        {QStringLiteral("about"), about},
    };
}
