// What the desktop asks programs to look like: light, dark, high contrast.
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QVariantMap>

#include <optional>

#include "ui/kit/palette.h"

class QDBusVariant;

namespace Calends {

// Qt 6.4 does not tell. Asked of the desktop's settings portal (org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance: `color-scheme` 1 dark, 2 light, otherwise no wish; `contrast` 1 higher), which
// GNOME, KDE and others answer, without waiting for it; its changes are followed, and a portal that comes
// later or again is asked anew.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(const QDBusConnection &bus, QObject *parent = nullptr);

    // Nothing: no portal answered yet, or it has no wish.
    std::optional<Theme> theme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariantMap &wishes);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QVariantMap m_wishes; // by key of the portal
};

} // namespace Calends
