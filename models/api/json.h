// JSON as everybody reads and writes it: parsed by simdjson, walked through small views, written minified.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>

namespace Calends {

class JsonItems;
class JsonMembers;

// Bytes. Shorter texts are parsed in less time than it takes to have another thread do it.
inline constexpr qsizetype QuicklyParsed = 32 * 1024;

enum class JsonType : quint8 {
    Missing, // there is no such member: not the same as Null
    Null,
    Bool,
    Integer, // fits 64 signed bits
    Unsigned, // fits 64 bits without sign only
    Double,
    String,
    Array,
    Object,
};

// One value inside a JsonDocument: cheap to copy, valid as long as the document lives and parses nothing
// else. Asking for another type than the value has gives the fallback, never a fault; members and items that
// are not there are Missing views.
class JsonView
{
public:
    JsonView() = default;

    JsonType type() const;
    bool isMissing() const { return m_document == nullptr; }
    bool isNull() const { return type() == JsonType::Null; }
    bool isBool() const { return type() == JsonType::Bool; }
    bool isNumber() const;
    bool isString() const { return type() == JsonType::String; }
    bool isArray() const { return type() == JsonType::Array; }
    bool isObject() const { return type() == JsonType::Object; }

    bool toBool(bool fallback = false) const;
    // Also of a double without fraction (1.0 and 1 are one number in JSON).
    std::optional<qint64> integer() const;
    qint64 toInteger(qint64 fallback = 0) const { return integer().value_or(fallback); }
    double toDouble(double fallback = 0) const; // of any number
    QString toString() const; // empty unless it is a string
    std::string_view text() const; // the same as UTF-8, unescaped

    // First member of that name.
    JsonView operator[](std::string_view name) const;
    JsonView at(qsizetype index) const; // walks the array: iterate instead of counting up
    qsizetype size() const; // of an array or object, else 0
    JsonItems items() const; // empty unless it is an array
    JsonMembers members() const; // in the order of the text; empty unless it is an object

    // The value as minified JSON: what is kept of members nobody knows. Empty when Missing.
    QByteArray raw() const;

private:
    friend class JsonDocument;
    friend class JsonItems;
    friend class JsonMembers;
    JsonView(const void *document, size_t index)
        : m_document(document)
        , m_index(index)
    {
    }
    // Bit for bit simdjson's own reference into its tape; kept opaque so that nobody else compiles simdjson.
    const void *m_document = nullptr;
    size_t m_index = 0;
};

struct JsonMember
{
    std::string_view name; // lives as long as the document
    JsonView value;
};

class JsonItems
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = JsonView;
        using difference_type = std::ptrdiff_t;
        using pointer = const JsonView *;
        using reference = JsonView;

        JsonView operator*() const;
        Iterator &operator++();
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        friend class JsonView;
        const void *m_document = nullptr;
        size_t m_index = 0;
    };
    Iterator begin() const { return m_begin; }
    Iterator end() const { return m_end; }

private:
    friend class JsonView;
    Iterator m_begin;
    Iterator m_end;
};

class JsonMembers
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = JsonMember;
        using difference_type = std::ptrdiff_t;
        using pointer = const JsonMember *;
        using reference = JsonMember;

        JsonMember operator*() const;
        Iterator &operator++();
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        friend class JsonView;
        const void *m_document = nullptr;
        size_t m_index = 0;
    };
    Iterator begin() const { return m_begin; }
    Iterator end() const { return m_end; }

private:
    friend class JsonView;
    Iterator m_begin;
    Iterator m_end;
};

// A parsed text. Movable (views stay valid), usable from any one thread at a time. Nesting beyond
// MaximumDepth is an error. What real servers may send but the parser refuses is mended: broken UTF-8 and
// half surrogate pairs become U+FFFD, integers beyond 64 bits become doubles; isMended() says so.
class JsonDocument
{
public:
    static constexpr size_t MaximumDepth = 512;

    JsonDocument();
    explicit JsonDocument(const QByteArray &text);
    ~JsonDocument();
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;

    bool parse(const QByteArray &text);
    bool isValid() const { return m_valid; }
    bool isMended() const { return m_mended; }
    bool isTruncated() const { return m_truncated; } // invalid because the text ends early
    QString errorText() const { return m_error; } // the parser's, English; empty when valid
    JsonView root() const; // Missing when invalid

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    bool m_valid = false;
    bool m_mended = false;
    bool m_truncated = false;
    QString m_error;
};

// Builds minified JSON text. Commas are its business; matching begin and end is the caller's.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &name(QStringView name);
    JsonWriter &name(QLatin1StringView name);
    JsonWriter &name(std::string_view name); // UTF-8

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(QLatin1StringView text);
    JsonWriter &value(std::string_view text); // UTF-8
    JsonWriter &value(double number); // infinities and NaN become null, as JSON.stringify does
    template <std::same_as<bool> Flag>
    JsonWriter &value(Flag flag)
    {
        return token(flag ? "true" : "false");
    }
    template <std::signed_integral Number>
    JsonWriter &value(Number number)
    {
        return integer(number);
    }
    template <std::unsigned_integral Number>
    requires(!std::same_as<Number, bool>) JsonWriter &value(Number number) { return unsignedInteger(number); }
    JsonWriter &null() { return token("null"); }
    JsonWriter &raw(const QByteArray &json); // embedded as it is; must be one valid JSON value

    const QByteArray &json() const { return m_out; }
    QByteArray take();

private:
    JsonWriter &token(std::string_view text);
    JsonWriter &integer(qint64 number);
    JsonWriter &unsignedInteger(quint64 number);
    void separate();
    void quote(std::string_view utf8);

    QByteArray m_out;
    bool m_first = true; // nothing stands before the next value or name in its container
};

struct JsonDifference
{
    enum class Kind : quint8 { Lost, Added, Changed, Unreadable };
    Kind kind;
    QString path; // data.0.title; empty: the whole text

    friend bool operator==(const JsonDifference &, const JsonDifference &) = default;
};

// What `after` lost, gained or changed against `before`. Order of members does not count, 1 and 1.0 are
// equal, a missing member and null are not. At most `most` are reported.
QList<JsonDifference> jsonDifferences(
    const QByteArray &before, const QByteArray &after, qsizetype most = 100);
QList<JsonDifference> jsonDifferences(JsonView before, JsonView after, qsizetype most = 100);
bool sameJson(const QByteArray &a, const QByteArray &b);

} // namespace Calends
