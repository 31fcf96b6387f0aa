// One person of the directory, met in the organization's list, in a client's list of managed users, or in
// both. What a managed user's answer has, an organization user's has too, under the same names; so one value
// holds either.
#pragma once

#include "models/managedusers/manageduser.h"
#include "models/people/organizationuser.h"

namespace Calends {

class Person
{
public:
    OrganizationUser user;

    qint64 id() const { return user.id.value(); }
    QString name() const; // else the user name, else the address
    QString email() const; // without the client id
    QString clientId() const; // of a managed user; empty otherwise
    // By the address alone, which the server makes so (OBSERVED): the store tells it before the rest.
    bool isManaged() const { return !clientId().isEmpty(); }
    bool isOfOrganization() const { return user.profile.hasValue(); } // once its own list has told it

    friend bool operator==(const Person &, const Person &) = default;
};

// What is described of a person (see AnswerOf).
inline const OrganizationUser &answerIn(const Person &person) { return person.user; }
inline OrganizationUser &answerIn(Person &person) { return person.user; }

// Of either answer. Nothing when it cannot be read; decoding.reason() then says why.
std::optional<Person> decodePerson(const JsonView &json, Decoding &decoding);
// The same person from two lists: `newer` wins where both say something.
Person joined(const Person &older, const Person &newer);

} // namespace Calends
