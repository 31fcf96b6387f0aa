#include "models/account/connectiontest.h"

#include "models/account/connectionclimb.h"
#include "models/account/connectionwords.h"
#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView NobodysSeat("00000000-0000-0000-0000-000000000000");

} // namespace

ConnectionTest::ConnectionTest(Reader &reader, const ConnectionSubject &subject, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, reader, subject))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start() { d->start(); }
void ConnectionTest::cancel() { d->cancel(); }
const AccountFacts &ConnectionTest::facts() const { return d->facts; }
QList<RungResult> ConnectionTest::results() const { return d->results; }

ConnectionTest::Private::Private(ConnectionTest &test, Reader &reader, ConnectionSubject subject)
    : m_test(test)
    , m_reader(reader)
    , m_subject(std::move(subject))
{
}

void ConnectionTest::Private::start()
{
    cancel();
    results.clear();
    facts = {};
    facts.credential = m_subject.credential;
    facts.scopes = m_subject.scopes;
    m_me = {};
    m_roleTold = {};
    m_planTold = {};
    m_namedPlan.reset();
    m_teamsLeft.clear();
    m_clock.start();
    ask(Operations::getMe, {}, &Private::meAnswered);
}

void ConnectionTest::Private::cancel()
{
    ++m_climb;
    if (!m_call)
        return;
    QObject::disconnect(m_call, nullptr, &m_test, nullptr);
    m_call->cancel();
    m_call.clear();
}

void ConnectionTest::Private::ask(ReadOperation operation, const Arguments &arguments, Step next)
{
    m_lastRead = &operation.row();
    const ReadRequest request{operation, arguments, Subject::account(), Priority::Interactive, {}};
    m_call = m_reader.read(request, &m_test);
    QObject::connect(m_call, &Call::finished, &m_test, [this, next](const Outcome &outcome) {
        m_call.clear();
        m_lastEntry = outcome.isFailed() ? outcome.error().logEntry : outcome.reply().logEntry;
        const QByteArray body = outcome.isAnswered() ? outcome.reply().body : QByteArray();
        whenParsed(body, &m_test, [this, next, outcome, climb = m_climb](const ParsedJson &answer) {
            if (climb != m_climb)
                return;
            m_answer = answer;
            (this->*next)(outcome);
        });
    });
}

void ConnectionTest::Private::report(RungResult result)
{
    result.elapsedMs = int(m_clock.restart());
    results.append(result);
    Q_EMIT m_test.rungTested(result);
}

void ConnectionTest::Private::pass(Rung rung, const QString &finding)
{
    report({.rung = rung, .finding = finding, .read = m_lastRead, .logEntry = m_lastEntry});
}

void ConnectionTest::Private::cannotTell(Rung rung, const QString &finding, const QString &cure)
{
    report({.rung = rung,
        .state = RungResult::State::NotTellable,
        .finding = finding,
        .cure = cure,
        .read = m_lastRead,
        .logEntry = m_lastEntry});
}

void ConnectionTest::Private::finish(bool passed) { Q_EMIT m_test.finished(passed); }

bool ConnectionTest::Private::stopsAt(Rung rung, const Outcome &outcome)
{
    if (!outcome.isFailed())
        return false;
    const ApiError &error = outcome.error();
    const Rung broken = brokenRung(error, m_subject.base);
    const bool lost = broken == Rung::Reachable || broken == Rung::Tls || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::Expired || error.kind == ErrorKind::NotKept
        || error.kind == ErrorKind::Cancelled;
    if (!lost)
        return false;
    RungResult result = brokenRungResult(broken, error, m_subject);
    result.rung = rung;
    report(result);
    finish(false);
    return true;
}

void ConnectionTest::Private::meAnswered(const Outcome &outcome)
{
    m_meTold = told({});
    if (outcome.isFailed()) {
        const ApiError &error = outcome.error();
        if (error.kind == ErrorKind::Forbidden && refusesPermission(error.message)) {
            // The credential is good, it may only not read the profile: nothing more is learnt from it.
            tellEdition();
            return;
        }
        brokenAt(brokenRung(error, m_subject.base), error);
        return;
    }
    const std::optional<MeAnswer> me = readMe(answered());
    if (!me) {
        ApiError error;
        error.kind = ErrorKind::Unreadable;
        error.operation = m_lastRead;
        error.logEntry = m_lastEntry;
        brokenAt(Rung::Api, error);
        return;
    }
    m_me = *me;
    facts.userId = me->userId;
    facts.username = me->username;
    facts.timeZone = me->timeZone;
    facts.organizationId = me->organizationId;
    tellEdition();
}

