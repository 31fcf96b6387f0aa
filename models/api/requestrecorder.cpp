#include "models/api/requestrecorder.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

#include "models/api/errormapping.h"

namespace Calends {

namespace {

constexpr qsizetype CleanedAtOnce = 8 * 1024;

using Headers = QList<QPair<QByteArray, QByteArray>>;

Headers cleaned(const Headers &headers, const Redactor &redactor)
{
    Headers result;
    result.reserve(headers.size());
    for (const auto &[name, value] : headers)
        result.append({name, redactor.header(name, value)});
    return result;
}

// Cleaned before it is cut: a secret that the cut would halve could not be recognised any more.
QByteArray cleanedBody(const QByteArray &body, const Redactor &redactor)
{
    return redactor.body(body).left(RequestLog::KeptOfBody);
}

// For an end of which the network says nothing. Empty for one that is an answer.
QString wordsFor(NetworkFailure failure)
{
    if (failure == NetworkFailure::None)
        return {};
    ApiError error;
    error.kind = kindOfFailure(failure);
    error.delivery = Delivery::Unanswered;
    return error.cause();
}

bool holdsTokens(const PendingCall &call) { return call.plan.signer.has_value(); }

} // namespace

RequestRecorder::RequestRecorder(RequestLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

void RequestRecorder::sent(PendingCall &call, const Redactor &redactor)
{
    LoggedRequest entry;
    entry.operation = call.plan.operation;
    entry.method = call.wire.method;
    entry.url = redactor.url(QString::fromUtf8(call.wire.url.toEncoded()));
    entry.requestHeaders = cleaned(call.wire.headers, redactor);
    entry.requestSize = call.wire.body.size();
    if (!holdsTokens(call))
        entry.requestBody = cleanedBody(call.wire.body, redactor);
    entry.signer = call.plan.raw ? RateTracker::ofHeaders(call.wire.headers).label : describe(call.signer);
    entry.attempt = call.attempts;
    entry.sent = QDateTime::currentDateTimeUtc();
    entry.queuedMs = int(call.waiting.elapsed());
    call.logEntry = m_log.append(entry);
}

void RequestRecorder::ended(const PendingCall &call, const TransferResult &result, const Redactor &redactor)
{
    const LoggedRequest *begun = m_log.find(call.logEntry);
    if (!begun)
        return;
    LoggedRequest entry = *begun;
    entry.status = result.status;
    entry.responseHeaders = cleaned(result.headers, redactor);
    entry.responseSize = result.body.size();
    entry.waitedMs = int(result.waited);
    entry.elapsedMs = int(result.elapsed);
    entry.error = redactor.text(result.failureText);
    if (entry.error.isEmpty())
        entry.error = wordsFor(result.failure);
    if (!holdsTokens(call) && result.body.size() <= CleanedAtOnce)
        entry.responseBody = cleanedBody(result.body, redactor);
    m_log.update(entry);
    if (!holdsTokens(call) && result.body.size() > CleanedAtOnce)
        cleanLater(entry, result.body, redactor);
}

void RequestRecorder::abandoned(const PendingCall &call)
{
    const LoggedRequest *begun = m_log.find(call.logEntry);
    if (!begun)
        return;
    LoggedRequest entry = *begun;
    entry.elapsedMs = int(std::max(qint64(0), entry.sent.msecsTo(QDateTime::currentDateTimeUtc())));
    entry.error = wordsFor(NetworkFailure::Cancelled);
    m_log.update(entry);
}

void RequestRecorder::cleanLater(const LoggedRequest &entry, const QByteArray &body, const Redactor &redactor)
{
    // A watcher rather than QFuture::then(), which asserts when its context is gone by the time the answer
    // comes.
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, entry] {
        watcher->deleteLater();
        LoggedRequest filled = entry;
        filled.responseBody = watcher->result();
        m_log.update(filled);
    });
    watcher->setFuture(QtConcurrent::run([body, redactor] { return cleanedBody(body, redactor); }));
}

} // namespace Calends
