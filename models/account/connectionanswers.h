// What a connection test reads out of answers and refusals.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

#include "models/account/capabilities.h"

namespace Calends {

struct MeAnswer
{
    qint64 userId = 0;
    QString username;
    QString timeZone;
    qint64 organizationId = 0;
    std::optional<bool> isPlatform; // empty: not told, or no organization
};
// Empty when the body is not the profile a Cal.com server sends.
std::optional<MeAnswer> readMe(const QByteArray &body);

struct MembershipAnswer
{
    bool found = false; // the person was on this page
    bool owner = false;
    Role role = Role::Unknown; // organization: OrganizationMember or …Admin; team: TeamMember …
};
MembershipAnswer readOrganizationMembership(const QByteArray &body, qint64 userId);
MembershipAnswer readTeamMembership(const QByteArray &body, qint64 userId);

QHash<qint64, Role> readOwnTeams(const QByteArray &body); // teams/me: accepted memberships only
QList<qint64> readTeams(const QByteArray &body); // ids; an organization in the list is none
QStringList readPermissions(const QByteArray &body); // of one OAuth client
QString readFirstClient(const QByteArray &body); // id, or empty

// "… while the organization has FREE." (FACTS 2.7). Empty when the refusal is another.
std::optional<Plan> heldPlanIn(const QString &refusal);
bool refusesPlan(const QString &refusal); // the plan guard spoke, whatever plan it named
bool refusesRole(const QString &refusal);
bool refusesPermission(const QString &refusal); // a scope or permission is missing, the credential is good
bool namesLicence(const QString &refusal);

} // namespace Calends
