// A D-Bus session and a Secret Service of the tour's own, so that it meets every state of a keychain and
// never the person's. Where these programs are not installed there is no keychain at all, and that is shown;
// its other states count as missing.
#pragma once

#include <QObject>
#include <QProcess>

namespace Calends {

class PrivateSession : public QObject
{
    Q_OBJECT
public:
    explicit PrivateSession(QObject *parent = nullptr);
    ~PrivateSession() override;

    static bool isInstalled();

    // Before anything asks for a keychain; everything is kept below `folder`. The session has no Secret
    // Service.
    void startSession(const QString &folder);
    bool hasSession() const { return m_hasSession; }
    // With a new, unlocked keychain.
    void startService();
    // While it is busy with somebody else.
    void pause();
    void resume();
    // As when the person's desktop locks it.
    void lock();
    bool isLocking() const { return m_locking.state() != QProcess::NotRunning; }

private:
    QProcess m_session;
    QProcess m_service;
    QProcess m_locking;
    QString m_folder;
    bool m_hasSession = false;
};

} // namespace Calends
