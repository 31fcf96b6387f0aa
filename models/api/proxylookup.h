// Finds which proxy leads to the server, without holding up the window.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>

#include "models/api/proxysetting.h"

namespace Calends {

// The system's answer may take seconds (a proxy script fetched over the network), so it is asked for in
// another thread; the password of the person's own proxy comes from the keychain, which may ask first. What
// needs the way waits for ready(). What was found holds until the person chooses otherwise.
class ProxyLookup : public QObject
{
    Q_OBJECT
public:
    // Without a setting it is the system's.
    ProxyLookup(const QUrl &server, std::shared_ptr<const ProxySetting> setting, QObject *parent = nullptr);

    // This computer itself is never behind a proxy: the way there is always found.
    bool isReady() const { return m_ready; }
    // Why the proxy cannot be used, half a sentence, translated; empty: it can. find() then looks anew.
    const QString &problem() const { return m_problem; }
    bool leadsThroughProxy() const;
    // Ends in ready(), perhaps at once. Nothing when the way is found or being looked for.
    void find();
    // A connection failed: the system is asked again, while what was found goes on to hold.
    void refresh();
    // For a QNetworkAccessManager, which owns it. It answers with what was found last and never asks anybody.
    std::unique_ptr<QNetworkProxyFactory> factory() const;

Q_SIGNALS:
    void ready();
    void lost(); // the person chose otherwise, so what was found holds no more

private:
    ProxyChoice choice() const { return m_setting ? m_setting->choice() : ProxyChoice(); }
    void look();
    void askSystem();
    void askPassword();
    void found(const QList<QNetworkProxy> &proxies);

    QUrl m_server;
    std::shared_ptr<const ProxySetting> m_setting;
    std::shared_ptr<QList<QNetworkProxy>> m_found;
    QString m_problem;
    quint64 m_choices = 0; // made so far: an answer to an earlier one counts no more
    bool m_ready = false;
    bool m_asking = false;
};

} // namespace Calends
