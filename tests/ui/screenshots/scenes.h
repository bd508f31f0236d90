// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

/// One picture of the program: a window or a dialog in one state.
struct Scene
{
    QString name;   ///< of the file
    /// Makes the window, filled with sample data, not shown yet. Called anew for each language and colour scheme.
    std::function<QWidget *()> make;
};

/// All pictures there are. To add one: a function that makes the window, and a line in one of these lists.
QList<Scene> allScenes();

QList<Scene> browseScenes();
QList<Scene> permissionScenes();
QList<Scene> transferScenes();
QList<Scene> mainWindowScenes();
QList<Scene> programScenes();
QList<Scene> settingScenes();
