// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretvault.h"

#include <QString>

/// Questions to the Secret Service of the desktop bus (freedesktop.org, version 0.2) that QtKeychain does not answer. They block
/// for up to a second each, so they are asked on the keychain's thread, and only after something failed. Where there is no such
/// bus, on Windows and macOS, the answers are "no" and nothing.

/// Why the Secret Service cannot work: Absent or Locked. Nothing when it seems fit.
std::optional<KeychainProblem> secretServiceProblem();

/// Whether there is an entry \a key of \a service that is locked.
bool isSecretServiceEntryLocked(const QString &service, const QString &key);
