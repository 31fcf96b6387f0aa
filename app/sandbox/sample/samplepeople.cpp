#include "app/sandbox/sample/samplepeople.h"

#include "app/sandbox/sample/bulkinsert.h"
#include "app/sandbox/sample/cultures.h"
#include "app/sandbox/scheduling/interval.h"

#include <QDateTime>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Hours
{
    const char16_t *days; // Sunday is 0
    int startMinute;
    int endMinute;
};

// Weeks as people keep them: the plain one, with a lunch hour, short days, evenings, Sunday to Thursday,
// around the clock, one long night that ends before it starts and so never opens.
const auto &weeks()
{
    static const std::array kept{QList<Hours>{{u"[1,2,3,4,5]", 540, 1020}},
        QList<Hours>{{u"[1,2,3,4,5]", 540, 1020}},
        QList<Hours>{{u"[1,2,3,4,5]", 480, 720}, {u"[1,2,3,4,5]", 780, 1020}},
        QList<Hours>{{u"[1,3]", 540, 900}, {u"[5]", 600, 750}},
        QList<Hours>{{u"[1,2,3,4]", 1020, 1320}, {u"[6,0]", 600, 960}},
        QList<Hours>{{u"[0,1,2,3,4]", 510, 1050}}, QList<Hours>{{u"[0,1,2,3,4,5,6]", 0, 1439}},
        QList<Hours>{{u"[2,4]", 0, 390}, {u"[2,4]", 795, 1425}},
        QList<Hours>{{u"[1]", 1020, 540}, {u"[3]", 540, 1020}}};
    return kept;
}

constexpr std::array hostNames{u"praxis.example", u"clinic.test", u"customer.test", u"studio.example"};
constexpr std::array reasons{u"vacation", u"travel", u"sick", u"public_holiday", u"unspecified"};
constexpr std::array notes{
    u"Back on Monday, urgent cases to the front desk", u"Conférence à Genève", u"🏖️", u"研修のため"};

constexpr std::array furtherSchedules{
    u"Summer hours", u"Rufbereitschaft – Nächte", u"週末のみ", u"ورديات مسائية", u"Home visits 🚲"};

class PeopleMaker
{
public:
    PeopleMaker(const SampleTools &tools, const SampleAccounts &accounts, qint64 today, Dice &dice);

    QList<SamplePerson> make();

private:
    QList<SamplePerson> peopleThere();
    SamplePerson draw(int index);
    void write(const SamplePerson &person, const Culture &culture);
    void addSchedule(const SamplePerson &person, qint64 id, const QString &name);
    void addSchedules(const SamplePerson &person, qint64 first);
    void addOverrides(qint64 scheduleId);
    void addTimeOff(qint64 userId, qint64 colleague);
    void join(const SamplePerson &person, int index);
    QString clientFor(int index) const;

    const SampleTools &m_tools;
    const SampleAccounts &m_accounts;
    qint64 m_today;
    Dice &m_dice;
    const Culture *m_culture = nullptr;
    BulkInsert m_users;
    BulkInsert m_schedules;
    BulkInsert m_availability;
    BulkInsert m_overrides;
    BulkInsert m_memberships;
    BulkInsert m_profiles;
    BulkInsert m_timeOff;
};

PeopleMaker::PeopleMaker(const SampleTools &tools, const SampleAccounts &accounts, qint64 today, Dice &dice)
    : m_tools(tools)
    , m_accounts(accounts)
    , m_today(today)
    , m_dice(dice)
    , m_users(tools.database, u"users"_s,
          u"id,uuid,email,username,name,bio,avatar_url,time_zone,week_start,time_format,default_schedule_id,"
          u"locale,"
          "metadata,client_id,email_verified,created_at"_s)
    , m_schedules(tools.database, u"schedules"_s, u"id,user_id,name,time_zone,created_at"_s)
    , m_availability(tools.database, u"availability"_s, u"schedule_id,days,start_minute,end_minute"_s)
    , m_overrides(tools.database, u"overrides"_s, u"schedule_id,date,start_minute,end_minute"_s)
    , m_memberships(
          tools.database, u"memberships"_s, u"team_id,user_id,role,accepted,created_at,updated_at"_s)
    , m_profiles(tools.database, u"profiles"_s, u"organization_id,user_id,username"_s)
    , m_timeOff(tools.database, u"out_of_office"_s,
          u"uuid,user_id,to_user_id,start_at,end_at,notes,reason,created_at"_s)
{
}

