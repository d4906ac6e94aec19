// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <vector>

namespace smartsme {

/// A list that copies share until one of them is changed: what a figure rests on is the same for everything computed from it.
/// T may be incomplete where a list is a member.
template <typename T>
class SharedList
{
public:
    SharedList() = default;
    SharedList(std::initializer_list<T> elements) : SharedList(std::vector<T>(elements)) {}
    SharedList(std::vector<T> elements) : m_elements(elements.empty() ? nullptr : std::make_shared<std::vector<T>>(std::move(elements))) {}

    const std::vector<T> &all() const
    {
        static const std::vector<T> none;
        return m_elements ? *m_elements : none;
    }
    operator const std::vector<T> &() const { return all(); }
    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }
    std::size_t size() const { return all().size(); }
    bool empty() const { return all().empty(); }
    const T &operator[](std::size_t i) const { return all()[i]; }
    const T &front() const { return all().front(); }
    const T &back() const { return all().back(); }

    void push_back(T element) { own().push_back(std::move(element)); }
    void clear() { m_elements.reset(); }

    friend bool operator==(const SharedList &a, const SharedList &b) { return a.m_elements == b.m_elements || a.all() == b.all(); }

private:
    std::vector<T> &own()
    {
        if (!m_elements)
            m_elements = std::make_shared<std::vector<T>>();
        else if (m_elements.use_count() > 1)
            m_elements = std::make_shared<std::vector<T>>(*m_elements);
        return *m_elements;
    }

    std::shared_ptr<std::vector<T>> m_elements;
};

} // namespace smartsme
