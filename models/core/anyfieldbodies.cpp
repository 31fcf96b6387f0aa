// Request bodies: what a field list lets be written, under the names the server takes.
#include "models/core/anyfieldlist.h"

#include <algorithm>

namespace Calends {

namespace {

void writeMember(std::string_view name, const QByteArray &json, JsonWriter &writer)
{
    if (!name.empty())
        writer.name(name).raw(json);
    else if (const QByteArray members = json.sliced(1).chopped(1); !members.isEmpty())
        writer.raw(members);
}

} // namespace

void AnyFieldList::writeInput(Purpose purpose, const AnyField &field, const void *value, JsonWriter &writer,
    RequestIssues &issues) const
{
    const Presence presence = field.access().presence(value);
    // What stands in the body itself is asked for by its own members.
    const bool asksInside = field.inputName().empty() && field.on(purpose) == Input::Required;
    if (presence == Presence::Value || asksInside) {
        JsonWriter inner;
        issues.enter(QString::fromUtf8(field.inputName().data(), qsizetype(field.inputName().size())));
        if (field.access().encodeFor(purpose, value, inner, issues))
            writeMember(field.inputName(), inner.take(), writer);
        issues.leave();
    } else if (presence == Presence::Null && field.isNullable()) {
        writer.name(field.inputName());
        writer.null();
    } else if (field.on(purpose) == Input::Required) {
        issues.add(presence == Presence::Null ? RequestIssue::Kind::NullRefused : RequestIssue::Kind::Missing,
            field.inputName());
    }
}

void AnyFieldList::encodeNested(
    Purpose purpose, const void *value, JsonWriter &writer, RequestIssues &issues) const
{
    writer.beginObject();
    for (const AnyField &field : m_fields) {
        if (field.on(purpose) != Input::No)
            writeInput(purpose, field, value, writer, issues);
    }
    writeUnknown(value, writer);
    writer.endObject();
}

RequestBody AnyFieldList::bodyForCreate(const void *value) const
{
    JsonWriter writer;
    RequestIssues issues;
    writer.beginObject();
    for (const AnyField &field : m_fields) {
        if (field.onCreate() != Input::No)
            writeInput(Purpose::Create, field, value, writer, issues);
    }
    writer.endObject();
    return {writer.take(), issues.all()};
}

void AnyFieldList::writeChange(const AnyField &field, const void *before, const void *after,
    JsonWriter &writer, RequestIssues &issues) const
{
    const FieldAccess &access = field.access();
    const Presence presence = access.presence(after);
    if (presence == Presence::Value || (presence == Presence::Null && field.isNullable())) {
        writeInput(Purpose::Update, field, after, writer, issues);
    } else if (field.isSentTogether() || access.presence(before) != Presence::Value) {
        return; // told by leaving it out; or absent became null, which the server does not tell apart on
                // input
    } else if (!field.clearedBy().empty()) {
        writeMember(field.inputName(),
            QByteArray(field.clearedBy().data(), qsizetype(field.clearedBy().size())), writer);
    } else {
        issues.add(RequestIssue::Kind::CannotBeCleared, field.inputName());
    }
}

RequestBody AnyFieldList::bodyForUpdate(const void *before, const void *after) const
{
    const auto changed = [before, after](const AnyField &field) {
        return field.onUpdate() != Input::No && !field.access().equal(before, after);
    };
    const bool anyChanged = std::any_of(m_fields.cbegin(), m_fields.cend(), changed);
    const bool together = std::any_of(m_fields.cbegin(), m_fields.cend(),
        [&](const AnyField &field) { return field.isSentTogether() && changed(field); });
    JsonWriter writer;
    RequestIssues issues;
    writer.beginObject();
    for (const AnyField &field : m_fields) {
        const bool always = anyChanged && field.onUpdate() == Input::Required;
        if (changed(field) || always || (together && field.isSentTogether()))
            writeChange(field, before, after, writer, issues);
    }
    writer.endObject();
    return {writer.take(), issues.all()};
}

} // namespace Calends
