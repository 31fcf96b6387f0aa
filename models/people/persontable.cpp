#include "models/people/persontable.h"

#include <algorithm>
#include <type_traits>

#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/core/tabletext.h"
#include "models/teams/membership.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Person>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonTable)
};

// A name and the id it stands for: either can be asked.
template <typename Id>
QString nameOf(const std::function<QString(Id)> &names, const std::remove_cvref_t<Id> &id)
{
    return names ? names(id) : QString();
}

Cell nameColumn()
{
    Cell column{
        "name", Words::tr("Name"), [](const Person &person, const Context &) { return person.name(); }};
    column.detail = [](const Person &person, const Context &) { return person.user.username.value(); };
    column.look = CellLook::Avatar;
    column.width = 26;
    return column;
}

Cell emailColumn()
{
    Cell column{
        "email", Words::tr("E-mail"), [](const Person &person, const Context &) { return person.email(); }};
    column.toolTip = [](const Person &person, const Context &) { return person.user.email.value(); };
    column.asked = [](const Person &person) { return QStringList{person.email()}; };
    column.width = 28;
    return column;
}

Cell clientColumn(const std::function<QString(const QString &)> &clientName)
{
    Cell column{"client", Words::tr("OAuth client"), [clientName](const Person &person, const Context &) {
                    const QString id = person.clientId();
                    const QString name = id.isEmpty() ? QString() : nameOf(clientName, id);
                    return name.isEmpty() ? id : name;
                }};
    column.asked = [clientName](const Person &person) {
        const QString id = person.clientId();
        return id.isEmpty() ? QStringList() : QStringList{nameOf(clientName, id), id};
    };
    column.width = 18;
    return column;
}

// Sorted by the zone's offset now, so that people close in time stand together.
Cell zoneColumn()
{
    Cell column{"zone", Words::tr("Local time"), [](const Person &person, const Context &) {
                    const QString zone = person.user.timeZone.value();
                    const QString now = localTime(zone, QDateTime::currentDateTimeUtc());
                    return now.isEmpty() ? zone : now;
                }};
    column.key = [](const Person &person, const Context &) {
        const QTimeZone zone(person.user.timeZone.value().toUtf8());
        return zone.isValid() ? SortKey::number(zone.offsetFromUtc(QDateTime::currentDateTimeUtc()))
                              : SortKey();
    };
    column.toolTip = [](const Person &person, const Context &) { return person.user.timeZone.value(); };
    column.asked = [](const Person &person) { return QStringList{person.user.timeZone.value()}; };
    column.plain = column.toolTip;
    column.width = 20;
    return column;
}

Cell weekStartColumn()
{
    Cell column = memberColumn<Person>("weekStart", "weekStart");
    column.title = Words::tr("Week start");
    column.searched = false;
    column.width = 11;
    return column;
}

Cell scheduleColumn(const std::function<QString(qint64)> &scheduleName)
{
    Cell column{
        "schedule", Words::tr("Default schedule"), [scheduleName](const Person &person, const Context &) {
            if (!person.user.defaultScheduleId.hasValue())
                return Words::tr("none");
            const qint64 id = person.user.defaultScheduleId.value();
            const QString name = nameOf(scheduleName, id);
            return name.isEmpty() ? QString::number(id) : name;
        }};
    column.asked = [scheduleName](const Person &person) {
        const Member<qint64> &id = person.user.defaultScheduleId;
        return id.hasValue() ? QStringList{nameOf(scheduleName, id.value()), QString::number(id.value())}
                             : QStringList();
    };
    column.width = 16;
    return column;
}

Cell createdColumn()
{
    Cell column{"created", Words::tr("Created"), [](const Person &person, const Context &context) {
                    const Member<Instant> &created = person.user.createdDate;
                    return created.hasValue() ? dayInZone(created.value(), context) : QString();
                }};
    column.key = [](const Person &person, const Context &) {
        const Member<Instant> &created = person.user.createdDate;
        return created.hasValue() ? SortKey::number(created.value().milliseconds()) : SortKey();
    };
    column.order = QueryOrder::Time;
    column.moment = [](const Person &person) {
        const Member<Instant> &created = person.user.createdDate;
        return created.hasValue() ? std::optional(created.value()) : std::nullopt;
    };
    column.searched = false;
    column.width = 12;
    column.firm = true;
    return column;
}

