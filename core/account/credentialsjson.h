// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/credentials.h"

#include <QByteArray>

#include <optional>

/// What a keychain entry holds: JSON of id, key, token and expiry. Only for the keychain.
QByteArray credentialsToJson(const Cos::Credentials &credentials);
/// Nothing when \a json is not what credentialsToJson() writes.
std::optional<Cos::Credentials> credentialsFromJson(const QByteArray &json);
