// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"

/// Two documents of each setting that the service would take, from the setting's own folder: ⟨id⟩.example.xml (or .json), and
/// ⟨id⟩.changed.xml, what a person might make of it. The tests of all settings go over them. They are about the bucket
/// photos-1250000000 in ap-guangzhou, and logs-1250000000 beside it.
namespace SettingExamples {

/// Setting \a id of settinglist.cpp. Aborts when there is none.
const Settings::Setting &settingOf(const QByteArray &id);
/// Both abort when the setting has none.
QByteArray example(const Settings::Setting &setting);
QByteArray changed(const Settings::Setting &setting);

/// The columns "id", "example" and "changed" with a row for every setting.
void addRows();

}   // namespace SettingExamples
