#include "tests/sandbox/wirecomparison/cast.h"

#include <QJsonArray>

#include "app/sandbox/permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;

struct Person
{
    qint64 recorded;
    QString username;
    QString email;
    QString name;
    QString timeZone;
    qint64 organization = 0; // recorded id
    QString role;
};

QString consoleClient(const Stage &stage)
{
    return stage.isCommunity() ? u"cmwu8m8vs0000377dvika8sa7"_s : u"cmwu6pwh60000sy7ddxwrdq7j"_s;
}

QString readOnlyClient(const Stage &stage)
{
    return stage.isCommunity() ? u"cmwu8m8we0001377dtfr85l4f"_s : u"cmwu6pwjz0001sy7dzmvtwuam"_s;
}

class CastMaker
{
public:
    explicit CastMaker(Stage &stage)
        : m_stage(stage)
        , m_database(stage.database())
    {
    }
    void make();

private:
    void startIds();
    void addOrganization(qint64 recorded, const QString &name, const QString &plan);
    void addTeam(qint64 recorded, qint64 parent, const QString &name, const QString &slug);
    void addMembership(qint64 team, qint64 user, const QString &role, qint64 recorded = 0);
    void addPerson(const Person &person);
    void addManaged(qint64 recorded, const QString &first, const QString &name, const QString &clientId);
    void addClient(const QString &recorded, const QString &placeholder, Values values);
    void addSchedule(qint64 recordedUser, const QString &name, const QString &timeZone);
    void addKey(const QString &placeholder, ApiKeyWish wish);
    void addToken(const QString &placeholder, qint64 recordedUser);
    void addPeople();
    void addClients();
    void addManagedUsers();
    void addTeams();
    void addKeys();

    Stage &m_stage;
    Database &m_database;
};

void CastMaker::startIds()
{
    const qint64 start = 40'000 + qint64(m_stage.server().settings().seed % 97) * 1'003;
    const QStringList tables
        = u"users teams memberships profiles schedules event_types bookings attendees out_of_office"_s.split(
            u' ');
    for (const QString &table : tables)
        m_database.execute(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s,
            {table, start + tables.indexOf(table) * 11});
}

void CastMaker::addOrganization(qint64 recorded, const QString &name, const QString &plan)
{
    Values values{{u"name"_s, name}, {u"slug"_s, name.toLower()}, {u"is_organization"_s, true},
        {u"is_platform"_s, !plan.isEmpty()}, {u"metadata"_s, QJsonObject()},
        {u"created_at"_s, m_stage.now()}};
    if (!plan.isEmpty())
        values.insert(u"plan"_s, plan);
    m_stage.remember(Kind::Team, recorded, m_database.insert(u"teams"_s, values));
}

void CastMaker::addTeam(qint64 recorded, qint64 parent, const QString &name, const QString &slug)
{
    Values values{{u"name"_s, name}, {u"slug"_s, slug}, {u"created_at"_s, m_stage.now()}};
    if (parent != 0)
        values.insert(u"parent_id"_s, m_stage.staged(Kind::Team, parent));
    m_stage.remember(Kind::Team, recorded, m_database.insert(u"teams"_s, values));
}

void CastMaker::addMembership(qint64 team, qint64 user, const QString &role, qint64 recorded)
{
    const qint64 id = m_database.insert(u"memberships"_s,
        {{u"team_id"_s, m_stage.staged(Kind::Team, team)}, {u"user_id"_s, m_stage.staged(Kind::User, user)},
            {u"role"_s, role}, {u"accepted"_s, true}, {u"created_at"_s, m_stage.now()},
            {u"updated_at"_s, m_stage.now()}});
    if (recorded != 0)
        m_stage.remember(Kind::Membership, recorded, id);
}

