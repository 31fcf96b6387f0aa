// Role and organization of a connection test.
#include "models/account/connectionclimb.h"
#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// More teams than this are not asked one by one before anything is seen; their role stays unknown.
constexpr qsizetype TeamsAsked = 40;

} // namespace

QString ConnectionTest::Private::refusal(const Outcome &outcome)
{
    const bool forbidden = outcome.isFailed() && outcome.error().kind == ErrorKind::Forbidden;
    return forbidden ? outcome.error().message : QString();
}

Arguments ConnectionTest::Private::inOrganization() const
{
    return Arguments().with(u"orgId"_s, QString::number(m_me.organizationId));
}

void ConnectionTest::Private::tellRole()
{
    if (m_me.organizationId == 0) {
        if (isHostedService()) { // which nobody asked for its edition
            ask(Operations::getTeams, {}, &Private::personalTeams);
        } else {
            facts.teamsKnown = m_ownTeamsTold; // when the edition was
            nextTeam();
        }
        return;
    }
    if (isCommunity())
        roleByClients();
    else
        ask(Operations::getOrganizationsByOrgIdMemberships, inOrganization(), &Private::membershipsAnswered);
}

void ConnectionTest::Private::membershipsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    const QString asked = m_lastRead->text();
    if (outcome.isAnswered()) {
        const MembershipAnswer own = readOrganizationMembership(answered(), facts.userId);
        // Only admins and owners are answered, so a membership on a later page is one of those.
        facts.organizationRole = own.role == Role::Unknown ? Role::OrganizationAdmin : own.role;
        facts.organizationOwner = own.owner;
        m_planTold = told(tr("“%1” was answered.").arg(asked));
        facts.plan = m_me.isPlatform.value_or(false) ? Plan::Essentials : Plan::None;
        m_roleTold
            = told(own.owner ? tr("Owner, from “%1”.").arg(asked) : tr("Admin, from “%1”.").arg(asked));
        ownTeams();
        return;
    }
    const QString message = refusal(outcome);
    if (refusesPlan(message)) {
        m_namedPlan = heldPlanIn(message);
        m_planTold = told(tr("“%1” was refused for the plan.").arg(asked));
        roleByClients();
        return;
    }
    if (refusesRole(message)) {
        facts.organizationRole = Role::OrganizationMember;
        m_roleTold = told(tr("Member: “%1” was refused for the role.").arg(asked));
    }
    ownTeams();
}

// Where the organization's own routes are shut, the client routes tell the same two roles.
void ConnectionTest::Private::roleByClients()
{
    if (!m_me.isPlatform.value_or(false)) {
        ownTeams();
        return;
    }
    if (m_subject.clientId.isEmpty())
        ask(Operations::getOauthClients, {}, &Private::clientsAnswered);
    else
        ask(Operations::getOauthClientsByClientIdUsers,
            Arguments().with(u"clientId"_s, m_subject.clientId).ask(u"limit"_s, u"1"_s),
            &Private::clientUsersAnswered);
}

void ConnectionTest::Private::clientsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    const QString client = outcome.isAnswered() ? readFirstClient(answered()) : QString();
    if (client.isEmpty()) {
        ownTeams();
        return;
    }
    ask(Operations::getOauthClientsByClientIdUsers,
        Arguments().with(u"clientId"_s, client).ask(u"limit"_s, u"1"_s), &Private::clientUsersAnswered);
}

void ConnectionTest::Private::clientUsersAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    const QString asked = m_lastRead->text();
    if (outcome.isAnswered()) {
        facts.organizationRole = Role::OrganizationAdmin;
        m_roleTold = told(tr("Admin, from “%1”.").arg(asked));
    } else if (refusesRole(refusal(outcome))) {
        facts.organizationRole = Role::OrganizationMember;
        m_roleTold = told(tr("Member: “%1” was refused for the role.").arg(asked));
    }
    ownTeams();
}

void ConnectionTest::Private::ownTeams()
{
    if (isCommunity() || m_namedPlan)
        permissions();
    else
        ask(Operations::getOrganizationsByOrgIdTeamsMe, inOrganization(), &Private::ownTeamsAnswered);
}

