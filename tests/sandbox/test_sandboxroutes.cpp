// Of a group that the sandbox serves it has every operation, or there is a reason why not.
#include "tests/sandbox/probe.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

#include "models/operations/operation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Missing
{
    const char *path; // the methods of a path are missing together
    const char *reason;
};

constexpr const char *answerUnknown = "the documents do not say what it answers";
constexpr const char *elsewhere = "it connects an account elsewhere, where a sandbox has none";

constexpr std::array missing{
    Missing{"/v2/me/booking-limits", answerUnknown},
    Missing{"/v2/me/team-booking-limits", answerUnknown},
    Missing{"/v2/me/team-booking-limits/{teamId}", answerUnknown},
    Missing{"/v2/bookings/{bookingUid}/request-reschedule", answerUnknown},
    Missing{"/v2/bookings/{bookingUid}/routing-trace", answerUnknown},
    Missing{"/v2/event-types/{eventTypeId}/booking-fields", answerUnknown},
    Missing{"/v2/event-types/{eventTypeId}/booking-fields/{slug}", answerUnknown},
    Missing{"/v2/event-types/{eventTypeId}/crm-sync-errors", answerUnknown},
    Missing{"/v2/event-types/{eventTypeId}/history", answerUnknown},
    Missing{"/v2/event-types/{eventTypeId}/scheduling-config", answerUnknown},
    Missing{"/v2/organizations/{orgId}/bookings/block", answerUnknown},
    Missing{"/v2/organizations/{orgId}/bookings/report", answerUnknown},
    Missing{"/v2/calendars/ics-feed/save", elsewhere},
    Missing{"/v2/calendars/{calendar}/connect", elsewhere},
    Missing{"/v2/calendars/{calendar}/credentials", elsewhere},
    Missing{"/v2/calendars/{calendar}/disconnect", elsewhere},
    Missing{"/v2/calendars/{calendar}/save", elsewhere},
    Missing{"/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/create-phone-call",
        "a telephone would ring"},
    Missing{"/v2/teams/{teamId}/event-types/{eventTypeId}/create-phone-call", "a telephone would ring"},
};

// What no release of the sandbox may lose, with all its writes.
constexpr std::array servedGroups{"Bookings"_L1, "Bookings / Attendees"_L1, "Bookings / Guests"_L1,
    "Calendars"_L1, "Event Types"_L1, "Event Types / Webhooks"_L1, "Event Types Private Links"_L1, "Me"_L1,
    "OAuth2"_L1, "Orgs / Bookings"_L1, "Orgs / Memberships"_L1, "Orgs / Schedules"_L1, "Orgs / Teams"_L1,
    "Orgs / Teams / Bookings"_L1, "Orgs / Teams / Event Types"_L1, "Orgs / Teams / Memberships"_L1,
    "Orgs / Users"_L1, "Orgs / Users / Bookings"_L1, "Orgs / Users / OOO"_L1, "Orgs / Users / Schedules"_L1,
    "Orgs / Webhooks"_L1, "Out of Office"_L1, "Platform / Managed Users"_L1, "Platform / Webhooks"_L1,
    "Platform OAuth Clients"_L1, "Schedules"_L1, "Slots"_L1, "Teams"_L1, "Teams / Bookings"_L1,
    "Teams / Event Types"_L1, "Teams / Memberships"_L1, "Teams / Schedules"_L1, "Teams / Users / OOO"_L1,
    "Webhooks"_L1};

bool isNamed(const Operation &row)
{
    return std::any_of(
        missing.begin(), missing.end(), [&row](const Missing &one) { return row.path == one.path; });
}

struct Place
{
    ServerEdition server;
    Edition edition;
};

constexpr std::array places{Place{ServerEdition::Full, Edition::Full2025October},
    Place{ServerEdition::Community, Edition::Community2026July},
    Place{ServerEdition::Hosted, Edition::Hosted2026September}};

// Signed by nobody: a route that is there may refuse, but not as one that is not.
bool isRouted(Probe &probe, const Operation &row)
{
    static const QRegularExpression parameter(u"\\{\\w+\\}"_s);
    Headers headers;
    if (!row.version.empty())
        headers.emplaceBack("cal-api-version", QByteArray(row.version.data(), qsizetype(row.version.size())));
    const QString path = QString(latin1(row.path)).replace(parameter, u"1"_s);
    const Received answer = probe.send(methodName(row.method).data(), path, headers,
        row.method == Method::Get ? QJsonValue() : QJsonValue(QJsonObject()));
    return !(answer.status == 404 && answer.message().startsWith("Cannot "_L1));
}

} // namespace

class TestSandboxRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEveryOperationOfItsGroupsOrSaysWhyNot();
    void namesNothingTwice();
};

void TestSandboxRoutes::servesEveryOperationOfItsGroupsOrSaysWhyNot()
{
    QSet<QString> served;
    QStringList without; // "edition method path" of what is not routed
    QHash<QString, QString> groups; // of those
    for (const Place &place : places) {
        Settings settings = smallSandbox(CustomerKind::Platform, place.server);
        settings.limitCount = -1;
        Probe probe(settings);
        for (const Operation &row : operations()) {
            if (!row.editions.testFlag(place.edition))
                continue;
            const QString group(latin1(row.group));
            if (isRouted(probe, row)) {
                served.insert(group);
                QVERIFY2(!isNamed(row), qPrintable(QString(latin1(row.path))));
            } else if (!isNamed(row)) {
                const QString line = QString::number(int(place.edition)) % u' ' % methodName(row.method)
                    % u' ' % latin1(row.path);
                without.append(line);
                groups.insert(line, group);
            }
        }
    }
    without.removeIf([&](const QString &line) { return !served.contains(groups.value(line)); });
    for (const QLatin1StringView group : servedGroups)
        QVERIFY2(served.contains(group), group.data());
    QVERIFY2(without.isEmpty(), qPrintable(u'\n' % without.join(u'\n')));
}

void TestSandboxRoutes::namesNothingTwice()
{
    QSet<QByteArray> names;
    for (const Missing &one : missing) {
        names.insert(one.path);
        const auto rows = operations();
        QVERIFY2(std::any_of(
                     rows.begin(), rows.end(), [&one](const Operation &row) { return row.path == one.path; }),
            one.path);
    }
    QCOMPARE(names.size(), qsizetype(missing.size()));
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxRoutes)
#include "test_sandboxroutes.moc"
