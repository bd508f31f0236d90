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
        auto *rules = new LifecycleTab(editor, parent);
        return {{TabText::tr("&Rules"), rules, [rules] { rules->focusFirstProblem(); }},
                {TabText::tr("&Preview"), new LifecyclePreviewTab(editor, parent)}};
    }
    if (id == "acl") {
        auto *rights = new AclTab(editor, parent);
        return {{TabText::tr("&Settings"), rights, [rights] { rights->focusFirstProblem(); }}};
    }
    auto *form = new FormTab(editor, parent);
    QList<SettingTab> tabs{{TabText::tr("&Settings"), form, [form] { form->focusFirstProblem(); }}};
    if (id == "cors")
        tabs.append({TabText::tr("&Try It"), new CorsTester(editor, parent)});
    return tabs;
}
