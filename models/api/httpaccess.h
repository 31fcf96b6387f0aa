// The network layer as Calends wants it: no redirects, no cookies, no cache, HTTP/1.1, the profile's own
// authorities.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

#include "models/api/proxylookup.h"
#include "models/api/wirerequest.h"

namespace Calends {

class OneShotBody;

// One way to the server, with the connections that were made on it. It has to outlive its replies.
struct Network
{
    QNetworkAccessManager manager;
    // A TLS connection stood once. Before that no request can have left this machine, whatever Qt says of it.
    bool wasEncrypted = false;
};

class HttpAccess : public QObject
{
    Q_OBJECT
public:
    HttpAccess(const QUrl &base, const QList<QSslCertificate> &authorities,
        const std::shared_ptr<const ProxySetting> &proxy, QObject *parent = nullptr);

    // What the next request goes through: whoever sends it holds it until its reply is gone.
    const std::shared_ptr<Network> &network() const { return m_network; }
    // Reads and writes alike take the one-shot body, so that what is on the wire is what was counted. `body`
    // becomes the reply's child.
    QNetworkReply *send(const WireRequest &request, OneShotBody *body);
    // The way to the server is found; findWay() looks for it.
    bool isReady() const { return m_proxies.isReady() && m_proxies.problem().isEmpty(); }
    void findWay() { m_proxies.find(); }
    // Why the proxy cannot be used; empty: it can.
    const QString &proxyProblem() const { return m_proxies.problem(); }
    bool usesProxy() const { return m_proxies.leadsThroughProxy(); }
    void connectionFailed() { m_proxies.refresh(); }

Q_SIGNALS:
    void ready(); // or there is a problem with the proxy
    void wayLost(); // another proxy was chosen

private:
    void renewNetwork();

    QSslConfiguration m_tls;
    ProxyLookup m_proxies;
    std::shared_ptr<Network> m_network;
};

} // namespace Calends
