// How a field list reaches the member of a value without knowing its type.
#pragma once

#include <QString>

#include <compare>
#include <span>

#include "models/core/member.h"

namespace Calends {

class AnyFieldList;
class Decoding;
class JsonView;
class JsonWriter;
class RequestIssues;
struct EnumName;

// What a member is: decides how it is shown, filtered and edited.
enum class Kind : quint8 {
    Text,
    LongText, // may have several lines
    Integer,
    Number,
    Boolean,
    Instant,
    Date, // YYYY-MM-DD
    TimeOfDay, // HH:MM
    Zone, // IANA name
    Email,
    Url,
    Phone,
    Color,
    Language,
    Enum,
    Identifier,
    Object,
    List,
    Map, // names belong to the customer: metadata, answers
};

// Plain is the same in every language (CSV, comparison); Display is for the person.
enum class TextStyle : quint8 { Plain, Display };

// A body may leave out what an answer has, so writing has a purpose.
enum class Purpose : quint8 { Whole, Create, Update };

class FieldAccess
{
public:
    FieldAccess() = default;
    virtual ~FieldAccess() = default;
    FieldAccess(const FieldAccess &) = delete;
    FieldAccess &operator=(const FieldAccess &) = delete;

    virtual Kind kind() const = 0;
    // The field list of an object, or of the elements of a list; nullptr otherwise.
    virtual const AnyFieldList *nested() const = 0;
    // What an enum may be as far as this program knows; empty for every other kind.
    virtual std::span<const EnumName> knownValues() const = 0;

    virtual Presence presence(const void *value) const = 0;
    virtual void clear(void *value) const = 0; // to absent
    virtual void copy(void *to, const void *from) const = 0;
    virtual bool decode(void *value, const JsonView &json, Decoding &decoding) const = 0;
    // Of a member that is not absent.
    virtual void encode(const void *value, JsonWriter &writer) const = 0;
    // For a request body; false: nothing was written, `issues` says why.
    virtual bool encodeFor(
        Purpose purpose, const void *value, JsonWriter &writer, RequestIssues &issues) const = 0;
    virtual bool equal(const void *a, const void *b) const = 0;
    virtual std::weak_ordering compare(const void *a, const void *b) const = 0; // absent and null first
    virtual QString text(const void *value, TextStyle style) const = 0; // empty when absent or null
    // Below the member: in nested objects, or in what is kept without being read.
    virtual bool holdsSecret(const void *value) const = 0;
    // Touches nothing when there is none, so that what is shared stays shared.
    virtual void removeSecrets(void *value) const = 0;
};

} // namespace Calends
