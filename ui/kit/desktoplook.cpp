#include "ui/kit/desktoplook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Group = "org.freedesktop.appearance"_L1;
constexpr auto SchemeKey = "color-scheme"_L1;
constexpr auto ContrastKey = "contrast"_L1;

using Groups = QMap<QString, QVariantMap>;

} // namespace

DesktopLook::DesktopLook(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(Service, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    // Written as moc normalizes it, which the formatter would undo.
    // clang-format off
    m_bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopLook::ask);
    ask();
}

void DesktopLook::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"ReadAll"_s);
    call << QStringList(Group);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusMessage reply = ended->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == "a{sa{sv}}"_L1)
            take(qdbus_cast<Groups>(reply.arguments().constFirst()).value(Group));
    });
}

void DesktopLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group)
        return;
    QVariantMap wishes = m_wishes;
    wishes.insert(key, value.variant());
    take(wishes);
}

void DesktopLook::take(const QVariantMap &wishes)
{
    const std::optional<Theme> before = theme();
    m_wishes = wishes;
    if (theme() != before)
        Q_EMIT changed();
}

std::optional<Theme> DesktopLook::theme() const
{
    if (m_wishes.value(ContrastKey).toUInt() == 1)
        return Theme::HighContrast;
    switch (m_wishes.value(SchemeKey).toUInt()) {
    case 1:
        return Theme::Dark;
    case 2:
        return Theme::Light;
    default:
        return std::nullopt;
    }
}

} // namespace Calends
