// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"

#include <QTestEventLoop>

#include <optional>

/// Waits for the end of \a operation, without polling. Kind Timeout when it does not come within \a timeoutSecs.
template <typename T>
Result<T> resultOf(OperationOf<T> *operation, int timeoutSecs = 30)
{
    QTestEventLoop loop;
    std::optional<Result<T>> result;
    operation->onDone(&loop, [&](const Result<T> &got) {
        result = got;
        loop.exitLoop();
    });
    loop.enterLoop(timeoutSecs);
    return result ? *result : Result<T>(CosError::local(ErrorKind::Timeout, QStringLiteral("the operation did not end")));
}
