#include "models/eventtypes/location.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
std::span<const EnumName> enumNames<LocationType>()
{
    static constexpr EnumName names[] = {
        {"address", QT_TRANSLATE_NOOP("Value", "Address")},
        {"link", QT_TRANSLATE_NOOP("Value", "Link")},
        {"phone", QT_TRANSLATE_NOOP("Value", "Phone")},
        {"integration", QT_TRANSLATE_NOOP("Value", "Video or phone app")},
        {"attendeeAddress", QT_TRANSLATE_NOOP("Value", "Attendee's address")},
        {"attendeePhone", QT_TRANSLATE_NOOP("Value", "Attendee's phone")},
        {"attendeeDefined", QT_TRANSLATE_NOOP("Value", "Wherever the attendee says")},
        {"organizersDefaultApp", QT_TRANSLATE_NOOP("Value", "Organizer's default app")},
        {"unknown", QT_TRANSLATE_NOOP("Value", "Unknown to the API")},
    };
    return names;
}

template <>
const FieldList<Location> &describe<Location>()
{
    using L = Location;
    static const FieldList<Location> list = {
        field("type", &L::type).label(QT_TRANSLATE_NOOP("Field", "Kind")).needed(),
        field("integration", &L::integration).label(QT_TRANSLATE_NOOP("Field", "App")).optional(),
        field("address", &L::address).label(QT_TRANSLATE_NOOP("Field", "Address")).optional(),
        field("link", &L::link).label(QT_TRANSLATE_NOOP("Field", "Link")).kind(Kind::Url).optional(),
        field("phone", &L::phone).label(QT_TRANSLATE_NOOP("Field", "Phone")).kind(Kind::Phone).optional(),
        field("public", &L::isPublic).label(QT_TRANSLATE_NOOP("Field", "Shown to everybody")).optional(),
        field("credentialId", &L::credentialId)
            .label(QT_TRANSLATE_NOOP("Field", "Credential id"))
            .kind(Kind::Identifier),
        field("location", &L::location).label(QT_TRANSLATE_NOOP("Field", "As stored")),
    };
    return list;
}

namespace {

// The member that says where, for types that have one.
const QString &place(const Location &location)
{
    for (const Member<QString> *member :
        {&location.integration, &location.address, &location.link, &location.phone, &location.location}) {
        if (member->hasValue())
            return member->value();
    }
    static const QString none;
    return none;
}

} // namespace

QString wording(const Location &location)
{
    if (location.integration.value() == u"cal-video")
        return u"Cal Video"_s;
    const QString &where = place(location);
    return where.isEmpty() || location.type.value().is(LocationType::Unknown) ? location.type.value().label()
                                                                              : where;
}

QString plainWording(const Location &location)
{
    const QString &where = place(location);
    return where.isEmpty() ? location.type.value().text() : location.type.value().text() + u": "_s + where;
}

std::optional<Location> forInput(const Location &location, Purpose, RequestIssues &issues)
{
    if (!location.type.value().is(LocationType::Unknown) || !location.type.hasValue())
        return location;
    issues.add(RequestIssue::Kind::LeftOut, {});
    return {};
}

} // namespace Calends