void CastMaker::addSchedule(qint64 recordedUser, const QString &name, const QString &timeZone)
{
    const qint64 userId = m_stage.staged(Kind::User, recordedUser);
    const qint64 id = m_database.insert(u"schedules"_s,
        {{u"user_id"_s, userId}, {u"name"_s, name}, {u"time_zone"_s, timeZone},
            {u"created_at"_s, m_stage.now()}});
    m_database.insert(u"availability"_s,
        {{u"schedule_id"_s, id}, {u"days"_s, QJsonArray{1, 2, 3, 4, 5}}, {u"start_minute"_s, 540},
            {u"end_minute"_s, 1020}});
    m_database.update(u"users"_s, userId, {{u"default_schedule_id"_s, id}});
    // On the recorded servers a person's first schedule has the person's id.
    m_stage.remember(Kind::Schedule, recordedUser, id);
}

void CastMaker::addPerson(const Person &person)
{
    const qint64 id = m_database.insert(u"users"_s,
        {{u"uuid"_s, m_stage.server().credentials().newUuid()}, {u"email"_s, person.email},
            {u"username"_s, person.username}, {u"name"_s, person.name}, {u"time_zone"_s, person.timeZone},
            {u"locale"_s, u"en"_s}, {u"email_verified"_s, m_stage.now()}, {u"verified"_s, true},
            {u"created_at"_s, m_stage.now() - 30 * dayLength}});
    m_stage.remember(Kind::User, person.recorded, id);
    addSchedule(person.recorded, u"Working hours"_s, person.timeZone);
    if (person.organization == 0)
        return;
    // Memberships 4 to 7 are those of 111 to 114 on the recorded server.
    const bool isGlobex = person.organization == 202;
    addMembership(person.organization, person.recorded, person.role, isGlobex ? person.recorded - 107 : 0);
    m_database.insert(u"profiles"_s,
        {{u"organization_id"_s, m_stage.staged(Kind::Team, person.organization)}, {u"user_id"_s, id},
            {u"username"_s, person.username}});
}

void CastMaker::addPeople()
{
    const QString berlin = u"Europe/Berlin"_s;
    addOrganization(201, u"Acme Platform"_s, u"SCALE"_s);
    addOrganization(202, u"Globex"_s, {});
    addOrganization(203, u"Free Platform"_s, u"FREE"_s);
    addOrganization(205, u"Essentials Platform"_s, u"ESSENTIALS"_s);
    addOrganization(1005, u"Tochter"_s, u"SCALE"_s);
    const QList<Person> people{{101, u"platform-owner"_s, u"olivia@acme-platform.test"_s,
                                   u"Olivia Platform"_s, berlin, 201, u"OWNER"_s},
        {102, u"platform-admin"_s, u"adam@acme-platform.test"_s, u"Adam Admin"_s, berlin, 201, u"ADMIN"_s},
        {103, u"platform-member"_s, u"mia@acme-platform.test"_s, u"Mia Member"_s, berlin, 201, u"MEMBER"_s},
        {111, u"org-owner"_s, u"owen@globex.test"_s, u"Owen Organization"_s, berlin, 202, u"OWNER"_s},
        {112, u"org-member"_s, u"meme@globex.test"_s, u"Mémé 会員"_s, berlin, 202, u"MEMBER"_s},
        {113, u"org-member2"_s, u"jose@globex.test"_s, u"José Ångström-Łukasz"_s, berlin, 202, u"MEMBER"_s},
        {114, u"org-member3"_s, u"zoe@globex.test"_s, u"Zoë O’Brien 🚀"_s, berlin, 202, u"MEMBER"_s},
        {121, u"free-owner"_s, u"fred@free.test"_s, u"Fred Free"_s, berlin, 203, u"OWNER"_s},
        {161, u"managed-org-owner"_s, u"ess@ess.test"_s, u"Ess Ential"_s, berlin, 205, u"OWNER"_s},
        {141, u"solo"_s, u"sam@solo.test"_s, u"Sam “Solo” Ōtani 大谷"_s, berlin, 0, {}},
        {142, u"solo2"_s, u"lucja@solo.test"_s, u"Łucja Drugá"_s, berlin, 0, {}},
        {1, u"root"_s, u"root@system.test"_s, u"Root"_s, berlin, 0, {}}};
    for (const Person &person : people)
        addPerson(person);
    // The manager's owner owns the managed organization too; his key of it is the one its creation answers.
    addMembership(1005, 101, u"OWNER"_s);
    m_database.insert(u"profiles"_s,
        {{u"organization_id"_s, m_stage.staged(Kind::Team, 1005)},
            {u"user_id"_s, m_stage.staged(Kind::User, 101)}, {u"username"_s, u"platform-owner"_s}});
    m_database.update(u"users"_s, m_stage.staged(Kind::User, 1), {{u"system_admin"_s, true}});
    m_database.update(u"users"_s, m_stage.staged(Kind::User, 141),
        {{u"metadata"_s, QJsonObject{{u"crm"_s, u"x-1"_s}}}, {u"bio"_s, u"línea 1\nlínea 2"_s}});
}

