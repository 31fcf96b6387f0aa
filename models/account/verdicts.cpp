#include "models/account/verdicts.h"

#include "models/account/groupwords.h"

#include "models/account/customerrule.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

Verdict refuse(Obstacle obstacle, const QString &reason, const QString &cure)
{
    return {.obstacle = obstacle, .reason = reason, .cure = cure};
}

QString groupName(const Operation &operation) { return groupText(operation.group); }

Verdict neverForThisCustomer(const Operation &operation, CustomerKind customer)
{
    const bool onlyForPlatform = operation.group == "Managed Orgs";
    const GroupFamily family = onlyForPlatform ? GroupFamily::Platform : familyOf(operation.group);
    if (family == GroupFamily::Platform)
        return refuse(Obstacle::Plan,
            Capabilities::tr("“%1” is for Platform customers only.").arg(groupName(operation)),
            Capabilities::tr("Cal.com takes no new Platform customers; connect an account that is one."));
    if (family == GroupFamily::Teams)
        return refuse(Obstacle::Plan,
            Capabilities::tr("“%1” is for Teams customers only.").arg(groupName(operation)),
            Capabilities::tr("The teams of an organization have groups of their own, “Orgs / Teams …”."));
    if (customer == CustomerKind::Platform)
        return refuse(Obstacle::Plan,
            Capabilities::tr("“%1” is for Organizations customers; no Platform plan has it.")
                .arg(groupName(operation)),
            Capabilities::tr("Only Cal.com's sales can change what kind of customer the organization is."));
    return refuse(Obstacle::Plan,
        Capabilities::tr("“%1” is for Organizations customers.").arg(groupName(operation)),
        Capabilities::tr("The owner of the account can move it to the Organizations plan in Cal.com."));
}

Verdict planTooLow(const Operation &operation, const PlanNeed &need, Plan held)
{
    const QString name = planName(need.least);
    const QString reason = need.asksTheServer
        ? Capabilities::tr("“%1” needs the Platform plan %2 or higher: the server asks for it.")
        : Capabilities::tr("“%1” needs the Platform plan %2 or higher: Cal.com's published rule says so.");
    const QString cure = held == Plan::None
        ? Capabilities::tr(
            "The plan of this account is not known: confirm it in the profile. The owner of the platform "
            "organization can raise it to %1.")
        : Capabilities::tr(
            "The owner of the platform organization can raise its plan to %1 in Cal.com's platform billing.");
    return refuse(Obstacle::Plan, reason.arg(groupName(operation), name), cure.arg(name));
}

QString credentialName(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Public:
        return Capabilities::tr("no credential");
    case CredentialKind::ApiKey:
        return Capabilities::tr("an API key");
    case CredentialKind::OAuthClientSecret:
        return Capabilities::tr("an OAuth client's id and secret");
    case CredentialKind::ManagedUserToken:
        return Capabilities::tr("a managed user's token");
    case CredentialKind::OAuth2Token:
        return Capabilities::tr("an OAuth2 token");
    }
    Q_UNREACHABLE();
}

QString credentialNames(CredentialKinds kinds)
{
    QStringList names;
    for (const CredentialKind kind : {CredentialKind::ApiKey, CredentialKind::OAuthClientSecret,
             CredentialKind::ManagedUserToken, CredentialKind::OAuth2Token}) {
        if (kinds.testFlag(kind))
            names.append(credentialName(kind));
    }
    return names.join(Capabilities::tr(" or "));
}

// An organization's scope includes the team's of the same name.
bool covers(const QStringList &held, const QString &needed)
{
    return held.contains(needed) || held.contains("*"_L1)
        || (needed.startsWith("TEAM_"_L1) && held.contains(u"ORG_"_s + needed.mid(5)));
}

// Clients from before there were scopes are not limited (FACTS 2.5).
bool isLegacy(const QStringList &scopes)
{
    return std::all_of(scopes.begin(), scopes.end(),
        [](const QString &scope) { return scope == "READ_BOOKING"_L1 || scope == "READ_PROFILE"_L1; });
}

} // namespace

QString planName(Plan plan)
{
    switch (plan) {
    case Plan::None:
        return Capabilities::tr("none");
    case Plan::Free:
        return u"FREE"_s;
    case Plan::Starter:
        return u"STARTER"_s;
    case Plan::Essentials:
        return u"ESSENTIALS"_s;
    case Plan::Scale:
        return u"SCALE"_s;
    case Plan::PerActiveUser:
        return u"PER_ACTIVE_USER"_s;
    case Plan::Enterprise:
        return u"ENTERPRISE"_s;
    }
    Q_UNREACHABLE();
}

Verdict missingVerdict(const Operation &operation)
{
    const bool hostedOnly = operation.editions == Edition::Hosted2026September;
    return refuse(Obstacle::Server, Capabilities::tr("This server does not have “%1”.").arg(operation.text()),
        hostedOnly ? Capabilities::tr("Only Cal.com's hosted service has it so far.")
                   : Capabilities::tr("Whoever runs the server can install a release that has it."));
}

Verdict checkPlan(const Operation &operation, const AccountFacts &facts)
{
    const PlanNeed need = planNeed(operation, facts.customer);
    if (!need.ever)
        return neverForThisCustomer(operation, facts.customer);
    return facts.plan < need.least ? planTooLow(operation, need, facts.plan) : Verdict();
}

Verdict checkCredential(const Operation &operation, const AccountFacts &facts)
{
    if (operation.credentials.testFlag(CredentialKind::Public)
        || operation.credentials.testFlag(facts.credential))
        return {};
    const bool lend = facts.credential == CredentialKind::OAuthClientSecret
        && operation.credentials.testFlag(CredentialKind::ManagedUserToken);
    const QString accepted = credentialNames(operation.credentials);
    return refuse(Obstacle::CredentialKind,
        Capabilities::tr("“%1” does not accept %2.").arg(operation.text(), credentialName(facts.credential)),
        lend ? Capabilities::tr("Lend a managed user's token to act as that person, or connect with %1.")
                   .arg(accepted)
             : Capabilities::tr("Connect with %1.").arg(accepted));
}

Verdict checkScope(const Operation &operation, const AccountFacts &facts)
{
    const bool byScope = facts.credential == CredentialKind::OAuth2Token;
    const bool byPermission = facts.credential == CredentialKind::OAuthClientSecret
        || facts.credential == CredentialKind::ManagedUserToken;
    // The own scopes bear the names of the permissions; rows that only tell the permission mean both.
    const QString scope = latin1(operation.scopes.empty() ? operation.permission : operation.scopes);
    if (byScope && !scope.isEmpty() && !isLegacy(facts.scopes) && !covers(facts.scopes, scope))
        return refuse(Obstacle::Scope, Capabilities::tr("This OAuth2 token lacks the scope %1.").arg(scope),
            Capabilities::tr("The owner of the OAuth app can ask for the scope; then sign in again."));
    const QString permission = latin1(operation.permission);
    if (byPermission && !permission.isEmpty() && !facts.permissions.isEmpty()
        && !covers(facts.permissions, permission))
        return refuse(Obstacle::Scope,
            Capabilities::tr("The OAuth client lacks the permission %1.").arg(permission),
            Capabilities::tr("An admin of the platform organization can add it on Cal.com's platform "
                             "dashboard; the API cannot."));
    return {};
}

} // namespace Calends
