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

HttpAccess::HttpAccess(const QUrl &base, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_proxies(base)
{
    m_tls.addCaCertificates(authorities);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_network.setProxyFactory(m_proxies.factory().release());
    m_network.setAutoDeleteReplies(false);
    connect(&m_proxies, &ProxyLookup::ready, this, &HttpAccess::ready);
    connect(&m_network, &QNetworkAccessManager::encrypted, this, [this] { m_wasEncrypted = true; });
}

QNetworkReply *HttpAccess::send(const WireRequest &wire, OneShotBody *body)
{
    QNetworkRequest request = bare(wire.url, m_tls);
    for (const auto &[name, value] : wire.headers) {
        if (!belongsToNetworkLayer(name))
            request.setRawHeader(name, value);
    }
    if (wire.method == "HEAD") {
        // As a custom verb Qt would wait for a body that never comes.
        QNetworkReply *reply = m_network.head(request);
        body->setParent(reply);
        return reply;
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
    QNetworkReply *reply = m_network.sendCustomRequest(request, wire.method, body);
    body->setParent(reply);
    return reply;
}

} // namespace Calends
