// The vault against a Secret Service that denies, cannot tell or keeps silent, as no real one does on demand.
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

#include "models/account/vault.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/stubbus.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

using Paths = QList<QDBusObjectPath>;
QDBusObjectPath collection() { return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s); }

QDBusObjectPath item() { return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login/1"_s); }

QDBusObjectPath prompt() { return QDBusObjectPath(u"/org/freedesktop/secrets/prompt/1"_s); }

QVariant paths(const Paths &list) { return QVariant::fromValue(list); }
QVariant path(const QDBusObjectPath &one) { return QVariant::fromValue(one); }

} // namespace

class ServiceStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stubbed = std::make_unique<StubbedVault>(u"org.freedesktop.secrets"_s);
        QVERIFY(service().isRegistered());
        service().give(u"SearchItems"_s, {paths({}), paths({})});
        service().give(u"ReadAlias"_s, {path(collection())});
        service().on(u"OpenSession"_s, [](const QDBusMessage &call) {
            if (call.arguments().value(0).toString() != "plain"_L1)
                return call.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s);
            return call.createReply({QVariant::fromValue(QDBusVariant(QString())),
                path(QDBusObjectPath(u"/org/freedesktop/secrets/session/1"_s))});
        });
        setLocked(false);
    }

    void cleanup() { m_stubbed.reset(); }

    void aBackendThatCannotTellNeverSaysMissing()
    {
        service().fail(u"Get"_s, u"org.freedesktop.DBus.Error.UnknownProperty"_s);
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QCOMPARE(vault().state(), VaultState::Unclear);
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"cannot say whether it is locked"_s), qPrintable(read.message));
    }

    void aBackendThatCanTellSaysMissingOrLocked()
    {
        QCOMPARE(answerOf(vault().read(u"p/account"_s)).error, VaultError::Missing);
        setLocked(true);
        QCOMPARE(answerOf(vault().read(u"p/account"_s)).error, VaultError::Locked);
        QCOMPARE(answerOf(vault().write(u"p/account"_s, "new")).error, VaultError::Locked);
        QCOMPARE(answerOf(vault().remove(u"p/account"_s)).error, VaultError::Locked);
        QVERIFY(!service().asked().contains(u"CreateItem"_s));
        QVERIFY(!service().asked().contains(u"Delete"_s));
    }

    void aBackendThatIsSilentIsToldApartFromNone()
    {
        service().fail(u"SearchItems"_s, u"org.freedesktop.DBus.Error.NoReply"_s);
        const VaultResult silent = answerOf(vault().read(u"p/account"_s));
        QCOMPARE(silent.error, VaultError::Failed);
        QVERIFY2(silent.message.contains(u"does not answer"_s), qPrintable(silent.message));
        service().fail(u"SearchItems"_s, u"org.freedesktop.DBus.Error.ServiceUnknown"_s);
        QCOMPARE(answerOf(vault().read(u"p/account"_s)).error, VaultError::NoService);
        QCOMPARE(vault().state(), VaultState::NoService);
    }

    void anItemThatMayNotBeReadIsNeverCalledMissing()
    {
        service().give(u"SearchItems"_s, {paths({item()}), paths({})});
        service().fail(u"GetSecrets"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
        service().fail(u"GetSecret"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
        const VaultResult read = answerOf(vault().read(u"p/account"_s));
        QVERIFY2(
            read.error != VaultError::None && read.error != VaultError::Missing, qPrintable(read.message));
        QVERIFY2(!read.message.contains(u"removed it"_s), qPrintable(read.message));
    }

    void aDismissedPromptIsCalledDenied()
    {
        setLocked(true);
        promptEnds(Ending::Dismissed);
        const VaultResult unlocked = answerOf(vault().unlock());
        QVERIFY2(unlocked.error == VaultError::Denied, qPrintable(unlocked.message));
        QVERIFY(unlocked.message.contains(u"Nothing in it is lost"_s));
        QCOMPARE(vault().state(), VaultState::Locked);
    }

    void anAnsweredPromptOpensIt()
    {
        setLocked(true);
        promptEnds(Ending::Answered);
        QCOMPARE(answerOf(vault().unlock()).error, VaultError::None);
        QCOMPARE(vault().state(), VaultState::Open);
    }

private:
    enum class Ending : quint8 { Answered, Dismissed };

    void promptEnds(Ending ending)
    {
        service().give(u"Unlock"_s, {paths({}), path(prompt())});
        service().on(u"Prompt"_s, [this, ending](const QDBusMessage &call) {
            const bool dismissed = ending == Ending::Dismissed;
            setLocked(dismissed);
            QDBusMessage done = QDBusMessage::createSignal(
                prompt().path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            done.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QString()))});
            service().later(call.createReply());
            service().send(done);
            return QDBusMessage();
        });
    }

    void setLocked(bool locked) { service().give(u"Get"_s, {QVariant::fromValue(QDBusVariant(locked))}); }

    StubService &service() const { return m_stubbed->service; }
    Vault &vault() const { return m_stubbed->vault; }

    std::unique_ptr<StubbedVault> m_stubbed;
};

int main(int argc, char *argv[])
{
    onBusOfItsOwn(argv);
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Paths>();
    ServiceStates test;
    return QTest::qExec(&test, argc, argv);
}

#include "servicestates.moc"
