// The window while a real keychain is locked or lacks the secret. Run by tests/with-keychain.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "tests/gui/credentials/finding.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/localserver.h"
#include "ui/kit/statecontent.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/secretform.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestLockedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(Keychain::unlock());
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LocalServer>(&knowsAsa);
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
        m_profile.id = ProfileStore::newId();
        m_profile.name = u"Field studio"_s;
        m_profile.base = m_server->base();
        m_profile.heldClients = QStringList{u"c1"_s};
    }

    void cleanup()
    {
        m_window.reset();
        m_scope.reset();
        m_session.reset();
        Keychain::unlock();
    }

    void aLockedKeychainIsSaidAndNothingInItIsTouched()
    {
        keepBoth();
        QVERIFY(Keychain::lock());
        show();
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::VaultLocked, Patience);
        QCOMPARE(trouble().title, u"The keychain is locked; nothing is lost"_s);
        QCOMPARE(trouble().nextStep, u"Unlock"_s);
        go();
        enter(u"cal_overwriting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"It was not kept."_s), Patience);
        QVERIFY(said().contains(u"locked"_s));
        QCOMPARE(m_session->state(), Session::State::VaultLocked);
        QCOMPARE(answerOf(m_session->forgetClient(u"c1"_s)).error, VaultError::Locked);
        QVERIFY(m_session->profile().heldClients.contains(u"c1"_s));
        QVERIFY(Keychain::unlock());
        QCOMPARE(
            answerOf(m_vault->read(VaultEntry::account(m_profile.id))).secret, packed(ApiKey{u"cal_old"_s}));
        QCOMPARE(answerOf(m_vault->read(VaultEntry::client(m_profile.id, u"c1"_s))).error, VaultError::None);
        Q_EMIT m_window->workspace()->troubleStepTaken();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, Patience);
        QCOMPARE(std::get<ApiKey>(m_session->credentials().account()).key, u"cal_old"_s);
        QVERIFY(m_session->credentials().holdsClient(u"c1"_s));
    }

    void aMissingSecretIsPastedWhereTheBannerLeads()
    {
        keepBoth();
        {
            Vault other(m_folder->filePath(u"other.json"_s));
            QCOMPARE(answerOf(other.remove(VaultEntry::account(m_profile.id))).error, VaultError::None);
        }
        show();
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::NeedsSecret, Patience);
        QCOMPARE(trouble().title, u"The secret of this account is not held"_s);
        QVERIFY2(trouble().reason.contains(u"somebody removed it"_s), qPrintable(trouble().reason));
        QCOMPARE(trouble().nextStep, u"Enter the secret"_s);
        Q_EMIT m_window->workspace()->troubleStepTaken();
        QLineEdit *const key = keyLine();
        QTRY_VERIFY(key->hasFocus());
        QApplication::clipboard()->setText(u" cal_pasted "_s);
        QTest::keySequence(key, QKeySequence::Paste);
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(key->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, Patience);
        QCOMPARE(answerOf(m_vault->read(VaultEntry::account(m_profile.id))).secret,
            packed(ApiKey{u"cal_pasted"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(trouble().title.isEmpty(), Patience);
    }

    void aRenamedProfileIsShownAtOnce()
    {
        keepBoth();
        show();
        m_window->actions().find(WindowAction::EditProfile)->trigger();
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name && name->accessibleName() == u"Name of the profile"_s);
        QTest::keyClicks(name, u"Renamed"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_session->profile().name, u"Renamed"_s);
        QVERIFY2(m_window->windowTitle().contains(u"Renamed"_s), qPrintable(m_window->windowTitle()));
        QTRY_VERIFY(chipSays(u"Renamed"_s));
        Profile live = m_session->profile();
        live.environment = Environment::Production;
        m_session->setProfile(live);
        QVERIFY(chipSays(u"Production"_s));
    }

private:
    void keepBoth()
    {
        QCOMPARE(
            answerOf(m_vault->write(VaultEntry::account(m_profile.id), packed(ApiKey{u"cal_old"_s}))).error,
            VaultError::None);
        QCOMPARE(answerOf(m_vault->write(VaultEntry::client(m_profile.id, u"c1"_s),
                              packed(OAuthClientSecret{u"c1"_s, u"s1"_s})))
                     .error,
            VaultError::None);
    }

    void show()
    {
        m_session = std::make_unique<Session>(m_profile, *m_vault);
        m_scope
            = std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials());
        m_window = std::make_unique<MainWindow>();
        auto *workspace = new Workspace;
        workspace->setPages({new CredentialsPage(
            *m_session, *m_vault, *m_scope, [](qint64) { return QString(); }, workspace)});
        m_window->showAccount(*m_session, *m_vault, workspace);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void go() { m_window->actions().find(WindowAction::ShowCredentials)->trigger(); }
    const StateContent &trouble() const { return m_window->workspace()->trouble(); }

    QLineEdit *keyLine() const { return named<QLineEdit>(*m_window, u"Account: API key"_s); }

    void enter(const QString &secret)
    {
        QTest::keyClicks(keyLine(), secret);
        QTest::keyClick(keyLine(), Qt::Key_Return);
    }

    QString said() const { return qobject_cast<SecretForm *>(keyLine()->parentWidget())->said(); }

    bool chipSays(const QString &text) const
    {
        for (const QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->inherits("Calends::AccountChip"))
                return each->accessibleName().contains(text);
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Vault> m_vault;
    Profile m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLockedKeychain)
#include "test_lockedkeychain.moc"
