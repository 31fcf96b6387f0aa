// nginx with the pages of an organization's users as files; everything else it asks of the sandbox.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Calends {
class SandboxProgram;
}

namespace Calends::Bench {

class UserPages;

class StaticServer
{
public:
    StaticServer(const SandboxProgram &server, const UserPages &pages);
    ~StaticServer();
    StaticServer(const StaticServer &) = delete;
    StaticServer &operator=(const StaticServer &) = delete;

    bool isReady() const { return m_ready; }
    QUrl base() const { return m_base; }
    QString folder() const { return m_folder.path(); } // where the pages are

private:
    bool start(const QUrl &behind);

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_base;
    bool m_ready = false;
};

} // namespace Calends::Bench
