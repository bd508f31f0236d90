// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <memory>

/// One thing in flight. It is created scheduled: the work begins when control is back in the event loop, so it never ends before
/// the caller could connect to it.
///
/// \li \c finished comes exactly once, after cancel() too (with ErrorKind::Cancelled), and always from the event loop or from
///     the reply that ended it, never from inside cancel().
/// \li After \c finished the operation deletes itself.
/// \li It is deleted silently, without \c finished, together with its parent (the client that carries it).
///
/// An owner that may lose interest keeps an OperationHandle.
class Operation : public QObject
{
    Q_OBJECT

public:
    bool isFinished() const { return m_isFinished; }
    bool isCancelled() const { return m_isCancelled; }

    /// Ends the operation with ErrorKind::Cancelled. Does nothing once it has finished or was cancelled before.
    void cancel();

Q_SIGNALS:
    /// Bytes or items done so far of \a total; \a total is -1 while unknown.
    void progressed(qint64 done, qint64 total);
    void finished(QPrivateSignal);

protected:
    explicit Operation(QObject *parent);

    /// Begins the work. Called once, from the event loop, unless cancelled before.
    virtual void start() = 0;
    /// Stops the work; afterwards the subclass must not finish by itself. Not called before start().
    virtual void abort() = 0;
    /// Turns cancellation into a result and calls announce().
    virtual void finishCancelled() = 0;

    void announce();

private:
    bool m_isStarted = false;
    bool m_isFinished = false;
    bool m_isCancelled = false;
};

/// An Operation that ends in a Result<T>.
template <typename T>
class OperationOf : public Operation
{
public:
    /// Calls \a handler(const Result<T> &) when finished, unless \a context is gone by then. Returns the operation itself.
    /// The handler may destroy the operation's parent; the result it was given stays valid until it returns.
    template <typename Handler>
    OperationOf *onDone(QObject *context, Handler handler)
    {
        QObject::connect(this, &Operation::finished, context, [this, handler = std::move(handler)]() mutable {
            const std::shared_ptr<const Result<T>> result = m_result;
            handler(*result);
        });
        return this;
    }

protected:
    explicit OperationOf(QObject *parent)
        : Operation(parent)
    {
    }

    /// Ends the operation. A second call, or one after cancel(), is ignored.
    void finish(Result<T> result)
    {
        if (isFinished() || isCancelled())
            return;
        m_result = std::make_shared<const Result<T>>(std::move(result));
        announce();
    }

private:
    void finishCancelled() final
    {
        m_result = std::make_shared<const Result<T>>(CosError::cancelled());
        announce();
    }

    std::shared_ptr<const Result<T>> m_result;
};
