// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <expected>
#include <utility>

namespace smartsme {

/// Either a value or the problems that prevented it. A function that can fail returns this and nothing else.
/// A function that succeeds with remarks returns a struct with the value and its Problems.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Problems problems) : m_state(std::unexpected(std::move(problems))) {}
    Result(Problem problem) : m_state(std::unexpected(Problems{std::move(problem)})) {}

    bool ok() const { return m_state.has_value(); }
    explicit operator bool() const { return ok(); }
    /// precondition: ok()
    const T &value() const & { Q_ASSERT(ok()); return *m_state; }
    T &value() & { Q_ASSERT(ok()); return *m_state; }
    T &&value() && { Q_ASSERT(ok()); return *std::move(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    /// precondition: !ok()
    const Problems &problems() const & { Q_ASSERT(!ok()); return m_state.error(); }
    Problems &&problems() && { Q_ASSERT(!ok()); return std::move(m_state).error(); }

private:
    std::expected<T, Problems> m_state;
};

/// Success without a value.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace smartsme
