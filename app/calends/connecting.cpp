#include "app/calends/connecting.h"

#include <QFile>

#include "models/account/vault.h"

namespace Calends {

Connecting::Connecting(ConnectPage &page, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_vault(vault)
{
    connect(&page, &ConnectPage::testWanted, this, &Connecting::test);
    connect(&page, &ConnectPage::openWanted, this, [this] { Q_EMIT accepted(m_draft); });
    connect(&page, &ConnectPage::cancelled, this, [this] { m_test.reset(); });
    connect(&page, &ConnectPage::keepForThisRunWanted, this, [this] {
        m_vault.keepForThisRunOnly();
        m_page.setVaultState(m_vault.state(), true);
    });
    connect(&vault, &Vault::stateChanged, this,
        [this](VaultState state) { m_page.setVaultState(state, m_vault.keepsForThisRunOnly()); });
    page.setVaultState(vault.state(), vault.keepsForThisRunOnly());
}

Connecting::~Connecting() = default;

void Connecting::test()
{
    m_draft = m_page.draft();
    m_test.reset();
    m_client.reset();
    m_ring = std::make_unique<CredentialRing>();
    m_ring->setAccount(m_draft.credential);
    m_log = std::make_unique<RequestLog>();
    ClientConfiguration configuration;
    configuration.base = m_draft.profile.base;
    if (QFile file(m_draft.profile.authorityFile);
        !m_draft.profile.authorityFile.isEmpty() && file.open(QIODevice::ReadOnly))
        configuration.authorities = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    configuration.retries = 0;
    m_client = std::make_unique<Client>(configuration, *m_ring, *m_log);
    ConnectionSubject subject;
    subject.base = m_draft.profile.base;
    subject.credential = m_draft.profile.credential;
    subject.clientId = m_draft.profile.clientId;
    if (const auto *const token = std::get_if<OAuth2Token>(&m_draft.credential))
        subject.scopes = token->scopes;
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
