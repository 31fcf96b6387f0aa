#include "tests/unit/account/localserver.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QByteArray start = name + ':';
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

} // namespace

LocalAnswer knowsAsa(const LocalRequest &request)
{
    if (request.line.startsWith("GET /v2/me"))
        return {200,
            R"({"status":"success","data":{"id":7,"username":"asa","email":"a@example.org","timeZone":"Europe/Oslo"}})"};
    return {404,
        R"({"status":"error","error":{"code":"NotFoundException","message":"Cannot )" + request.line
            + R"("}})"};
}

LocalServer::LocalServer(std::function<LocalAnswer(const LocalRequest &)> answer)
    : m_answer(std::move(answer))
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
    });
}

QUrl LocalServer::base() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

void LocalServer::serve(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 || seen.size() < end + 4 + headerOf(seen.first(end), "content-length").toInt())
        return;
    socket->readAll();
    const QByteArray head = seen.first(end);
    const LocalRequest request{head.first(head.indexOf(" HTTP")), headerOf(head, "authorization"),
        headerOf(head, "x-cal-secret-key")};
    requests.append(request);
    const LocalAnswer answer = m_answer(request);
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status)
        + " Said\r\nContent-Type: application/json\r\n" + answer.headers
        + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
}
