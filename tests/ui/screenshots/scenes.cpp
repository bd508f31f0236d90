// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

QList<Scene> allScenes()
{
    return mainWindowScenes() + browseScenes() + permissionScenes() + transferScenes() + programScenes() + settingScenes();
}
