// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"

/// Keeps the body of the last try, and counts the tries.
class CollectingSink final : public Cos::BodySink
{
public:
    Result<Nothing> begin(int, const Cos::HeaderList &) override
    {
        ++beginCount;
        bytes.clear();
        return Nothing{};
    }
    Result<Nothing> write(const char *data, qint64 sizeBytes) override
    {
        bytes.append(data, sizeBytes);
        return Nothing{};
    }

    int beginCount = 0;
    QByteArray bytes;
};
