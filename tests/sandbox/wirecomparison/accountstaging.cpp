#include "tests/sandbox/wirecomparison/staging.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

void addWebhook(Stage &stage, const QString &recorded, Values owner)
{
    const QString id = stage.server().credentials().newUuid();
    owner.insert(u"id"_s, id);
    owner.insert(u"subscriber_url"_s, QString(u"https://example.test/"_s % id));
    owner.insert(u"triggers"_s, QJsonArray{u"BOOKING_CREATED"_s});
    owner.insert(u"created_at"_s, stage.now());
    stage.database().insert(u"webhooks"_s, owner);
    stage.remember(Kind::Webhook, recorded, id);
}

// Two of the client and one of a person, as on both servers.
void addWebhooks(Stage &stage, const Recording &)
{
    const QString clientId = stage.staged(
        Kind::Client, stage.isCommunity() ? u"cmwu8m8vs0000377dvika8sa7"_s : u"cmwu6pwh60000sy7ddxwrdq7j"_s);
    const Values client{{u"client_id"_s, clientId}};
    const Values person{{u"user_id"_s, stage.staged(Kind::User, stage.isCommunity() ? 141 : 1001)}};
    if (stage.isCommunity()) {
        addWebhook(stage, u"a5a096ce-ee70-4f0f-b222-79c3b6804311"_s, client);
        addWebhook(stage, u"c8e63083-c40e-4f09-8416-c6423f7108cd"_s, person);
        return;
    }
    addWebhook(stage, u"0a026483-04de-4024-83fb-ea08e5d30e6b"_s, client);
    addWebhook(stage, u"79bfff01-c804-4c36-bc1a-92f1bb21f705"_s, client);
    addWebhook(stage, u"3e5537ac-bb44-4144-9d79-12abc8ec6fdd"_s, person);
}

Values ofPerson(Stage &stage, qint64 recorded)
{
    return {{u"user_id"_s, stage.staged(Kind::User, recorded)}};
}

// One's own webhooks, as the lines about them found them.
void stageOwnWebhooks(Staging &staging)
{
    staging.onOperation(u"getWebhooks"_s, [](Stage &stage, const Recording &recording) {
        for (int index = 0; index < 3 && !recording.responseBody[u"data"_s].toArray().isEmpty(); ++index)
            addWebhook(stage, u"listed-"_s % QString::number(index),
                ofPerson(stage, stage.isCommunity() ? 141 : 1001));
    });
    staging.onLine(u"full 120"_s, [](Stage &stage, const Recording &recording) {
        addWebhook(stage, u"same-address"_s, ofPerson(stage, 1001));
        stage.database().execute(u"UPDATE webhooks SET subscriber_url = ?"_s,
            {recording.requestBody[u"subscriberUrl"_s].toString()});
    });
    const auto own = [&staging](const QString &line, qint64 person) {
        staging.onLine(line, [person](Stage &stage, const Recording &recording) {
            addWebhook(stage, recording.path.section(u'/', -1), ofPerson(stage, person));
        });
    };
    own(u"full 123"_s, 1001);
    own(u"full 124"_s, 1001);
    own(u"full 125"_s, 1001);
    own(u"community 65"_s, 141);
    staging.onLine(u"full 223"_s, [](Stage &stage, const Recording &recording) {
        addWebhook(stage, recording.path.section(u'/', -1), {{u"team_id"_s, stage.staged(Kind::Team, 202)}});
    });
}

void addTimeOff(Stage &stage, const Recording &)
{
    const auto add = [&stage](qint64 recorded, int firstDay, const Values &more) {
        const qint64 start = (stage.now() / day + firstDay) * day;
        Values values{{u"uuid"_s, stage.server().credentials().newUuid()},
            {u"user_id"_s, stage.staged(Kind::User, 112)}, {u"start_at"_s, start},
            {u"end_at"_s, start + 3 * day - 1}, {u"created_at"_s, stage.now()}};
        values.insert(more);
        stage.remember(Kind::TimeOff, recorded, stage.database().insert(u"out_of_office"_s, values));
    };
    add(1, 20,
        {{u"reason"_s, u"vacation"_s}, {u"notes"_s, u"Skiurlaub ⛷"_s},
            {u"to_user_id"_s, stage.staged(Kind::User, 113)}});
    add(2, 60, {{u"reason"_s, u"sick"_s}});
}

