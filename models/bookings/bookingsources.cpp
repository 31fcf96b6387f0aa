#include "models/bookings/bookingsources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct BookingList
{
    QString list;
    QString label;
    QString limitation;
    ReadOperation operation;
    Arguments arguments;
    bool tellsChanges = true; // has the filters afterCreatedAt and afterUpdatedAt
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingSources)
};

BookingList organizationSource(qint64 organizationId)
{
    return {u"organization"_s, Words::tr("All bookings of the organization"), {},
        Operations::getOrganizationsByOrgIdBookings,
        Arguments().with(u"orgId"_s, QString::number(organizationId))};
}

Verdict verdictOnAll(const Capabilities &capabilities)
{
    return capabilities.check(Operations::getOrganizationsByOrgIdBookings.row(),
        {.organizationId = capabilities.facts().organizationId});
}

// What one's own list does not give of others' bookings.
QString limitationOfOwn(const Capabilities &capabilities, bool holdsOthers)
{
    const AccountFacts &facts = capabilities.facts();
    const Verdict all = verdictOnAll(capabilities);
    if (all.obstacle == Obstacle::Refused)
        return all.words();
    if (facts.credential == CredentialKind::ManagedUserToken)
        return Words::tr("A managed user's token shows that person's bookings only.");
    if (holdsOthers) {
        return facts.organizationRole == Role::OrganizationAdmin
            ? QString()
            : Words::tr("A plain member's credential shows only that member's bookings.");
    }
    if (facts.organizationId != 0)
        return Words::tr("Bookings of others in the organization are left out: %1").arg(all.words());
    if (facts.customer == CustomerKind::Individual)
        return {};
    const Verdict teams = capabilities.check(Operations::getTeamsByTeamIdBookings.row());
    return teams.allowed()
        ? Words::tr("What members are booked for outside a team's event types is shown to them alone.")
        : Words::tr("Bookings of the teams are left out: %1").arg(teams.words());
}

BookingList ownSource(const Capabilities &capabilities)
{
    const AccountFacts &facts = capabilities.facts();
    // Only the organization's admins and owner see what is others'.
    const bool holdsOthers = facts.customer == CustomerKind::Platform
        && facts.organizationRole != Role::OrganizationMember
        && facts.credential != CredentialKind::ManagedUserToken;
    return {u"own"_s,
        holdsOthers ? Words::tr("Bookings the owner sees, managed users' included")
                    : Words::tr("Your own bookings"),
        limitationOfOwn(capabilities, holdsOthers), Operations::getBookings, {}};
}

bool isOfOrganization(const Capabilities &capabilities)
{
    return capabilities.facts().organizationId != 0 && verdictOnAll(capabilities).allowed();
}

QList<BookingList> sourcesOf(const Capabilities &capabilities, const AccountScope &scope)
{
    if (isOfOrganization(capabilities))
        return {organizationSource(capabilities.facts().organizationId)};

    QList<BookingList> sources;
    if (capabilities.check(Operations::getBookings.row()).allowed())
        sources.append(ownSource(capabilities));
    for (const TeamReference &team : scope.teams()) {
        const Target target{.teamId = team.id};
        if (!capabilities.check(Operations::getTeamsByTeamIdBookings.row(), target).allowed())
            continue;
        sources.append({u"team %1"_s.arg(team.id), Words::tr("Bookings of team %1").arg(team.name), {},
            Operations::getTeamsByTeamIdBookings, Arguments().with(u"teamId"_s, QString::number(team.id)),
            false});
    }
    return sources;
}

FeedStep stepOf(const BookingList &source, Priority priority, int stage)
{
    FeedStep step{.list = source.list,
        .label = source.label,
        .limitation = source.limitation,
        .request = {.operation = source.operation, .arguments = source.arguments, .priority = priority},
        .idMember = u"uid"_s};
    step.stage = stage;
    return step;
}

QString instant(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

FeedPlan planOf(const Capabilities &capabilities, const AccountScope &scope, const QList<FeedStep> &steps)
{
    FeedPlan plan{steps};
    const AccountScope::Standing &teams = scope.teamsStanding();
    const bool needsTeams = !isOfOrganization(capabilities)
        && capabilities.check(Operations::getTeamsByTeamIdBookings.row()).allowed();
    if (needsTeams)
        plan.dependOn(teams.pending, teams.error);
    if (steps.isEmpty() && (!needsTeams || teams.known)) {
        const Verdict verdict = capabilities.check(Operations::getBookings.row());
        plan.locked = verdict.reason;
        plan.cure = verdict.cure;
    }
    return plan;
}

} // namespace

FeedPlan bookingsWhole(const Capabilities &capabilities, const AccountScope &scope, const QDateTime &now)
{
    QList<FeedStep> steps;
    for (const BookingList &source : sourcesOf(capabilities, scope)) {
        FeedStep window = stepOf(source, Priority::Interactive, 0);
        window.coverage = Coverage::Window;
        window.request.arguments.ask(u"afterStart"_s, instant(now.addDays(-BookingsShownFirst::DaysBack)))
            .ask(u"beforeEnd"_s, instant(now.addDays(BookingsShownFirst::DaysAhead)));
        steps.append(window);
        steps.append(stepOf(source, Priority::Background, 1));
    }
    return planOf(capabilities, scope, steps);
}

QList<FeedStep> bookingsChanged(
    const Capabilities &capabilities, const AccountScope &scope, const QHash<QString, QDateTime> &heldTo)
{
    QList<FeedStep> steps;
    for (const BookingList &source : sourcesOf(capabilities, scope)) {
        if (!heldTo.contains(source.list))
            continue;
        FeedStep step = stepOf(source, Priority::Interactive, 0);
        if (source.tellsChanges) {
            step.coverage = Coverage::Changes;
            step.request.arguments.ask(
                u"afterUpdatedAt"_s, instant(heldTo.value(source.list).addSecs(-60 * BookingOverlapMinutes)));
        }
        steps.append(step);
    }
    return steps;
}

} // namespace Calends
