#include "models/api/clientprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

#include "models/api/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Client)
};

std::shared_ptr<const Clock> clockOf(const ClientConfiguration &configuration)
{
    return configuration.clock ? configuration.clock : Clock::steady();
}

QByteArray nameOf(Method method) { return QByteArray(methodName(method).data(), methodName(method).size()); }

// To know it again without having it.
QByteArray hashOfSecret(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Client::Private::Private(
    Client &client, const ClientConfiguration &settings, CredentialRing &credentials, RequestLog &log)
    : configuration(settings)
    , budget(settings.backgroundShare, clockOf(settings))
    , refresh(credentials, [this](const CallPlan &plan, QObject *owner) { return start(plan, owner); })
    , m_client(client)
    , m_ring(credentials)
    , m_access(settings.base, settings.authorities, settings.proxy)
    , m_queue(budget)
    , m_recorder(log)
{
    setPatience(settings.patience);
    connect(&m_queue, &CallQueue::turn, this, [this](PendingCall *call) { send(*call); });
    connect(&m_ring, &CredentialRing::changed, this, &Private::credentialsChanged);
    m_queue.setAccountTracker(m_ring.accountTracker());
    connect(&m_access, &HttpAccess::ready, this, &Private::wayFound);
    connect(&m_access, &HttpAccess::wayLost, this, [this] {
        if (!m_queue.waiting().isEmpty())
            findWay();
    });
}

// Nothing goes out before it is known through which proxy.
void Client::Private::findWay()
{
    if (m_access.isReady())
        return;
    m_queue.hold();
    m_access.findWay();
}

void Client::Private::wayFound()
{
    const QString problem = m_access.proxyProblem();
    const QList<PendingCall *> stuck = problem.isEmpty() ? QList<PendingCall *>() : m_queue.waiting();
    for (PendingCall *call : stuck) {
        if (m_calls.contains(call)) // what ends may take others with it
            fail(*call, refusal(*call, ErrorKind::ProxyNotSigned, problem));
    }
    if (m_access.isReady()) // what ends may also have asked anew
        m_queue.release();
}

void Client::Private::setPatience(const CallPatience &patience)
{
    configuration.patience = patience;
    if (!patience.retryWaits.isEmpty())
        refresh.setSecondSendWait(patience.retryWaits.constFirst());
}

// Calls belong to their owners and outlive the client; each still ends once.
Client::Private::~Private()
{
    const QSet<PendingCall *> calls = m_calls;
    for (PendingCall *call : calls) {
        const ApiError error = refusal(*call, ErrorKind::Cancelled, {});
        m_queue.remove(*call);
        abandon(*call);
        call->detach();
        call->end(Outcome::failed(error));
    }
}

Call *Client::Private::start(const CallPlan &plan, QObject *owner)
{
    auto *call = new PendingCall(*this, plan, ++m_number, owner ? owner : &m_client);
    m_calls.insert(call);
    // Later, so that the caller can connect before anything happens.
    QMetaObject::invokeMethod(
        call,
        [this, call] {
            if (call->isHosted())
                begin(*call);
        },
        Qt::QueuedConnection);
    return call;
}

void Client::Private::begin(PendingCall &call)
{
    if (prepare(call))
        enqueue(call);
}

bool Client::Private::prepare(PendingCall &call)
{
    return call.plan.raw ? address(call) : sign(call) && address(call);
}

bool Client::Private::sign(PendingCall &call)
{
    if (call.plan.signer) {
        call.signer = *call.plan.signer;
        return true;
    }
    const Signing signing = m_ring.sign(*call.plan.operation, call.plan.arguments, call.plan.subject);
    if (!signing.possible) {
        fail(call, refusal(call, signing.refusal, signing.reason));
        return false;
    }
    call.signer = signing.credential;
    return true;
}

bool Client::Private::address(PendingCall &call)
{
    if (!isProtected(configuration.base)) {
        fail(call,
            refusal(call, ErrorKind::NotAllowed,
                Words::tr("The address must begin with https:// — without TLS every secret could be read on "
                          "the way. Only this computer itself may be asked without.")));
        return false;
    }
    if (call.plan.raw) {
        call.wire = *call.plan.raw;
        return true;
    }
    const Operation &operation = *call.plan.operation;
    const auto url = urlFor(configuration.base, operation, call.plan.arguments);
    if (!url) {
        fail(call, refusal(call, ErrorKind::NotAllowed, Words::tr("A part of the address is missing.")));
        return false;
    }
    call.wire = {nameOf(operation.method), *url, signatureOf(call.signer), call.plan.arguments.body};
    call.wire.headers.emplace_back("Accept", "application/json");
    if (!operation.version.empty())
        call.wire.headers.emplace_back(
            "cal-api-version", QByteArray(operation.version.data(), qsizetype(operation.version.size())));
    if (!call.wire.body.isEmpty())
        call.wire.headers.emplace_back("Content-Type", "application/json");
    if (!call.plan.validator.isEmpty())
        call.wire.headers.emplace_back("If-None-Match", call.plan.validator);
    return true;
}

void Client::Private::enqueue(PendingCall &call)
{
    const RateTracker tracker
        = call.plan.raw ? RateTracker::ofHeaders(call.wire.headers) : RateTracker::of(call.signer);
    call.rate = m_queue.keyFor(tracker, call.plan.operation);
    findWay();
    m_queue.add(call);
}

// What waits is signed anew: a token may have been renewed, lent or taken away meanwhile.
void Client::Private::credentialsChanged()
{
    m_isRedactorCurrent = false;
    m_queue.setAccountTracker(m_ring.accountTracker());
    const QList<PendingCall *> waiting = m_queue.waiting();
    for (PendingCall *call : waiting) {
        if (call->plan.raw || call->plan.signer || !m_calls.contains(call) || !call->lane)
            continue;
        const Credential before = call->signer;
        if (sign(*call) && call->signer != before && address(*call)) {
            m_queue.remove(*call);
            enqueue(*call);
        }
    }
}

void Client::Private::send(PendingCall &call)
{
    ++call.attempts;
    m_recorder.sent(call, redactorFor(call));
    const CallPatience &patience = configuration.patience;
    const int usual = call.plan.write ? patience.write : patience.read;
    call.transfer = std::make_unique<Transfer>(m_access, call.wire, call.plan.deadline.value_or(usual));
    // Queued, so that the transfer can go while its end is handled.
    connect(
        call.transfer.get(), &Transfer::finished, &call,
        [this, &call](const TransferResult &result) {
            if (call.isHosted())
                transferred(call, result);
        },
        Qt::QueuedConnection);
    call.setState(Call::State::Sent);
}

void Client::Private::transferred(PendingCall &call, const TransferResult &result)
{
    call.transfer.reset();
    m_recorder.ended(call, result, redactorFor(call));
    if (result.complete && serverClock.told(result.header("date"), QDateTime::currentDateTimeUtc()))
        Q_EMIT m_client.clockAheadChanged();
    if (result.status > 0)
        setOffline(false);
    call.waiting.restart();
    const RateHeaders limits = RateHeaders::from(result.headers);
    // The status alone says that the server did not act, whatever became of the body.
    if (result.status == 429) {
        m_queue.refused(call, limits);
        if (!result.complete)
            m_access.connectionFailed();
        findWay();
        m_queue.add(call);
        return;
    }
    m_queue.answered(call, limits);
    if (result.complete)
        m_queue.measured(result.elapsed);
    else
        m_access.connectionFailed();
    read(call, result);
}

void Client::Private::cancelled(PendingCall &call)
{
    ApiError error = refusal(call, ErrorKind::Cancelled, {});
    if (call.transfer && call.transfer->mayHaveReached())
        error.delivery = Delivery::Unanswered;
    else if (call.state() == Call::State::Sent && !call.transfer) // its answer is being read
        error.delivery = Delivery::Answered;
    end(call, Outcome::failed(error));
}

void Client::Private::orphaned(PendingCall &call)
{
    m_queue.remove(call);
    m_calls.remove(&call);
    abandon(call);
}

// On the wire only: what was answered, or waits for its turn, has nothing under way.
void Client::Private::abandon(PendingCall &call)
{
    if (call.transfer)
        m_recorder.abandoned(call);
    call.transfer.reset();
}

void Client::Private::end(PendingCall &call, const Outcome &outcome)
{
    m_queue.remove(call);
    m_calls.remove(&call);
    abandon(call);
    call.detach();
    call.end(outcome);
}

// What is new is added: there may be thousands, one more with every answer.
const Redactor &Client::Private::ringRedactor()
{
    if (m_isRedactorCurrent)
        return m_ringRedactor;
    m_isRedactorCurrent = true;
    const QStringList held = m_ring.secrets();
    QSet<QByteArray> now;
    QStringList further;
    for (const QString &secret : held) {
        const QByteArray hash = hashOfSecret(secret);
        now.insert(hash);
        if (!m_ringSecrets.contains(hash))
            further.append(secret);
    }
    const bool isAnyGone = !now.contains(m_ringSecrets);
    if (isAnyGone)
        m_ringRedactor = Redactor();
    m_ringRedactor.add(isAnyGone ? held : further);
    m_ringSecrets = now;
    return m_ringRedactor;
}

// A call may still carry what the ring no longer holds: a token renewed meanwhile.
Redactor Client::Private::redactorFor(const PendingCall &call)
{
    const Redactor &ring = ringRedactor();
    const QStringList own = secretsOf(call.signer);
    const bool held = std::all_of(own.begin(), own.end(),
        [this](const QString &secret) { return m_ringSecrets.contains(hashOfSecret(secret)); });
    Redactor redactor = ring;
    if (!held)
        redactor.add(own);
    return redactor;
}

} // namespace Calends
