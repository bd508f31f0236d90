// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"

/// The owner's interest in an operation. Dropping or replacing the handle abandons the operation silently: no handler runs any
/// more, and the work is cancelled.
class OperationHandle
{
public:
    OperationHandle() = default;
    explicit OperationHandle(Operation *operation)
        : m_operation(operation)
    {
    }
    OperationHandle(OperationHandle &&other) noexcept;
    OperationHandle &operator=(OperationHandle &&other) noexcept;
    OperationHandle(const OperationHandle &) = delete;
    OperationHandle &operator=(const OperationHandle &) = delete;
    ~OperationHandle();

    bool isRunning() const { return m_operation && !m_operation->isFinished(); }
    /// Cancels loudly: the operation's handlers hear ErrorKind::Cancelled.
    void cancel();
    /// Abandons silently.
    void reset();

private:
    QPointer<Operation> m_operation;
};
