// Plan and limits of a connection test.
#include "models/account/connectionclimb.h"
#include "models/account/verdicts.h"
#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// No header tells how long a window is. That of the limit every server has is a minute, unless more than one
// is left of it.
QString limitsText(const RateStatus &status)
{
    const bool isMinute = status.limit == "Default"_L1 && status.resetSeconds <= 60;
    const QString calls = isMinute
        ? ConnectionTest::tr("%1 calls a minute").arg(status.count)
        : ConnectionTest::tr("%1 calls in each period of the limit “%2”").arg(status.count).arg(status.limit);
    return ConnectionTest::tr("%1; %2 left, all of them again in %3 s.", "a limit, and what is left of it")
        .arg(calls)
        .arg(status.remaining)
        .arg(status.resetSeconds);
}

} // namespace

void ConnectionTest::Private::tellPlan()
{
    const QString confirm = tr("Confirm it in the profile.");
    switch (facts.customer) {
    case CustomerKind::Unknown:
        cannotTell(Rung::Plan, tr("The API does not tell."), confirm);
        break;
    case CustomerKind::Organizations:
        cannotTell(Rung::Plan, tr("Taken for an Organizations customer, from “%1”.").arg(m_lastRead->text()),
            confirm);
        break;
    case CustomerKind::Teams:
        cannotTell(Rung::Plan, tr("Taken for a Teams customer: it has teams and no organization."), confirm);
        break;
    case CustomerKind::Individual:
        cannotTell(Rung::Plan, tr("Taken for a Teams customer without teams."), confirm);
        break;
    case CustomerKind::Platform:
        if (!m_namedPlan && facts.organizationRole == Role::OrganizationAdmin && !isCommunity())
            ask(Operations::getOrganizationsByOrgIdOrganizations, inOrganization().ask(u"take"_s, u"1"_s),
                &Private::managedOrganizationsAnswered);
        else
            reportPlatformPlan();
        return;
    }
    tellLimits();
}

void ConnectionTest::Private::managedOrganizationsAnswered(const Outcome &outcome)
{
    if (stopsAt(Rung::Plan, outcome))
        return;
    const QString asked = m_lastRead->text();
    const QString message = refusal(outcome);
    if (outcome.isAnswered()) {
        facts.plan = Plan::Scale;
        m_planTold = told(tr("“%1” was answered.").arg(asked));
    } else if (refusesPlan(message)) {
        m_namedPlan = heldPlanIn(message);
        m_planTold = told(tr("“%1” was refused for the plan.").arg(asked));
    }
    reportPlatformPlan();
}

void ConnectionTest::Private::reportPlatformPlan()
{
    goBackTo(m_planTold);
    const QString confirm = tr("Confirm it in the profile.");
    if (m_namedPlan) {
        facts.plan = *m_namedPlan;
        pass(Rung::Plan, tr("%1, named by the server: %2").arg(planName(facts.plan), m_planTold.finding));
    } else if (facts.plan != Plan::None) {
        cannotTell(Rung::Plan, tr("At least %1: %2").arg(planName(facts.plan), m_planTold.finding), confirm);
    } else {
        cannotTell(Rung::Plan, tr("The API does not tell."), confirm);
    }
    tellLimits();
}

void ConnectionTest::Private::tellLimits()
{
    const RateStatus status = m_subject.limits ? m_subject.limits() : RateStatus();
    if (status.count > 0)
        pass(Rung::Limits, limitsText(status));
    else
        cannotTell(Rung::Limits, tr("The answers carried no limits."));
    finish(true);
}

} // namespace Calends
