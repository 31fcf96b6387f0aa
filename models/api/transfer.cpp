#include "models/api/transfer.h"

#include <QCoreApplication>
#include <QNetworkReply>

#include <algorithm>
#include <array>

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
        return NetworkFailure::Offline;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return NetworkFailure::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkFailure::ProxyUnauthorized;
    case QNetworkReply::UnknownProxyError:
        return NetworkFailure::ProxyRefused;
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
        || failure == NetworkFailure::Refused || failure == NetworkFailure::Tls
        || failure == NetworkFailure::ProxyUnreachable || failure == NetworkFailure::ProxyRefused
        || failure == NetworkFailure::ProxyUnauthorized;
}

struct Said
{
    const char *context;
    const char *text;
};

template <size_t Count>
bool isOneOf(const std::array<Said, Count> &all, const QString &words)
{
    return std::any_of(all.begin(), all.end(),
        [&words](const Said &said) { return words == QCoreApplication::translate(said.context, said.text); });
}

// Qt has one error for everything that goes wrong with a proxy; its words, in whatever language, tell more.
bool isProxyAway(const QString &words)
{
    constexpr const char *Http = "QHttpSocketEngine";
    constexpr const char *Socks = "QSocks5SocketEngine";
    static constexpr std::array all{Said{Http, "Proxy server not found"},
        Said{Http, "Proxy connection refused"}, Said{Http, "Proxy server connection timed out"},
        Said{Http, "Proxy connection closed prematurely"}, Said{Socks, "Connection to proxy refused"},
        Said{Socks, "Connection to proxy closed prematurely"}, Said{Socks, "Proxy host not found"},
        Said{Socks, "Connection to proxy timed out"}};
    return isOneOf(all, words);
}

// This computer finds no way to the proxy. A SOCKS5 proxy that finds none to the server may be quoted with
// the same words.
bool isNetworkAway(const QString &words)
{
    constexpr const char *Native = "QNativeSocketEngine";
    static constexpr std::array all{Said{Native, "Network unreachable"}, Said{Native, "Host unreachable"}};
    return isOneOf(all, words);
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
    : m_network(access.network())
    , m_body(new OneShotBody(request.body))
    , m_hasNoBody(request.method == "HEAD")
    , m_throughProxy(access.usesProxy())
{
    m_elapsed.start();
    m_reply.reset(access.send(request, m_body));
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(
        m_reply.get(), &QNetworkReply::metaDataChanged, this, [this] { m_waited = m_elapsed.elapsed(); },
        Qt::SingleShotConnection);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::replyFinished);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::CoarseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Transfer::expire);
    m_deadline.start(deadline);
}

Transfer::~Transfer()
{
    disconnect(m_reply.get(), nullptr, this, nullptr);
    m_reply->abort();
}

bool Transfer::isStillConnecting() const
{
    if (m_encrypted || m_reply->url().scheme() != QLatin1StringView("https"))
        return false;
    // Requests that wait for one of several connections are not told of the first.
    return m_connecting || !m_network->wasEncrypted;
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

// For Qt a network that is not there, a connection that broke in a way it has no name for (a route lost, a
// TLS record that cannot be opened) and a proxy that says no are one error.
NetworkFailure Transfer::failureBehind(NetworkFailure told) const
{
    if (told != NetworkFailure::Offline)
        return told;
    if (mayHaveReached())
        return NetworkFailure::Broken;
    if (!m_throughProxy || isNetworkAway(m_reply->errorString()))
        return NetworkFailure::Offline;
    return isProxyAway(m_reply->errorString()) ? NetworkFailure::ProxyUnreachable
                                               : NetworkFailure::ProxyRefused;
}

void Transfer::expire()
{
    m_expired = true;
    const TransferResult soFar = collect();
    m_reply->abort();
    QTimer::singleShot(SettleMilliseconds, this, [this, soFar] {
        TransferResult result = soFar;
        result.failure = m_throughProxy && isStillConnecting() ? NetworkFailure::ProxyUnreachable
                                                               : NetworkFailure::DeadlinePassed;
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
    result.body.squeeze(); // it comes with room for 16 kB more, and the request log keeps 2,000 of them
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