void ConnectionTest::Private::ownTeamsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    if (outcome.isAnswered()) {
        facts.teamRoles = readOwnTeams(answered());
        facts.teamsKnown = true;
        if (m_planTold.finding.isEmpty())
            m_planTold = told(tr("“%1” was answered.").arg(m_lastRead->text()));
        facts.plan = m_me.isPlatform.value_or(false) ? Plan::Essentials : Plan::None;
    } else if (refusesPlan(refusal(outcome))) {
        m_namedPlan = heldPlanIn(refusal(outcome));
        m_planTold = told(tr("“%1” was refused for the plan.").arg(m_lastRead->text()));
    }
    permissions();
}

void ConnectionTest::Private::permissions()
{
    if (m_subject.clientId.isEmpty() || !m_me.isPlatform.value_or(false))
        reportRole();
    else
        ask(Operations::getOauthClientsByClientId, Arguments().with(u"clientId"_s, m_subject.clientId),
            &Private::permissionsAnswered);
}

void ConnectionTest::Private::permissionsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    if (outcome.isAnswered())
        facts.permissions = readPermissions(answered());
    reportRole();
}

void ConnectionTest::Private::personalTeams(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    // A server without the route has no teams of one's own to tell of.
    facts.teamsKnown = outcome.isAnswered() || outcome.error().kind == ErrorKind::NoRoute;
    if (outcome.isAnswered())
        m_teamsLeft = readTeams(answered());
    nextTeam();
}

void ConnectionTest::Private::nextTeam()
{
    if (m_teamsLeft.isEmpty() || facts.teamRoles.size() >= TeamsAsked) {
        for (const qint64 team : std::as_const(m_teamsLeft))
            facts.teamRoles.insert(team, Role::Unknown);
        if (facts.teamsKnown)
            m_roleTold
                = told(facts.teamRoles.isEmpty() ? tr("No team, so no role.")
                                                 : tr("Teams with a role: %1.").arg(facts.teamRoles.size()));
        reportRole();
        return;
    }
    ask(Operations::getTeamsByTeamIdMemberships,
        Arguments().with(u"teamId"_s, QString::number(m_teamsLeft.constFirst())),
        &Private::teamMembershipsAnswered);
}

void ConnectionTest::Private::teamMembershipsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Role, outcome))
        return;
    const qint64 team = m_teamsLeft.takeFirst();
    Role role = Role::Unknown;
    if (outcome.isAnswered()) {
        // Only the team's admins and owners are answered.
        const MembershipAnswer own = readTeamMembership(answered(), facts.userId);
        role = own.role == Role::Unknown ? Role::TeamAdmin : own.role;
    } else if (refusesRole(refusal(outcome))) {
        role = Role::TeamMember;
    }
    facts.teamRoles.insert(team, role);
    nextTeam();
}

void ConnectionTest::Private::goBackTo(const Told &told)
{
    m_lastRead = told.read;
    m_lastEntry = told.logEntry;
}

void ConnectionTest::Private::reportRole()
{
    goBackTo(m_roleTold);
    if (m_roleTold.finding.isEmpty())
        cannotTell(Rung::Role, tr("No read that tells the role was answered."),
            tr("Nothing is locked for the role; the server decides."));
    else
        pass(Rung::Role, m_roleTold.finding);
    reportOrganization();
}

void ConnectionTest::Private::reportOrganization()
{
    m_lastRead = &Operations::getMe.row();
    if (m_me.organizationId == 0) {
        // The rule treats both alike; that there is no team has to be seen.
        facts.customer
            = facts.teamsKnown && facts.teamRoles.isEmpty() ? CustomerKind::Individual : CustomerKind::Teams;
        pass(Rung::Organization, tr("None."));
    } else if (!m_me.isPlatform) {
        cannotTell(Rung::Organization,
            tr("Organization %1, of a kind the server does not tell.").arg(m_me.organizationId),
            tr("Say in the profile what kind of customer it is."));
    } else {
        facts.customer = *m_me.isPlatform ? CustomerKind::Platform : CustomerKind::Organizations;
        pass(Rung::Organization,
            (*m_me.isPlatform ? tr("Platform organization %1.") : tr("Organization %1."))
                .arg(m_me.organizationId));
    }
    tellPlan();
}

} // namespace Calends
