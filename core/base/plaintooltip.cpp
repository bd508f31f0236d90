// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintooltip.h"

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt><p style=\"white-space:pre-wrap\">%1</p></qt>").arg(text.toHtmlEscaped());
}
