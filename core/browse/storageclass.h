// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The translated name of a storage class ("STANDARD_IA" → "Standard IA"). Obsolete spellings are understood; the name of an
/// unknown class is shown as it is. Protocol section 4.2.
QString storageClassName(const QByteArray &storageClass);