Person personOf(const Membership &membership)
{
    const MembershipUser &user = membership.user.value();
    Person person;
    person.user.id = membership.userId;
    person.user.name = user.name;
    person.user.email = user.email;
    person.user.username = user.username;
    person.user.avatarUrl = user.avatarUrl;
    person.user.bio = user.bio;
    person.user.metadata = user.metadata;
    return person;
}

TableRow<Person> personRow(const QByteArray &json, Decoding &decoding)
{
    const JsonDocument document(json);
    decoding.restart();
    if (std::optional<Person> person = decodePerson(document.root(), decoding))
        return {QString::number(person->id()), *std::move(person), {}};
    const QString reason = document.isValid() ? decoding.reason() : document.errorText();
    return {QString::fromUtf8(document.root()["id"].raw()), Unreadable{reason, Redactor().body(json)}, {}};
}

QList<TableRow<Person>> peopleOf(const QList<QByteArray> &rows)
{
    Decoding decoding;
    QList<TableRow<Person>> people;
    people.reserve(rows.size());
    for (const QByteArray &row : rows)
        people.append(personRow(row, decoding));
    return people;
}

// A membership's own id is not the person's: rows are people. Empty when the row does not tell.
QString personIn(const QByteArray &membership)
{
    const JsonDocument document(membership);
    const JsonView id = document.root()["userId"];
    return id.isNumber() ? QString::fromUtf8(id.raw()) : QString();
}

Unreadable unreadable(const TableRow<Membership> &membership, const QByteArray &row)
{
    if (const auto *const why = std::get_if<Unreadable>(&membership.content))
        return *why;
    return {Words::tr("userId: a number was expected, nothing was found"), Redactor().body(row)};
}

QList<TableRow<Person>> membersOf(const QList<QByteArray> &rows)
{
    Decoding decoding;
    QList<TableRow<Person>> people;
    people.reserve(rows.size());
    for (const QByteArray &row : rows) {
        const TableRow<Membership> membership = decodedRow<Membership>(row, decoding);
        const Membership *const value = std::get_if<Membership>(&membership.content);
        if (value && value->userId.hasValue())
            people.append({QString::number(value->userId.value()), personOf(*value), {}});
        else
            people.append({personIn(row), unreadable(membership, row), {}});
    }
    return people;
}

QByteArray payloadOfPerson(const Person &person)
{
    return describe<OrganizationUser>().encode(describe<OrganizationUser>().withoutSecrets(person.user));
}

QByteArray indexOfPerson(const Person &person) { return indexOf(person.user); }

} // namespace

QList<Column<Person>> personColumns(PeopleKind kind, const PersonNames &names)
{
    // A membership's answer tells neither zone nor schedule of its person.
    if (kind == PeopleKind::TeamMembers)
        return {nameColumn(), emailColumn()};
    QList<Column<Person>> columns{nameColumn(), emailColumn()};
    if (kind == PeopleKind::ManagedUsers)
        columns.append(clientColumn(names.client));
    columns.append({zoneColumn(), weekStartColumn(), scheduleColumn(names.schedule), createdColumn()});
    return columns;
}

QList<Column<Person>> personAsked(const QList<Column<Person>> &shown, const PersonNames &names)
{
    const bool showsClient
        = std::any_of(shown.cbegin(), shown.cend(), [](const Cell &column) { return column.id == "client"; });
    return showsClient ? QList<Cell>() : QList<Cell>{clientColumn(names.client)};
}

Keeping<Person> personKeeping()
{
    return {u"person"_s, describe<OrganizationUser>().markFingerprint(), peopleOf, payloadOfPerson,
        indexOfPerson, false};
}

std::function<QList<TableRow<Person>>(const QList<QByteArray> &)> personDecoder(const QString &list)
{
    return list.startsWith(TeamMembersListPrefix) ? membersOf : peopleOf;
}

FeedDescription<Person> personFeed(
    const Capabilities &capabilities, const AccountScope &scope, const PersonNames &names)
{
    FeedDescription<Person> description{personColumns(peopleWhole(capabilities, scope).kind, names),
        personKeeping(), [&capabilities, &scope] { return peopleWhole(capabilities, scope).feed; }};
    description.decoder = personDecoder;
    description.asked = personAsked(description.columns, names);
    description.join = joined;
    return description;
}

} // namespace Calends
