// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

QList<Scene> allScenes()
{
    return browseScenes() + transferScenes() + programScenes();
}
