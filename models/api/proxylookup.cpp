#include "models/api/proxylookup.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "models/api/wirerequest.h"

namespace Calends {

namespace {

class FoundProxies : public QNetworkProxyFactory
{
public:
    explicit FoundProxies(std::shared_ptr<const QList<QNetworkProxy>> found)
        : m_found(std::move(found))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return *m_found; }

private:
    std::shared_ptr<const QList<QNetworkProxy>> m_found;
};

} // namespace

ProxyLookup::ProxyLookup(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_found(std::make_shared<QList<QNetworkProxy>>(1, QNetworkProxy(QNetworkProxy::NoProxy)))
{
    // The own machine is never behind a proxy, whatever the system says.
    m_ready = isLoopback(server);
    if (!m_ready)
        refresh();
}

void ProxyLookup::refresh()
{
    if (m_asking || isLoopback(m_server))
        return;
    m_asking = true;
    // A watcher rather than QFuture::then(), which asserts when its context is gone by the time the answer
    // comes.
    auto *watcher = new QFutureWatcher<QList<QNetworkProxy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        found(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([server = m_server] {
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
    }));
}

void ProxyLookup::found(const QList<QNetworkProxy> &proxies)
{
    m_asking = false;
    if (!proxies.isEmpty())
        *m_found = proxies;
    if (m_ready)
        return;
    m_ready = true;
    Q_EMIT ready();
}

std::unique_ptr<QNetworkProxyFactory> ProxyLookup::factory() const
{
    return std::make_unique<FoundProxies>(m_found);
}

} // namespace Calends
