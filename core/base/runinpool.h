// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

/// Runs \a work on a thread of \a pool and then \a done(result) on the thread of \a context, unless \a context is gone by then.
/// \a work must own or copy all that it touches. Call from the thread of \a context. The pool that all share is for short work.
template <typename Work, typename Done>
void runInPool(QObject *context, Work work, Done done, QThreadPool &pool = *QThreadPool::globalInstance())
{
    using Outcome = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    auto shared = std::make_shared<Work>(std::move(work));   // std::function copies; the work need not be copyable
    pool.start([promise, shared] {
        promise->start();
        promise->addResult((*shared)());
        promise->finish();
    });
}
