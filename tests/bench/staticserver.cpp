#include "tests/bench/staticserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "tests/bench/userpages.h"
#include "tests/programs/sandboxprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 10'000; // ms

// %1 folder, %2 port, %3 what is behind it.
constexpr auto Configuration = R"(daemon off;
worker_processes 1;
pid %1/nginx.pid;
error_log %1/errors.log;
events { worker_connections 64; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    server {
        listen 127.0.0.1:%2;
        location ~ ^/v2/organizations/[0-9]+/users$ {
            root %1;
            default_type "application/json; charset=utf-8";
            try_files /$arg_skip.json =404;
        }
        location / { proxy_pass %3; }
    }
}
)";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// Not everybody has the folder of servers on the path.
QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty() ? u"/usr/sbin/nginx"_s : found;
}

bool answersOn(quint16 port)
{
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected();
    };
    return QTest::qWaitFor(answers, Patience);
}

} // namespace

StaticServer::StaticServer(const SandboxProgram &server, const UserPages &pages)
{
    m_ready = m_folder.isValid() && pages.fetch(m_folder.path()) >= 0 && start(server.base());
}

StaticServer::~StaticServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool StaticServer::start(const QUrl &behind)
{
    // The workers of a root's nginx are nobody.
    QFile::setPermissions(
        m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    const quint16 port = freePort();
    m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    const QByteArray text = QString::fromLatin1(Configuration)
                                .arg(m_folder.path(), QString::number(port), behind.toString())
                                .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), {u"-p"_s, m_folder.path(), u"-c"_s, file.fileName()});
    return m_process.waitForStarted() && answersOn(port);
}

} // namespace Calends::Bench
