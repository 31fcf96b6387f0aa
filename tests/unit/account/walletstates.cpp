// The vault against KWallet as QtKeychain meets it in a Plasma session: a stub that opens, refuses or keeps
// silent.
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
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
        m_folder = std::make_unique<QTemporaryDir>();
        m_wallet = std::make_unique<StubService>(u"org.kde.kwalletd5"_s);
        QVERIFY(m_wallet->isRegistered());
        m_wallet->give(u"networkWallet"_s, {u"kdewallet"_s});
        m_wallet->give(u"isOpen"_s, {true});
        m_wallet->give(u"open"_s, {7});
        m_wallet->give(u"entryType"_s, {0});
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    }

    void cleanup()
    {
        m_vault.reset();
        m_wallet.reset();
    }

    void anOpenWalletWithoutTheEntryIsMissing()
    {
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QCOMPARE(m_vault->state(), VaultState::Open);
        QVERIFY2(read.error == VaultError::Missing, qPrintable(read.message));
    }

    void aWalletThatRefusesTheProgramIsCalledDenied()
    {
        m_wallet->give(u"open"_s, {-1});
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Denied, qPrintable(read.message));
        QCOMPARE(read.message,
            u"The keychain did not give access. Allow Calends to use it when it asks, and try again."_s);
        const VaultResult written = answerOf(m_vault->write(u"p/account"_s, "new"));
        QVERIFY2(written.error == VaultError::Denied, qPrintable(written.message));
        QVERIFY(m_vault->names().isEmpty());
        QCOMPARE(answerOf(m_vault->remove(u"p/account"_s)).error, VaultError::Denied);
    }

    void aClosedWalletIsLockedNotMissing()
    {
        m_wallet->give(u"isOpen"_s, {false});
        m_wallet->give(u"open"_s, {-1}); // the person closed the question for the password
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Locked, qPrintable(read.message));
        QCOMPARE(m_vault->state(), VaultState::Locked);
        QCOMPARE(answerOf(m_vault->write(u"p/account"_s, "new")).error, VaultError::Locked);
        QCOMPARE(answerOf(m_vault->remove(u"p/account"_s)).error, VaultError::Locked);
        QVERIFY(!m_wallet->asked().contains(u"writeEntry"_s));
        QVERIFY(!m_wallet->asked().contains(u"removeEntry"_s));
    }

    void aWalletThatCannotTellIsSaidToBeUnclear()
    {
        m_wallet->fail(u"isOpen"_s, u"org.kde.KWallet.Error.Odd"_s);
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QCOMPARE(m_vault->state(), VaultState::Unclear);
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"cannot say whether it is locked"_s), qPrintable(read.message));
    }

    void aWalletThatIsSilentIsNotCalledMissing()
    {
        m_wallet->fail(u"isOpen"_s, u"org.freedesktop.DBus.Error.NoReply"_s);
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"does not answer"_s), qPrintable(read.message));
    }

    void aSlowWalletIsSaidToBeWaitedFor()
    {
        QSemaphore mayAnswer;
        m_wallet->on(u"isOpen"_s, [&mayAnswer](const QDBusMessage &call) {
            mayAnswer.acquire();
            return call.createReply(QVariantList{true});
        });
        QSignalSpy waiting(m_vault.get(), &Vault::waitingChanged);
        const QFuture<VaultResult> read = m_vault->read(u"p/account"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 20'000);
        QVERIFY(waiting.constFirst().constFirst().toBool());
        QVERIFY(!read.isFinished());
        mayAnswer.release();
        QCOMPARE(answerOf(read).error, VaultError::Missing);
        QCOMPARE(waiting.size(), 2);
        QVERIFY(!waiting.constLast().constFirst().toBool());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StubService> m_wallet;
    std::unique_ptr<Vault> m_vault;
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
