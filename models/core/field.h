// Writes a field down: field("uid", &Booking::uid).label(QT_TRANSLATE_NOOP("Field", "UID")).mark(Mark::Id).
#pragma once

#include "models/core/anyfield.h"
#include "models/core/codec.h"

namespace Calends {

template <typename Value, typename T>
class MemberAccess final : public FieldAccess
{
public:
    explicit MemberAccess(Member<T> Value::*member)
        : m_member(member)
    {
    }

    Kind kind() const override { return Codec<T>::kind; }
    const AnyFieldList *nested() const override { return Codec<T>::nested(); }
    std::span<const EnumName> knownValues() const override
    {
        if constexpr (requires { Codec<T>::knownValues(); })
            return Codec<T>::knownValues();
        else
            return {};
    }
    Presence presence(const void *value) const override { return in(value).presence(); }
    void clear(void *value) const override { in(value).clear(); }
    void copy(void *to, const void *from) const override { in(to) = in(from); }
    bool decode(void *value, const JsonView &json, Decoding &decoding) const override
    {
        Member<T> &member = in(value);
        if (json.isNull()) {
            member.setNull();
            return true;
        }
        if constexpr (std::is_same_v<T, QString>) {
            QString text;
            if (!Codec<QString>::decode(json, text, decoding))
                return false;
            member.set(text);
            return true;
        } else {
            return Codec<T>::decode(json, member.edit(), decoding);
        }
    }
    void encode(const void *value, JsonWriter &writer) const override
    {
        if (in(value).isNull())
            writer.null();
        else
            Codec<T>::encode(in(value).value(), writer);
    }
    bool encodeFor(
        Purpose purpose, const void *value, JsonWriter &writer, RequestIssues &issues) const override
    {
        return Codec<T>::encodeFor(purpose, in(value).value(), writer, issues);
    }
    bool equal(const void *a, const void *b) const override { return in(a) == in(b); }
    std::weak_ordering compare(const void *a, const void *b) const override
    {
        const bool first = in(a).hasValue();
        const bool second = in(b).hasValue();
        return first && second ? Codec<T>::compare(in(a).value(), in(b).value())
                               : std::weak_ordering(first <=> second);
    }
    QString text(const void *value, TextStyle style) const override
    {
        return in(value).hasValue() ? Codec<T>::text(in(value).value(), style) : QString();
    }
    bool holdsSecret(const void *value) const override
    {
        if constexpr (SecretHolding<T>)
            return in(value).hasValue() && Codec<T>::holdsSecret(in(value).value());
        else
            return false;
    }
    void removeSecrets(void *value) const override
    {
        if (!holdsSecret(value))
            return;
        if constexpr (requires(T & inner) { Codec<T>::removeSecrets(inner); }) {
            T harmless = in(value).value();
            Codec<T>::removeSecrets(harmless);
            in(value).set(std::move(harmless));
        } else {
            in(value).clear(); // half a map would read as if the other half had been deleted
        }
    }

private:
    const Member<T> &in(const void *value) const { return static_cast<const Value *>(value)->*m_member; }
    Member<T> &in(void *value) const { return static_cast<Value *>(value)->*m_member; }

    Member<T> Value::*m_member;
};

template <typename Value>
class Field : public AnyField
{
public:
    template <typename T>
    Field(std::string_view name, Member<T> Value::*member)
        : AnyField(name, std::make_shared<const MemberAccess<Value, T>>(member))
    {
    }

    Field &label(const char *source) { return set(m_label, source); }
    Field &kind(Kind kind) { return set(m_kind, kind); }
    Field &mark(Marks marks) { return set(m_marks, marks); }
    // Required on create, optional on update.
    Field &required() { return set(m_onCreate, Input::Required).set(m_onUpdate, Input::Optional); }
    // Required on both: inside a list or object that is replaced whole.
    Field &needed() { return set(m_onCreate, Input::Required).set(m_onUpdate, Input::Required); }
    // Optional on both.
    Field &optional() { return set(m_onCreate, Input::Optional).set(m_onUpdate, Input::Optional); }
    Field &onCreate(Input input) { return set(m_onCreate, input); }
    Field &onUpdate(Input input) { return set(m_onUpdate, input); }
    // Empty: the members of the object stand in the body itself.
    Field &inputName(std::string_view name) { return set(m_inputName, name); }
    Field &nullable() { return set(m_nullable, true); }
    Field &replacesWhole() { return set(m_replacesWhole, true); }
    // An update that changes one of these says all of them: the server empties those it is not told.
    Field &sentTogether() { return set(m_sentTogether, true); }
    Field &secret() { return set(m_secret, true); }
    Field &clearedBy(std::string_view json) { return set(m_clearedBy, json); }
    Field &neverAnswered() { return set(m_name, std::string_view()); }

private:
    template <typename T, typename U>
    Field &set(T &property, U value)
    {
        property = value;
        return *this;
    }
};

// The same with the type of the value taken from the member.
template <typename Value, typename T>
Field<Value> field(std::string_view name, Member<T> Value::*member)
{
    return Field<Value>(name, member);
}

} // namespace Calends
