// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <utility>
#include <variant>

/// The value of a call that says nothing but "it worked".
struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};

/// A value or the reason why there is none. Never empty.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(CosError error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// Only when not isOk().
    const CosError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, CosError> m_content;
};
