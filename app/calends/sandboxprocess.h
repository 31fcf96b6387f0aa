// The embedded sandbox: a process of its own that ends with the console.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QUrl>

#include "app/calends/commandline.h"
#include "models/account/session.h"

namespace Calends {

// What the sandbox said of itself when it was ready.
struct SandboxAccount
{
    QUrl base; // as ClientConfiguration::base
    Credential credential; // of the account the sample profile opens
    QList<OAuthClientSecret> clients; // the other pairs it prints
    QString memberKey; // an API key of somebody who administers nothing
    ManagedUserToken managedUser; // a person's token; without an access token: there is none
    QString name;
};

class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    void start(const CommandLine &line);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // Ends it now, as when it crashed.
    void stop();
    const SandboxAccount &account() const { return m_account; }
    Profile profile() const; // in memory, of this run

Q_SIGNALS:
    void ready();
    void failed(const QString &reason); // translated

private:
    void readLine();

    QProcess m_process;
    QByteArray m_output;
    SandboxAccount m_account;
    bool m_isReady = false;
};

} // namespace Calends
