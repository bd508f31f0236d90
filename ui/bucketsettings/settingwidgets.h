// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Settings {
class SettingEditor;
}

/// A page of a setting beside its text: its form, or a widget of its own; a tester, a preview.
struct SettingTab
{
    QString title;
    QWidget *widget = nullptr;
    std::function<void()> focusFirstProblem = {};   ///< of the one in which it is changed
};

/// The tabs of the setting of \a editor, the first for changing it. Widgets read and change XmlDocument<T>::value() of
/// editor.document(), call editor.noteChange() afterwards, and show it anew on editor.replaced(). They live as long as \a parent,
/// which the editor outlives.
QList<SettingTab> newSettingTabs(Settings::SettingEditor &editor, QWidget *parent);
