// What running servers accepted and refused does not contradict the table.
#include <QSet>
#include <QTest>

#include "tests/contract/operations/published.h"
#include "tests/contract/operations/refusals.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;
using Published::Exchange;

namespace {

struct Recording
{
    QString name;
    Edition edition;
};

const QList<Recording> &recordings()
{
    static const QList<Recording> list = {
        {u"api/wire/server-2025-10.jsonl"_s, Edition::Full2025October},
        {u"api/wire/server-2026-07-community.jsonl"_s, Edition::Community2026July},
    };
    return list;
}

// Accepted although the actor's role is below the row's. Each with the reason why the table keeps its word.
struct Exception
{
    Edition edition;
    QString line; // with the template
    QString reason;
};
const QList<Exception> &unguarded()
{
    static const QList<Exception> list = {
        {Edition::Community2026July, u"POST /v2/oauth-clients/{clientId}/webhooks"_s,
            u"the community edition lets a plain member write client webhooks; the full one asks for an admin"_s},
    };
    return list;
}

// FACTS 3 and OBSERVED: the values that select today's shape of a family whose rows send this version.
// Everything else that still answered 2xx was answered in an older shape by an older route.
bool selectsTodaysShape(std::string_view rowVersion, const QString &sent)
{
    if (rowVersion == "2024-06-11")
        return sent == "2024-06-11"_L1 || sent == "2024-06-14"_L1;
    return sent == latin1(rowVersion);
}

// Families with an older route under the same path: only there may another version be answered.
bool hasOlderRoute(std::string_view path)
{
    return path == "/v2/bookings" || path == "/v2/bookings/{bookingUid}" || path.starts_with("/v2/schedules")
        || path.starts_with("/v2/event-types");
}

bool isPlainMember(const Exchange &exchange)
{
    return exchange.credential == CredentialKind::ManagedUserToken || exchange.actor.endsWith("_member"_L1);
}

bool isExcepted(Edition edition, const Operation &row)
{
    return std::any_of(unguarded().begin(), unguarded().end(), [&](const Exception &each) {
        return each.edition == edition && each.line == Published::lineOf(row);
    });
}

// OBSERVED, "What a given credential can do". Columns: key without team, key of the organization, client,
// managed token.
enum class Seen : quint8 { Works, ByRole, Refused, NotTried };
struct Observed
{
    QString line;
    Seen personalKey;
    Seen organizationKey;
    Seen client;
    Seen managedToken;
};

const QList<Observed> &credentialTable()
{
    static const QList<Observed> list = {
        {u"GET /v2/me"_s, Seen::Works, Seen::Works, Seen::Works, Seen::Works},
        // The personal key is known to the server but tied to no organization: a matter of the key, not of
        // its kind.
        {u"GET /v2/oauth-clients"_s, Seen::Refused, Seen::Works, Seen::Works, Seen::NotTried},
        {u"POST /v2/oauth-clients"_s, Seen::Refused, Seen::Works, Seen::NotTried, Seen::NotTried},
        {u"GET /v2/oauth-clients/{clientId}"_s, Seen::Works, Seen::Works, Seen::Works, Seen::NotTried},
        {u"GET /v2/oauth-clients/{clientId}/users"_s, Seen::ByRole, Seen::Works, Seen::Works, Seen::NotTried},
        {u"GET /v2/organizations/{orgId}/users"_s, Seen::ByRole, Seen::Works, Seen::Works, Seen::Refused},
        {u"GET /v2/organizations/{orgId}/memberships"_s, Seen::ByRole, Seen::Works, Seen::Works,
            Seen::Refused},
        {u"GET /v2/organizations/{orgId}/bookings"_s, Seen::ByRole, Seen::Works, Seen::Works, Seen::Refused},
        {u"GET /v2/organizations/{orgId}/schedules"_s, Seen::ByRole, Seen::Works, Seen::Works, Seen::Refused},
        {u"GET /v2/bookings"_s, Seen::Works, Seen::Works, Seen::Works, Seen::Works},
    };
    return list;
}

} // namespace

class TestExchanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Published::isThere())
            QSKIP("../shared is not there: nothing to hold the table against");
    }

    void acceptedCallsFitTheirRow_data() { forEachRecording(); }
    void acceptedCallsFitTheirRow()
    {
        QFETCH(int, edition);
        int checked = 0;
        const QList<Exchange> list = described();
        for (const Exchange &exchange : list) {
            if (exchange.status < 200 || exchange.status > 299)
                continue;
            ++checked;
            checkAccepted(exchange, Edition(edition));
        }
        qInfo("%d accepted exchanges", checked);
        QVERIFY(checked > 20);
    }

    void refusedCallsFitTheirRow_data() { forEachRecording(); }
    void refusedCallsFitTheirRow()
    {
        int checked = 0;
        const QList<Exchange> list = described();
        for (const Exchange &exchange : list) {
            if (exchange.status != 401 && exchange.status != 403)
                continue;
            ++checked;
            const QString line = exchange.line() + u" ‘"_s + exchange.message + u'’';
            const std::optional<bool> agrees = Refusals::agreesWithGuard(*exchange.row, exchange.message);
            QVERIFY2(agrees || Refusals::silentText(exchange.message), qPrintable(u"says what? "_s + line));
            QVERIFY2(agrees.value_or(true), qPrintable(line));
            if (const std::optional<bool> took = Refusals::tookTheKind(exchange.message))
                QVERIFY2(exchange.row->credentials.testFlag(exchange.credential) == *took, qPrintable(line));
            // Where nothing is asked, nothing can be refused.
            QVERIFY2(exchange.row->credentials != CredentialKind::Public, qPrintable(line));
        }
        qInfo("%d refused exchanges", checked);
        QVERIFY(checked > 5);
    }

    void theVersionSentIsNeverOneTheServerDoesNotRoute_data() { forEachRecording(); }
    void theVersionSentIsNeverOneTheServerDoesNotRoute()
    {
        QFETCH(int, edition);
        const QList<Exchange> list = described();
        for (const Exchange &exchange : list) {
            if (exchange.status != 404 || !exchange.message.startsWith("Cannot "_L1)
                || !exchange.row->editions.testFlag(Edition(edition)))
                continue;
            QVERIFY2(exchange.version != latin1(exchange.row->version), qPrintable(exchange.line()));
        }
    }

    void theGuardsThatSpokeAreUnderstood()
    {
        int understood = 0;
        int ofKind = 0;
        QSet<QString> silent;
        for (const Recording &recording : recordings()) {
            const QList<QJsonObject> list = Published::exchanges(recording.name);
            for (const QJsonObject &each : list) {
                const Exchange exchange = Published::exchangeOf(each);
                if (!exchange.row || (exchange.status != 401 && exchange.status != 403))
                    continue;
                understood += Refusals::agreesWithGuard(*exchange.row, exchange.message) ? 1 : 0;
                ofKind += Refusals::tookTheKind(exchange.message) ? 1 : 0;
                if (const Refusals::Silent *const text = Refusals::silentText(exchange.message))
                    silent.insert(text->text);
            }
        }
        QVERIFY2(understood >= 20, qPrintable(QString::number(understood)));
        QVERIFY2(ofKind >= 20, qPrintable(QString::number(ofKind)));
        QCOMPARE(silent.size(), Refusals::silentTexts().size()); // none is excused that nobody said
    }

    void observedCredentialsAreAccepted()
    {
        for (const Observed &each : credentialTable()) {
            const Operation *row
                = Published::rowOf(each.line.section(u' ', 0, 0), each.line.section(u' ', 1));
            QVERIFY2(row, qPrintable(each.line));
            checkObserved(*row, each.organizationKey, CredentialKind::ApiKey);
            checkObserved(*row, each.client, CredentialKind::OAuthClientSecret);
            checkObserved(*row, each.managedToken, CredentialKind::ManagedUserToken);
            if (each.personalKey == Seen::ByRole)
                QVERIFY2(row->leastRole == Role::OrganizationAdmin, qPrintable(each.line));
            if (each.managedToken == Seen::Refused) // its role is member
                QVERIFY2(row->leastRole == Role::OrganizationAdmin, qPrintable(each.line));
        }
    }

private:
    static void forEachRecording()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("edition");
        for (const Recording &recording : recordings())
            QTest::newRow(qPrintable(recording.name)) << recording.name << int(recording.edition);
    }

    static QList<Exchange> described()
    {
        const QString name = *static_cast<QString *>(QTest::qData("name", QMetaType::QString));
        QList<Exchange> result;
        const QList<QJsonObject> list = Published::exchanges(name);
        for (const QJsonObject &each : list) {
            Exchange exchange = Published::exchangeOf(each);
            if (exchange.row)
                result.append(std::move(exchange));
        }
        return result;
    }

    static void checkAccepted(const Exchange &exchange, Edition edition)
    {
        const Operation &row = *exchange.row;
        const QByteArray message = exchange.line().toUtf8();
        const char *const line = message.constData();
        QVERIFY2(row.editions.testFlag(edition), line);
        // A route without a guard takes any signature and looks at none.
        QVERIFY2(
            row.credentials.testFlag(CredentialKind::Public) || row.credentials.testFlag(exchange.credential),
            line);
        const bool currentShape = row.version.empty() || selectsTodaysShape(row.version, exchange.version);
        QVERIFY2(currentShape || hasOlderRoute(row.path), line);
        // Members, who hold no team's keys either.
        const bool asksForMore = row.leastRole == Role::OrganizationAdmin || row.leastRole == Role::TeamAdmin
            || row.leastRole == Role::TeamOwner;
        if (isPlainMember(exchange) && !isExcepted(edition, row))
            QVERIFY2(!asksForMore, line);
    }

    static void checkObserved(const Operation &row, Seen seen, CredentialKind kind)
    {
        if (seen == Seen::Works)
            QVERIFY2(row.credentials.testFlag(kind), qPrintable(Published::lineOf(row)));
    }
};

QTEST_GUILESS_MAIN(TestExchanges)
#include "test_exchanges.moc"
