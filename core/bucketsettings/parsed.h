// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QString>

#include <utility>
#include <variant>

namespace Settings {

/// A place in a document, counted from 1; 0 is "not known".
struct TextPosition
{
    qint64 line = 0;
    qint64 column = 0;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// Why a document cannot be read, and where.
struct TextMistake
{
    TextPosition position;
    QString reason;

    friend bool operator==(const TextMistake &, const TextMistake &) = default;
};

/// Kind Malformed, with line and column in its detail.
CosError malformed(const TextMistake &mistake);

/// What a document says, or the first mistake in it. Never empty.
template <typename T>
class [[nodiscard]] Parsed
{
public:
    Parsed(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Parsed(TextMistake mistake)
        : m_content(std::in_place_index<1>, std::move(mistake))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const T &operator*() const { return std::get<0>(m_content); }
    const T *operator->() const { return &**this; }
    /// Only when not isOk().
    const TextMistake &mistake() const { return std::get<1>(m_content); }

private:
    std::variant<T, TextMistake> m_content;
};

}   // namespace Settings
