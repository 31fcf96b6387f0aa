#include "ui/teams/membershippage.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/kit/avatar.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipPage)
};

QString dayOf(const Member<Instant> &moment)
{
    return moment.hasValue() ? QLocale().toString(moment.value().utc().date(), QLocale::LongFormat)
                             : QString();
}

InspectorSection place(const Membership &membership, const MembershipNames &names)
{
    const QString person
        = membership.userId.hasValue() ? QString::number(membership.userId.value()) : QString();
    const QString team
        = membership.teamId.hasValue() ? QString::number(membership.teamId.value()) : QString();
    InspectorSection section;
    section.link(Words::tr("Team"), names.ofTeam(membership), {.page = u"teams"_s, .row = team})
        .link(Words::tr("Person"), names.ofPerson(membership), {.page = u"people"_s, .row = person})
        .id(Words::tr("User id"), person)
        .line(Words::tr("User name"), membership.user.value().username.value())
        .line(Words::tr("Role"), membership.role.hasValue() ? membership.role.value().label() : QString())
        .line(Words::tr("Custom role"), membership.customRoleId.value())
        .line(Words::tr("Impersonation"),
            membership.disableImpersonation.value() ? Words::tr("off") : QString())
        .line(Words::tr("Since"), dayOf(membership.createdAt))
        .line(Words::tr("About"), membership.user.value().bio.value());
    return section;
}

InspectorSection invitation(const Membership &membership)
{
    InspectorSection section;
    if (membership.accepted.value())
        return section;
    section.form = InspectorSection::Form::Finding;
    section.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = Words::tr("The invitation is not accepted yet"),
        .reason = Words::tr("Until then the person counts as no member of it. Who cannot accept it, like "
                            "a managed user, is made a member by editing.")};
    return section;
}

InspectorSection rawAddress(const Membership &membership, const MembershipNames &names)
{
    InspectorSection section;
    const QString &onServer = membership.user.value().email.value();
    if (onServer != names.addressOf(membership))
        section.id(Words::tr("Address on the server"), onServer);
    return section;
}

} // namespace

InspectorContent inspectMembership(const Membership &membership, const MembershipNames &names)
{
    InspectorContent content;
    content.title = names.ofPerson(membership);
    content.subtitle = names.addressOf(membership);
    content.id = membership.id.hasValue() ? QString::number(membership.id.value()) : QString();
    content.avatarKey = personKey(membership.userId.value());
    content.pills.append({.pill = membership.role.value().label(), .mood = Mood::Accent});
    return inspectionOf(membership, content,
        {invitation(membership), place(membership, names), rawAddress(membership, names),
            jsonLines(Words::tr("Metadata of the person"), membership.user.value().metadata.value())});
}

PageDescription membershipPage(const MembershipTable &table, const MembershipNames &names)
{
    PageDescription page;
    page.id = u"memberships"_s;
    page.title = Words::tr("Memberships");
    page.section = Words::tr("Organization");
    page.filterHint = Words::tr("Filter by name, e-mail or team");
    page.countText = countedBy(Words::tr("1 membership"), Words::tr("%1 memberships"));
    page.emptyTitle = Words::tr("No members");
    page.emptyReason = Words::tr("None of the teams this account may read has anybody in it.");
    page.stretchedColumn = "name";
    page.tellingColumns = {"email", "team"};
    page.sortColumn = "team";
    page.moods
        = {{"OWNER", Mood::Accent}, {"ADMIN", Mood::Accent}, {"joined", Mood::Good}, {"invited", Mood::Warn}};
    page.personalColumns = {"name", "email"};
    page.avatarKey = [&table](const QModelIndex &index) {
        const Membership *const membership = table.valueAt(index.row());
        return membership ? personKey(membership->userId.value()) : QString();
    };
    page.inspect = inspectorOf<Membership>(
        table, [names](const Membership &membership) { return inspectMembership(membership, names); });
    return page;
}

} // namespace Calends
