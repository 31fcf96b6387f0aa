#include "tests/unit/account/keychain.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

// As it travels in the Secret Service.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

// Locks the default collection as the person's desktop would.
bool Keychain::lock()
{
    QDBusInterface service(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    const QDBusReply<QDBusObjectPath> collection = service.call(u"ReadAlias"_s, u"default"_s);
    if (!collection.isValid())
        return false;
    const QDBusMessage locked
        = service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));
    return locked.type() == QDBusMessage::ReplyMessage;
}

// The password of tests/with-keychain, given over the daemon's own interface, as its login module would.
bool Keychain::unlock()
{
    qDBusRegisterMetaType<Secret>();
    QDBusInterface service(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    const QDBusMessage session
        = service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    const QDBusReply<QDBusObjectPath> collection = service.call(u"ReadAlias"_s, u"default"_s);
    if (session.arguments().size() < 2 || !collection.isValid())
        return false;
    const Secret secret{session.arguments().at(1).value<QDBusObjectPath>(), {}, "test", u"text/plain"_s};
    QDBusInterface daemon(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    const QDBusMessage unlocked = daemon.call(
        u"UnlockWithMasterPassword"_s, QVariant::fromValue(collection.value()), QVariant::fromValue(secret));
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

bool Keychain::restart()
{
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write("test");
    daemon.closeWriteChannel();
    return daemon.waitForFinished(30'000) && daemon.exitCode() == 0;
}

qint64 Keychain::process()
{
    return QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value();
}