void CastMaker::addClient(const QString &recorded, const QString &placeholder, Values values)
{
    values.insert(u"organization_id"_s, m_stage.staged(Kind::Team, 201));
    const QString id = m_stage.server().credentials().newClient(values);
    m_stage.remember(Kind::Client, recorded, id);
    m_stage.setCredential(placeholder, m_stage.server().credentials().findClient(id)->text("secret"_L1));
}

void CastMaker::addClients()
{
    addClient(consoleClient(m_stage), u"<CLIENT_SECRET:console>"_s,
        {{u"name"_s, u"Console client"_s}, {u"redirect_uris"_s, QJsonArray{u"http://localhost:4321"_s}},
            {u"permissions"_s, everyPermission}, {u"are_default_event_types_enabled"_s, true},
            {u"booking_redirect_uri"_s, u"https://app.example.test/booked"_s},
            {u"booking_cancel_redirect_uri"_s, u"https://app.example.test/cancelled"_s},
            {u"booking_reschedule_redirect_uri"_s, u"https://app.example.test/moved"_s}});
    addClient(readOnlyClient(m_stage), u"<CLIENT_SECRET:readonly>"_s,
        {{u"name"_s, u"Żółw – read only ✓"_s}, {u"redirect_uris"_s, QJsonArray()},
            {u"permissions"_s, EventTypeRead | BookingRead | ScheduleRead | AppsRead | ProfileRead},
            {u"logo"_s, u"https://example.test/logo.png"_s}});
}

void CastMaker::addManaged(
    qint64 recorded, const QString &first, const QString &name, const QString &clientId)
{
    const QString staged = m_stage.staged(Kind::Client, clientId);
    const QString username = first % u'-' % staged % u"-customer-test"_s;
    addPerson({recorded, username, first % u'+' % staged % u"@customer.test"_s, name, u"Europe/Stockholm"_s,
        201, u"MEMBER"_s});
    const qint64 id = m_stage.staged(Kind::User, recorded);
    m_database.update(u"users"_s, id, {{u"client_id"_s, staged}});
    m_database.execute(u"UPDATE schedules SET name = 'Default schedule' WHERE user_id = ?"_s, {id});
}

void CastMaker::addManagedUsers()
{
    const QString console = consoleClient(m_stage);
    addManaged(1001, u"alice"_s, u"Alice Ångström"_s, console);
    addManaged(1002, u"bob"_s, u"Bob 田中太郎"_s, console);
    addManaged(1003, u"carol"_s, u"Carol مريم"_s, console);
    addManaged(1004, u"dave"_s, u"Dave O’Hara 🚀"_s, console);
    addManaged(1005, u"eve"_s, u"Ève"_s, console);
    addManaged(1006, u"ro"_s, u"Read Only"_s, readOnlyClient(m_stage));
    m_database.update(u"users"_s, m_stage.staged(Kind::User, 1001),
        {{u"metadata"_s, QJsonObject{{u"tier"_s, u"gold"_s}}}, {u"bio"_s, u"Hej!"_s}});
    // Eve came without a time zone and so has no schedule; neither has the read-only user.
    for (qint64 recorded : {1005, 1006}) {
        m_database.execute(
            u"DELETE FROM schedules WHERE user_id = ?"_s, {m_stage.staged(Kind::User, recorded)});
        m_database.update(u"users"_s, m_stage.staged(Kind::User, recorded),
            {{u"default_schedule_id"_s, QVariant()}, {u"time_zone"_s, u"Europe/London"_s}});
    }
}

