// What a connection test reads out of answers ("data" of each) and refusals.
#pragma once

#include <QHash>
#include <QString>

#include <optional>

#include "models/account/capabilities.h"
#include "models/api/json.h"

namespace Calends {

struct MeAnswer
{
    qint64 userId = 0;
    QString username;
    QString timeZone;
    qint64 organizationId = 0;
    std::optional<bool> isPlatform; // empty: not told, or no organization
};
// Empty when it is not the profile a Cal.com server sends.
std::optional<MeAnswer> readMe(const JsonView &me);

struct MembershipAnswer
{
    bool found = false; // the person was on this page
    bool owner = false;
    Role role = Role::Unknown; // organization: OrganizationMember or …Admin; team: TeamMember …
};
MembershipAnswer readOrganizationMembership(const JsonView &memberships, qint64 userId);
MembershipAnswer readTeamMembership(const JsonView &memberships, qint64 userId);

QHash<qint64, Role> readOwnTeams(const JsonView &teams); // teams/me: accepted memberships only
QList<qint64> readTeams(const JsonView &teams); // ids; an organization in the list is none
QStringList readPermissions(const JsonView &client); // of one OAuth client
QString readFirstClient(const JsonView &clients); // id, or empty

// "… while the organization has FREE." (FACTS 2.7). Empty when the refusal is another.
std::optional<Plan> heldPlanIn(const QString &refusal);
bool refusesPlan(const QString &refusal); // the plan guard spoke, whatever plan it named
bool refusesRole(const QString &refusal);
bool refusesPermission(const QString &refusal); // a scope or permission is missing, the credential is good
bool namesLicence(const QString &refusal);

} // namespace Calends
