#include "models/teams/membership.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
std::span<const EnumName> enumNames<AttributeType>()
{
    static constexpr EnumName names[] = {
        {"text", QT_TRANSLATE_NOOP("Value", "Short text")},
        {"number", QT_TRANSLATE_NOOP("Value", "Number")},
        {"singleSelect", QT_TRANSLATE_NOOP("Value", "One of a list")},
        {"multiSelect", QT_TRANSLATE_NOOP("Value", "Several of a list")},
    };
    return names;
}

template <>
const FieldList<MembershipUser> &describe<MembershipUser>()
{
    using U = MembershipUser;
    static const FieldList<MembershipUser> list = {
        field("avatarUrl", &U::avatarUrl).label(QT_TRANSLATE_NOOP("Field", "Picture")).kind(Kind::Url),
        field("username", &U::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
        field("name", &U::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("email", &U::email).label(QT_TRANSLATE_NOOP("Field", "E-mail")).kind(Kind::Email),
        field("bio", &U::bio).label(QT_TRANSLATE_NOOP("Field", "Bio")).kind(Kind::LongText),
        field("metadata", &U::metadata).label(QT_TRANSLATE_NOOP("Field", "Metadata")),
    };
    return list;
}

template <>
const FieldList<AssignedOption> &describe<AssignedOption>()
{
    static const FieldList<AssignedOption> list = {
        field("optionId", &AssignedOption::optionId)
            .label(QT_TRANSLATE_NOOP("Field", "Option id"))
            .kind(Kind::Identifier),
        field("option", &AssignedOption::option).label(QT_TRANSLATE_NOOP("Field", "Option")),
    };
    return list;
}

template <>
const FieldList<AssignedAttribute> &describe<AssignedAttribute>()
{
    using A = AssignedAttribute;
    static const FieldList<AssignedAttribute> list = {
        field("id", &A::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("name", &A::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("type", &A::type).label(QT_TRANSLATE_NOOP("Field", "Kind")),
        field("option", &A::option).label(QT_TRANSLATE_NOOP("Field", "Option")),
        field("optionId", &A::optionId).label(QT_TRANSLATE_NOOP("Field", "Option id")).kind(Kind::Identifier),
        field("options", &A::options).label(QT_TRANSLATE_NOOP("Field", "Options")),
    };
    return list;
}

template <>
const FieldList<Membership> &describe<Membership>()
{
    using M = Membership;
    static const FieldList<Membership> list = {
        field("id", &M::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("userId", &M::userId)
            .label(QT_TRANSLATE_NOOP("Field", "User id"))
            .kind(Kind::Identifier)
            .onCreate(Input::Required)
            .mark(Mark::SortKey),
        field("teamId", &M::teamId)
            .label(QT_TRANSLATE_NOOP("Field", "Team id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        field("accepted", &M::accepted)
            .label(QT_TRANSLATE_NOOP("Field", "Accepted"))
            .optional()
            .mark(Mark::State),
        // Teams have a default, organizations do not.
        field("role", &M::role).label(QT_TRANSLATE_NOOP("Field", "Role")).required().mark(Mark::SortKey),
        field("disableImpersonation", &M::disableImpersonation)
            .label(QT_TRANSLATE_NOOP("Field", "No impersonation"))
            .optional(),
        field("customRoleId", &M::customRoleId)
            .label(QT_TRANSLATE_NOOP("Field", "Custom role"))
            .kind(Kind::Identifier),
        field("createdAt", &M::createdAt).label(QT_TRANSLATE_NOOP("Field", "Created")).mark(Mark::Created),
        field("updatedAt", &M::updatedAt).label(QT_TRANSLATE_NOOP("Field", "Changed")).mark(Mark::Changed),
        field("user", &M::user).label(QT_TRANSLATE_NOOP("Field", "User")).mark(Mark::Name | Mark::Search),
        field("attributes", &M::attributes)
            .label(QT_TRANSLATE_NOOP("Field", "Attributes"))
            .mark(Mark::Search),
    };
    return list;
}

QString wording(const MembershipUser &user)
{
    return user.name.value().isEmpty() ? user.email.value() : user.name.value();
}

QString plainWording(const MembershipUser &user) { return user.email.value(); }

QString wording(const AssignedOption &option) { return option.option.value(); }

QString wording(const AssignedAttribute &attribute)
{
    const QString value = attribute.options.hasValue()
        ? Codec<QList<AssignedOption>>::text(attribute.options.value(), TextStyle::Display)
        : Codec<TextOrNumber>::text(attribute.option.value(), TextStyle::Display);
    return attribute.name.value() + u": "_s + value;
}

QString plainWording(const AssignedAttribute &attribute) { return wording(attribute); }

} // namespace Calends