void CastMaker::addTeams()
{
    addTeam(1001, 202, u"Vertrieb 営業"_s, u"sales"_s);
    addTeam(1002, 202, u"Support"_s, u"support"_s);
    addTeam(1010, 0, u"Zespół Łódź"_s, u"lodz-2"_s);
    m_database.update(
        u"teams"_s, m_stage.staged(Kind::Team, 1001), {{u"metadata"_s, QJsonObject{{u"cc"_s, u"1"_s}}}});
    addMembership(1001, 111, u"OWNER"_s);
    addMembership(1001, 112, u"MEMBER"_s, 26);
    addMembership(1002, 111, u"OWNER"_s);
    addMembership(1010, 141, u"OWNER"_s);
    addMembership(1010, 142, u"MEMBER"_s, 37);
}

void CastMaker::addKey(const QString &placeholder, ApiKeyWish wish)
{
    wish.userId = m_stage.staged(Kind::User, wish.userId);
    if (wish.teamId)
        wish.teamId = m_stage.staged(Kind::Team, *wish.teamId);
    m_stage.setCredential(
        u"<API_KEY:"_s % placeholder % u'>', m_stage.server().credentials().newApiKey(wish));
}

void CastMaker::addKeys()
{
    const QJsonObject shortLimit{{u"name"_s, u"short"_s}, {u"limit"_s, 3}, {u"seconds"_s, 10}};
    const QJsonObject longLimit{{u"name"_s, u"long"_s}, {u"limit"_s, 5}, {u"seconds"_s, 60}};
    addKey(u"platform_owner"_s, {101, {}, {}, {}, {}});
    addKey(u"platform_owner_team"_s, {101, 201, {}, {}, {}});
    addKey(u"platform_admin"_s, {102, {}, {}, {}, {}});
    addKey(u"platform_member"_s, {103, {}, {}, {}, {}});
    addKey(u"org_owner"_s, {111, {}, {}, {}, {}});
    addKey(u"org_member"_s, {112, {}, {}, {}, {}});
    addKey(u"free_owner"_s, {121, {}, {}, {}, {}});
    addKey(u"ess_owner"_s, {161, {}, {}, {}, {}});
    addKey(u"solo"_s, {141, {}, {}, {}, {}});
    addKey(u"solo2"_s, {142, {}, {}, {}, {}});
    addKey(u"sysadmin"_s, {1, {}, {}, {}, {}});
    addKey(u"managed_org"_s, {101, 1005, {}, {}, {}});
    addKey(u"refreshme"_s, {142, {}, {}, {}, {}});
    addKey(u"expired"_s, {141, {}, m_stage.now() - 2 * dayLength, {}, {}});
    addKey(u"ratelimited"_s, {142, {}, {}, QJsonArray{shortLimit, longLimit}, {}});
}

void CastMaker::addToken(const QString &placeholder, qint64 recordedUser)
{
    const qint64 userId = m_stage.staged(Kind::User, recordedUser);
    const QString clientId = m_database.find(u"users"_s, userId)->text("client_id"_L1);
    m_stage.setCredential(u"<ACCESS_TOKEN:"_s % placeholder % u'>',
        m_stage.server().credentials().newTokens(clientId, userId).accessToken);
}

void CastMaker::make()
{
    startIds();
    addPeople();
    addTeams();
    addClients();
    addManagedUsers();
    addKeys();
    for (const QString &name : {u"alice"_s, u"alice2"_s, u"alice9"_s})
        addToken(name, 1001);
    addToken(u"bob2"_s, 1002);
    addToken(u"carol"_s, 1003);
    addToken(u"eve"_s, 1005);
    addToken(u"ro"_s, 1006);
}

} // namespace

void addCast(Stage &stage) { CastMaker(stage).make(); }

} // namespace Calends::Sandbox
