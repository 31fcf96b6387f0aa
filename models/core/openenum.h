// A text from a fixed list that the server may extend: a value this program knows, or the text it does not
// (FACTS 21.1).
#pragma once

#include <QCoreApplication>
#include <QSharedData>
#include <QString>

#include <span>
#include <string_view>

namespace Calends {

// One known value: its text on the wire, and its label (context "Value") in the source language.
struct EnumName
{
    std::string_view text;
    const char *label;
};

// Specialised beside each enum: the names in the order of its enumerators, which start at 0 and leave no gap.
template <typename E>
std::span<const EnumName> enumNames();

template <typename E>
class OpenEnum
{
public:
    OpenEnum() = default; // the first enumerator
    OpenEnum(E value)
        : m_value(value)
    {
    }
    static OpenEnum fromText(std::string_view text)
    {
        OpenEnum result;
        const auto names = enumNames<E>();
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i].text == text) {
                result.m_value = E(i);
                return result;
            }
        }
        result.m_unknown = new UnknownText;
        result.m_unknown->text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return result;
    }

    bool isKnown() const { return !m_unknown; }
    bool is(E value) const { return isKnown() && m_value == value; }
    E known() const { return m_value; } // only when isKnown()

    // As on the wire.
    QString text() const
    {
        if (!isKnown())
            return m_unknown->text;
        const std::string_view text = enumNames<E>()[std::size_t(m_value)].text;
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }
    // In the person's language; an unknown value as it is on the wire.
    QString label() const
    {
        return isKnown() ? QCoreApplication::translate("Value", enumNames<E>()[std::size_t(m_value)].label)
                         : m_unknown->text;
    }

    friend bool operator==(const OpenEnum &a, const OpenEnum &b)
    {
        if (a.isKnown() && b.isKnown())
            return a.m_value == b.m_value;
        return a.isKnown() == b.isKnown() && a.m_unknown->text == b.m_unknown->text;
    }

private:
    // Rare, so a known value pays one pointer for it.
    struct UnknownText : QSharedData
    {
        QString text;
    };

    QSharedDataPointer<UnknownText> m_unknown;
    E m_value = E();
};

} // namespace Calends
