#include "models/core/anyfieldlist.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <cstring>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t hashOf(std::string_view name)
{
    if (name.empty())
        return 0;
    const auto letter = [name](std::size_t at) { return std::size_t(quint8(name[at])); };
    return name.size() * 131 + letter(0) * 31 + letter(name.size() / 2) * 17 + letter(name.size() - 1) * 7;
}

const char *kindName(const JsonView &json)
{
    switch (json.type()) {
    case JsonType::Missing:
        return QT_TRANSLATE_NOOP("Decoding", "nothing");
    case JsonType::Null:
        return QT_TRANSLATE_NOOP("Decoding", "null");
    case JsonType::Bool:
        return QT_TRANSLATE_NOOP("Decoding", "true or false");
    case JsonType::Integer:
    case JsonType::Unsigned:
    case JsonType::Double:
        return QT_TRANSLATE_NOOP("Decoding", "a number");
    case JsonType::String:
        return QT_TRANSLATE_NOOP("Decoding", "a text");
    case JsonType::Array:
        return QT_TRANSLATE_NOOP("Decoding", "a list");
    case JsonType::Object:
        return QT_TRANSLATE_NOOP("Decoding", "an object");
    }
    return "";
}

} // namespace

AnyFieldList::AnyFieldList(std::vector<AnyField> fields, UnknownOf unknown)
    : m_fields(std::move(fields))
    , m_places(std::bit_ceil(m_fields.size() * 4 + 1), qint16(-1))
    , m_unknown(unknown)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const AnyField &field = m_fields[i];
        if (field.marks().testFlag(Mark::Id))
            m_identifying.push_back(&field);
        if (field.name().empty())
            continue;
        std::size_t place = hashOf(field.name()) & (m_places.size() - 1);
        while (m_places[place] >= 0)
            place = (place + 1) & (m_places.size() - 1);
        m_places[place] = qint16(i);
    }
}

const AnyField *AnyFieldList::find(std::string_view name) const
{
    std::size_t place = hashOf(name) & (m_places.size() - 1);
    for (; m_places[place] >= 0; place = (place + 1) & (m_places.size() - 1)) {
        const AnyField &field = m_fields[std::size_t(m_places[place])];
        if (field.name() == name)
            return &field;
    }
    return nullptr;
}

const AnyField *AnyFieldList::marked(Mark mark) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [mark](const AnyField &field) { return field.marks().testFlag(mark); });
    return found == m_fields.cend() ? nullptr : &*found;
}

QByteArray AnyFieldList::markFingerprint() const
{
    QByteArray fingerprint;
    for (const AnyField &field : m_fields) {
        if (field.marks()) {
            fingerprint.append(field.name().data(), qsizetype(field.name().size()));
            fingerprint.append('=').append(QByteArray::number(field.marks().toInt(), 16)).append(' ');
        }
    }
    return fingerprint;
}

bool failKind(const char *expected, const JsonView &json, Decoding &decoding)
{
    return decoding.fail(expected, kindName(json));
}

bool AnyFieldList::decodeInto(void *value, const JsonView &json, Decoding &decoding) const
{
    if (!json.isObject())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "an object"), json, decoding);
    for (const auto &[name, member] : json.members()) {
        const AnyField *field = find(name);
        if (!field) {
            m_unknown(value).append(name, member.raw());
            decoding.countUnknown(name);
            continue;
        }
        decoding.enter(name);
        if (!field->access().decode(value, member, decoding)) {
            decoding.under(name);
            return false;
        }
        decoding.leave();
    }
    for (const AnyField *field : m_identifying) {
        if (field->access().presence(value) != Presence::Value)
            return decoding.failMissing(field->name());
    }
    return true;
}

bool AnyFieldList::decodeText(void *value, const QByteArray &json, QString *reason) const
{
    Decoding decoding;
    const JsonDocument document(json);
    const bool decoded = decodeInto(value, document.root(), decoding);
    if (!decoded && reason)
        *reason = document.isValid() ? decoding.reason() : document.errorText();
    return decoded;
}

void AnyFieldList::writeUnknown(const void *value, JsonWriter &writer) const
{
    const UnknownMembers &unknown = unknownIn(value);
    if (!unknown.isEmpty())
        writer.raw(unknown.json());
}

void AnyFieldList::encodeFrom(const void *value, JsonWriter &writer) const
{
    writer.beginObject();
    for (const AnyField &field : m_fields) {
        if (field.name().empty() || field.access().presence(value) == Presence::Absent)
            continue;
        writer.name(field.name());
        field.access().encode(value, writer);
    }
    writeUnknown(value, writer);
    writer.endObject();
}

QByteArray AnyFieldList::encodeWhole(const void *value) const
{
    JsonWriter writer;
    encodeFrom(value, writer);
    return writer.take();
}

QList<Difference> AnyFieldList::differences(const void *before, const void *after) const
{
    QList<Difference> result;
    for (const AnyField &field : m_fields) {
        const FieldAccess &access = field.access();
        if (access.equal(before, after))
            continue;
        if (field.isSecret())
            result.append({&field, u"•••"_s, u"•••"_s});
        else
            result.append(
                {&field, access.text(before, TextStyle::Display), access.text(after, TextStyle::Display)});
    }
    return result;
}

bool AnyFieldList::holdsSecret(const void *value) const
{
    return unknownIn(value).holdsSecret()
        || std::any_of(m_fields.cbegin(), m_fields.cend(), [value](const AnyField &field) {
               return field.isSecret() ? field.access().presence(value) != Presence::Absent
                                       : field.access().holdsSecret(value);
           });
}

void AnyFieldList::removeSecrets(void *value) const
{
    for (const AnyField &field : m_fields) {
        if (field.isSecret())
            field.access().clear(value);
        else
            field.access().removeSecrets(value);
    }
    m_unknown(value).removeSecrets();
}

void AnyFieldList::copyPresent(void *to, const void *from) const
{
    for (const AnyField &field : m_fields) {
        if (field.access().presence(from) != Presence::Absent)
            field.access().copy(to, from);
    }
    if (!unknownIn(from).isEmpty())
        m_unknown(to) = unknownIn(from);
}

QString AnyFieldList::lines(const void *value) const
{
    QStringList lines;
    for (const AnyField &field : m_fields) {
        const QString text = field.isSecret() ? QString() : field.access().text(value, TextStyle::Display);
        if (!text.isEmpty())
            lines.append(field.label() + u": "_s + text);
    }
    return lines.join(u'\n');
}

} // namespace Calends
