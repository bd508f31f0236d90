// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Transfer {

class JournalConnection;

/// The tables of the journal: see docs/transfer-engine.md.
namespace JournalSchema {

/// PRAGMA user_version of a journal that this program writes.
inline constexpr int version = 3;

enum class Fitness {
    Ready,     ///< has our version now, made or migrated if need be
    Newer,     ///< of a later program: not touched
    Damaged,   ///< not whole: not touched
    Broken,    ///< something that may pass: disk full, not writable
};

/// Brings the file to our version, in one transaction.
Fitness prepare(JournalConnection &connection);

}   // namespace JournalSchema
}   // namespace Transfer
