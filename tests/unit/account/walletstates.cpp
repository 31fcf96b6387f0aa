// The vault against KWallet as QtKeychain meets it in a Plasma session: a stub that opens, refuses or keeps
// silent.
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "models/account/vault.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/stubbus.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class WalletStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stubbed = std::make_unique<StubbedVault>(u"org.kde.kwalletd5"_s);
        QVERIFY(wallet().isRegistered());
        wallet().give(u"networkWallet"_s, {u"kdewallet"_s});
        wallet().give(u"isOpen"_s, {true});
        wallet().give(u"open"_s, {7});
        wallet().give(u"entryType"_s, {0});
    }

    void cleanup() { m_stubbed.reset(); }

    void anOpenWalletWithoutTheEntryIsMissing()
    {
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QCOMPARE(vault().state(), VaultState::Open);
        QVERIFY2(read.error == VaultError::Missing, qPrintable(read.message));
    }

    void aWalletThatRefusesTheProgramIsCalledDenied()
    {
        wallet().give(u"open"_s, {-1});
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Denied, qPrintable(read.message));
        QCOMPARE(read.message,
            u"The keychain did not give access. Allow Calends to use it when it asks, and try again."_s);
        const VaultResult written = answerOf(vault().write(u"p/account"_s, "new"));
        QVERIFY2(written.error == VaultError::Denied, qPrintable(written.message));
        QVERIFY(vault().names().isEmpty());
        QCOMPARE(answerOf(vault().remove(u"p/account"_s)).error, VaultError::Denied);
    }

    void aClosedWalletIsLockedNotMissing()
    {
        wallet().give(u"isOpen"_s, {false});
        wallet().give(u"open"_s, {-1}); // the person closed the question for the password
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Locked, qPrintable(read.message));
        QCOMPARE(vault().state(), VaultState::Locked);
        QCOMPARE(answerOf(vault().write(u"p/account"_s, "new")).error, VaultError::Locked);
        QCOMPARE(answerOf(vault().remove(u"p/account"_s)).error, VaultError::Locked);
        QVERIFY(!wallet().asked().contains(u"writeEntry"_s));
        QVERIFY(!wallet().asked().contains(u"removeEntry"_s));
    }

    void aWalletThatCannotTellIsSaidToBeUnclear()
    {
        wallet().fail(u"isOpen"_s, u"org.kde.KWallet.Error.Odd"_s);
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QCOMPARE(vault().state(), VaultState::Unclear);
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"cannot say whether it is locked"_s), qPrintable(read.message));
    }

    void aWalletThatIsSilentIsNotCalledMissing()
    {
        wallet().fail(u"isOpen"_s, u"org.freedesktop.DBus.Error.NoReply"_s);
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"does not answer"_s), qPrintable(read.message));
    }

    void aSlowWalletIsSaidToBeWaitedFor()
    {
        QSemaphore mayAnswer;
        wallet().on(u"isOpen"_s, [&mayAnswer](const QDBusMessage &call) {
            mayAnswer.acquire();
            return call.createReply(QVariantList{true});
        });
        QSignalSpy waiting(&vault(), &Vault::waitingChanged);
        const QFuture<VaultResult> read = vault().read(u"p/account"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 20'000);
        QVERIFY(waiting.constFirst().constFirst().toBool());
        QVERIFY(!read.isFinished());
        mayAnswer.release();
        QCOMPARE(answerOf(read).error, VaultError::Missing);
        QCOMPARE(waiting.size(), 2);
        QVERIFY(!waiting.constLast().constFirst().toBool());
    }

private:
    StubService &wallet() const { return m_stubbed->service; }
    Vault &vault() const { return m_stubbed->vault; }

    std::unique_ptr<StubbedVault> m_stubbed;
};

int main(int argc, char *argv[])
{
    onBusOfItsOwn(argv);
    // What QtKeychain and the vault take for a Plasma session.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_FULL_SESSION", "true");
    qputenv("KDE_SESSION_VERSION", "5");
    QCoreApplication application(argc, argv);
    WalletStates test;
    return QTest::qExec(&test, argc, argv);
}

#include "walletstates.moc"
