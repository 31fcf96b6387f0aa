// How one kind of JSON value is read, written, compared and shown. A field takes the codec of its member's
// type.
#pragma once

#include <QList>
#include <QStringList>

#include <compare>
#include <concepts>
#include <optional>

#include "models/api/json.h"
#include "models/core/decoding.h"
#include "models/core/fieldaccess.h"
#include "models/core/instant.h"
#include "models/core/masking.h"
#include "models/core/openenum.h"
#include "models/core/rawjson.h"
#include "models/core/requestbody.h"

namespace Calends {

template <typename Value>
class FieldList;

// Specialised beside each value type; the list is made once, when first asked.
template <typename Value>
const FieldList<Value> &describe();

// A struct with a field list. What its list does not know stays in `unknown`.
template <typename T>
concept Described = requires(T value)
{
    {
        value.unknown
        } -> std::same_as<UnknownMembers &>;
};

// Beside a type there may be, found by its argument:
//   QString wording(const T &)        for the person; also for const QList<T> &
//   QString plainWording(const T &)   for CSV, the same in every language
//   std::optional<T> forInput(const T &, Purpose, RequestIssues &)   what the server takes back of it
template <typename T>
concept Worded = requires(const T &value)
{
    {
        wording(value)
        } -> std::convertible_to<QString>;
};
template <typename T>
concept PlainWorded = requires(const T &value)
{
    {
        plainWording(value)
        } -> std::convertible_to<QString>;
};
template <typename T>
concept InputRuled = requires(const T &value, RequestIssues &issues)
{
    {
        forInput(value, Purpose::Update, issues)
        } -> std::same_as<std::optional<T>>;
};

template <typename T>
struct Codec;

// What may hold a secret though its field is none: a text with a link that signs in, an object.
template <typename T>
concept SecretHolding = requires(const T &value)
{
    Codec<T>::holdsSecret(value);
};

// What most codecs of plain values have in common.
template <typename T>
struct PlainCodec
{
    static const AnyFieldList *nested() { return nullptr; }
    static bool encodeFor(Purpose, const T &value, JsonWriter &writer, RequestIssues &)
    {
        Codec<T>::encode(value, writer);
        return true;
    }
};

template <>
struct Codec<QString> : PlainCodec<QString>
{
    static constexpr Kind kind = Kind::Text;
    static bool decode(const JsonView &json, QString &value, Decoding &decoding);
    static void encode(const QString &value, JsonWriter &writer);
    static std::weak_ordering compare(const QString &a, const QString &b);
    static QString text(const QString &value, TextStyle) { return value; }
    static bool holdsSecret(const QString &value) { return maskedText(value) != value; }
    static void removeSecrets(QString &value) { value = maskedText(value); }
};

template <>
struct Codec<bool> : PlainCodec<bool>
{
    static constexpr Kind kind = Kind::Boolean;
    static bool decode(const JsonView &json, bool &value, Decoding &decoding);
    static void encode(bool value, JsonWriter &writer);
    static std::weak_ordering compare(bool a, bool b) { return a <=> b; }
    static QString text(bool value, TextStyle style);
};

template <>
struct Codec<qint64> : PlainCodec<qint64>
{
    static constexpr Kind kind = Kind::Integer;
    static bool decode(const JsonView &json, qint64 &value, Decoding &decoding);
    static void encode(qint64 value, JsonWriter &writer);
    static std::weak_ordering compare(qint64 a, qint64 b) { return a <=> b; }
    static QString text(qint64 value, TextStyle style);
};

template <>
struct Codec<int> : PlainCodec<int>
{
    static constexpr Kind kind = Kind::Integer;
    static bool decode(const JsonView &json, int &value, Decoding &decoding);
    static void encode(int value, JsonWriter &writer) { Codec<qint64>::encode(value, writer); }
    static std::weak_ordering compare(int a, int b) { return a <=> b; }
    static QString text(int value, TextStyle style) { return Codec<qint64>::text(value, style); }
};

template <>
struct Codec<double> : PlainCodec<double>
{
    static constexpr Kind kind = Kind::Number;
    static bool decode(const JsonView &json, double &value, Decoding &decoding);
    static void encode(double value, JsonWriter &writer);
    static std::weak_ordering compare(double a, double b);
    static QString text(double value, TextStyle style);
};

template <>
struct Codec<Instant> : PlainCodec<Instant>
{
    static constexpr Kind kind = Kind::Instant;
    static bool decode(const JsonView &json, Instant &value, Decoding &decoding);
    static void encode(const Instant &value, JsonWriter &writer);
    static std::weak_ordering compare(const Instant &a, const Instant &b) { return a <=> b; }
    static QString text(const Instant &value, TextStyle style); // Display is in the zone of the machine
};

template <>
struct Codec<RawJson> : PlainCodec<RawJson>
{
    static constexpr Kind kind = Kind::Map;
    static bool decode(const JsonView &json, RawJson &value, Decoding &decoding);
    static void encode(const RawJson &value, JsonWriter &writer);
    static bool holdsSecret(const RawJson &value) { return value.holdsSecret(); }
    static std::weak_ordering compare(const RawJson &a, const RawJson &b);
    static QString text(const RawJson &value, TextStyle style);
};

// The text of an open enum, wanted as a text.
bool decodeEnumText(const JsonView &json, std::string_view &text, Decoding &decoding);

template <typename E>
struct Codec<OpenEnum<E>> : PlainCodec<OpenEnum<E>>
{
    static constexpr Kind kind = Kind::Enum;
    static std::span<const EnumName> knownValues() { return enumNames<E>(); }
    static bool decode(const JsonView &json, OpenEnum<E> &value, Decoding &decoding)
    {
        std::string_view text;
        if (!decodeEnumText(json, text, decoding))
            return false;
        value = OpenEnum<E>::fromText(text);
        return true;
    }
    static void encode(const OpenEnum<E> &value, JsonWriter &writer)
    {
        Codec<QString>::encode(value.text(), writer);
    }
    // In the order of the enumerators; unknown ones after all, by text.
    static std::weak_ordering compare(const OpenEnum<E> &a, const OpenEnum<E> &b)
    {
        if (a.isKnown() && b.isKnown())
            return a.known() <=> b.known();
        if (a.isKnown() != b.isKnown())
            return b.isKnown() <=> a.isKnown();
        return Codec<QString>::compare(a.text(), b.text());
    }
    static QString text(const OpenEnum<E> &value, TextStyle style)
    {
        return style == TextStyle::Plain ? value.text() : value.label();
    }
};

} // namespace Calends

#include "models/core/compoundcodec.h"
