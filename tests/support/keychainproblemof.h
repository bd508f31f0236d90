// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"
#include "resultof.h"

/// What the keychain said to \a operation; nothing when it ended well or in another error.
template <typename T>
std::optional<KeychainProblem> keychainProblemOf(OperationOf<T> *operation)
{
    const Result<T> result = resultOf(operation);
    if (result || result.error().kind != ErrorKind::Keychain)
        return std::nullopt;
    return keychainProblem(result.error());
}
