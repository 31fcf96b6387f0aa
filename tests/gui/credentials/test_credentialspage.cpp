// "Credentials and plan" between a vault in memory and a server on loopback, by mouse and keyboard.
#include "ui/shell/credentialspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/operations/table.h"
#include "tests/gui/credentials/finding.h"
#include "tests/unit/account/localserver.h"
#include "tests/unit/account/lockholder.h"
#include "ui/kit/pill.h"
#include "ui/kit/style.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/typedsecrets.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalAnswer answer(const LocalRequest &request)
{
    if (request.line == "GET /v2/oauth-clients")
        return {200,
            R"({"status":"success","data":[{"id":"c1","name":"Shop","secret":"shown-by-the-server"},{"id":"c2","name":"Clinic"}]})"};
    return knowsAsa(request);
}

QByteArray tokenOf(qint64 person, const QDateTime &expires)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + part(R"({"type":"access_token","clientId":"c1","ownerId":)" + QByteArray::number(person)
            + R"(,"expiresAt":)" + QByteArray::number(expires.toMSecsSinceEpoch()) + '}')
        + ".signature";
}

} // namespace

class TestCredentialsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->setStyle(new Style(Theme::Light)); }

    void init()
    {
        m_refuses = false;
        m_isSomebodyElse = false;
        m_server = std::make_unique<LocalServer>([this](const LocalRequest &request) {
            if (m_isSomebodyElse && request.line.startsWith("GET /v2/me"))
                return LocalAnswer{
                    200, R"({"status":"success","data":{"id":8,"email":"bo@example.test","username":"bo"}})"};
            return m_refuses ? LocalAnswer{498, R"({"status":"error","error":{"message":"TokenExpired"}})"}
                             : answer(request);
        });
        m_vault = std::make_unique<Vault>(QString());
    }

    void cleanup()
    {
        m_page.reset();
        m_scope.reset();
        m_session.reset();
    }

    void aSecretThatIsNotHeldIsTypedInAndTheAccountOpens()
    {
        make(profileOf(CredentialKind::ApiKey));
        m_session->open();
        QTRY_COMPARE(m_session->state(), Session::State::NeedsSecret);
        QVERIFY(shows(m_session->stateText()));
        QVERIFY(shows(u"secret not held"_s));
        QVERIFY(!button(u"Replace the secret"_s)->isEnabled());
        QVERIFY(!button(u"Replace the secret"_s)->accessibleDescription().isEmpty());
        QLineEdit *const key = line(u"Account: API key"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, u"cal_fresh"_s);
        QSignalSpy learnt(m_session.get(), &Session::factsLearnt);
        press(button(u"Replace the secret"_s));
        QVERIFY(key->text().isEmpty());
        QTRY_COMPARE(m_session->state(), Session::State::Open);
        QTRY_COMPARE(learnt.count(), 1);
        QCOMPARE(m_server->requests.first().authorization, QByteArray("Bearer cal_fresh"));
        QCOMPARE(std::get<ApiKey>(inVault(VaultEntry::account(m_profile.id))).key, u"cal_fresh"_s);
        QTRY_VERIFY(shows(u"Kept and in use."_s));
        QVERIFY(!shows(u"secret not held"_s));
        QVERIFY(!anythingShows(u"cal_fresh"_s));
    }

    // Those of further clients are read before the server is asked.
    void theVerdictComesAlsoWhereOtherSecretsAreReadFirst()
    {
        Profile profile = profileOf(CredentialKind::ApiKey);
        profile.heldClients = QStringList{u"c1"_s};
        make(profile);
        type(u"Account: API key"_s, "cal_fresh");
        press(button(u"Replace the secret"_s));
        QTRY_VERIFY(shows(u"Kept and in use."_s));
    }

    void aSecretTheServerRefusesIsSaidToBe()
    {
        m_server = std::make_unique<LocalServer>([](const LocalRequest &) {
            return LocalAnswer{401,
                R"({"status":"error","error":{"code":"UnauthorizedException","message":"Your api key is not valid"}})"};
        });
        make(profileOf(CredentialKind::ApiKey));
        type(u"Account: API key"_s, "cal_wrong");
        press(button(u"Replace the secret"_s));
        QTRY_VERIFY(shows(
            u"Kept, but: The server refused the API key: Your api key is not valid Check that the key is "
            "whole, of this server and not expired, or make a new one in Cal.com. A full self-hosted server "
            "without a licence refuses every key."_s));
    }

    // The key does not say whose it is; the server does.
    void anotherPersonsKeyIsNotUsedForThisAccount()
    {
        make(profileOf(CredentialKind::ApiKey));
        m_session->openWith(ApiKey{u"cal_first"_s});
        QTRY_COMPARE(m_session->learning(), Session::Learning::Learnt);
        QCOMPARE(m_session->profile().userId, qint64(7));
        m_isSomebodyElse = true;
        type(u"Account: API key"_s, "cal_other");
        press(button(u"Replace the secret"_s));
        QTRY_COMPARE(m_session->state(), Session::State::NeedsSecret);
        QVERIFY(contains(u"This credential is of another person (bo), so it is not used."_s));
        QVERIFY(std::holds_alternative<std::monostate>(m_session->credentials().account()));
        QCOMPARE(m_session->profile().userId, qint64(7));
        m_isSomebodyElse = false;
        type(u"Account: API key"_s, "cal_first");
        press(button(u"Replace the secret"_s));
        QTRY_COMPARE(m_session->learning(), Session::Learning::Learnt);
        QCOMPARE(m_session->state(), Session::State::Open);
    }

    void anotherPersonsTokenIsNotTakenForThisAccount()
    {
        Profile profile = profileOf(CredentialKind::ManagedUserToken);
        profile.userId = 7;
        make(profile);
        type(u"Account: Access token"_s, tokenOf(8, QDateTime::currentDateTimeUtc().addDays(1)));
        press(button(u"Replace the secret"_s));
        QVERIFY(shows(u"This token is of another person (8). Connect it as an account of its own."_s));
        QVERIFY(m_vault->names().isEmpty());
    }

    void aLentTokenThatExpiredAsksForAFreshOne()
    {
        Profile profile = profileOf(CredentialKind::ManagedUserToken);
        profile.userId = 7;
        make(profile);
        type(u"Account: Access token"_s, tokenOf(7, QDateTime::currentDateTimeUtc().addDays(-1)));
        press(button(u"Replace the secret"_s));
        QTRY_VERIFY(shows(u"expired"_s));
        QVERIFY(contains(u"ask for a fresh one and enter it here"_s));
    }

    void aConfidentialClientsSecretAndTheScopesAreKept()
    {
        Profile profile = profileOf(CredentialKind::OAuth2Token);
        profile.clientId = u"oauth2"_s;
        make(profile);
        type(u"Account: Access token"_s, "access");
        type(u"Account: Client secret, of a confidential client"_s, "confidential");
        type(u"Account: Scopes of the token, with spaces between"_s, " BOOKING_READ  EVENT_TYPE_READ ");
        press(button(u"Replace the secret"_s));
        QTRY_COMPARE(m_session->state(), Session::State::Open);
        const OAuth2Token token = std::get<OAuth2Token>(inVault(VaultEntry::account(m_profile.id)));
        QCOMPARE(token.clientSecret, u"confidential"_s);
        QCOMPARE(token.scopes, (QStringList{u"BOOKING_READ"_s, u"EVENT_TYPE_READ"_s}));
        QCOMPARE(token.ownership, TokenOwnership::Lent);
        for (const QLineEdit *field : lines()) {
            if (!field->accessibleName().startsWith("Name of the profile"_L1))
                QVERIFY2(field->text().isEmpty(), qPrintable(field->accessibleName()));
        }
    }

    void aSecretTheServerShowsIsAdoptedOnlyByTheClick()
    {
        makeOpen();
        QVERIFY(shows(u"the server shows the secret"_s));
        QVERIFY(shows(u"secret not held"_s)); // of the other client
        QVERIFY(!m_session->credentials().holdsClient(u"c1"_s));
        QVERIFY(!m_vault->names().contains(VaultEntry::client(m_profile.id, u"c1"_s)));
        press(named(u"Adopt the secret of Shop"_s));
        QTRY_VERIFY(m_session->credentials().holdsClient(u"c1"_s));
        QCOMPARE(std::get<OAuthClientSecret>(inVault(VaultEntry::client(m_profile.id, u"c1"_s))).secret,
            u"shown-by-the-server"_s);
        QVERIFY(m_session->profile().heldClients.contains(u"c1"_s));
        QVERIFY(!anythingShows(u"shown-by-the-server"_s));
        QTRY_VERIFY(named(u"Forget the secret of Shop"_s));
        press(named(u"Forget the secret of Shop"_s));
        QTRY_VERIFY(!m_session->credentials().holdsClient(u"c1"_s));
    }

    void aFurtherClientIsAddedByIdAndSecret()
    {
        makeOpen();
        type(u"OAuth client: Client id"_s, "c2");
        QVERIFY(!button(u"Add the client"_s)->isEnabled());
        type(u"OAuth client: Client secret"_s, "typed");
        press(button(u"Add the client"_s));
        QVERIFY(line(u"OAuth client: Client secret"_s)->text().isEmpty());
        QTRY_VERIFY(m_session->credentials().holdsClient(u"c2"_s));
        QCOMPARE(std::get<OAuthClientSecret>(inVault(VaultEntry::client(m_profile.id, u"c2"_s))).secret,
            u"typed"_s);
    }

    // Each secret says for itself how long it is held.
    void aSecretThatEndsWithTheRunSaysSo()
    {
        QTemporaryDir folder;
        m_vault = std::make_unique<Vault>(folder.filePath(u"keychain.json"_s));
        make(profileOf(CredentialKind::ApiKey));
        m_session->credentials().setAccount(ApiKey{u"cal_kept_before"_s});
        m_session->credentials().addClient({u"c2"_s, u"kept before"_s});
        m_vault->keepForThisRunOnly(m_profile.id);
        type(u"Person: Access token"_s, tokenOf(42, QDateTime::currentDateTimeUtc().addDays(1)));
        press(button(u"Lend the token"_s));
        QTRY_VERIFY(m_session->credentials().holdsPerson(42));
        QVERIFY(m_vault->isForThisRunOnly(VaultEntry::person(m_profile.id, 42)));
        QCOMPARE(pillsSaying(u"held for this run"_s), 1);
        QCOMPARE(pillsSaying(u"held"_s), 2); // the account's and the client's
    }

    void aTokenOfAPersonIsLent()
    {
        makeOpen();
        type(u"Person: Access token"_s, tokenOf(42, QDateTime::currentDateTimeUtc().addDays(1)));
        press(button(u"Lend the token"_s));
        QVERIFY(line(u"Person: Access token"_s)->text().isEmpty());
        QTRY_VERIFY(m_session->credentials().holdsPerson(42));
        QCOMPARE(m_session->credentials().person(42).ownership, TokenOwnership::Lent);
        QTRY_VERIFY(shows(u"Ann Example (42)"_s));
        QVERIFY(contains(u"Calends never refreshes it"_s));
        press(named(u"Forget the token of Ann Example (42)"_s));
        QTRY_VERIFY(!m_session->credentials().holdsPerson(42));
    }

    void anOwnPairSaysWhatItsRefreshLacks()
    {
        makeOpen();
        type(u"Person: Access token"_s, tokenOf(42, QDateTime::currentDateTimeUtc().addDays(1)));
        type(u"Person: Refresh token"_s, "again");
        QTest::keyClick(tickIn(*line(u"Person: Access token"_s)->parentWidget()), Qt::Key_Space);
        press(button(u"Lend the token"_s));
        QTRY_VERIFY(m_session->credentials().holdsPerson(42));
        QCOMPARE(m_session->credentials().person(42).ownership, TokenOwnership::Own);
        QVERIFY(contains(u"cannot be refreshed without its client's secret"_s));
        press(named(u"Adopt the secret of Shop"_s));
        QTRY_VERIFY(m_session->credentials().holdsClient(u"c1"_s));
        QTRY_VERIFY(contains(u"Calends refreshes it."_s));
        QVERIFY(!contains(u"cannot be refreshed"_s));
    }

    void aTokenThatDoesNotSayWhoseItIsAsksForTheNumber()
    {
        makeOpen();
        type(u"Person: Access token"_s, "opaque");
        press(button(u"Lend the token"_s));
        QVERIFY(contains(u"does not say whose it is"_s));
        QVERIFY(m_session->profile().heldPeople.isEmpty());
    }

    void thePlanThePersonConfirmsStandsAboveWhatIsInferred()
    {
        makeOpen();
        QSignalSpy learnt(m_session.get(), &Session::factsLearnt);
        choose(u"Kind of customer"_s, u"Platform"_s);
        choose(u"Plan"_s, u"Scale"_s);
        press(button(u"Confirm"_s));
        QVERIFY(m_session->profile().customerConfirmed);
        QTRY_COMPARE(learnt.count(), 1);
        QCOMPARE(m_session->capabilities().facts().customer, CustomerKind::Platform);
        QCOMPARE(m_session->capabilities().facts().plan, Plan::Scale);
        QVERIFY(shows(u"confirmed by you"_s));
        press(button(u"Go by what the server tells"_s));
        QTRY_COMPARE(learnt.count(), 2);
        QVERIFY(!m_session->profile().customerConfirmed);
        QVERIFY(m_session->profile().customer != CustomerKind::Platform);
    }

    void aPlanIsConfirmedWhereNothingWasInferred()
    {
        make(profileOf(CredentialKind::ApiKey));
        m_session->openWith(ApiKey{u"cal_open"_s});
        QTRY_VERIFY(m_scope->isLoaded());
        choose(u"Kind of customer"_s, u"Platform"_s);
        press(button(u"Confirm"_s));
        QTRY_COMPARE(m_session->capabilities().facts().customer, CustomerKind::Platform);
        QTRY_VERIFY(shows(u"the server shows the secret"_s));
    }

    void aProfileIsRenamedAndRelevelledAndKeptAsOneEntry()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        Profile other = profileOf(CredentialKind::ApiKey);
        other.name = u"Other"_s;
        make(profileOf(CredentialKind::ApiKey));
        ProfileStore profiles(file);
        QVERIFY(profiles.put(m_profile));
        connect(m_session.get(), &Session::profileChanged, &profiles,
            [&] { profiles.put(m_session->profile()); });
        QVERIFY(ProfileStore(file).put(other)); // another window
        QPushButton *const save = named(u"Save the profile"_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(save->accessibleDescription(), u"Nothing was changed."_s);
        QLineEdit *const name = line(u"Name of the profile"_s);
        name->setText(u"  "_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(shows(u"A profile needs a name."_s));
        name->setText(u" Nordwind, live "_s);
        choose(u"Environment and its colour"_s, u"Production"_s);
        choose(u"Write level"_s, u"Confirm every change"_s);
        QVERIFY(contains(u"Changes to production will be possible"_s));
        press(save);
        QCOMPARE(m_session->profile().name, u"Nordwind, live"_s);
        QVERIFY(shows(u"Production"_s));
        const ProfileStore again(file);
        QCOMPARE(again.profiles().size(), 2);
        QCOMPARE(again.find(m_profile.id)->name, u"Nordwind, live"_s);
        QCOMPARE(again.find(m_profile.id)->environment, Environment::Production);
        QCOMPARE(again.find(m_profile.id)->writeLevel, WriteLevel::Confirm);
        QCOMPARE(again.find(other.id)->name, u"Other"_s);
    }

    // What waits for its share goes out in the moment a larger one is saved.
    void theShareOfTheBackgroundIsChosenKeptAndHoldsAtOnce()
    {
        m_server = std::make_unique<LocalServer>([](const LocalRequest &request) {
            LocalAnswer said = answer(request);
            said.headers = "X-RateLimit-Limit-Default: 100\r\nX-RateLimit-Remaining-Default: 90\r\n"
                           "X-RateLimit-Reset-Default: 60\r\n";
            return said;
        });
        QTemporaryDir folder;
        const QString file = folder.filePath(u"profiles.json"_s);
        ProfileStore profiles(file);
        makeOpen();
        connect(m_session.get(), &Session::profileChanged, &profiles,
            [&] { profiles.put(m_session->profile()); });
        auto *const share = ::named<QSpinBox>(
            *m_page, u"Share of the server's rate limit that work in the background may use"_s);
        QPushButton *const save = named(u"Save the profile"_s);
        QCOMPARE(share->value(), 60);
        share->setValue(1);
        press(save);
        QCOMPARE(ProfileStore(file).find(m_profile.id)->backgroundShare, 1);
        QTRY_COMPARE(m_session->budget().tightest().count, 100);
        m_server->requests.clear();
        for (int i = 0; i < 4; ++i)
            m_session->read(
                {.operation = Operations::getMe, .arguments = {}, .priority = Priority::Background}, this);
        QTRY_VERIFY(m_session->budget().tightest().queuedBackground >= 3);
        QVERIFY(m_server->requests.size() <= 1);
        share->setValue(100);
        QVERIFY(contains(u"What you click may then have to wait until the limit's next window."_s));
        press(save);
        QTRY_COMPARE(m_server->requests.size(), 4);
        QCOMPARE(ProfileStore(file).find(m_profile.id)->backgroundShare, 100);
        QVERIFY(!save->isEnabled());
    }

    void theLongestWaitIsChosenKeptAndHoldsAtOnce()
    {
        makeOpen();
        auto *const wait = ::named<QSpinBox>(*m_page, u"Longest wait for an answer of the server"_s);
        QCOMPARE(wait->value(), 30);
        wait->setValue(90);
        press(named(u"Save the profile"_s));
        QCOMPARE(m_session->profile().patience.read, 90'000);
        QCOMPARE(m_session->profile().patience.write, 180'000);
        QCOMPARE(m_session->client().configuration().patience, m_session->profile().patience);
        QVERIFY(!named(u"Save the profile"_s)->isEnabled());
    }

    // Of another release, or written by hand.
    void aWaitThatTheFieldCannotTellIsNoChange()
    {
        makeOpen();
        Profile kept = m_session->profile();
        kept.patience.read = 900'000;
        m_session->setProfile(kept);
        QVERIFY(!named(u"Save the profile"_s)->isEnabled());
        line(u"Name of the profile"_s)->setText(u"Renamed"_s);
        press(named(u"Save the profile"_s));
        QCOMPARE(m_session->profile().name, u"Renamed"_s);
        QCOMPARE(m_session->profile().patience.read, 900'000);
    }

    void whatIsTypedStaysWhenTheServerTellsSomething()
    {
        make(profileOf(CredentialKind::ApiKey));
        QLineEdit *const name = line(u"Name of the profile"_s);
        name->setText(u"Half a na"_s);
        QSignalSpy changed(m_session.get(), &Session::profileChanged);
        Profile told = m_session->profile();
        told.organizationId = 201;
        m_session->setProfile(told);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(name->text(), u"Half a na"_s);
        name->setText(told.name);
        told.name = u"Renamed elsewhere"_s;
        m_session->setProfile(told);
        QCOMPARE(name->text(), u"Renamed elsewhere"_s);
    }

    void anAuthorityFileThatCannotBeReadIsNotSaved()
    {
        make(profileOf(CredentialKind::ApiKey));
        line(u"Own certificate authority (PEM file)"_s)->setText(u"/nowhere/own.pem"_s);
        QVERIFY(!named(u"Save the profile"_s)->isEnabled());
        QVERIFY(contains(u"/nowhere/own.pem, cannot be read"_s));
        line(u"Own certificate authority (PEM file)"_s)->clear();
        QCOMPARE(named(u"Save the profile"_s)->accessibleDescription(), u"Nothing was changed."_s);
    }

    void aButtonKeepsTheKeyboardWhenItsRowChangesAndHandsItOnWhenItGoes()
    {
        makeOpen();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QPushButton *const step = named(u"Adopt the secret of Shop"_s);
        step->setFocus();
        press(step);
        QTRY_COMPARE(named(u"Forget the secret of Shop"_s), step);
        QVERIFY(step->hasFocus());
        type(u"Person: Access token"_s, tokenOf(42, QDateTime::currentDateTimeUtc().addDays(1)));
        press(button(u"Lend the token"_s));
        QTRY_VERIFY(named(u"Forget the token of Ann Example (42)"_s));
        type(u"Person: Access token"_s, tokenOf(43, QDateTime::currentDateTimeUtc().addDays(1)));
        press(button(u"Lend the token"_s));
        QTRY_VERIFY(named(u"Forget the token of Person 43"_s));
        QPushButton *const first = named(u"Forget the token of Ann Example (42)"_s);
        first->setFocus();
        QVERIFY(first->hasFocus());
        press(first);
        QTRY_VERIFY(!m_session->credentials().holdsPerson(42));
        QTRY_VERIFY(named(u"Forget the token of Person 43"_s)->hasFocus());
        press(named(u"Forget the token of Person 43"_s));
        QTRY_VERIFY(!m_session->credentials().holdsPerson(43));
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(),
            "the keyboard is never left nowhere");
    }

    // The account is open in another process.
    void whereAnotherProcessKeepsItEverythingIsOffWithThatReason()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a.lock"_s);
        const LockHolder other(file);
        QVERIFY(other.keeps());
        m_lock = std::make_shared<const ProfileLock>(file);
        makeOpen();
        m_lock.reset();
        const QString reason = m_session->obstacle();
        QVERIFY(shows(reason));
        type(u"Account: API key"_s, "cal_other");
        type(u"OAuth client: Client id"_s, "c2");
        type(u"OAuth client: Client secret"_s, "typed");
        type(u"Person: Access token"_s, "access");
        line(u"Name of the profile"_s)->setText(u"Mine"_s);
        for (QPushButton *step :
            {button(u"Replace the secret"_s), button(u"Add the client"_s), button(u"Lend the token"_s),
                named(u"Adopt the secret of Shop"_s), named(u"Save the profile"_s), button(u"Confirm"_s),
                button(u"Go by what the server tells"_s)}) {
            QVERIFY(step);
            QVERIFY2(!step->isEnabled(), qPrintable(step->text()));
            QCOMPARE(step->accessibleDescription(), reason);
        }
    }

    void everyFieldAndButtonHasAName()
    {
        makeOpen();
        for (const QLineEdit *field : lines())
            QVERIFY(!field->accessibleName().isEmpty());
        for (const QComboBox *box : m_page->findChildren<QComboBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
        for (const QPushButton *each : m_page->findChildren<QPushButton *>())
            QVERIFY(each->isHidden() || !each->text().isEmpty() || !each->accessibleName().isEmpty());
    }

    void anOldProfileWithoutItsTokensClientAsksForTheClient()
    {
        make(profileOf(CredentialKind::OAuth2Token));
        type(u"Account: Access token"_s, "access");
        QVERIFY(!button(u"Replace the secret"_s)->isEnabled());
        type(u"Account: Client id"_s, "app");
        press(button(u"Replace the secret"_s));
        QTRY_COMPARE(m_session->state(), Session::State::Open);
        QCOMPARE(std::get<OAuth2Token>(inVault(VaultEntry::account(m_profile.id))).clientId, u"app"_s);
        QCOMPARE(m_session->profile().clientId, u"app"_s);
    }

    // Whose a pair is decides whether Calends may refresh it.
    void theTickIsExplainedAndNeedsARefreshToken()
    {
        Profile profile = profileOf(CredentialKind::OAuth2Token);
        profile.clientId = u"app"_s;
        make(profile);
        auto *const own
            = tickIn(*line(u"Account: Access token"_s)->parentWidget()); // a person's form has one too
        QVERIFY(contains(u"Each refresh makes the former pair worthless."_s));
        QVERIFY(!own->isEnabled());
        QCOMPARE(
            own->accessibleDescription(), u"Only a pair can be refreshed: paste the refresh token first."_s);
        type(u"Account: Refresh token"_s, "again");
        QVERIFY(own->isEnabled());
        QTest::keyClick(own, Qt::Key_Space);
        QVERIFY(own->isChecked());
        line(u"Account: Refresh token"_s)->clear();
        QVERIFY(!own->isChecked());
        for (const TokenOwnership ownership : {TokenOwnership::Own, TokenOwnership::Lent}) {
            type(u"Account: Access token"_s, "access");
            type(u"Account: Refresh token"_s, "again");
            if (ownership == TokenOwnership::Own)
                QTest::keyClick(own, Qt::Key_Space);
            press(button(u"Replace the secret"_s));
            QTRY_COMPARE(m_session->learning(), Session::Learning::Learnt);
            QCOMPARE(std::get<OAuth2Token>(inVault(VaultEntry::account(m_profile.id))).ownership, ownership);
            QVERIFY(!own->isChecked());
            m_server->requests.clear();
            m_refuses = true;
            m_session->learn();
            QTRY_COMPARE(m_session->learning(), Session::Learning::Failed);
            m_refuses = false;
            const bool refreshed = std::any_of(m_server->requests.cbegin(), m_server->requests.cend(),
                [](const LocalRequest &request) { return request.line == "POST /v2/auth/oauth2/token"; });
            QCOMPARE(refreshed, ownership == TokenOwnership::Own);
        }
    }

    void connectingAsksForTheClientOfAnOAuth2Token()
    {
        ConnectPage page;
        auto *const kind = ::named<QComboBox>(page, u"Signs with"_s);
        kind->setCurrentIndex(kind->findData(int(CredentialKind::OAuth2Token)));
        ::named<QLineEdit>(page, u"Access token"_s)->setText(u"access"_s);
        QCOMPARE(page.missing(),
            u"Type the client id first: a token belongs to a client, and is refreshed by its id alone."_s);
        QCOMPARE(buttonSaying(page, u"Test connection"_s)->accessibleDescription(), page.missing());
        ::named<QLineEdit>(page, u"Client id"_s)->setText(u"app"_s);
        QCOMPARE(page.missing(), QString());
        QCheckBox *const own = tickIn(page);
        QVERIFY(!own->isEnabled());
        QVERIFY(!own->accessibleDescription().isEmpty());
        QCOMPARE(std::get<OAuth2Token>(page.draft().credential).ownership, TokenOwnership::Lent);
        ::named<QLineEdit>(page, u"Refresh token"_s)->setText(u"again"_s);
        QVERIFY(own->isEnabled());
        own->click();
        const OAuth2Token token = std::get<OAuth2Token>(page.draft().credential);
        QCOMPARE(token.ownership, TokenOwnership::Own);
        QCOMPARE(token.clientId, u"app"_s);
        QCOMPARE(page.draft().profile.clientId, u"app"_s);
    }

    void connectingReadsAPersonsClientFromTheToken()
    {
        ConnectPage page;
        auto *const kind = ::named<QComboBox>(page, u"Signs with"_s);
        kind->setCurrentIndex(kind->findData(int(CredentialKind::ManagedUserToken)));
        auto *const access = ::named<QLineEdit>(page, u"Access token"_s);
        access->setText(u"opaque"_s);
        ::named<QLineEdit>(page, u"Refresh token"_s)->setText(u"again"_s);
        QCOMPARE(page.missing(), QString());
        tickIn(page)->click();
        QCOMPARE(page.missing(),
            u"Type the client id first: this token does not name the client that refreshes it."_s);
        access->setText(QString::fromLatin1(tokenOf(42, QDateTime::currentDateTimeUtc().addDays(1))));
        QCOMPARE(page.missing(), QString());
        const ManagedUserToken token = std::get<ManagedUserToken>(page.draft().credential);
        QCOMPARE(token.clientId, u"c1"_s);
        QCOMPARE(token.userId, qint64(42));
        QCOMPARE(token.ownership, TokenOwnership::Own);
        QCOMPARE(page.draft().profile.userId, qint64(42));
    }

    // As far as one field from the next.
    void whatAnOwnPairMeansStandsApartFromTheNextField()
    {
        ConnectPage page;
        page.resize(1000, 1200);
        auto *const kind = ::named<QComboBox>(page, u"Signs with"_s);
        kind->setCurrentIndex(kind->findData(int(CredentialKind::ManagedUserToken)));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto labelled = [&page](const QString &text) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            const auto found = std::find_if(labels.cbegin(), labels.cend(),
                [&text](const QLabel *label) { return label->text() == text && label->isVisible(); });
            return found == labels.cend() ? nullptr : *found;
        };
        const QLabel *const meaning = labelled(ownPairMeaning(CredentialKind::ManagedUserToken));
        const QLabel *const name = labelled(u"Name of this profile"_s);
        const QLabel *const environment = labelled(u"Environment"_s);
        QVERIFY(meaning && name && environment);
        const auto between = [&page](const QWidget *above, const QWidget *below) {
            return below->mapTo(&page, QPoint()).y()
                - above->mapTo(&page, above->contentsRect().bottomLeft()).y();
        };
        QCOMPARE(between(meaning, name),
            between(::named<QLineEdit>(page, u"Name of this profile"_s), environment));
    }

    void connectingTakesTheConfidentialSecretAndTheScopes()
    {
        ConnectPage page;
        auto *kind = page.findChildren<QComboBox *>().constFirst();
        kind->setCurrentIndex(kind->findData(int(CredentialKind::OAuth2Token)));
        for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Client secret, of a confidential client"_s) {
                QCOMPARE(field->echoMode(), QLineEdit::Password);
                field->setText(u"confidential"_s);
            } else if (field->accessibleName() == u"Scopes of the token, with spaces between"_s) {
                field->setText(u"BOOKING_READ  BOOKING_WRITE"_s);
            }
        }
        const OAuth2Token token = std::get<OAuth2Token>(page.draft().credential);
        QCOMPARE(token.clientSecret, u"confidential"_s);
        QCOMPARE(token.scopes, (QStringList{u"BOOKING_READ"_s, u"BOOKING_WRITE"_s}));
        page.start();
        kind->setCurrentIndex(kind->findData(int(CredentialKind::OAuth2Token)));
        QVERIFY(std::get<OAuth2Token>(page.draft().credential).clientSecret.isEmpty());
        QVERIFY(std::get<OAuth2Token>(page.draft().credential).scopes.isEmpty());
    }

