#include "ui/teams/teampage.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/teams/teamchanges.h"
#include "models/teams/teamsources.h"
#include "ui/kit/avatar.h"
#include "ui/kit/clock.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamPage)
};

QString yes(const Member<bool> &member) { return member.value() ? Words::tr("Yes") : QString(); }

InspectorSection identity(const Team &team, const QDateTime &now)
{
    InspectorSection section;
    section.line(Words::tr("Slug"), team.slug.value())
        .id(Words::tr("Organization id"),
            team.parentId.hasValue() ? QString::number(team.parentId.value()) : QString())
        .line(Words::tr("Own role"), team.role.hasValue() ? team.role.value().label() : QString())
        .line(Words::tr("Time zone"), team.timeZone.value())
        .line(Words::tr("There now"), timeThere(team.timeZone.value(), now))
        .line(Words::tr("Week starts on"),
            team.weekStart.hasValue() ? team.weekStart.value().label() : QString())
        .line(Words::tr("Private"), yes(team.isPrivate))
        .line(Words::tr("Members not bookable alone"), yes(team.hideBookATeamMember))
        .line(Words::tr("Branding hidden"), yes(team.hideBranding))
        .line(Words::tr("About"), team.bio.value());
    return section;
}

InspectorLine memberLine(const Membership &member, const MembershipNames &names)
{
    InspectorLine line{.label = member.role.value().label(), .value = names.ofPerson(member)};
    if (member.userId.hasValue())
        line.link = {.page = u"people"_s, .row = QString::number(member.userId.value())};
    if (!member.accepted.value()) {
        line.pill = Words::tr("invited");
        line.mood = Mood::Warn;
    }
    return line;
}

// What was read, or why it is not there.
QString membersHint(const RowRead &read, qsizetype count)
{
    switch (read.state) {
    case RowRead::State::Answered:
        break;
    case RowRead::State::Running:
        return Words::tr("Reading them…");
    case RowRead::State::Refused:
    case RowRead::State::Failed:
        return Words::tr("They cannot be read: %1").arg(read.reason);
    }
    if (count == 0)
        return Words::tr("Nobody is in this team.");
    return count < MembersAtOnce ? QString()
                                 : Words::tr("Only the first %1. All are on the page “Memberships”.")
                                       .arg(QLocale().toString(MembersAtOnce));
}

InspectorSection membersSection(const RowRead &read, const MembershipNames &names)
{
    InspectorSection section;
    const QList<Membership> members = membersIn(read.json);
    for (const Membership &member : members)
        section.lines.append(memberLine(member, names));
    const qsizetype count = section.lines.size();
    section.heading
        = count == 0 ? Words::tr("Members") : Words::tr("Members (%1)").arg(QLocale().toString(count));
    const QString hint = membersHint(read, count);
    if (!hint.isEmpty())
        section.lines.append({.value = hint, .isMuted = true, .isPersonal = false});
    return section;
}

InspectorSection danger()
{
    InspectorSection section;
    section.heading = Words::tr("If it is deleted");
    section.lines.append({.value = teamRemovalCascade(), .isMuted = true, .isPersonal = false});
    return section;
}

} // namespace

InspectorContent inspectTeam(
    const Team &team, const RowRead &members, const MembershipNames &names, const QDateTime &now)
{
    InspectorContent content;
    content.title = team.name.value();
    content.subtitle = team.slug.value();
    content.id = team.id.hasValue() ? QString::number(team.id.value()) : QString();
    content.avatarKey = teamKey(team.id.value());
    const QString visibility = visibilityOf(team);
    if (!visibility.isEmpty())
        content.pills.append({.pill = visibility, .mood = Mood::Accent});
    if (team.accepted.hasValue() && !team.accepted.value())
        content.pills.append({.pill = Words::tr("invited"), .mood = Mood::Warn});
    content.logEntry = members.logEntry;
    QList<InspectorSection> sections{identity(team, now), membersSection(members, names),
        jsonLines(Words::tr("Metadata"), team.metadata.value())};
    if (!isOrganization(team))
        sections.append(danger());
    return inspectionOf(team, content, sections);
}

PageDescription teamPage(const TeamTable &table, const TeamMembers &members,
    const std::function<QString(const QString &)> &address)
{
    PageDescription page;
    page.id = u"teams"_s;
    page.title = Words::tr("Teams");
    page.section = Words::tr("Organization");
    page.filterHint = Words::tr("Filter by name, slug or zone");
    page.countText = countedBy(Words::tr("1 team"), Words::tr("%1 teams"));
    page.emptyTitle = Words::tr("No teams");
    page.emptyReason = Words::tr("This account has no team, so nothing is booked with several people.");
    page.stretchedColumn = "name";
    page.tellingColumns = {"slug"};
    page.sortColumn = "name";
    page.moods = {{"private", Mood::Accent}, {"organization", Mood::Neutral}};
    page.avatarKey = [&table](const QModelIndex &index) {
        const Team *const team = table.valueAt(index.row());
        return team ? teamKey(team->id.value()) : QString();
    };
    page.reads = &members.reads;
    page.inspect = inspectorOf<Team>(table, [members, address](const Team &team) {
        const FieldList<Team> &fields = describe<Team>();
        const RowRead read = members.reads.of(fields.text(team, Mark::Id), fields.encode(team),
            [&members, &team] { return members.question(team); });
        return inspectTeam(team, read, {{}, address}, QDateTime::currentDateTimeUtc());
    });
    return page;
}

} // namespace Calends
