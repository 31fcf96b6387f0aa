#include "app/sandbox/sampleaccounts.h"

#include "app/sandbox/guards.h"
#include "app/sandbox/permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Person
{
    QString name;
    QString username;
    QString email;
    QString timeZone;
};

class AccountMaker
{
public:
    explicit AccountMaker(const SampleTools &tools)
        : m_tools(tools)
    {
    }

    SampleAccounts make();

private:
    void startIds();
    qint64 addUser(const Person &person, const QString &clientId = {});
    qint64 addTeam(Values values);
    void join(qint64 teamId, qint64 userId, const QString &role);
    void joinOrganization(qint64 userId, const QString &username, const QString &role);
    void makeStaff();
    void makeOrganization();
    void makeTeams();
    void makeClients();
    void makeManagedUser(const QString &clientId);
    void makeOAuth2();
    void announceKeys();

    SampleTools m_tools;
    SampleAccounts m_made;
    QJsonObject m_clients;
};

void AccountMaker::startIds()
{
    // The recorded servers count from 1, 101 and 1001: start well away, and elsewhere for every seed.
    const qint64 start = 20'000 + qint64(m_tools.settings.seed % 89) * 1'010;
    const QStringList tables
        = u"users teams memberships profiles schedules event_types bookings attendees out_of_office"_s.split(
            u' ');
    for (const QString &table : tables)
        m_tools.database.execute(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s,
            {table, start + tables.indexOf(table) * 7});
}

qint64 AccountMaker::addUser(const Person &person, const QString &clientId)
{
    Values values{{u"uuid"_s, m_tools.credentials.newUuid()}, {u"email"_s, person.email},
        {u"username"_s, person.username}, {u"name"_s, person.name}, {u"time_zone"_s, person.timeZone},
        {u"locale"_s, u"en"_s}, {u"email_verified"_s, m_tools.clock.now()},
        {u"created_at"_s, m_tools.clock.now() - 200LL * 24 * 60 * 60 * 1000}};
    if (!clientId.isEmpty())
        values.insert(u"client_id"_s, clientId);
    const qint64 userId = m_tools.database.insert(u"users"_s, values);
    const qint64 scheduleId = m_tools.database.insert(u"schedules"_s,
        {{u"user_id"_s, userId}, {u"name"_s, u"Working hours"_s}, {u"time_zone"_s, person.timeZone},
            {u"created_at"_s, m_tools.clock.now()}});
    m_tools.database.insert(u"availability"_s,
        {{u"schedule_id"_s, scheduleId}, {u"days"_s, QJsonArray{1, 2, 3, 4, 5}}, {u"start_minute"_s, 9 * 60},
            {u"end_minute"_s, 17 * 60}});
    m_tools.database.update(u"users"_s, userId, {{u"default_schedule_id"_s, scheduleId}});
    return userId;
}

qint64 AccountMaker::addTeam(Values values)
{
    values.insert(u"created_at"_s, m_tools.clock.now());
    return m_tools.database.insert(u"teams"_s, values);
}

void AccountMaker::join(qint64 teamId, qint64 userId, const QString &role)
{
    m_tools.database.insert(u"memberships"_s,
        {{u"team_id"_s, teamId}, {u"user_id"_s, userId}, {u"role"_s, role}, {u"accepted"_s, true},
            {u"created_at"_s, m_tools.clock.now()}, {u"updated_at"_s, m_tools.clock.now()}});
}

void AccountMaker::joinOrganization(qint64 userId, const QString &username, const QString &role)
{
    join(*m_made.organizationId, userId, role);
    m_tools.database.insert(u"profiles"_s,
        {{u"organization_id"_s, *m_made.organizationId}, {u"user_id"_s, userId}, {u"username"_s, username}});
}

void AccountMaker::makeStaff()
{
    m_made.ownerId
        = addUser({u"Ingrid Søderlund"_s, u"ingrid"_s, u"ingrid@northwind.test"_s, u"Europe/Oslo"_s});
    m_tools.database.insert(u"calendars"_s,
        {{u"user_id"_s, m_made.ownerId}, {u"integration"_s, u"google_calendar"_s},
            {u"external_id"_s, u"ingrid@northwind.test"_s}, {u"name"_s, u"Ingrid – główny"_s}});
    if (m_tools.settings.kind == CustomerKind::Individual)
        return;
    m_made.adminId
        = addUser({u"Tomás Echeverría"_s, u"tomas"_s, u"tomas@northwind.test"_s, u"America/Montevideo"_s});
    m_made.memberId = addUser({u"Aiko 田中"_s, u"aiko"_s, u"aiko@northwind.test"_s, u"Asia/Tokyo"_s});
}

void AccountMaker::makeOrganization()
{
    const bool platform = m_tools.settings.kind == CustomerKind::Platform;
    Values values{{u"name"_s, platform ? u"Northwind Platform"_s : u"Northwind Clinics"_s},
        {u"slug"_s, u"northwind"_s}, {u"is_organization"_s, true}, {u"is_platform"_s, platform},
        {u"time_zone"_s, u"Europe/Oslo"_s}};
    if (platform && m_tools.settings.plan != Plan::None)
        values.insert(u"plan"_s, planName(m_tools.settings.plan));
    m_made.organizationId = addTeam(values);
    joinOrganization(m_made.ownerId, u"ingrid"_s, u"OWNER"_s);
    joinOrganization(m_made.adminId, u"tomas"_s, u"ADMIN"_s);
    joinOrganization(m_made.memberId, u"aiko"_s, u"MEMBER"_s);
}

