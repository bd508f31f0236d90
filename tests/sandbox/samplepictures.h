// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Sandbox {

/// A small landscape, another one for each \a number. \a format: "png" or "jpg".
QByteArray samplePicture(int number, const QByteArray &format);

}   // namespace Sandbox
