// The network layer as Calends wants it: no redirects, no cookies, no cache, HTTP/1.1, the profile's own
// authorities.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>

#include "models/api/proxylookup.h"
#include "models/api/wirerequest.h"

namespace Calends {

class OneShotBody;

class HttpAccess : public QObject
{
    Q_OBJECT
public:
    HttpAccess(const QUrl &base, const QList<QSslCertificate> &authorities, QObject *parent = nullptr);

    // Reads and writes alike take the one-shot body, so that what is on the wire is what was counted. `body`
    // becomes the reply's child.
    QNetworkReply *send(const WireRequest &request, OneShotBody *body);
    bool isReady() const { return m_proxies.isReady(); }
    // A TLS connection stood once. Before that no request can have left this machine, whatever Qt says of it.
    bool wasEncrypted() const { return m_wasEncrypted; }
    void connectionFailed() { m_proxies.refresh(); }

Q_SIGNALS:
    void ready();

private:
    QSslConfiguration m_tls;
    ProxyLookup m_proxies;
    QNetworkAccessManager m_network;
    bool m_wasEncrypted = false;
};

} // namespace Calends
