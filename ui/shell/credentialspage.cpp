#include "ui/shell/credentialspage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/account/accountscope.h"
#include "models/account/keptcredential.h"
#include "models/account/whenready.h"
#include "models/requests/errorreport.h"
#include "ui/kit/banner.h"
#include "ui/kit/explained.h"
#include "ui/kit/pill.h"
#include "ui/kit/sheet.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountsecretform.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/heldlist.h"
#include "ui/shell/plansection.h"
#include "ui/shell/profilesection.h"
#include "ui/shell/secretform.h"
#include "ui/shell/typedsecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QString CredentialsPage::pageId() { return u"credentials"_s; }

CredentialsPage::CredentialsPage(
    Session &session, Vault &vault, AccountScope &scope, const PersonName &personName, QWidget *parent)
    : WindowPage(pageId(), tr("Credentials and plan"), tr("Account"), parent)
    , m_sheet(new Sheet(title(), this))
    , m_session(session)
    , m_vault(vault)
    , m_scope(scope)
    , m_personName(personName)
    , m_signs(textLabel({}, Tone::Text, this))
    , m_signState(new Pill({}, Mood::Neutral, this))
    , m_profile(new ProfileSection(session, this))
    , m_obstacle(textLabel(session.obstacle(), Tone::Text, this))
    , m_signWords(textLabel({}, Tone::Muted, this))
    , m_vaultWords(textLabel({}, Tone::Muted, this))
    , m_unlock(new QPushButton(tr("Unlock the keychain…"), this))
    , m_thisRun(new QPushButton(tr("Keep secrets for this run only"), this))
    , m_accountForm(new AccountSecretForm(session, tr("Account"), tr("Replace the secret"), this))
    , m_clientsFailed(new Banner(this))
    , m_clients(new HeldList({}, this))
    , m_clientForm(new SecretForm(tr("OAuth client"), tr("Add the client"), this))
    , m_people(new HeldList(tr("Nobody has lent a token."), this))
    , m_personForm(new SecretForm(tr("Person"), tr("Lend the token"), this))
{
    makeClientForm();
    makePersonForm();
    for (SecretForm *form : {m_clientForm, m_personForm})
        form->setObstacle(session.obstacle());
    explain(m_thisRun, session.obstacle());
    fillSheet();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheet);
    follow();
    showAccount();
    showVault();
    showClients();
    showPeople();
}

void CredentialsPage::fillSheet()
{
    QVBoxLayout *const column = m_sheet->column();
    auto *signs = new QHBoxLayout;
    m_signs->setElided();
    signs->addWidget(m_signs);
    signs->addWidget(m_signState);
    signs->addStretch(1);
    column->addLayout(signs);
    auto *keychain = new QHBoxLayout;
    keychain->addWidget(m_unlock);
    keychain->addWidget(m_thisRun);
    keychain->addStretch(1);
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());
    for (TextLabel *words : {m_obstacle, m_signWords, m_vaultWords}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addLayout(keychain);
    column->addWidget(m_accountForm);
    m_sheet->addHeading(tr("Profile"),
        tr("Kept on this computer, without any secret. The menu of the account exports and imports "
           "profiles."));
    column->addWidget(m_profile);
    m_sheet->addHeading(
        tr("Plan"), tr("The API does not tell every plan. What you confirm stands above what was inferred."));
    column->addWidget(new PlanSection(m_session, this));
    m_sheet->addHeading(tr("OAuth clients"),
        tr("Calls on a client's own paths are signed by that client's pair. A secret that the server shows "
           "is used only after you adopt it."));
    column->addWidget(m_clientsFailed);
    column->addWidget(m_clients);
    column->addWidget(m_clientForm);
    m_sheet->addHeading(tr("Tokens of people"),
        tr("What only a person may do is signed by that person's token, never by another credential. With "
           "one "
           "lent here, “Show event types of this person” also brings the hidden ones."));
    column->addWidget(m_people);
    column->addWidget(m_personForm);
}

void CredentialsPage::addKeySection(QWidget *section)
{
    QVBoxLayout *const column = m_sheet->column();
    column->insertWidget(column->indexOf(m_accountForm) + 1, section);
}

void CredentialsPage::makeClientForm()
{
    m_clientForm->addLine(tr("Client id"), Wanted::Needed);
    m_clientForm->addSecret(tr("Client secret"), Wanted::Needed);
    connect(m_clientForm, &SecretForm::entered, this, [this](const QStringList &texts) {
        keepClient({texts.value(0), texts.value(1)});
    });
}

void CredentialsPage::makePersonForm()
{
    m_personForm->addSecret(tr("Access token"), Wanted::Needed);
    QLineEdit *const refreshToken = m_personForm->addSecret(tr("Refresh token"), Wanted::Optional);
    m_personForm->addLine(tr("Number of the person, where the token does not say"), Wanted::Optional);
    m_personForm->addChoice(
        ownPairText(), ownPairMeaning(CredentialKind::ManagedUserToken), refreshToken, ownPairObstacle());
    connect(m_personForm, &SecretForm::entered, this, &CredentialsPage::keepPerson);
}

