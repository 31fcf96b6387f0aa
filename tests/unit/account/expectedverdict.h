// What a verdict should be, told without the table under test: from plan-gating.csv, from the rule in words,
// and from the published table of operations.
#pragma once

#include "models/account/capabilities.h"
#include "tests/contract/operations/published.h"

namespace Calends::Expected {

constexpr qint64 OwnOrganization = 7;
constexpr qint64 OwnTeam = 70;

// One way to know whether a customer may call an operation, and the least Platform plan where it depends on
// it.
struct Gate
{
    bool ever = true;
    Plan least = Plan::None;
};

// An operation as the published table describes it.
struct Asked
{
    const Operation *row = nullptr;
    QString group;
    QString path;
    QString credentials; // published; empty: not known here
    QString role; // published
    QString scope; // published OAuth2 scope; empty: none named
    QString permission; // published permission of an OAuth client; empty: none asked
};

// Who asks, in one of the combinations walked.
struct Person
{
    CustomerKind customer;
    CredentialKind credential;
    Plan plan;
    Role organizationRole;
    bool owner;
    Role teamRole;
    QStringList granted = {}; // scopes of an OAuth2 token, permissions of any other; empty: not told

    bool inOrganization() const;
    bool rulesOrganization() const;
    AccountFacts facts() const;
};

Gate byPublishedGating(const Published::TableRow &gating, const QString &path, CustomerKind customer);
Gate byWords(const Asked &asked, CustomerKind customer);
// The tag as the rule would spell it: its first word is the family.
QString ruleName(const QString &group);
Obstacle expected(const Asked &asked, const Gate &gate, const Person &person, bool ownTarget);
// What the reason of a plan that is too low names, the server or the published rule.
bool serverIsStricter(const Published::TableRow &gating, const QString &path);
// Everything an OAuth2 token may be cut by: not told, from before there were scopes, all, some, none that
// matters. For what a client's permissions cut, the same lists.
QList<QStringList> grantsOf(CredentialKind credential);
// Every plan and role a customer can have.
QList<Person> peopleOf(CustomerKind customer, CredentialKind credential);

} // namespace Calends::Expected
