// A keychain on the private bus that answers as a test says, for what no real one does on demand.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMutex>
#include <QTemporaryDir>
#include <QThread>

#include <functional>

#include "models/account/vault.h"

// Owns one well-known name on a connection of its own; every object below it answers by method name. It
// answers in a thread of its own, since QtKeychain blocks while it asks KWallet whether it is there.
class StubService : public QDBusVirtualObject
{
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &call)>;

    explicit StubService(const QString &name);
    ~StubService() override;
    bool isRegistered() const { return m_registered; }

    // What is not told is answered with UnknownMethod. An invalid message: no answer.
    void on(const QString &method, const Answer &answer);
    // Answers with these values.
    void give(const QString &method, const QVariantList &values);
    void fail(const QString &method, const QString &error);
    QStringList asked() const;
    void send(const QDBusMessage &signal) { m_bus.send(signal); }
    void later(const QDBusMessage &reply) { m_bus.send(reply); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    QString m_name;
    QHash<QString, Answer> m_answers;
    QStringList m_asked;
    mutable QMutex m_guard; // of the two above
    QThread m_thread;
    bool m_registered = false;
};

// A vault of its own before a keychain that answers as a test says.
struct StubbedVault
{
    explicit StubbedVault(const QString &name)
        : service(name)
        , vault(folder.filePath(QStringLiteral("names.json")))
    {
    }

    QTemporaryDir folder;
    StubService service;
    Calends::Vault vault;
};

// Runs this program again on a bus of its own, where nothing else answers; returns when it is there.
void onBusOfItsOwn(char *argv[]);
