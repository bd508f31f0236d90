// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/singleusedevice.h"

#include <cstring>

namespace Cos {

qint64 SingleUseDevice::readData(char *bytes, qint64 mostBytes)
{
    const qint64 size = qMin(mostBytes, m_bytes.size() - pos());
    if (size <= 0)
        return mostBytes == 0 ? 0 : -1;
    std::memcpy(bytes, m_bytes.constData() + pos(), std::size_t(size));
    return size;
}

}   // namespace Cos