// The first client has nearly everybody, the others enough to be seen.
QString PeopleMaker::clientFor(int index) const
{
    const QStringList &clients = m_accounts.clientIds;
    if (clients.isEmpty())
        return {};
    const qsizetype at = index % 10 < 8 ? 0 : 1 + index % std::max<qsizetype>(1, clients.size() - 1);
    return clients.at(std::min(at, clients.size() - 1));
}

SamplePerson PeopleMaker::draw(int index)
{
    const std::span<const Culture> all = cultures();
    m_culture = &all[size_t(m_dice.between(0, qint64(all.size()) - 1))];
    const SampleName name = sampleName(*m_culture, m_dice);
    SamplePerson person;
    person.id = m_users.nextId();
    person.name = m_dice.between(1, 200) == 1 ? QString() : name.full;
    person.clientId = clientFor(index);
    const QString local = name.address % u'.' % QString::number(index + 1);
    const QString host = QString::fromUtf16(m_dice.pick(hostNames));
    if (person.clientId.isEmpty()) {
        person.email = local % u'@' % host;
        person.username = QString(local).replace(u'.', u'-');
    } else {
        person.email = local % u'+' % person.clientId % u'@' % host;
        person.username = QString(local % u'-' % person.clientId % u'-' % host).replace(u'.', u'-');
    }
    // Created without a zone: no schedule, and the server's own default zone (FACTS 7).
    person.hasSchedule = !m_dice.chance(4);
    const bool odd = m_dice.chance(12);
    person.zone = person.hasSchedule
        ? QString::fromUtf16(odd ? m_dice.pick(oddZones()) : m_dice.pick(m_culture->zones))
        : u"Europe/London"_s;
    person.locale = QString::fromUtf16(m_culture->locale);
    person.hasDefaultEventTypes = !person.clientId.isEmpty();
    return person;
}

void PeopleMaker::addOverrides(qint64 scheduleId)
{
    const auto add = [this, scheduleId](qint64 ahead, int start, int end) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(m_today + ahead * dayLength, Qt::UTC).date();
        m_overrides.add({scheduleId, date.toString(Qt::ISODate), start, end});
    };
    const qint64 first = m_dice.between(-20, 60);
    add(first, 0, 0);
    if (m_dice.chance(40))
        add(first + 1, 0, 0);
    if (m_dice.chance(40)) {
        add(first + 7, 600, 720);
        add(first + 7, 840, 930);
    }
}

void PeopleMaker::addSchedule(const SamplePerson &person, qint64 id, const QString &name)
{
    m_schedules.add({id, person.id, name, person.zone, m_today - m_dice.between(30, 300) * dayLength});
    const QList<Hours> &week = m_culture->weekStart == u"Saturday"_s ? weeks()[5] : m_dice.pick(weeks());
    for (const Hours &hours : week)
        m_availability.add({id, QString::fromUtf16(hours.days), hours.startMinute, hours.endMinute});
    if (m_dice.chance(25))
        addOverrides(id);
}

void PeopleMaker::addSchedules(const SamplePerson &person, qint64 first)
{
    addSchedule(person, first, u"Working hours"_s);
    if (m_dice.chance(15))
        addSchedule(person, m_schedules.nextId(), QString::fromUtf16(m_dice.pick(furtherSchedules)));
}

void PeopleMaker::addTimeOff(qint64 userId, qint64 colleague)
{
    const qint64 start = m_today + m_dice.between(-30, 45) * dayLength;
    const qint64 days = m_dice.between(1, 14);
    const QVariant instead = colleague > 0 && m_dice.chance(50) ? QVariant(colleague) : QVariant();
    const QVariant note = m_dice.chance(60) ? QVariant(QString::fromUtf16(m_dice.pick(notes))) : QVariant();
    m_timeOff.add({m_tools.credentials.newUuid(), userId, instead, start, start + days * dayLength - 1, note,
        QString::fromUtf16(m_dice.pick(reasons)), m_today - 40 * dayLength});
}

