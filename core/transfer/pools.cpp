// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/pools.h"

#include <QThreadPool>

namespace Transfer::Pools {
namespace {

/// With as many threads as a disk does well with.
class SmallPool : public QThreadPool
{
public:
    explicit SmallPool(int threads) { setMaxThreadCount(threads); }
};

}   // namespace

QThreadPool &forLongReads()
{
    static SmallPool pool(2);
    return pool;
}

QThreadPool &forLooks()
{
    static SmallPool pool(128);   // one a task that may stand still; made when needed
    return pool;
}

QThreadPool &forFlushes()
{
    static SmallPool pool(4);
    return pool;
}

}   // namespace Transfer::Pools
