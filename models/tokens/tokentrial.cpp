#include "models/tokens/tokentrial.h"

#include "models/account/connectionanswers.h"
#include "models/api/credentialring.h"
#include "models/api/json.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using State = TokenVerdict::State;

QString quoted(const QString &message)
{
    return message.isEmpty() ? QString() : u' ' + TokenTrial::tr("The server says: “%1”").arg(message);
}

// A token is bound to where its client may be used from (FACTS 2.4); Calends sends no Origin.
bool namesOrigin(const QString &message) { return message.contains("origin"_L1, Qt::CaseInsensitive); }

TokenVerdict expired()
{
    return {.state = State::Expired,
        .finding = TokenTrial::tr("Expired (498): the server knows the token, but its time is over."),
        .meaning = TokenTrial::tr("An access token holds for an hour at most. Nothing is broken by that."),
        .cure = TokenTrial::tr("Ask your own server for a fresh one: it refreshes the pair it keeps.")};
}

TokenVerdict unknown(const QString &message)
{
    return {.state = State::Unknown,
        .finding = TokenTrial::tr("Unknown (401): the server does not know this token.") + quoted(message),
        .meaning
        = TokenTrial::tr("It is of another server, or was copied in part, or it expired long ago and "
                         "was cleared away, or a new pair was forced since, or the person was "
                         "deleted."),
        .cure = TokenTrial::tr("Ask your own server for its present one. Only if that is lost, make a new "
                               "pair.")};
}

TokenVerdict foreignOrigin(const QString &message)
{
    return {.state = State::Forbidden,
        .finding
        = TokenTrial::tr("Refused for its origin: the token may not be used from here.") + quoted(message),
        .meaning
        = TokenTrial::tr("Calls from a web page must come from one of the client's redirect URIs. "
                         "Calends names no origin, so something between here and the server adds one."),
        .cure = TokenTrial::tr("Look at the redirect URIs of the OAuth client, and at proxies on the way.")};
}

TokenVerdict forbidden(const QString &message)
{
    const bool byPermission = refusesPermission(message);
    return {.state = State::Forbidden,
        .finding = TokenTrial::tr("Not allowed (403): the token is good, but may not read the profile.")
            + quoted(message),
        .meaning = byPermission
            ? TokenTrial::tr("The OAuth client lacks a permission, and its tokens with it.")
            : TokenTrial::tr("A managed user is a plain member: what only an admin may do is refused, and so "
                             "is what the client has no permission for."),
        .cure = byPermission
            ? TokenTrial::tr("Give the client the permission PROFILE_READ, on Cal.com's platform dashboard.")
            : QString()};
}

} // namespace

TokenVerdict verdictOn(const ApiError &error)
{
    TokenVerdict verdict;
    const bool isRefused
        = error.status == 401 || error.status == 403 || error.kind == ErrorKind::Unauthorized;
    if (error.status == 498)
        verdict = expired();
    else if (isRefused && namesOrigin(error.message))
        verdict = foreignOrigin(error.message);
    else if (error.status == 403 && error.kind == ErrorKind::Forbidden)
        verdict = forbidden(error.message);
    else if (isRefused)
        verdict = unknown(error.message); // also the 403 of a token that was cleared away (FACTS 2.4)
    else
        verdict = {.finding = error.summary(),
            .meaning = TokenTrial::tr("This tells nothing about the token."),
            .cure = error.nextStep()};
    verdict.status = error.status;
    verdict.requestId = error.requestId;
    return verdict;
}

TokenTrial::TokenTrial(Session &session, QObject *parent)
    : TokenTrial(session.client().configuration(), parent)
{
}

TokenTrial::TokenTrial(const ClientConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
{
    m_configuration.patience.retryWaits = {}; // what fails is told at once
}

TokenTrial::~TokenTrial() { drop(); }

void TokenTrial::start(const QString &accessToken)
{
    cancel();
    m_isRunning = true;
    m_ring = std::make_unique<CredentialRing>();
    ManagedUserToken token;
    token.accessToken = accessToken;
    token.ownership = TokenOwnership::Lent;
    m_ring->setAccount(token);
    m_log = std::make_unique<RequestLog>();
    m_client = std::make_unique<Client>(m_configuration, *m_ring, *m_log);
    Call *const call = m_client->read({Operations::getMe}, m_client.get());
    // Later, when the client, which goes then, is not at work any more.
    connect(call, &Call::finished, this, [this, round = m_round](const Outcome &outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, round, outcome] {
                if (round == m_round)
                    answered(outcome);
            },
            Qt::QueuedConnection);
    });
}

void TokenTrial::cancel()
{
    ++m_round;
    m_isRunning = false;
    drop();
}

void TokenTrial::drop()
{
    m_client.reset();
    m_log.reset();
    m_ring.reset();
}

void TokenTrial::answered(const Outcome &outcome)
{
    if (outcome.isFailed())
        return end(verdictOn(outcome.error()));
    const Reply &reply = outcome.reply();
    const JsonDocument document(reply.body);
    TokenVerdict verdict;
    verdict.status = reply.status;
    verdict.requestId = reply.requestId;
    const std::optional<MeAnswer> me = readMe(document.root()["data"]);
    if (!me) {
        verdict.finding = tr("Something answered, but not with a profile.");
        verdict.meaning = tr("This tells nothing about the token.");
        return end(verdict);
    }
    verdict.state = State::Accepted;
    verdict.userId = me->userId;
    verdict.username = me->username;
    verdict.finding = tr("Accepted: the server knows it as user %1 (%2).").arg(me->userId).arg(me->username);
    verdict.meaning = tr("The token is good now, and was neither refreshed nor kept by this.");
    end(verdict);
}

void TokenTrial::end(const TokenVerdict &verdict)
{
    m_isRunning = false;
    drop();
    Q_EMIT finished(verdict);
}

} // namespace Calends