void CredentialsPage::follow()
{
    connect(&m_session, &Session::stateChanged, this, &CredentialsPage::showAccount);
    connect(&m_session.credentials(), &CredentialRing::changed, this, [this] {
        showAccount();
        showClients();
        showPeople();
    });
    connect(&m_session, &Session::profileChanged, this, [this] {
        showClients();
        showPeople();
    });
    connect(&m_scope, &AccountScope::changed, this, &CredentialsPage::showClients);
    connect(&m_scope, &AccountScope::loaded, this, &CredentialsPage::showClients);
    connect(m_clientsFailed, &Banner::nextStepTaken, &m_scope, &AccountScope::refresh);
    connect(&m_vault, &Vault::stateChanged, this, &CredentialsPage::showVault);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        whenReady(m_vault.unlock(), this, [this](const VaultResult &result) {
            if (result.error != VaultError::None)
                m_accountForm->say(result.message);
            else if (m_session.state() == Session::State::VaultLocked)
                m_session.open();
        });
    });
    connect(m_thisRun, &QPushButton::clicked, this, [this] {
        m_vault.keepForThisRunOnly(m_session.profile().id);
        showVault();
    });
}

void CredentialsPage::showAccount()
{
    const Profile &profile = m_session.profile();
    m_signs->setText(profile.clientId.isEmpty()
            ? tr("Signs with: %1").arg(credentialText(profile.credential))
            : tr("Signs with: %1, client %2").arg(credentialText(profile.credential), profile.clientId));
    const HeldState state
        = heldStateOf(m_session, m_vault, VaultEntry::account(profile.id), m_session.credentials().account());
    m_signState->setText(state.word, state.mood);
    const QString words = m_session.stateText().isEmpty() ? state.detail : m_session.stateText();
    m_signWords->setText(words);
    m_signWords->setVisible(!words.isEmpty());
}

void CredentialsPage::showVault()
{
    const bool memory = m_session.profile().inMemory;
    const bool thisRun = m_vault.keepsForThisRunOnly(m_session.profile().id);
    m_vaultWords->setText(
        memory ? tr("Nothing of this profile is kept after this run.") : vaultText(m_vault.state(), thisRun));
    m_unlock->setVisible(!memory && m_vault.state() == VaultState::Locked);
    m_thisRun->setVisible(!memory && !thisRun
        && (m_vault.state() == VaultState::NoService || m_vault.state() == VaultState::Unclear));
}

void CredentialsPage::showClients()
{
    const AccountScope::Standing &standing = m_scope.clientsStanding();
    m_clients->setEmptyText(standing.known ? tr("No OAuth client is known to this account.")
                                           : tr("Which OAuth clients there are is not known yet."));
    const ApiError &error = standing.error;
    m_clientsFailed->setContent(error.isError() ? StateContent{.glyph = Glyph::Warning,
                                    .mood = Mood::Warn,
                                    .title = tr("There may be more clients"),
                                    .reason = error.summary() + u' ' + error.nextStep(),
                                    .nextStep = tr("Try again"),
                                    .detail = errorCodes(error),
                                    .report = errorReport(error, m_session.log())}
                                                : StateContent());
    m_clients->setEntries(clientEntries(m_scope, m_session, m_vault,
        {[this](const QString &id) { keepClient(m_scope.offeredPair(id)); },
            [this](const QString &id) {
                tell(m_clientForm, m_session.forgetClient(id), tr("The secret is forgotten."));
            }}));
}

void CredentialsPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (m_arePeopleStale)
        showPeople();
}

// There may be a thousand, and one more with every answer of an import.
void CredentialsPage::showPeople()
{
    m_arePeopleStale = !isVisible();
    if (m_arePeopleStale)
        return;
    m_people->setEntries(personEntries(m_session, m_vault, m_personName, [this](qint64 id) {
        tell(m_personForm, m_session.forgetPerson(id), tr("The token is forgotten."));
    }));
}

void CredentialsPage::keepClient(const OAuthClientSecret &pair)
{
    if (pair.secret.isEmpty())
        return;
    tell(m_clientForm, m_session.keepClient(pair), tr("The client %1 is held.").arg(pair.clientId));
}

void CredentialsPage::keepPerson(const QStringList &texts, bool own)
{
    const ManagedUserToken token = typedPerson(texts, own);
    if (token.userId <= 0)
        return m_personForm->say(
            tr("The token does not say whose it is. Paste it again with the person's number."));
    tell(m_personForm, m_session.keepPerson(token), tr("The token of person %1 is held.").arg(token.userId));
}

void CredentialsPage::tell(SecretForm *form, const QFuture<VaultResult> &kept, const QString &done)
{
    form->say(tr("Asking the keychain…"));
    whenReady(kept, this, [form, done](const VaultResult &result) {
        form->say(result.error == VaultError::None ? done : result.message);
    });
}

void CredentialsPage::takeFocus()
{
    if (auto *line = m_accountForm->findChild<QLineEdit *>())
        line->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::showRow(const QString &row, const QString & /*owner*/)
{
    if (row == ProfileRow)
        m_profile->takeFocus();
    else
        takeFocus();
}

} // namespace Calends
