#include "ui/people/peoplepage.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/kit/avatar.h"
#include "ui/kit/clock.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PeoplePage)
};

QString titleOf(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::ManagedUsers:
        return Words::tr("Managed users");
    case PeopleKind::Members:
        return Words::tr("Members");
    case PeopleKind::TeamMembers:
        break;
    }
    return Words::tr("Team members");
}

// What the lists of this kind tell of a person.
QString filterHintOf(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::ManagedUsers:
        return Words::tr("Filter by name, e-mail, client, zone or metadata");
    case PeopleKind::Members:
        return Words::tr("Filter by name, e-mail, zone or metadata");
    case PeopleKind::TeamMembers:
        break;
    }
    return Words::tr("Filter by name, e-mail or metadata");
}

InspectorSection identity(const Person &person, const PersonNames &names, const QDateTime &now)
{
    const OrganizationUser &user = person.user;
    InspectorSection section;
    const QString client = person.clientId();
    const QString clientName = names.client && !client.isEmpty() ? names.client(client) : QString();
    section.line(Words::tr("OAuth client"), clientName.isEmpty() ? QString() : clientName)
        .id(Words::tr("Client id"), client)
        .line(Words::tr("User name"), user.username.value())
        .line(Words::tr("Local time"), timeThere(user.timeZone.value(), now))
        .line(Words::tr("Time zone"), user.timeZone.value());
    if (user.username.hasValue() && !user.username.value().isEmpty())
        section.link(Words::tr("Event types"), Words::tr("Show event types of this person"),
            {.page = u"eventtypes"_s, .username = user.username.value(), .filter = person.name()});
    if (user.weekStart.hasValue())
        section.line(Words::tr("Week start"), user.weekStart.value().label());
    if (user.defaultScheduleId.hasValue()) {
        const qint64 id = user.defaultScheduleId.value();
        const QString name = names.schedule ? names.schedule(id) : QString();
        section.link(Words::tr("Default schedule"), name.isEmpty() ? QString::number(id) : name,
            {u"schedules"_s, QString::number(id)});
    }
    if (user.createdDate.hasValue())
        section.line(Words::tr("Created"),
            QLocale().toString(user.createdDate.value().utc().date(), QLocale::LongFormat));
    section.line(Words::tr("About"), user.bio.value());
    return section;
}

InspectorSection missingSchedule()
{
    InspectorSection section;
    section.form = InspectorSection::Form::Finding;
    section.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = Words::tr("No default schedule"),
        .reason = Words::tr("Event types without a schedule of their own offer no time.")};
    return section;
}

// The raw address carries the client id; it is what the server knows and stays copyable.
InspectorSection rawAddress(const Person &person)
{
    InspectorSection section;
    if (person.user.email.value() != person.email())
        section.id(Words::tr("Address on the server"), person.user.email.value());
    return section;
}

} // namespace

InspectorContent inspectPerson(const Person &person, const PersonNames &names, const QDateTime &now)
{
    InspectorContent content;
    content.title = person.name();
    content.subtitle = person.email();
    content.id = QString::number(person.id());
    content.avatarKey = personKey(person.id());
    if (person.isManaged())
        content.pills.append({.pill = Words::tr("managed user")});
    if (person.isOfOrganization())
        content.pills.append({.pill = Words::tr("organization")});
    QList<InspectorSection> sections;
    if (person.user.defaultScheduleId.isNull())
        sections.append(missingSchedule());
    sections += {identity(person, names, now), rawAddress(person),
        jsonLines(Words::tr("Metadata"), person.user.metadata.value())};
    return inspectionOf(person.user, content, sections);
}

PageDescription peoplePage(PeopleKind kind, const PersonTable &table, const PersonNames &names)
{
    PageDescription page;
    page.id = u"people"_s;
    page.title = titleOf(kind);
    page.section = Words::tr("People");
    page.badge = kind == PeopleKind::ManagedUsers ? Words::tr("legacy platform") : QString();
    page.filterHint = filterHintOf(kind);
    page.countText = countedBy(Words::tr("1 person"), Words::tr("%1 people"));
    page.emptyTitle = Words::tr("No people yet");
    page.emptyReason = Words::tr("None of the lists this account may read has anybody in it.");
    page.stretchedColumn = "name";
    page.tellingColumns = {"email"};
    page.sortColumn = "name";
    page.personalColumns = {"name", "email"};
    page.inspect = inspectorOf<Person>(table, [names](const Person &person) {
        return inspectPerson(person, names, QDateTime::currentDateTimeUtc());
    });
    return page;
}

} // namespace Calends
