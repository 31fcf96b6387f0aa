// A person's place in a team or an organization (FACTS 19, 20).
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/textornumber.h"
#include "models/teams/team.h"

namespace Calends {

struct MembershipUser
{
    Member<QString> name;
    Member<QString> email;
    Member<QString> username;
    Member<QString> avatarUrl;
    Member<QString> bio;
    Member<RawJson> metadata;
    UnknownMembers unknown;

    friend bool operator==(const MembershipUser &, const MembershipUser &) = default;
};

struct AssignedOption
{
    Member<QString> optionId;
    Member<QString> option;
    UnknownMembers unknown;

    friend bool operator==(const AssignedOption &, const AssignedOption &) = default;
};

enum class AttributeType : quint8 { Text, Number, SingleSelect, MultiSelect };

// An attribute's value for this person; organization memberships only.
struct AssignedAttribute
{
    Member<QString> id;
    Member<QString> name;
    Member<OpenEnum<AttributeType>> type;
    Member<TextOrNumber> option;
    Member<QString> optionId;
    Member<QList<AssignedOption>> options; // several of a list
    UnknownMembers unknown;

    friend bool operator==(const AssignedAttribute &, const AssignedAttribute &) = default;
};

struct Membership
{
    Member<qint64> id;
    Member<qint64> userId;
    Member<qint64> teamId; // of an organization membership: the organization's
    Member<bool> accepted; // false: invited
    Member<OpenEnum<TeamRole>> role;
    Member<bool> disableImpersonation;
    Member<QString> customRoleId;
    Member<Instant> createdAt;
    Member<Instant> updatedAt;
    Member<MembershipUser> user;
    Member<QList<AssignedAttribute>> attributes;
    UnknownMembers unknown;

    friend bool operator==(const Membership &, const Membership &) = default;
};

template <>
std::span<const EnumName> enumNames<AttributeType>();
template <>
const FieldList<MembershipUser> &describe<MembershipUser>();
template <>
const FieldList<AssignedOption> &describe<AssignedOption>();
template <>
const FieldList<AssignedAttribute> &describe<AssignedAttribute>();
template <>
const FieldList<Membership> &describe<Membership>();

QString wording(const MembershipUser &user); // the name, else the address
QString plainWording(const MembershipUser &user); // the address
QString wording(const AssignedOption &option);
QString wording(const AssignedAttribute &attribute); // "Department: Dental"
QString plainWording(const AssignedAttribute &attribute);

} // namespace Calends