void AccountMaker::makeTeams()
{
    const QList<std::pair<QString, QString>> names{
        {u"Onboarding"_s, u"onboarding"_s}, {u"Support – 24/7"_s, u"support"_s}};
    for (const auto &name : names) {
        Values values{{u"name"_s, name.first}, {u"slug"_s, name.second}};
        if (m_made.organizationId)
            values.insert(u"parent_id"_s, *m_made.organizationId);
        const qint64 teamId = addTeam(values);
        join(teamId, m_made.ownerId, u"OWNER"_s);
        join(teamId, m_made.adminId, u"ADMIN"_s);
        join(teamId, m_made.memberId, u"MEMBER"_s);
        m_made.teamIds.append(teamId);
    }
}

void AccountMaker::makeClients()
{
    const auto add = [this](const QString &name, int permissions) {
        const QString id = m_tools.credentials.newClient({{u"name"_s, name},
            {u"redirect_uris"_s,
                QJsonArray{u"https://app.northwind.test/callback"_s, u"http://localhost:4321"_s}},
            {u"permissions"_s, permissions}, {u"organization_id"_s, *m_made.organizationId},
            {u"are_default_event_types_enabled"_s, true}});
        m_made.clientIds.append(id);
        m_clients.insert(name,
            QJsonObject{{u"id"_s, id}, {u"secret"_s, m_tools.credentials.findClient(id)->text("secret"_L1)}});
    };
    add(u"Patient portal"_s, everyPermission);
    add(u"Partner widget"_s, everyPermission);
    add(u"Reporting, read only"_s, EventTypeRead | BookingRead | ScheduleRead | AppsRead | ProfileRead);
    m_made.announcement.insert(u"clients"_s, m_clients);
}

void AccountMaker::makeManagedUser(const QString &clientId)
{
    const Person person{u"Zoë Lindqvist"_s, u"zoe-"_s % clientId % u"-patients-test"_s,
        u"zoe+"_s % clientId % u"@patients.test"_s, u"Europe/Stockholm"_s};
    m_made.managedUserId = addUser(person, clientId);
    joinOrganization(m_made.managedUserId, person.username, u"MEMBER"_s);
    QJsonObject user = m_tools.credentials.newTokens(clientId, m_made.managedUserId).json();
    user.insert(u"id"_s, m_made.managedUserId);
    user.insert(u"clientId"_s, clientId);
    m_made.announcement.insert(u"managedUser"_s, user);
}

void AccountMaker::makeOAuth2()
{
    const QString id = m_tools.credentials.newUuid();
    const QString secret = m_tools.credentials.newHex(64);
    m_tools.database.insert(u"oauth2_clients"_s,
        {{u"id"_s, id}, {u"secret"_s, Credentials::apiKeyHash(u"cal_"_s % secret)},
            {u"name"_s, u"Desk companion"_s},
            {u"redirect_uris"_s, QJsonArray{u"http://localhost:4321/callback"_s}},
            {u"client_type"_s, u"CONFIDENTIAL"_s}});
    const QStringList scopes
        = u"EVENT_TYPE_READ BOOKING_READ BOOKING_WRITE SCHEDULE_READ SCHEDULE_WRITE PROFILE_READ"_s.split(
            u' ');
    const TokenPair pair = m_tools.credentials.newOAuth2Tokens(id, m_made.ownerId, scopes);
    m_made.announcement.insert(u"oauth2"_s,
        QJsonObject{{u"clientId"_s, id}, {u"clientSecret"_s, secret}, {u"accessToken"_s, pair.accessToken},
            {u"refreshToken"_s, pair.refreshToken}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
}

void AccountMaker::announceKeys()
{
    QJsonObject keys;
    QJsonObject users;
    const auto add = [&](const QString &name, qint64 userId) {
        if (userId == 0)
            return;
        users.insert(name, userId);
        keys.insert(name, m_tools.credentials.newApiKey({userId, {}, {}, {}, name}));
        if (m_made.organizationId)
            keys.insert(name % u"OfOrganization"_s,
                m_tools.credentials.newApiKey({userId, m_made.organizationId, {}, {}, name}));
    };
    add(u"owner"_s, m_made.ownerId);
    add(u"admin"_s, m_made.adminId);
    add(u"member"_s, m_made.memberId);
    m_made.announcement.insert(u"apiKeys"_s, keys);
    m_made.announcement.insert(u"users"_s, users);
    QJsonArray teams;
    for (qint64 teamId : std::as_const(m_made.teamIds))
        teams.append(teamId);
    m_made.announcement.insert(u"teams"_s, teams);
    if (m_made.organizationId)
        m_made.announcement.insert(u"organizationId"_s, *m_made.organizationId);
}

SampleAccounts AccountMaker::make()
{
    const CustomerKind kind = m_tools.settings.kind;
    startIds();
    makeStaff();
    if (kind == CustomerKind::Platform || kind == CustomerKind::Organization)
        makeOrganization();
    if (kind != CustomerKind::Individual)
        makeTeams();
    if (kind == CustomerKind::Platform) {
        makeClients();
        makeManagedUser(m_made.clientIds.first());
    }
    if (m_tools.settings.edition != ServerEdition::Full)
        makeOAuth2();
    announceKeys();
    return m_made;
}

} // namespace

SampleAccounts makeSampleAccounts(const SampleTools &tools) { return AccountMaker(tools).make(); }

} // namespace Calends::Sandbox
