// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/operationhandle.h"

#include <utility>

OperationHandle::OperationHandle(OperationHandle &&other) noexcept
    : m_operation(std::exchange(other.m_operation, nullptr))
{
}

OperationHandle &OperationHandle::operator=(OperationHandle &&other) noexcept
{
    if (this != &other) {
        reset();
        m_operation = std::exchange(other.m_operation, nullptr);
    }
    return *this;
}

OperationHandle::~OperationHandle()
{
    reset();
}

void OperationHandle::cancel()
{
    if (m_operation)
        m_operation->cancel();
}

void OperationHandle::reset()
{
    const QPointer<Operation> abandoned = std::exchange(m_operation, nullptr);
    if (!abandoned || abandoned->isFinished())
        return;
    abandoned->disconnect();
    abandoned->cancel();
}
