// Runs the connection test of the connect page.
#pragma once

#include <QObject>

#include <memory>

#include "models/account/connectiontest.h"
#include "models/account/session.h"
#include "ui/shell/connectpage.h"

namespace Calends {

class Connecting : public QObject
{
    Q_OBJECT
public:
    // Through this proxy; none: the system's.
    Connecting(ConnectPage &page, Vault &vault, const std::shared_ptr<const ProxySetting> &proxy = {},
        QObject *parent = nullptr);
    ~Connecting() override;

    // Empties the form and drops what was typed and tried out: the account is open, or the person gave up.
    void forget();
    bool holdsSecret() const; // typed or tried out

Q_SIGNALS:
    // The test passed and the person wants in; what was learnt is in the profile.
    void accepted(const Calends::ConnectionDraft &draft);

private:
    void test();
    void dropTried();
    void showProgress();
    void finish(bool passed);

    ConnectPage &m_page;
    Vault &m_vault;
    std::shared_ptr<const ProxySetting> m_proxy;
    ConnectionDraft m_draft;
    bool m_thisRunOnly = false; // the person chose so for this account
    // What is tried out, kept until the account is open or the person gives up.
    std::unique_ptr<CredentialRing> m_ring;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ConnectionTest> m_test;
    std::unique_ptr<Capabilities> m_capabilities;
};

} // namespace Calends
