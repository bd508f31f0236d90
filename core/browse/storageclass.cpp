// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/storageclass.h"

#include <QCoreApplication>

namespace {

struct ClassName
{
    const char *id;
    const char *text;
};

constexpr ClassName classNames[] = {
    {"STANDARD", QT_TRANSLATE_NOOP("StorageClass", "Standard")},
    {"STANDARD_IA", QT_TRANSLATE_NOOP("StorageClass", "Standard IA")},
    {"NEARLINE", QT_TRANSLATE_NOOP("StorageClass", "Standard IA")},
    {"INTELLIGENT_TIERING", QT_TRANSLATE_NOOP("StorageClass", "Intelligent Tiering")},
    {"ARCHIVE", QT_TRANSLATE_NOOP("StorageClass", "Archive")},
    {"DEEP_ARCHIVE", QT_TRANSLATE_NOOP("StorageClass", "Deep Archive")},
    {"MAZ_STANDARD", QT_TRANSLATE_NOOP("StorageClass", "Standard (multi-AZ)")},
    {"MAZ_STANDARD_IA", QT_TRANSLATE_NOOP("StorageClass", "Standard IA (multi-AZ)")},
    {"MAZ_INTELLIGENT_TIERING", QT_TRANSLATE_NOOP("StorageClass", "Intelligent Tiering (multi-AZ)")},
    {"MAZ_ARCHIVE", QT_TRANSLATE_NOOP("StorageClass", "Archive (multi-AZ)")},
};

}   // namespace

QString storageClassName(const QByteArray &storageClass)
{
    const QByteArray id = storageClass.toUpper();
    for (const ClassName &name : classNames) {
        if (id == name.id)
            return QCoreApplication::translate("StorageClass", name.text);
    }
    return QString::fromUtf8(storageClass);
}
