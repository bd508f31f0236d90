// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

/// Types of files by the end of their names alone; nothing is opened. Answers are remembered by suffix. An object belongs to one
/// thread and one locale.
class FileTypes
{
public:
    struct Type
    {
        QString name;       ///< translated by the system's MIME database: "JPEG image"
        QString iconName;   ///< file, image, audio, video, text, archive, document, code
    };

    const Type &typeOf(QByteArrayView name);

private:
    QHash<QByteArray, Type> m_bySuffix;
};