void ConnectionTest::Private::brokenAt(Rung rung, const ApiError &error)
{
    reportUpTo(rung, error.kind != ErrorKind::NotSigned);
    report(brokenRungResult(rung, error, m_subject));
    finish(false);
}

void ConnectionTest::Private::reportUpTo(Rung rung, bool sent)
{
    for (const Rung below : {Rung::Reachable, Rung::Tls, Rung::Api, Rung::Licence}) {
        if (below >= rung)
            return;
        if (sent)
            reportBelow(below);
        else
            cannotTell(below, tr("Nothing was sent."));
    }
}

void ConnectionTest::Private::reportBelow(Rung rung)
{
    switch (rung) {
    case Rung::Reachable:
        pass(rung, tr("%1 answered.").arg(m_subject.base.host()));
        return;
    case Rung::Tls:
        pass(rung,
            m_subject.base.scheme() == "https"_L1 ? tr("The certificate is trusted.")
                                                  : tr("Not encrypted: nothing leaves this machine."));
        return;
    case Rung::Api:
        pass(rung, tr("“%1” was answered.").arg(Operations::getMe.row().text()));
        return;
    default:
        cannotTell(Rung::Licence, licenceFinding());
    }
}

QString ConnectionTest::Private::licenceFinding() const
{
    if (isHostedService())
        return tr("The hosted service needs none.");
    if (isCommunity())
        return tr("This edition has no licence check; concluded from the routes it has.");
    if (facts.userId != 0 && m_subject.credential == CredentialKind::ApiKey)
        return tr("“%1” was answered to an API key; a full server without a licence refuses every key.")
            .arg(Operations::getMe.row().text());
    return tr("The API does not tell; a full self-hosted server without a licence refuses every API key.");
}

bool ConnectionTest::Private::isHostedService() const
{
    static const QStringList hosted = {u"api.cal.com"_s, u"api.cal.eu"_s};
    return hosted.contains(m_subject.base.host());
}

void ConnectionTest::Private::tellEdition()
{
    reportUpTo(Rung::Api, true);
    if (isHostedService()) {
        facts.editions = Edition::Hosted2026September;
        climbFromApi();
        return;
    }
    ask(Operations::getTeams, {}, &Private::teamsProbed);
}

void ConnectionTest::Private::teamsProbed(const Outcome &outcome)
{
    if (outcome.isAnswered())
        m_teamsLeft = readTeams(answered());
    const bool hasNoTeams = outcome.isFailed() && outcome.error().kind == ErrorKind::NoRoute;
    m_ownTeamsTold = outcome.isAnswered() || hasNoTeams;
    if (hasNoTeams) {
        facts.editions = Edition::Community2026July;
        climbFromApi();
        return;
    }
    ask(Operations::getCalendarsConnections, {}, &Private::connectionsProbed);
}

// The route came with March 2026. A server that has it may be any later one; one without it is older, or has
// what the hosted service has, which dropped it again.
void ConnectionTest::Private::connectionsProbed(const Outcome &outcome)
{
    if (outcome.isFailed() && outcome.error().kind == ErrorKind::NoRoute) {
        ask(Operations::getBookingsBySeatBySeatUid, Arguments().with(u"seatUid"_s, QString(NobodysSeat)),
            &Private::seatProbed);
        return;
    }
    if (!outcome.isFailed() || outcome.error().status != 0)
        facts.editions = Edition::Full2026March | Edition::Hosted2026September;
    climbFromApi();
}

// That there is no such seat, or that nobody may ask for it, is said by a server that has the route.
void ConnectionTest::Private::seatProbed(const Outcome &outcome)
{
    const ErrorKind kind = outcome.error().kind;
    if (outcome.isAnswered() || kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden)
        facts.editions = Edition::Hosted2026September;
    else if (kind == ErrorKind::NoRoute)
        facts.editions = Edition::Full2025October;
    climbFromApi();
}

void ConnectionTest::Private::climbFromApi()
{
    goBackTo(m_meTold);
    reportBelow(Rung::Api);
    reportBelow(Rung::Licence);
    if (facts.userId == 0) {
        pass(Rung::Accepted, tr("Accepted, but it may not read the profile."));
        const QString lacking = tr("The profile cannot be read, so it is not known.");
        for (const Rung rung : {Rung::Role, Rung::Organization, Rung::Plan})
            cannotTell(rung, lacking, tr("Give the client the permission or scope PROFILE_READ."));
        tellLimits();
        return;
    }
    const QString known = tr("The server knows it as user %1 (%2).").arg(facts.userId).arg(facts.username);
    pass(Rung::Accepted, QString(known + u' ' + unknownScopesText(facts)).trimmed());
    tellRole();
}

} // namespace Calends