void PeopleMaker::join(const SamplePerson &person, int index)
{
    const qint64 joined = m_today - m_dice.between(20, 250) * dayLength;
    const auto add = [&](qint64 team, const QString &role, bool accepted) {
        m_memberships.add({team, person.id, role, accepted ? 1 : 0, joined, joined});
    };
    // An ordinary organization or team has invitations nobody answered yet.
    const bool accepted = !person.clientId.isEmpty() || !m_dice.chance(3);
    if (m_accounts.organizationId) {
        const bool admin = person.clientId.isEmpty() && m_dice.chance(2);
        add(*m_accounts.organizationId, admin ? u"ADMIN"_s : u"MEMBER"_s, accepted);
        m_profiles.add({*m_accounts.organizationId, person.id, person.username});
    }
    if (m_accounts.teamIds.isEmpty())
        return;
    // Without an organization everybody is in a team; with one every fifth.
    if (m_accounts.organizationId && index % 5 != 0)
        return;
    const qint64 team = m_accounts.teamIds.at(index / 5 % m_accounts.teamIds.size());
    add(team, m_dice.chance(5) ? u"ADMIN"_s : u"MEMBER"_s, accepted);
}

void PeopleMaker::write(const SamplePerson &person, const Culture &culture)
{
    const qint64 schedule = person.hasSchedule ? m_schedules.nextId() : 0;
    const QVariant defaultSchedule = person.hasSchedule ? QVariant(schedule) : QVariant();
    const QVariant name = person.name.isEmpty() ? QVariant() : QVariant(person.name);
    const QVariant bio = m_dice.chance(10) ? QVariant(u"<b>"_s % person.name % u"</b> 🌍"_s) : QVariant();
    const QVariant metadata = m_dice.chance(15)
        ? QVariant(u"{\"patientId\":\"P-"_s % QString::number(person.id) % u"\"}"_s)
        : QVariant();
    const QVariant format = m_dice.chance(50) ? QVariant(24) : QVariant(12);
    const qint64 created = m_today - m_dice.between(20, 400) * dayLength
        - m_dice.between(0, dayLength / minuteLength) * minuteLength;
    m_users.add({person.id, m_tools.credentials.newUuid(), person.email, person.username, name, bio,
        QVariant(), person.zone, QString::fromUtf16(culture.weekStart), format, defaultSchedule,
        QString::fromUtf16(culture.locale), metadata,
        person.clientId.isEmpty() ? QVariant() : QVariant(person.clientId), created, created});
    if (person.hasSchedule)
        addSchedules(person, schedule);
}

QList<SamplePerson> PeopleMaker::peopleThere()
{
    QList<SamplePerson> people;
    const Rows rows = m_tools.database.select(u"SELECT * FROM users ORDER BY id"_s);
    for (const Row &row : rows) {
        SamplePerson person;
        person.id = row.number("id"_L1);
        person.name = row.text("name"_L1);
        person.email = row.text("email"_L1);
        person.username = row.text("username"_L1);
        person.zone = row.text("time_zone"_L1);
        person.locale = row.text("locale"_L1);
        person.clientId = row.text("client_id"_L1);
        person.hasSchedule = !row.isNull("default_schedule_id"_L1);
        person.hasDefaultEventTypes = !person.clientId.isEmpty();
        people.append(person);
    }
    return people;
}

QList<SamplePerson> PeopleMaker::make()
{
    QList<SamplePerson> people = peopleThere();
    people.reserve(people.size() + m_tools.settings.people);
    qint64 before = 0;
    for (int index = 0; index < m_tools.settings.people; ++index) {
        const SamplePerson person = draw(index);
        write(person, *m_culture);
        join(person, index);
        if (m_dice.chance(5))
            addTimeOff(person.id, before);
        before = person.id;
        people.append(person);
    }
    return people;
}

} // namespace

QList<SamplePerson> makePeople(
    const SampleTools &tools, const SampleAccounts &accounts, qint64 today, Dice &dice)
{
    return PeopleMaker(tools, accounts, today, dice).make();
}

} // namespace Calends::Sandbox
