#include "models/people/person.h"

namespace Calends {

QString Person::name() const
{
    if (!user.name.value().isEmpty())
        return user.name.value();
    return user.username.value().isEmpty() ? email() : user.username.value();
}

QString Person::email() const { return cleanEmail(user.email.value()); }

QString Person::clientId() const { return clientIdIn(user.email.value()); }

std::optional<Person> decodePerson(const JsonView &json, Decoding &decoding)
{
    std::optional<OrganizationUser> user = describe<OrganizationUser>().decode(json, decoding);
    if (!user)
        return {};
    Person person;
    person.isListedByOrganization = user->profile.hasValue();
    person.isListedByClient = !person.isListedByOrganization;
    person.user = *std::move(user);
    return person;
}

QByteArray encodePerson(const Person &person) { return describe<OrganizationUser>().encode(person.user); }

Person personOf(const ManagedUser &user)
{
    Person person;
    person.isListedByClient = true;
    person.user.id = user.id;
    person.user.email = user.email;
    person.user.username = user.username;
    person.user.name = user.name;
    person.user.bio = user.bio;
    person.user.timeZone = user.timeZone;
    person.user.weekStart = user.weekStart;
    person.user.createdDate = user.createdDate;
    person.user.timeFormat = user.timeFormat;
    person.user.defaultScheduleId = user.defaultScheduleId;
    person.user.locale = user.locale;
    person.user.avatarUrl = user.avatarUrl;
    person.user.metadata = user.metadata;
    person.user.unknown = user.unknown;
    return person;
}

Person personOf(const OrganizationUser &user)
{
    Person person;
    person.isListedByOrganization = true;
    person.user = user;
    return person;
}

Person joined(const Person &older, const Person &newer)
{
    Person person = older;
    person.isListedByClient = older.isListedByClient || newer.isListedByClient;
    person.isListedByOrganization = older.isListedByOrganization || newer.isListedByOrganization;
    describe<OrganizationUser>().takeOver(person.user, newer.user);
    return person;
}

} // namespace Calends
