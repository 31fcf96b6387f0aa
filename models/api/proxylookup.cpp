#include "models/api/proxylookup.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

#include "models/api/whenready.h"
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

QNetworkProxy ownProxy(const ProxyChoice &choice, const ProxyPassword &password)
{
    const bool isHttp = choice.kind == ProxyChoice::Kind::Http;
    return {isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, choice.host, choice.port,
        password.user.isEmpty() ? choice.user : password.user, password.text};
}

} // namespace

ProxyLookup::ProxyLookup(const QUrl &server, std::shared_ptr<const ProxySetting> setting, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_setting(std::move(setting))
    , m_found(std::make_shared<QList<QNetworkProxy>>(1, QNetworkProxy(QNetworkProxy::NoProxy)))
    , m_ready(isLoopback(server))
{
    if (m_ready || !m_setting)
        return;
    connect(m_setting.get(), &ProxySetting::changed, this, [this] {
        ++m_choices;
        m_asking = false;
        m_ready = false;
        Q_EMIT lost();
    });
}

bool ProxyLookup::leadsThroughProxy() const
{
    return std::any_of(m_found->cbegin(), m_found->cend(),
        [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

void ProxyLookup::find()
{
    if (m_asking || (m_ready && m_problem.isEmpty()))
        return;
    m_ready = false;
    look();
}

void ProxyLookup::refresh()
{
    if (!m_asking && m_ready && !isLoopback(m_server) && choice().kind == ProxyChoice::Kind::System)
        askSystem();
}

void ProxyLookup::look()
{
    m_problem.clear();
    const ProxyChoice chosen = choice();
    if (chosen.kind == ProxyChoice::Kind::System)
        askSystem();
    else if (chosen.kind == ProxyChoice::Kind::None)
        found({QNetworkProxy(QNetworkProxy::NoProxy)});
    else if (chosen.user.isEmpty() && !m_setting->isUserUnread())
        found({ownProxy(chosen, {})});
    else
        askPassword();
}

void ProxyLookup::askSystem()
{
    m_asking = true;
    const auto asked = QtConcurrent::run([server = m_server] {
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
    });
    whenReady(asked, this, [this, choices = m_choices](const QList<QNetworkProxy> &proxies) {
        if (choices == m_choices)
            found(proxies);
    });
}

void ProxyLookup::askPassword()
{
    m_asking = true;
    whenReady(m_setting->password(), this, [this, choices = m_choices](const ProxyPassword &password) {
        if (choices != m_choices)
            return;
        m_problem = password.problem;
        found(m_problem.isEmpty() ? QList<QNetworkProxy>{ownProxy(choice(), password)}
                                  : QList<QNetworkProxy>());
    });
}

void ProxyLookup::found(const QList<QNetworkProxy> &proxies)
{
    m_asking = false;
    if (!proxies.isEmpty())
        *m_found = proxies;
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
}

std::unique_ptr<QNetworkProxyFactory> ProxyLookup::factory() const
{
    return std::make_unique<FoundProxies>(m_found);
}

} // namespace Calends
