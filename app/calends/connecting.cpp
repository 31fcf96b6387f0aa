#include "app/calends/connecting.h"

#include "models/account/vault.h"
#include "models/account/wiping.h"

namespace Calends {

Connecting::Connecting(
    ConnectPage &page, Vault &vault, const std::shared_ptr<const ProxySetting> &proxy, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_vault(vault)
    , m_proxy(proxy)
{
    connect(&page, &ConnectPage::testWanted, this, &Connecting::test);
    connect(&page, &ConnectPage::openWanted, this, [this] { Q_EMIT accepted(m_draft); });
    connect(&page, &ConnectPage::cancelled, this, &Connecting::forget);
    connect(&page, &ConnectPage::keepForThisRunWanted, this, [this] {
        m_thisRunOnly = true;
        m_draft.profile.inMemory = true;
        m_page.setVaultState(m_vault.state(), true);
    });
    connect(&page, &ConnectPage::replyWanted, this, [this](quint64 logEntry) {
        if (const LoggedRequest *const request = m_log ? m_log->find(logEntry) : nullptr)
            m_page.showReply(*request);
    });
    connect(&vault, &Vault::stateChanged, this,
        [this](VaultState state) { m_page.setVaultState(state, m_thisRunOnly); });
    page.setVaultState(vault.state(), false);
}

Connecting::~Connecting() { dropTried(); }

void Connecting::forget()
{
    m_page.start();
    m_thisRunOnly = false;
    m_page.setVaultState(m_vault.state(), false);
    dropTried();
}

// What shares a text goes first, so that the draft is the last to hold it and can overwrite it. The copies
// inside the text fields and the network stack are freed, but not ours to overwrite.
void Connecting::dropTried()
{
    m_test.reset();
    m_client.reset();
    m_log.reset();
    m_ring.reset();
    m_capabilities.reset();
    wipe(m_draft.credential);
    m_draft = {};
}

bool Connecting::holdsSecret() const
{
    return m_ring || !std::holds_alternative<std::monostate>(m_draft.credential);
}

void Connecting::test()
{
    wipe(m_draft.credential);
    m_draft = m_page.draft();
    m_draft.profile.inMemory = m_thisRunOnly;
    m_test.reset();
    m_client.reset();
    m_ring = std::make_unique<CredentialRing>();
    m_ring->setAccount(m_draft.credential);
    m_log = std::make_unique<RequestLog>();
    ClientConfiguration configuration;
    configuration.base = m_draft.profile.base;
    const Authorities authorities = readAuthorities(m_draft.profile.authorityFile);
    configuration.authorities = authorities.certificates;
    configuration.proxy = m_proxy;
    configuration.patience.retryWaits = {}; // what fails is told at once
    m_client = std::make_unique<Client>(configuration, *m_ring, *m_log);
    ConnectionSubject subject;
    subject.base = m_draft.profile.base;
    subject.credential = m_draft.profile.credential;
    subject.clientId = m_draft.profile.clientId;
    if (const auto *const token = std::get_if<OAuth2Token>(&m_draft.credential))
        subject.scopes = token->scopes;
    subject.authorities = authorities;
    subject.limits = [this] { return m_client->budget().tightest(); };
    m_test = std::make_unique<ConnectionTest>(*m_client, subject);
    connect(m_test.get(), &ConnectionTest::rungTested, this, &Connecting::showProgress);
    connect(m_test.get(), &ConnectionTest::finished, this, &Connecting::finish);
    m_page.showResults({}, true);
    m_test->start();
}

void Connecting::showProgress() { m_page.showResults(m_test->results(), true); }

void Connecting::finish(bool passed)
{
    m_page.showResults(m_test->results(), false);
    if (!passed)
        return m_page.showFailed();
    const AccountFacts facts = m_test->facts();
    m_draft.profile.customer = facts.customer;
    m_draft.profile.plan = facts.plan;
    m_draft.profile.organizationId = facts.organizationId;
    m_capabilities = std::make_unique<Capabilities>();
    m_capabilities->setFacts(facts);
    m_page.showPassed(*m_capabilities);
}

} // namespace Calends
