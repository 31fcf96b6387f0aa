#include "tests/unit/account/expectedverdict.h"

#include <QSet>

#include <algorithm>

namespace Calends::Expected {

using namespace Qt::Literals::StringLiterals;

namespace {

Plan planOf(const QString &word)
{
    return word == "SCALE"_L1 ? Plan::Scale : word == "ESSENTIALS"_L1 ? Plan::Essentials : Plan::None;
}

// "ESSENTIALS|SCALE": the reference list asks SCALE, the rest of the group ESSENTIALS (the file's own note).
Plan serverPlan(const QString &cell, const QString &path)
{
    if (cell == "ESSENTIALS|SCALE"_L1)
        return path.endsWith("/references"_L1) ? Plan::Scale : Plan::Essentials;
    return planOf(cell);
}

// What the server asks of platform organizations beyond ESSENTIALS, in words.
bool serverAsksScale(const QString &rule, const QString &path)
{
    return rule == "Orgs / Orgs"_L1 || rule == "Orgs / Delegation Credentials"_L1
        || rule == "Orgs / Teams / Workflows"_L1
        || (rule == "Orgs / Teams / Bookings"_L1 && path.endsWith("/references"_L1));
}

bool accepts(const QString &credentials, CredentialKind kind)
{
    static const QHash<CredentialKind, QString> words = {
        {CredentialKind::ApiKey, u"api_key"_s},
        {CredentialKind::OAuthClientSecret, u"oauth_client_secret"_s},
        {CredentialKind::ManagedUserToken, u"managed_user_token"_s},
        {CredentialKind::OAuth2Token, u"oauth2_token"_s},
    };
    const QStringList list = credentials.split(u'|');
    return list.contains("public"_L1) || list.contains(words.value(kind));
}

int teamRank(const QString &word)
{
    return int(QStringList{u"TEAM_MEMBER"_s, u"TEAM_ADMIN"_s, u"TEAM_OWNER"_s}.indexOf(word)) + 1;
}

// FACTS 1.1 and 2.7 in words.
bool hasRole(const Asked &asked, const Person &person, bool ownTarget)
{
    if (asked.credentials.split(u'|').contains("public"_L1))
        return true;
    const bool underOrganization = asked.path.contains("{orgId}"_L1);
    if (underOrganization && !ownTarget)
        return false; // a member of one organization is none of another
    if (asked.role == "ORG_ADMIN"_L1)
        return person.rulesOrganization();
    int needed = teamRank(asked.role);
    if (needed == 0 && asked.role.isEmpty() && asked.path.contains("{teamId}"_L1)
        && (underOrganization || asked.path.startsWith("/v2/teams/"_L1)))
        needed = 1; // unknown, but surely not for people outside the team
    if (needed == 0 || (underOrganization && person.rulesOrganization()))
        return true;
    const int held = person.teamRole == Role::TeamOwner ? 3 : person.teamRole == Role::TeamAdmin ? 2 : 1;
    return person.customer != CustomerKind::Individual && ownTarget && held >= needed;
}

// FACTS 2.5 and 2.6 in words: a token is cut by its scopes unless it is from before there were any, an
// organization's scope includes the team's, permissions are of clients and their people, keys are never cut.
bool isGranted(const Asked &asked, const Person &person)
{
    const bool token = person.credential == CredentialKind::OAuth2Token;
    if (person.granted.isEmpty() || person.credential == CredentialKind::ApiKey)
        return true;
    const QString needed = token && !asked.scope.isEmpty() ? asked.scope : asked.permission;
    if (needed.isEmpty())
        return true;
    if (token
        && QSet<QString>{u"READ_BOOKING"_s, u"READ_PROFILE"_s}.contains(
            QSet<QString>(person.granted.cbegin(), person.granted.cend())))
        return true;
    const bool byOrganization
        = needed.startsWith("TEAM_"_L1) && person.granted.contains("ORG_"_L1 + needed.sliced(5));
    return byOrganization || person.granted.contains(needed);
}

} // namespace

bool Person::inOrganization() const
{
    return customer == CustomerKind::Platform || customer == CustomerKind::Organizations;
}

bool Person::rulesOrganization() const
{
    return organizationRole == Role::OrganizationAdmin && credential != CredentialKind::ManagedUserToken;
}

AccountFacts Person::facts() const
{
    AccountFacts facts;
    facts.customer = customer;
    facts.plan = plan;
    facts.credential = credential;
    facts.teamsKnown = true;
    if (inOrganization()) {
        facts.organizationId = OwnOrganization;
        facts.organizationRole = organizationRole;
        facts.organizationOwner = owner;
    }
    if (customer != CustomerKind::Individual)
        facts.teamRoles.insert(OwnTeam, teamRole);
    (credential == CredentialKind::OAuth2Token ? facts.scopes : facts.permissions) = granted;
    return facts;
}

Gate byPublishedGating(const Published::TableRow &gating, const QString &path, CustomerKind customer)
{
    const auto yes = [&gating](const QString &column) { return gating.value(column) == "y"_L1; };
    switch (customer) {
    case CustomerKind::Platform: {
        const Plan server = serverPlan(gating.value(u"server_min_plan"_s), path);
        if (yes(u"platform_basic"_s))
            return {true, server};
        return {yes(u"platform_essentials"_s), std::max(Plan::Essentials, server)};
    }
    case CustomerKind::Organizations:
        return {yes(u"organizations"_s)};
    default:
        return {yes(u"teams"_s)};
    }
}

// The rule in words. A tag's first word is its family; renames undone by hand first.
QString ruleName(const QString &group)
{
    static const QHash<QString, QString> renamed = {
        {u"Managed Orgs"_s, u"Orgs / Orgs"_s},
        {u"Organization Event Types"_s, u"Orgs / Teams / Event Types"_s},
        {u"Organization Team Verified Resources"_s, u"Orgs / Teams / Verified Resources"_s},
        {u"Team Event Types"_s, u"Teams / Event Types"_s},
        {u"Teams Verified Resources"_s, u"Teams / Verified Resources"_s},
        {u"Platform OAuth Clients"_s, u"Platform / OAuth Clients"_s},
    };
    return renamed.value(group, group);
}

Gate byWords(const Asked &asked, CustomerKind customer)
{
    static const QStringList excepted = {u"Orgs / Attributes"_s, u"Orgs / Attributes / Options"_s,
        u"Orgs / Teams / Routing forms / Responses"_s};
    const QString rule = ruleName(asked.group);
    const QString family = rule.section(u" / "_s, 0, 0);
    const bool platform = family == "Platform"_L1;
    const bool organizations = family == "Orgs"_L1;
    const bool teams = family == "Teams"_L1;
    switch (customer) {
    case CustomerKind::Platform:
        if (!organizations)
            return {!teams};
        return {!excepted.contains(rule), serverAsksScale(rule, asked.path) ? Plan::Scale : Plan::Essentials};
    case CustomerKind::Organizations:
        return {!platform && !teams && rule != "Orgs / Orgs"_L1};
    default:
        return {!platform && !organizations};
    }
}

Obstacle expected(const Asked &asked, const Gate &gate, const Person &person, bool ownTarget)
{
    if (!gate.ever || (person.customer == CustomerKind::Platform && person.plan < gate.least))
        return Obstacle::Plan;
    if (!accepts(asked.credentials, person.credential))
        return Obstacle::CredentialKind;
    if (!isGranted(asked, person))
        return Obstacle::Scope;
    return hasRole(asked, person, ownTarget) ? Obstacle::None : Obstacle::Role;
}

bool serverIsStricter(const Published::TableRow &gating, const QString &path)
{
    const Plan rule = gating.value(u"platform_basic"_s) == "y"_L1 ? Plan::None : Plan::Essentials;
    return serverPlan(gating.value(u"server_min_plan"_s), path) > rule;
}

QList<QStringList> grantsOf(CredentialKind credential)
{
    if (credential == CredentialKind::ApiKey)
        return {{}};
    const QStringList own{
        u"EVENT_TYPE"_s, u"BOOKING"_s, u"SCHEDULE"_s, u"APPS"_s, u"PROFILE"_s, u"CREDITS"_s};
    const QStringList team{u"TEAM_EVENT_TYPE"_s, u"TEAM_BOOKING"_s, u"TEAM_SCHEDULE"_s, u"TEAM_MEMBERSHIP"_s,
        u"TEAM_ROUTING_FORM"_s, u"TEAM_WORKFLOW"_s, u"ORG_BOOKING"_s};
    QStringList all;
    for (const QString &each : own + team)
        all << each + "_READ"_L1 << each + "_WRITE"_L1;
    QList<QStringList> grants{{}, all,
        {u"BOOKING_READ"_s, u"EVENT_TYPE_READ"_s, u"SCHEDULE_WRITE"_s, u"TEAM_SCHEDULE_READ"_s,
            u"ORG_BOOKING_READ"_s},
        {u"SOMETHING_ELSE_READ"_s}};
    if (credential == CredentialKind::OAuth2Token)
        grants.append({u"READ_BOOKING"_s, u"READ_PROFILE"_s});
    return grants;
}

QList<Person> peopleOf(CustomerKind customer, CredentialKind credential)
{
    // FACTS 2.7: the plan is asked of platform organizations only, so elsewhere two ends of the ladder are
    // enough.
    const QList<Plan> ladder = customer == CustomerKind::Platform
        ? QList<Plan>{Plan::None, Plan::Free, Plan::Starter, Plan::Essentials, Plan::Scale,
            Plan::PerActiveUser, Plan::Enterprise}
        : QList<Plan>{Plan::None, Plan::Enterprise};
    QList<Person> people;
    for (const Plan plan : ladder) {
        for (const Role team : {Role::TeamMember, Role::TeamAdmin, Role::TeamOwner}) {
            for (const QStringList &granted : grantsOf(credential)) {
                people.append({customer, credential, plan, Role::OrganizationMember, false, team, granted});
                people.append({customer, credential, plan, Role::OrganizationAdmin, false, team, granted});
                people.append({customer, credential, plan, Role::OrganizationAdmin, true, team, granted});
            }
        }
    }
    return people;
}

} // namespace Calends::Expected
