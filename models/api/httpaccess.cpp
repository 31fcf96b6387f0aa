#include "models/api/httpaccess.h"

#include <QNetworkRequest>

#include "models/api/oneshotbody.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool belongsToNetworkLayer(const QByteArray &name)
{
    for (const auto *own : {"host", "content-length", "connection", "accept-encoding", "transfer-encoding"}) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QNetworkRequest bare(const QUrl &url, const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Calends/" CALENDS_VERSION ""_s);
    return request;
}

} // namespace

HttpAccess::HttpAccess(const QUrl &base, const QList<QSslCertificate> &authorities,
    const std::shared_ptr<const ProxySetting> &proxy, QObject *parent)
    : QObject(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_proxies(base, proxy)
{
    m_tls.addCaCertificates(authorities);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    renewNetwork();
    connect(&m_proxies, &ProxyLookup::ready, this, &HttpAccess::ready);
    connect(&m_proxies, &ProxyLookup::lost, this, [this] {
        renewNetwork();
        Q_EMIT wayLost();
    });
}

// Kept connections and what they signed in with belong to the proxy they were made through.
void HttpAccess::renewNetwork()
{
    m_network = std::make_shared<Network>();
    QNetworkAccessManager &manager = m_network->manager;
    manager.setProxyFactory(m_proxies.factory().release());
    manager.setAutoDeleteReplies(false);
    connect(&manager, &QNetworkAccessManager::encrypted, &manager,
        [network = m_network.get()] { network->wasEncrypted = true; });
}

QNetworkReply *HttpAccess::send(const WireRequest &wire, OneShotBody *body)
{
    QNetworkRequest request = bare(wire.url, m_tls);
    for (const auto &[name, value] : wire.headers) {
        if (!belongsToNetworkLayer(name))
            request.setRawHeader(name, value);
    }
    QNetworkReply *reply = nullptr;
    if (wire.method == "HEAD") {
        // As a custom verb Qt would wait for a body that never comes.
        reply = m_network->manager.head(request);
    } else {
        request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
        reply = m_network->manager.sendCustomRequest(request, wire.method, body);
    }
    body->setParent(reply);
    return reply;
}

} // namespace Calends
