// What becomes of a call once its send is over.
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QtConcurrent/QtConcurrentRun>
#include <QTimer>

#include "models/api/clientprivate.h"
#include "models/api/errormapping.h"
#include "models/api/json.h"
#include "models/api/lockedcredential.h"
#include "models/api/whenready.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int MostRedirects = 5;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Client)
};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Delivery deliveryOf(const TransferResult &result)
{
    if (result.status > 0)
        return Delivery::Answered;
    return result.reached ? Delivery::Unanswered : Delivery::NeverSent;
}

// Nobody was met: neither a server nor a proxy that would speak for it.
bool isOutOfReach(const TransferResult &result)
{
    switch (result.failure) {
    case NetworkFailure::NameNotFound:
    case NetworkFailure::Offline:
    case NetworkFailure::Refused:
    case NetworkFailure::ProxyUnreachable:
    case NetworkFailure::DeadlinePassed:
        return result.status == 0 && !result.reached;
    default:
        return false;
    }
}

// A quarter more or less, so that many clients do not come back in step.
int jittered(int milliseconds)
{
    const int quarter = milliseconds / 4;
    return quarter > 0 ? milliseconds - quarter + QRandomGenerator::global()->bounded(2 * quarter + 1)
                       : milliseconds;
}

} // namespace

// Telling a value from an error takes a pass over the body; a long one would hold up the window.
void Client::Private::read(PendingCall &call, const TransferResult &result)
{
    const ErrorContext context = contextOf(call, result);
    const Redactor redactor = redactorFor(call);
    if (result.body.size() < QuicklyParsed || isEvidentlyValue(result.status, result.body)) {
        judge(call, result, readAnswer(context, redactor));
        return;
    }
    whenReady(QtConcurrent::run(readAnswer, context, redactor), &call,
        [this, &call, result](const AnswerReading &reading) {
            if (call.isHosted())
                judge(call, result, reading);
        });
}

void Client::Private::judge(PendingCall &call, const TransferResult &result, const AnswerReading &reading)
{
    if (!result.complete) {
        if (mayTryAgain(call, result))
            return tryAgain(call);
        if (isOutOfReach(result))
            setOffline(true);
        return fail(call, reading.error);
    }
    if (result.status == 304 && !call.plan.validator.isEmpty())
        end(call, Outcome::notModified(replyOf(call, result)));
    else if (isRedirect(result.status))
        redirected(call, result);
    else if (reading.isValue)
        end(call, Outcome::answered(replyOf(call, result)));
    else if (call.plan.mayRefresh && meansExpiredToken(result.status, result.body))
        expired(call, reading.error);
    else if (mayTryAgain(call, result))
        tryAgain(call);
    else
        fail(call, reading.error);
}

// Told later: whoever hears of it may end the call that found it out.
void Client::Private::setOffline(bool offline)
{
    if (offline == isOffline)
        return;
    isOffline = offline;
    QMetaObject::invokeMethod(&m_client, &Client::offlineChanged, Qt::QueuedConnection);
}

bool Client::Private::mayTryAgain(const PendingCall &call, const TransferResult &result) const
{
    if (call.plan.write || call.retries >= configuration.patience.retryWaits.size())
        return false;
    if (result.complete)
        return result.status >= 500;
    return result.failure == NetworkFailure::Broken || result.failure == NetworkFailure::Refused
        || result.failure == NetworkFailure::DeadlinePassed;
}

void Client::Private::tryAgain(PendingCall &call)
{
    const int wait = configuration.patience.retryWaits.at(call.retries);
    ++call.retries;
    call.setState(Call::State::Queued);
    QTimer::singleShot(jittered(wait), &call, [this, &call] {
        if (call.isHosted())
            begin(call);
    });
}

// Only within one origin: elsewhere the credential would be shown to somebody else.
void Client::Private::redirected(PendingCall &call, const TransferResult &result)
{
    const QByteArray location = result.header("location");
    const QUrl target = call.wire.url.resolved(QUrl::fromEncoded(location));
    if (!sameOrigin(call.wire.url, target)) {
        ErrorContext context;
        context.operation = call.plan.operation;
        context.failure = NetworkFailure::ForeignRedirect;
        context.failureText
            = target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        context.status = result.status;
        context.delivery = Delivery::Answered;
        context.logEntry = call.logEntry;
        fail(call, mapError(context, redactorFor(call)));
        return;
    }
    // A redirect that names no address would lead to the same one for ever.
    if (location.isEmpty() || call.plan.write || call.wire.method != "GET"
        || call.redirects >= MostRedirects) {
        ApiError error
            = refusal(call, ErrorKind::NotAllowed, Words::tr("The server redirects to another address."));
        error.status = result.status;
        error.delivery = Delivery::Answered;
        fail(call, error);
        return;
    }
    ++call.redirects;
    call.wire.url = target;
    enqueue(call);
}

// The server did not act, so even a write may be sent once more, with a token that is good.
void Client::Private::expired(PendingCall &call, const ApiError &refused)
{
    if (call.refreshed) {
        fail(call, refused);
        return;
    }
    Signing now = m_ring.sign(*call.plan.operation, call.plan.arguments, call.plan.subject);
    const bool renewedMeanwhile = now.possible && now.credential != call.signer;
    overwriteSecrets(now.credential);
    if (!renewedMeanwhile && !refresh.canRefresh(call.signer)) {
        fail(call, refused);
        return;
    }
    call.refreshed = true;
    if (renewedMeanwhile) {
        begin(call);
        return;
    }
    refresh.refresh(call.signer, &call, [this, &call, refused](bool renewed, const ApiError &error) {
        refreshEnded(call, refused, renewed, error);
    });
    call.setState(Call::State::Refreshing);
}

void Client::Private::refreshEnded(
    PendingCall &call, const ApiError &refused, bool renewed, const ApiError &error)
{
    if (!m_calls.contains(&call))
        return;
    if (renewed) {
        begin(call);
        return;
    }
    // The call itself was answered, whatever became of the refresh.
    ApiError told = refused;
    if (error.isError()) {
        const bool isOfRefresh = error.status == 0 || error.kind == ErrorKind::NotKept;
        told.kind = isOfRefresh ? error.kind : told.kind;
        told.canRetry = error.canRetry;
        told.message = error.message.isEmpty() ? told.message : error.message;
    }
    fail(call, told);
}

ErrorContext Client::Private::contextOf(const PendingCall &call, const TransferResult &result)
{
    ErrorContext context;
    context.operation = call.plan.operation;
    context.failure = result.failure;
    context.failureText = result.failureText;
    context.status = result.status;
    context.contentType = result.header("content-type");
    context.body = result.body;
    context.requestId = QString::fromLatin1(result.header("x-request-id"));
    context.delivery = deliveryOf(result);
    context.logEntry = call.logEntry;
    return context;
}

ApiError Client::Private::refusal(const PendingCall &call, ErrorKind kind, const QString &message) const
{
    ApiError error;
    error.kind = kind;
    error.operation = call.plan.operation;
    error.message = message;
    error.logEntry = call.logEntry;
    error.canRetry = retryCanHelp(kind, call.plan.write, error.delivery);
    return error;
}

Reply Client::Private::replyOf(const PendingCall &call, const TransferResult &result) const
{
    Reply reply;
    reply.status = result.status;
    reply.body = result.body;
    reply.contentType = result.header("content-type");
    reply.validator = result.header("etag");
    reply.requestId = QString::fromLatin1(result.header("x-request-id"));
    reply.received = QDateTime::currentDateTimeUtc();
    reply.logEntry = call.logEntry;
    return reply;
}

} // namespace Calends
