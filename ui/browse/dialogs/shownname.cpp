// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/shownname.h"

#include "browse/visiblename.h"

QString shownName(const QByteArray &key)
{
    const bool isFolder = key.endsWith('/');
    const QByteArray path = isFolder ? key.chopped(1) : key;
    const QString name = visibleName(path.mid(path.lastIndexOf('/') + 1));
    return isFolder ? QString(name + u'/') : name;
}