private:
    Profile profileOf(CredentialKind kind) const
    {
        Profile profile;
        profile.id = ProfileStore::newId();
        profile.name = u"Field studio"_s;
        profile.base = m_server->base();
        profile.credential = kind;
        return profile;
    }

    void make(const Profile &profile)
    {
        m_profile = profile;
        m_session = std::make_unique<Session>(profile, *m_vault, m_lock);
        m_scope
            = std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials());
        connect(m_session.get(), &Session::factsLearnt, m_scope.get(), &AccountScope::load);
        m_page = std::make_unique<CredentialsPage>(*m_session, *m_vault, *m_scope,
            [](qint64 id) { return id == 42 ? u"Ann Example"_s : QString(); });
        m_page->resize(900, 1100);
        m_page->show();
    }

    void makeOpen()
    {
        Profile profile = profileOf(CredentialKind::ApiKey);
        profile.customer = CustomerKind::Platform;
        profile.plan = Plan::Essentials;
        profile.customerConfirmed = true;
        make(profile);
        m_session->openWith(ApiKey{u"cal_open"_s});
        QTRY_VERIFY(m_scope->isLoaded());
        QCOMPARE(m_scope->clients().size(), 2);
    }

    static QCheckBox *tickIn(const QWidget &form)
    {
        const QList<QCheckBox *> ticks = form.findChildren<QCheckBox *>();
        return ticks.constFirst();
    }

    int pillsSaying(const QString &word) const
    {
        const QList<Pill *> pills = m_page->findChildren<Pill *>();
        return int(std::count_if(pills.cbegin(), pills.cend(),
            [&word](const Pill *pill) { return pill->isVisible() && pill->text() == word; }));
    }

    // A spin box is one thing to whoever uses it, its line included.
    QList<QLineEdit *> lines() const
    {
        QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
        lines.removeIf([](const QLineEdit *line) { return qobject_cast<QSpinBox *>(line->parentWidget()); });
        return lines;
    }

    QLineEdit *line(const QString &name) const { return ::named<QLineEdit>(*m_page, name); }

    void type(const QString &name, const QByteArray &text) const
    {
        QTest::keyClicks(line(name), QString::fromUtf8(text));
    }

    QPushButton *button(const QString &text) const { return buttonSaying(*m_page, text); }

    QPushButton *named(const QString &name) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name && each->isVisibleTo(m_page.get()))
                return each;
        }
        return nullptr;
    }

    static void press(QPushButton *pressed)
    {
        QVERIFY(pressed);
        QVERIFY(pressed->isEnabled());
        QTest::keyClick(pressed, Qt::Key_Space);
    }

    void choose(const QString &name, const QString &text) const
    {
        for (QComboBox *each : m_page->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                each->setCurrentText(text);
        }
    }

    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_page.get()))
                texts.append(label->text());
        }
        for (const Pill *pill : m_page->findChildren<Pill *>()) {
            if (pill->isVisibleTo(m_page.get()))
                texts.append(pill->text());
        }
        return texts;
    }
    bool shows(const QString &text) const { return shown().contains(text); }
    bool contains(const QString &text) const { return shown().join(u'\n').contains(text); }

    // Neither on the screen nor to a screen reader nor in a tooltip.
    bool anythingShows(const QString &secret) const
    {
        for (const QWidget *each : m_page->findChildren<QWidget *>()) {
            if (each->accessibleName().contains(secret) || each->accessibleDescription().contains(secret)
                || each->toolTip().contains(secret))
                return true;
        }
        for (const QLineEdit *field : lines()) {
            if (field->text().contains(secret))
                return true;
        }
        return contains(secret);
    }

    Credential inVault(const QString &entry) const
    {
        const QFuture<VaultResult> read = m_vault->read(entry);
        if (!QTest::qWaitFor([&read] { return read.isFinished(); }))
            return {};
        return unpacked(read.result().secret);
    }

    bool m_isSomebodyElse = false; // whom the server names
    bool m_refuses = false; // every token has expired
    std::shared_ptr<const ProfileLock> m_lock; // of the next session; null: none is needed
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Vault> m_vault;
    Profile m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<CredentialsPage> m_page;
};

QTEST_MAIN(TestCredentialsPage)
#include "test_credentialspage.moc"
