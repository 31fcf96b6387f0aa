// The vault against a Secret Service that denies, cannot tell or keeps silent, as no real one does on demand.
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTemporaryDir>
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
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<StubService>(u"org.freedesktop.secrets"_s);
        QVERIFY(m_service->isRegistered());
        m_service->give(u"SearchItems"_s, {paths({}), paths({})});
        m_service->give(u"ReadAlias"_s, {path(collection())});
        m_service->on(u"OpenSession"_s, [](const QDBusMessage &call) {
            if (call.arguments().value(0).toString() != "plain"_L1)
                return call.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s);
            return call.createReply({QVariant::fromValue(QDBusVariant(QString())),
                path(QDBusObjectPath(u"/org/freedesktop/secrets/session/1"_s))});
        });
        setLocked(false);
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    }

    void cleanup()
    {
        m_vault.reset();
        m_service.reset();
    }

    void aBackendThatCannotTellNeverSaysMissing()
    {
        m_service->fail(u"Get"_s, u"org.freedesktop.DBus.Error.UnknownProperty"_s);
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QCOMPARE(m_vault->state(), VaultState::Unclear);
        QVERIFY2(read.error == VaultError::Failed, qPrintable(read.message));
        QVERIFY2(read.message.contains(u"cannot say whether it is locked"_s), qPrintable(read.message));
    }

    void aBackendThatCanTellSaysMissingOrLocked()
    {
        QCOMPARE(answerOf(m_vault->read(u"p/account"_s)).error, VaultError::Missing);
        setLocked(true);
        QCOMPARE(answerOf(m_vault->read(u"p/account"_s)).error, VaultError::Locked);
        QCOMPARE(answerOf(m_vault->write(u"p/account"_s, "new")).error, VaultError::Locked);
        QCOMPARE(answerOf(m_vault->remove(u"p/account"_s)).error, VaultError::Locked);
        QVERIFY(!m_service->asked().contains(u"CreateItem"_s));
        QVERIFY(!m_service->asked().contains(u"Delete"_s));
    }

    void aBackendThatIsSilentIsToldApartFromNone()
    {
        m_service->fail(u"SearchItems"_s, u"org.freedesktop.DBus.Error.NoReply"_s);
        const VaultResult silent = answerOf(m_vault->read(u"p/account"_s));
        QCOMPARE(silent.error, VaultError::Failed);
        QVERIFY2(silent.message.contains(u"does not answer"_s), qPrintable(silent.message));
        m_service->fail(u"SearchItems"_s, u"org.freedesktop.DBus.Error.ServiceUnknown"_s);
        QCOMPARE(answerOf(m_vault->read(u"p/account"_s)).error, VaultError::NoService);
        QCOMPARE(m_vault->state(), VaultState::NoService);
    }

    void anItemThatMayNotBeReadIsNeverCalledMissing()
    {
        m_service->give(u"SearchItems"_s, {paths({item()}), paths({})});
        m_service->fail(u"GetSecrets"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
        m_service->fail(u"GetSecret"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
        const VaultResult read = answerOf(m_vault->read(u"p/account"_s));
        QVERIFY2(
            read.error != VaultError::None && read.error != VaultError::Missing, qPrintable(read.message));
        QVERIFY2(!read.message.contains(u"removed it"_s), qPrintable(read.message));
    }

    void aDismissedPromptIsCalledDenied()
    {
        setLocked(true);
        m_service->give(u"Unlock"_s, {paths({}), path(prompt())});
        m_service->on(u"Prompt"_s, [this](const QDBusMessage &call) {
            QDBusMessage done = QDBusMessage::createSignal(
                prompt().path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            done.setArguments({true, QVariant::fromValue(QDBusVariant(QString()))});
            m_service->later(call.createReply());
            m_service->send(done);
            return QDBusMessage();
        });
        const VaultResult unlocked = answerOf(m_vault->unlock());
        QVERIFY2(unlocked.error == VaultError::Denied, qPrintable(unlocked.message));
        QVERIFY(unlocked.message.contains(u"Nothing in it is lost"_s));
        QCOMPARE(m_vault->state(), VaultState::Locked);
    }

    void anAnsweredPromptOpensIt()
    {
        setLocked(true);
        m_service->give(u"Unlock"_s, {paths({}), path(prompt())});
        m_service->on(u"Prompt"_s, [this](const QDBusMessage &call) {
            setLocked(false);
            QDBusMessage done = QDBusMessage::createSignal(
                prompt().path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            done.setArguments({false, QVariant::fromValue(QDBusVariant(QString()))});
            m_service->later(call.createReply());
            m_service->send(done);
            return QDBusMessage();
        });
        QCOMPARE(answerOf(m_vault->unlock()).error, VaultError::None);
        QCOMPARE(m_vault->state(), VaultState::Open);
    }

private:
    void setLocked(bool locked) { m_service->give(u"Get"_s, {QVariant::fromValue(QDBusVariant(locked))}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StubService> m_service;
    std::unique_ptr<Vault> m_vault;
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
