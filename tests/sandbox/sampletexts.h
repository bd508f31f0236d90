// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Sandbox {

/// Names that have broken one object browser or another, each with what is odd about it.
struct OddName
{
    QByteArray key;
    QByteArray why;
};
QList<OddName> oddNames();

QByteArray sampleNotes();
QByteArray sampleTable();
/// About \a lines lines of a server log.
QByteArray sampleLog(int lines);

}   // namespace Sandbox
