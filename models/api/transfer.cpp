#include "models/api/transfer.h"

#include <QNetworkReply>

#include <algorithm>

#include "models/api/httpaccess.h"
#include "models/api/oneshotbody.h"

namespace Calends {

namespace {

// After a deadline, how long word that the request went out may still be on its way from Qt's network thread.
constexpr int SettleMilliseconds = 50;

// Errors that only repeat the status of an answer that came whole.
bool onlyTellsStatus(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ContentReSendError)
        return false;
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

NetworkFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return NetworkFailure::NameNotFound;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return NetworkFailure::Offline;
    case QNetworkReply::ConnectionRefusedError:
        return NetworkFailure::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkFailure::Tls;
    case QNetworkReply::TimeoutError:
        return NetworkFailure::DeadlinePassed;
    default:
        return NetworkFailure::Broken;
    }
}

bool failsBeforeSending(NetworkFailure failure)
{
    return failure == NetworkFailure::NameNotFound || failure == NetworkFailure::Offline
        || failure == NetworkFailure::Refused || failure == NetworkFailure::Tls;
}

} // namespace

QByteArray TransferResult::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Transfer::Transfer(HttpAccess &access, const WireRequest &request, int deadline)
    : m_access(&access)
    , m_body(new OneShotBody(request.body))
    , m_hasNoBody(request.method == "HEAD")
{
    m_elapsed.start();
    m_reply = access.send(request, m_body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(
        m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_waited = m_elapsed.elapsed(); },
        Qt::SingleShotConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replyFinished);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::CoarseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Transfer::expire);
    m_deadline.start(deadline);
}

Transfer::~Transfer()
{
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
}

bool Transfer::isStillConnecting() const
{
    if (m_encrypted || m_reply->url().scheme() != QLatin1StringView("https"))
        return false;
    // Requests that wait for one of several connections are not told of the first.
    return m_connecting || (m_access && !m_access->wasEncrypted());
}

// A body is handed over in this thread, so its first byte is a sure sign. Qt does not say when a request
// without one went out (requestSent() is for bodies), so that is only ruled out before the connection is
// ready for it.
bool Transfer::mayHaveReached() const
{
    if (m_body->total() > 0)
        return !m_body->isUntouched();
    return !isStillConnecting();
}

void Transfer::replyFinished()
{
    if (m_expired)
        return;
    m_deadline.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt would like to send the body again for a 307 or 308, which is ours to decide.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool wantsResend = error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    if (onlyTellsStatus(error) || wantsResend)
        conclude(NetworkFailure::None, {});
    else
        conclude(failureBehind(failureOf(error)), m_reply->errorString());
}

// For Qt a network that is not there and a connection that broke in a way it has no name for (a route lost, a
// TLS record that cannot be opened) are one error.
NetworkFailure Transfer::failureBehind(NetworkFailure told) const
{
    return told == NetworkFailure::Offline && mayHaveReached() ? NetworkFailure::Broken : told;
}

void Transfer::expire()
{
    m_expired = true;
    const TransferResult soFar = collect();
    m_reply->abort();
    QTimer::singleShot(SettleMilliseconds, this, [this, soFar] {
        TransferResult result = soFar;
        result.failure = NetworkFailure::DeadlinePassed;
        result.reached = result.status > 0 || mayHaveReached();
        Q_EMIT finished(result);
    });
}

TransferResult Transfer::collect() const
{
    TransferResult result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.headers = m_reply->rawHeaderPairs();
    result.waited = m_waited;
    result.elapsed = m_elapsed.elapsed();
    return result;
}

void Transfer::conclude(NetworkFailure failure, const QString &text)
{
    TransferResult result = collect();
    result.body = m_reply->readAll();
    result.failure = failure;
    result.failureText = text;
    const QByteArray length = result.header("content-length");
    const bool hasBody = !m_hasNoBody && (result.status < 300 || result.status >= 400);
    const bool isShort = hasBody && !length.isEmpty() && result.header("content-encoding").isEmpty()
        && result.body.size() < length.toLongLong();
    if (failure == NetworkFailure::None && isShort)
        result.failure = NetworkFailure::Broken;
    result.complete = result.failure == NetworkFailure::None && result.status > 0;
    if (!result.complete && result.failure == NetworkFailure::None)
        result.failure = NetworkFailure::Broken;
    result.reached = result.status > 0 || (!failsBeforeSending(failure) && mayHaveReached());
    Q_EMIT finished(result);
}

} // namespace Calends
