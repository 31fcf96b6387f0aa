#include "app/calends/firstinstance.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStandardPaths>

#include "app/calends/preparation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 5000; // ms, with the bus and with who is first

constexpr QLatin1StringView Interface("org.freedesktop.Application");
constexpr QLatin1StringView OpenProfile("open-profile"); // an action; its parameter is a name or an id

// Of the bus's own interface.
constexpr uint DoNotQueue = 4;
constexpr uint PrimaryOwner = 1;
constexpr uint AlreadyOwner = 4;

// Keys of the platform data, by the Desktop Entry Specification.
constexpr QLatin1StringView TokenKey("activation-token");
constexpr QLatin1StringView StartupKey("desktop-startup-id");

QByteArray tokenOf(const QVariantMap &platformData)
{
    const QByteArray token = platformData.value(TokenKey).toString().toUtf8();
    return token.isEmpty() ? platformData.value(StartupKey).toString().toUtf8() : token;
}

QVariantMap platformDataOf(const StartRequest &request)
{
    if (request.token.isEmpty())
        return {};
    const QString token = QString::fromUtf8(request.token);
    return {{TokenKey, token}, {StartupKey, token}};
}

QDBusMessage busCall(const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"RequestName"_s);
    call.setArguments({name, DoNotQueue});
    return call;
}

// The link says more than the profile, which it names too.
QDBusMessage applicationCall(const StartRequest &request)
{
    const auto call = [](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            FirstInstance::serviceName(), FirstInstance::objectPath(), Interface, method);
        message.setAutoStartService(false);
        message.setArguments(arguments);
        return message;
    };
    const QVariantMap data = platformDataOf(request);
    if (!request.link.isEmpty())
        return call(u"Open"_s, {QStringList{request.link}, data});
    if (!request.profile.isEmpty())
        return call(u"ActivateAction"_s,
            {QString(OpenProfile), QVariant::fromValue(QVariantList{request.profile}), data});
    return call(u"Activate"_s, {data});
}

} // namespace

// What the desktop, and a later start, may ask for.
class ApplicationInterface : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationInterface(FirstInstance *instance)
        : QDBusAbstractAdaptor(instance)
        , m_instance(*instance)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData)
    {
        Q_EMIT m_instance.requested({{}, {}, tokenOf(platformData)});
    }

    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        Q_EMIT m_instance.requested({{}, uris.value(0), tokenOf(platformData)});
    }

    // Of an action that another version has, the window comes forward and nothing else happens.
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData)
    {
        const QString profile = name == OpenProfile ? parameters.value(0).toString() : QString();
        Q_EMIT m_instance.requested({profile, {}, tokenOf(platformData)});
    }

private:
    FirstInstance &m_instance;
};

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

FirstInstance::FirstInstance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    new ApplicationInterface(this);
}

FirstInstance::~FirstInstance() { m_bus.unregisterObject(objectPath()); }

QString FirstInstance::objectPath() { return u'/' + QString(ApplicationId).replace(u'.', u'/'); }

QString FirstInstance::serviceName()
{
    QByteArray screen = qgetenv("WAYLAND_DISPLAY");
    if (screen.isEmpty())
        screen = qgetenv("DISPLAY");
    const QString places = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'\n'
        + QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QByteArray named = places.toUtf8() + '\n' + screen;
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    return ApplicationId + ".c"_L1 + QString::fromLatin1(hash.toHex().first(16));
}

void FirstInstance::start(const StartRequest &request)
{
    // There is somebody to speak to before there is a name to speak to.
    if (m_bus.isConnected() && m_bus.registerObject(objectPath(), this, QDBusConnection::ExportAdaptors))
        claim(request);
    else
        QMetaObject::invokeMethod(this, &FirstInstance::isFirst, Qt::QueuedConnection);
}

void FirstInstance::claim(const StartRequest &request)
{
    auto *const watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(busCall(serviceName()), Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError() || reply.value() == PrimaryOwner || reply.value() == AlreadyOwner)
            becomeFirst();
        else
            handOver(request);
    });
}

void FirstInstance::becomeFirst()
{
    // Under the plain name the desktop itself finds whoever took it first.
    m_bus.asyncCall(busCall(ApplicationId), Patience);
    Q_EMIT isFirst();
}

void FirstInstance::handOver(const StartRequest &request)
{
    auto *const watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(applicationCall(request), Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (!watcher->isError())
            Q_EMIT handedOver();
        else if (!std::exchange(m_triedAgain, true))
            claim(request);
        else
            Q_EMIT isFirst();
    });
}

} // namespace Calends

#include "firstinstance.moc"
