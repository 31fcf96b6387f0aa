// A member that is a number on one server and a text on another: the id "unknown" of a host who is gone
// (FACTS 8.1), the value of an attribute.
#pragma once

#include "models/core/codec.h"

namespace Calends {

struct TextOrNumber
{
    double number = 0; // when there is no text
    QString text; // null when it is a number

    bool isNumber() const { return text.isNull(); }
    // 0 when it is a text or has a fraction.
    qint64 whole() const { return isNumber() && number == double(qint64(number)) ? qint64(number) : 0; }
    friend bool operator==(const TextOrNumber &, const TextOrNumber &) = default;
};

template <>
struct Codec<TextOrNumber> : PlainCodec<TextOrNumber>
{
    static constexpr Kind kind = Kind::Identifier;
    static bool decode(const JsonView &json, TextOrNumber &value, Decoding &decoding);
    static void encode(const TextOrNumber &value, JsonWriter &writer);
    static std::weak_ordering compare(const TextOrNumber &a, const TextOrNumber &b); // numbers before texts
    static QString text(const TextOrNumber &value, TextStyle style);
    static bool holdsSecret(const TextOrNumber &value) { return Codec<QString>::holdsSecret(value.text); }
    static void removeSecrets(TextOrNumber &value) { Codec<QString>::removeSecrets(value.text); }
};

} // namespace Calends