void addAttributes(Stage &stage, const Recording &)
{
    const QJsonArray attributes{
        QJsonObject{{u"id"_s, u"a1"_s}, {u"name"_s, u"Languages"_s}, {u"type"_s, u"multiSelect"_s},
            {u"options"_s,
                QJsonArray{QJsonObject{{u"optionId"_s, u"085940a0-71a2-4b48-a4e5-7946dbdab342"_s},
                               {u"option"_s, u"Polski"_s}},
                    QJsonObject{{u"optionId"_s, u"e9dccc23-7827-422b-b875-0e12394152d5"_s},
                        {u"option"_s, u"English"_s}}}}},
        QJsonObject{{u"id"_s, u"a2"_s}, {u"name"_s, u"Storey"_s}, {u"type"_s, u"number"_s},
            {u"optionId"_s, u"419af958-1b2d-489d-9e63-21251815bfeb"_s}, {u"option"_s, 7}}};
    stage.database().update(
        u"memberships"_s, stage.staged(Kind::Membership, 5), {{u"attributes"_s, attributes}});
}

void removeUser(Stage &stage, qint64 recorded)
{
    stage.database().execute(u"DELETE FROM users WHERE id = ?"_s, {stage.staged(Kind::User, recorded)});
}

Staging::Step calledBefore(int times)
{
    return [times](Stage &stage, const Recording &recording) {
        for (int call = 0; call < times; ++call)
            stage.send(recording);
    };
}

void addClientLines(Staging &staging)
{
    staging.onLine(u"full 13"_s, [](Stage &stage, const Recording &) {
        stage.remember(Kind::Client, u"cmwu6pwkt0002sy7d39u12qzq"_s,
            stage.server().credentials().newClient(
                {{u"name"_s, u"To delete"_s}, {u"redirect_uris"_s, QJsonArray{u"http://x.test"_s}},
                    {u"permissions"_s, 4}, {u"organization_id"_s, stage.staged(Kind::Team, 201)}}));
    });
    staging.onLine(u"full 15"_s, [](Stage &stage, const Recording &) { removeUser(stage, 1003); });
    staging.onLine(u"full 16"_s, [](Stage &stage, const Recording &) { removeUser(stage, 1004); });
    staging.onLine(u"full 28"_s, [](Stage &stage, const Recording &) {
        stage.database().execute(
            u"UPDATE tokens SET expires_at = 1 WHERE user_id = ?"_s, {stage.staged(Kind::User, 1003)});
    });
}

} // namespace

void addAccountStaging(Staging &staging)
{
    for (const QString &operation :
        {u"getOauthClientsByClientIdWebhooks"_s, u"getOauthClientsByClientIdWebhooksByWebhookId"_s,
            u"patchOauthClientsByClientIdWebhooksByWebhookId"_s,
            u"deleteOauthClientsByClientIdWebhooksByWebhookId"_s})
        staging.onOperation(operation, addWebhooks);
    for (const QString &operation :
        {u"getOrganizationsByOrgIdOoo"_s, u"patchOrganizationsByOrgIdUsersByUserIdOooByOooId"_s})
        staging.onOperation(operation, addTimeOff);
    for (const QString &line : {u"full 244"_s, u"full 245"_s, u"full 247"_s})
        staging.onLine(line, addAttributes);
    addClientLines(staging);
    stageOwnWebhooks(staging);
    staging.onLine(u"full 155"_s, calledBefore(6));
    for (const QString &line : {u"full 156"_s, u"full 157"_s, u"full 158"_s, u"community 85"_s})
        staging.onLine(line, calledBefore(121));
    staging.onLine(u"full 178"_s, [](Stage &stage, const Recording &) {
        stage.remember(Kind::Membership, 20,
            stage.database().insert(u"memberships"_s,
                {{u"team_id"_s, stage.staged(Kind::Team, 202)}, {u"user_id"_s, stage.staged(Kind::User, 141)},
                    {u"role"_s, u"MEMBER"_s}}));
    });
    staging.onLine(u"full 184"_s, [](Stage &stage, const Recording &) {
        stage.remember(Kind::Team, 1003,
            stage.database().insert(u"teams"_s,
                {{u"name"_s, u"Staged to go"_s}, {u"slug"_s, u"staged-to-go"_s},
                    {u"parent_id"_s, stage.staged(Kind::Team, 202)}, {u"created_at"_s, stage.now()}}));
    });
    staging.onLine(u"full 186"_s, [](Stage &stage, const Recording &) {
        stage.database().execute(
            u"DELETE FROM memberships WHERE id = ?"_s, {stage.staged(Kind::Membership, 26)});
    });
    staging.onLine(u"full 267"_s, [](Stage &stage, const Recording &) {
        stage.database().execute(
            u"DELETE FROM memberships WHERE id = ?"_s, {stage.staged(Kind::Membership, 37)});
    });
}

} // namespace Calends::Sandbox
