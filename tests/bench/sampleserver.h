// The sandbox as a program of its own, with an organization of any size in it.
#pragma once

#include <QProcess>
#include <QUrl>

namespace Calends::Bench {

class SampleServer
{
public:
    // `further`: arguments besides kind, port and people. Waits until it answers.
    explicit SampleServer(int people, const QStringList &further = {});
    ~SampleServer();
    SampleServer(const SampleServer &) = delete;
    SampleServer &operator=(const SampleServer &) = delete;

    bool isReady() const { return !m_key.isEmpty(); }
    QUrl base() const { return m_base; } // as ClientConfiguration::base
    QString key() const { return m_key; } // the organization's, its owner's
    qint64 organizationId() const { return m_organization; }

private:
    QProcess m_process;
    QUrl m_base;
    QString m_key;
    qint64 m_organization = 0;
};

} // namespace Calends::Bench
