// Another process that keeps a profile, for tests of what may not be done beside it.
#pragma once

#include <QProcess>

class LockHolder
{
public:
    explicit LockHolder(const QString &lockFile)
    {
        m_process.start(QStringLiteral(LOCK_HOLDER_PROGRAM), {lockFile});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
        m_said = m_process.readLine().trimmed();
    }
    ~LockHolder() { leave(); }
    LockHolder(const LockHolder &) = delete;
    LockHolder &operator=(const LockHolder &) = delete;

    bool keeps() const { return m_said == "kept"; }
    void leave()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(Patience);
    }

private:
    static constexpr int Patience = 30'000; // ms

    QProcess m_process;
    QByteArray m_said;
};
