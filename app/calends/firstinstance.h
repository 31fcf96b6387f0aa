// The program of this person that runs already: a later start hands over what it was asked for, and ends.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace Calends {

// What somebody who starts the program wants of it. No secret is in it.
struct StartRequest
{
    QString profile; // name or id; empty: none
    QString link; // calends://…, well written or not; empty: none
    QByteArray token; // with it the desktop lets a window come forward; empty: it decides by itself

    bool operator==(const StartRequest &) const = default;
};

// The token this process was started with. Before the application object is made, which may take it away.
QByteArray activationToken();

// By the desktop's own interface (org.freedesktop.Application) on the session bus, under a name that stands
// for this configuration on this screen: who keeps another one, or is logged in twice, has a program each.
// There the profiles' locks stand between them.
class FirstInstance : public QObject
{
    Q_OBJECT
public:
    explicit FirstInstance(const QDBusConnection &bus, QObject *parent = nullptr);
    ~FirstInstance() override;

    // Is first from now on, or hands `request` over to who is. One of the first two signals answers; without
    // a bus, or when nobody answers in time, this one is first.
    void start(const StartRequest &request);

    // The name of this configuration on this screen.
    static QString serviceName();
    static QString objectPath(); // by the desktop's rule, of the application id

Q_SIGNALS:
    void isFirst();
    void handedOver();
    void requested(const Calends::StartRequest &request); // by a later start, or by the desktop

private:
    void claim(const StartRequest &request);
    void handOver(const StartRequest &request);
    void becomeFirst();

    QDBusConnection m_bus;
    bool m_triedAgain = false; // the first one ended while it was spoken to
};

} // namespace Calends
