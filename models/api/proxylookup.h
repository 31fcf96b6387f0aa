// Asks the system which proxy leads to the server, without holding up the window.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Calends {

// The system's answer may take seconds (a proxy script fetched over the network), so it is asked for in
// another thread, once, and again after a connection failed. What cannot wait for it waits for ready().
class ProxyLookup : public QObject
{
    Q_OBJECT
public:
    explicit ProxyLookup(const QUrl &server, QObject *parent = nullptr);

    bool isReady() const { return m_ready; }
    void refresh();
    // For a QNetworkAccessManager, which owns it. It answers with what was found last and never asks anybody.
    std::unique_ptr<QNetworkProxyFactory> factory() const;

Q_SIGNALS:
    void ready();

private:
    void found(const QList<QNetworkProxy> &proxies);

    QUrl m_server;
    std::shared_ptr<QList<QNetworkProxy>> m_found;
    bool m_ready = false;
    bool m_asking = false;
};

} // namespace Calends
