#include <QJsonArray>

#include "tests/sandbox/wirecomparison/scenery.h"
#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

void stageOldShapes(Staging &staging)
{
    staging.onLine(u"full 277"_s, [](Stage &stage, const Recording &) {
        const qint64 eventType = stage.staged(Kind::EventType, 29);
        stage.database().insert(u"private_links"_s,
            {{u"id"_s, stage.server().credentials().newUid()}, {u"event_type_id"_s, eventType}});
        stage.database().update(u"event_types"_s, eventType, {{u"description"_s, u"Staged words"_s}});
    });
    staging.onLine(u"community 30"_s, [](Stage &stage, const Recording &) {
        addOddSchedule(stage, 1002, 141);
        stage.database().execute(u"DELETE FROM overrides"_s);
    });
}

void addLink(Stage &stage, const QString &recorded, qint64 recordedEventType, const Values &more)
{
    const QString id = stage.server().credentials().newUid();
    Values values{{u"id"_s, id}, {u"event_type_id"_s, stage.staged(Kind::EventType, recordedEventType)}};
    values.insert(more);
    stage.database().insert(u"private_links"_s, values);
    stage.remember(Kind::PrivateLink, recorded, id);
}

// Links and webhooks of an event type.
void stageHangers(Staging &staging)
{
    const auto webhook = [&staging](const QString &line, qint64 recordedEventType) {
        staging.onLine(line, [recordedEventType](Stage &stage, const Recording &recording) {
            const QString id = stage.server().credentials().newUuid();
            stage.remember(Kind::Webhook, recording.path.section(u'/', -1), id);
            stage.database().insert(u"webhooks"_s,
                {{u"id"_s, id}, {u"event_type_id"_s, stage.staged(Kind::EventType, recordedEventType)},
                    {u"subscriber_url"_s, u"https://example.test/staged"_s},
                    {u"triggers"_s, QJsonArray{u"BOOKING_PAID"_s}}, {u"created_at"_s, stage.now()}});
        });
    };
    webhook(u"full 56"_s, 30);
    webhook(u"full 58"_s, 30);
    webhook(u"community 38"_s, 2);
    webhook(u"community 39"_s, 2);
    staging.onLine(u"full 54"_s, [](Stage &stage, const Recording &recording) {
        addLink(stage, recording.path.section(u'/', -1), 30, {{u"maximum_uses"_s, 3}});
    });
    staging.onLine(u"community 37"_s, [](Stage &stage, const Recording &) {
        addLink(stage, u"by-time"_s, 2, {{u"expires_at"_s, stage.now() + 1'000}});
        addLink(stage, u"by-use"_s, 2, {{u"maximum_uses"_s, 3}});
    });
}

} // namespace

void addEventTypeStaging(Staging &staging)
{
    stageOldShapes(staging);
    stageHangers(staging);
}

} // namespace Calends::Sandbox
