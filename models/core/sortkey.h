// What a cell sorts by: a number, or a text in the person's alphabet; empty ones come last in both
// directions.
#pragma once

#include <QCollatorSortKey>
#include <QString>

#include <compare>
#include <optional>

namespace Calends {

class SortKey
{
public:
    SortKey() = default; // empty
    static SortKey number(qint64 value)
    {
        SortKey key;
        key.m_kind = Kind::Number;
        key.m_number = value;
        return key;
    }
    // Without regard to case; digits by their value ("room 9" before "room 10"). An empty text is an empty
    // key.
    static SortKey text(const QString &text);

    bool isEmpty() const { return m_kind == Kind::Empty; }
    bool isNumber() const { return m_kind == Kind::Number; }
    qint64 number() const { return m_number; } // 0 unless it is one
    // Of two that are not empty.
    static int compare(const SortKey &a, const SortKey &b);
    static bool same(const SortKey &a, const SortKey &b)
    {
        return a.m_kind == b.m_kind && (a.isEmpty() || compare(a, b) == 0);
    }

private:
    enum class Kind : quint8 { Empty, Number, Text };
    std::optional<QCollatorSortKey> m_text;
    qint64 m_number = 0;
    Kind m_kind = Kind::Empty;
};

} // namespace Calends
