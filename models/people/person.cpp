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
    return Person{*std::move(user)};
}

Person joined(const Person &older, const Person &newer)
{
    Person person = older;
    describe<OrganizationUser>().takeOver(person.user, newer.user);
    return person;
}

} // namespace Calends
