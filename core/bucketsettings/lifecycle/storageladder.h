// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// What lifecycle rules must know of storage classes. Protocol sections 3.5 and 4.2.
namespace Lifecycle {

/// Today's name of a class: obsolete spellings are replaced, unknown names stay.
QByteArray presentClassName(const QByteArray &storageClass);
/// How cold: objects only ever move to a larger number. Nothing is colder than -1, an unknown class.
int coldness(const QByteArray &storageClass);
bool isMultiAzClass(const QByteArray &storageClass);
/// Days for which an object is billed at least in this class; 0 for none.
int minimumStayDays(const QByteArray &storageClass);
/// Objects below this are billed as if they were as large; 0 for none.
qint64 minimumBilledBytes(const QByteArray &storageClass);
/// Classes a rule can move objects to, from warm to cold.
QList<QByteArray> targetClasses(bool isMultiAz);

}   // namespace Lifecycle
