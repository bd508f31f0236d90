// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settingwidgets.h"

#include "bucketsettings/corstester.h"
#include "bucketsettings/formtab.h"
#include "bucketsettings/lifecycle/lifecycletabs.h"
#include "permissions/acltab.h"

#include <QCoreApplication>

using Settings::SettingEditor;

namespace {

struct TabText
{
    Q_DECLARE_TR_FUNCTIONS(SettingTabs)
};

}   // namespace

// The one list of what is more than a form.
QList<SettingTab> newSettingTabs(SettingEditor &editor, QWidget *parent)
{
    const QByteArray &id = editor.setting().id;
    if (id == "lifecycle") {
        return {{TabText::tr("&Rules"), new LifecycleTab(editor, parent)},
                {TabText::tr("&Preview"), new LifecyclePreviewTab(editor, parent)}};
    }
    if (id == "acl")
        return {{TabText::tr("&Settings"), new AclTab(editor, parent)}};
    QList<SettingTab> tabs{{TabText::tr("&Settings"), new FormTab(editor, parent)}};
    if (id == "cors")
        tabs.append({TabText::tr("&Try It"), new CorsTester(editor, parent)});
    return tabs;
}
