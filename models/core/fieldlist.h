// The one description of a value type from which decoding, encoding, bodies, differences, exports and what a
// filter asks are made.
#pragma once

#include <optional>

#include "models/core/anyfieldlist.h"
#include "models/core/field.h"

namespace Calends {

template <typename Value>
class FieldList final : public AnyFieldList
{
public:
    FieldList(std::initializer_list<Field<Value>> fields)
        : AnyFieldList(std::vector<AnyField>(fields.begin(), fields.end()), unknownOf)
    {
    }
    // A long list in parts.
    explicit FieldList(const std::vector<std::vector<Field<Value>>> &parts)
        : AnyFieldList(joined(parts), unknownOf)
    {
    }

    // Nothing when a member has the wrong type or the row has no id; decoding.reason() then says which. Never
    // throws.
    std::optional<Value> decode(const JsonView &json, Decoding &decoding) const
    {
        decoding.restart();
        std::optional<Value> value(std::in_place);
        if (!decodeInto(&*value, json, decoding))
            value.reset();
        return value;
    }
    // Of a text that holds one object. `reason` is set when nothing is returned.
    std::optional<Value> decode(const QByteArray &json, QString *reason = nullptr) const
    {
        std::optional<Value> value(std::in_place);
        if (!decodeText(&*value, json, reason))
            value.reset();
        return value;
    }

    // The whole object; unknown members unchanged.
    QByteArray encode(const Value &value) const { return encodeWhole(&value); }
    RequestBody createBody(const Value &value) const { return bodyForCreate(&value); }
    // Only what differs.
    RequestBody updateBody(const Value &before, const Value &after) const
    {
        return bodyForUpdate(&before, &after);
    }
    QList<Difference> difference(const Value &before, const Value &after) const
    {
        return differences(&before, &after);
    }

    Value withoutSecrets(Value value) const
    {
        if (holdsSecret(&value))
            removeSecrets(&value);
        return value;
    }
    // What `from` says, null included; what it does not say stays. For two lists that tell of the same thing.
    void takeOver(Value &to, const Value &from) const { copyPresent(&to, &from); }

    QString text(const Value &value, const AnyField &field, TextStyle style = TextStyle::Display) const
    {
        return field.access().text(&value, style);
    }
    // Plain text of the marked member; empty when there is none.
    QString text(const Value &value, Mark mark) const
    {
        const AnyField *field = marked(mark);
        return field ? field->access().text(&value, TextStyle::Plain) : QString();
    }
    std::weak_ordering compare(const Value &a, const Value &b, const AnyField &field) const
    {
        return field.access().compare(&a, &b);
    }

private:
    static UnknownMembers &unknownOf(void *value) { return static_cast<Value *>(value)->unknown; }
    static std::vector<AnyField> joined(const std::vector<std::vector<Field<Value>>> &parts)
    {
        std::vector<AnyField> fields;
        for (const std::vector<Field<Value>> &part : parts)
            fields.insert(fields.end(), part.begin(), part.end());
        return fields;
    }
};

} // namespace Calends
