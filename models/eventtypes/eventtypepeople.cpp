#include "models/eventtypes/eventtypepeople.h"

namespace Calends {

namespace {

QString nameOf(const Member<QString> &name, const Member<QString> &other, const Member<qint64> &id)
{
    if (!name.value().isEmpty())
        return name.value();
    return other.value().isEmpty() ? QString::number(id.value()) : other.value();
}

} // namespace

template <>
std::span<const EnumName> enumNames<HostPriority>()
{
    static constexpr EnumName names[] = {
        {"lowest", QT_TRANSLATE_NOOP("Value", "Lowest")},
        {"low", QT_TRANSLATE_NOOP("Value", "Low")},
        {"medium", QT_TRANSLATE_NOOP("Value", "Medium")},
        {"high", QT_TRANSLATE_NOOP("Value", "High")},
        {"highest", QT_TRANSLATE_NOOP("Value", "Highest")},
    };
    return names;
}

template <>
const FieldList<EventTypeHost> &describe<EventTypeHost>()
{
    using H = EventTypeHost;
    static const FieldList<EventTypeHost> list = {
        field("userId", &H::userId)
            .label(QT_TRANSLATE_NOOP("Field", "User id"))
            .kind(Kind::Identifier)
            .needed(),
        field("name", &H::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("username", &H::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
        field("avatarUrl", &H::avatarUrl).label(QT_TRANSLATE_NOOP("Field", "Picture")).kind(Kind::Url),
        field("mandatory", &H::mandatory).label(QT_TRANSLATE_NOOP("Field", "Mandatory")).optional(),
        field("priority", &H::priority).label(QT_TRANSLATE_NOOP("Field", "Priority")).optional(),
    };
    return list;
}

template <>
const FieldList<EventTypeUser> &describe<EventTypeUser>()
{
    using U = EventTypeUser;
    static const FieldList<EventTypeUser> list = {
        field("id", &U::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("name", &U::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("username", &U::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
        field("avatarUrl", &U::avatarUrl).label(QT_TRANSLATE_NOOP("Field", "Picture")).kind(Kind::Url),
        field("weekStart", &U::weekStart).label(QT_TRANSLATE_NOOP("Field", "Week starts on")),
        field("brandColor", &U::brandColor).label(QT_TRANSLATE_NOOP("Field", "Colour")).kind(Kind::Color),
        field("darkBrandColor", &U::darkBrandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour in the dark"))
            .kind(Kind::Color),
        field("metadata", &U::metadata).label(QT_TRANSLATE_NOOP("Field", "Metadata")),
    };
    return list;
}

template <>
const FieldList<EventTypeTeam> &describe<EventTypeTeam>()
{
    using T = EventTypeTeam;
    static const FieldList<EventTypeTeam> list = {
        field("id", &T::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("name", &T::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("slug", &T::slug).label(QT_TRANSLATE_NOOP("Field", "Slug")),
        field("bannerUrl", &T::bannerUrl).label(QT_TRANSLATE_NOOP("Field", "Banner")).kind(Kind::Url),
        field("logoUrl", &T::logoUrl).label(QT_TRANSLATE_NOOP("Field", "Logo")).kind(Kind::Url),
        field("weekStart", &T::weekStart).label(QT_TRANSLATE_NOOP("Field", "Week starts on")),
        field("brandColor", &T::brandColor).label(QT_TRANSLATE_NOOP("Field", "Colour")).kind(Kind::Color),
        field("darkBrandColor", &T::darkBrandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour in the dark"))
            .kind(Kind::Color),
        field("theme", &T::theme).label(QT_TRANSLATE_NOOP("Field", "Theme")),
    };
    return list;
}

QString wording(const EventTypeHost &host) { return nameOf(host.name, host.username, host.userId); }

QString plainWording(const EventTypeHost &host) { return wording(host); }

QString wording(const EventTypeUser &user) { return nameOf(user.name, user.username, user.id); }

QString plainWording(const EventTypeUser &user) { return wording(user); }

QString wording(const EventTypeTeam &team) { return nameOf(team.name, team.slug, team.id); }

QString plainWording(const EventTypeTeam &team) { return wording(team); }

} // namespace Calends
