#include "models/api/json.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include <simdjson.h>

#include "models/api/jsonmender.h"

namespace Calends {

namespace dom = simdjson::dom;

namespace {

struct Position
{
    const void *document;
    size_t index;
};

// simdjson's references are private by construction but plain by layout: two words. The assertions fail the
// build should a later release change that.
template <typename Reference>
Reference referenceAt(const void *document, size_t index)
{
    static_assert(sizeof(Reference) == sizeof(Position) && std::is_trivially_copyable_v<Reference>);
    return std::bit_cast<Reference>(Position{document, index});
}

template <typename Reference>
Position positionOf(const Reference &reference)
{
    static_assert(sizeof(Reference) == sizeof(Position) && std::is_trivially_copyable_v<Reference>);
    return std::bit_cast<Position>(reference);
}

dom::element elementAt(const void *document, size_t index)
{
    return referenceAt<dom::element>(document, index);
}

// Doubles at or beyond this magnitude do not fit 64 signed bits.
constexpr double IntegerLimit = 9223372036854775808.0;

} // namespace

JsonType JsonView::type() const
{
    if (isMissing())
        return JsonType::Missing;
    switch (elementAt(m_document, m_index).type()) {
    case dom::element_type::ARRAY:
        return JsonType::Array;
    case dom::element_type::OBJECT:
        return JsonType::Object;
    case dom::element_type::INT64:
        return JsonType::Integer;
    case dom::element_type::UINT64:
        return JsonType::Unsigned;
    case dom::element_type::DOUBLE:
        return JsonType::Double;
    case dom::element_type::STRING:
        return JsonType::String;
    case dom::element_type::BOOL:
        return JsonType::Bool;
    case dom::element_type::NULL_VALUE:
        break;
    }
    return JsonType::Null;
}

bool JsonView::isNumber() const
{
    const JsonType kind = type();
    return kind == JsonType::Integer || kind == JsonType::Unsigned || kind == JsonType::Double;
}

bool JsonView::toBool(bool fallback) const
{
    return isBool() ? elementAt(m_document, m_index).get_bool().value_unsafe() : fallback;
}

std::optional<qint64> JsonView::integer() const
{
    switch (type()) {
    case JsonType::Integer:
        return elementAt(m_document, m_index).get_int64().value_unsafe();
    case JsonType::Double: {
        const double number = elementAt(m_document, m_index).get_double().value_unsafe();
        if (std::trunc(number) == number && number >= -IntegerLimit && number < IntegerLimit)
            return qint64(number);
        return std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

double JsonView::toDouble(double fallback) const
{
    return isNumber() ? elementAt(m_document, m_index).get_double().value_unsafe() : fallback;
}

std::string_view JsonView::text() const
{
    return isString() ? elementAt(m_document, m_index).get_string().value_unsafe() : std::string_view();
}

QString JsonView::toString() const
{
    const std::string_view utf8 = text();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

JsonView JsonView::operator[](std::string_view name) const
{
    if (!isObject())
        return {};
    dom::element found;
    const dom::object object = elementAt(m_document, m_index).get_object().value_unsafe();
    if (object.at_key(name).get(found) != simdjson::SUCCESS)
        return {};
    const Position position = positionOf(found);
    return {position.document, position.index};
}

JsonView JsonView::at(qsizetype index) const
{
    if (index < 0)
        return {};
    for (const JsonView item : items()) {
        if (index-- == 0)
            return item;
    }
    return {};
}

qsizetype JsonView::size() const
{
    // The tape's own counter stops at 24 bits: beyond, count.
    constexpr size_t CounterLimit = 0xFFFFFF;
    const JsonType kind = type();
    if (kind == JsonType::Array) {
        const size_t counted = elementAt(m_document, m_index).get_array().value_unsafe().size();
        const JsonItems all = items();
        return counted < CounterLimit ? qsizetype(counted) : std::distance(all.begin(), all.end());
    }
    if (kind == JsonType::Object) {
        const size_t counted = elementAt(m_document, m_index).get_object().value_unsafe().size();
        const JsonMembers all = members();
        return counted < CounterLimit ? qsizetype(counted) : std::distance(all.begin(), all.end());
    }
    return 0;
}

JsonItems JsonView::items() const
{
    JsonItems range;
    if (!isArray())
        return range;
    const dom::array array = elementAt(m_document, m_index).get_array().value_unsafe();
    const Position begin = positionOf(array.begin());
    const Position end = positionOf(array.end());
    range.m_begin.m_document = begin.document;
    range.m_begin.m_index = begin.index;
    range.m_end.m_document = end.document;
    range.m_end.m_index = end.index;
    return range;
}

JsonMembers JsonView::members() const
{
    JsonMembers range;
    if (!isObject())
        return range;
    const dom::object object = elementAt(m_document, m_index).get_object().value_unsafe();
    const Position begin = positionOf(object.begin());
    const Position end = positionOf(object.end());
    range.m_begin.m_document = begin.document;
    range.m_begin.m_index = begin.index;
    range.m_end.m_document = end.document;
    range.m_end.m_index = end.index;
    return range;
}

QByteArray JsonView::raw() const
{
    if (isMissing())
        return {};
    simdjson::internal::string_builder<> builder;
    builder.append(elementAt(m_document, m_index));
    const std::string_view text = builder.str();
    return {text.data(), qsizetype(text.size())};
}

JsonView JsonItems::Iterator::operator*() const
{
    const Position position = positionOf(*referenceAt<dom::array::iterator>(m_document, m_index));
    return {position.document, position.index};
}

JsonItems::Iterator &JsonItems::Iterator::operator++()
{
    auto position = referenceAt<dom::array::iterator>(m_document, m_index);
    m_index = positionOf(++position).index;
    return *this;
}

JsonMember JsonMembers::Iterator::operator*() const
{
    const auto member = referenceAt<dom::object::iterator>(m_document, m_index);
    const Position position = positionOf(member.value());
    return {member.key(), JsonView(position.document, position.index)};
}

JsonMembers::Iterator &JsonMembers::Iterator::operator++()
{
    auto position = referenceAt<dom::object::iterator>(m_document, m_index);
    m_index = positionOf(++position).index;
    return *this;
}

struct JsonDocument::Parser
{
    dom::parser parser;
};
namespace {

bool isMendable(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR
        || error == simdjson::TAPE_ERROR;
}

// Cut off: it opens more than it closes, or ends inside a string.
bool endsEarly(const QByteArray &text)
{
    qsizetype open = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else {
            open += c == '{' || c == '[' ? 1 : 0;
            open -= c == '}' || c == ']' ? 1 : 0;
        }
    }
    return inString || open > 0;
}

} // namespace

JsonDocument::JsonDocument() = default;
JsonDocument::JsonDocument(const QByteArray &text) { parse(text); }
JsonDocument::~JsonDocument() = default;
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;

bool JsonDocument::parse(const QByteArray &text)
{
    if (!m_parser)
        m_parser = std::make_unique<Parser>();
    const auto attempt = [this](const QByteArray &json) {
        dom::parser &parser = m_parser->parser;
        // Below a few bytes simdjson would allocate again, with its own depth.
        const size_t capacity = std::max<size_t>(size_t(json.size()), 1024);
        if (const simdjson::error_code refused = parser.allocate(capacity, MaximumDepth))
            return refused;
        return parser.parse(json.constData(), size_t(json.size())).error();
    };
    simdjson::error_code error = attempt(text);
    m_mended = false;
    if (isMendable(error)) {
        const QByteArray second = mendedJson(text);
        if (second != text) {
            error = attempt(second);
            m_mended = error == simdjson::SUCCESS;
        }
    }
    m_valid = error == simdjson::SUCCESS;
    m_truncated = !m_valid && endsEarly(text);
    m_error = m_valid ? QString() : QString::fromLatin1(simdjson::error_message(error));
    return m_valid;
}

JsonView JsonDocument::root() const
{
    if (!m_valid)
        return {};
    const Position position = positionOf(m_parser->parser.doc.root());
    return {position.document, position.index};
}

} // namespace Calends
