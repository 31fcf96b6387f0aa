#include "models/changes/comparedbyfields.h"

#include <algorithm>

namespace Calends {

bool isSameField(const AnyField &field, const void *a, const void *b)
{
    const bool first = field.access().presence(a) == Presence::Value;
    const bool second = field.access().presence(b) == Presence::Value;
    return first && second ? field.access().equal(a, b) : first == second;
}

bool isTelling(const AnyField &field)
{
    return !field.isSecret() && (field.marks() & (Mark::Name | Mark::Email | Mark::Zone));
}

bool isEdited(const AnyField &field, const void *a, const void *b)
{
    return !field.isSecret() && field.onUpdate() != Input::No && field.access().presence(a) == Presence::Value
        && field.access().presence(b) == Presence::Value;
}

FieldReading::FieldReading(const AnyFieldList &list, const QList<QByteArray> &names)
{
    m_fields.reserve(names.size());
    for (const QByteArray &name : names) {
        if (const AnyField *const field = list.find(std::string_view(name.constData(), size_t(name.size()))))
            m_fields.append(field);
    }
}

bool FieldReading::read(const QByteArray &row, void *value) const
{
    if (row.isEmpty() || m_fields.isEmpty())
        return true;
    const JsonDocument document(row);
    const JsonView root = document.root();
    if (!root.isObject())
        return false;
    Decoding decoding;
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [&](const AnyField *field) {
        const JsonView member = root[field->name()];
        return member.isMissing() || field->access().decode(value, member, decoding);
    });
}

} // namespace Calends
