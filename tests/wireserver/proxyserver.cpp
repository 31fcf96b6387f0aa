#include "tests/wireserver/proxyserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray status(int code, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Said\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace

ProxyServer::ProxyServer(Speaks speaks, quint16 target, QObject *parent)
    : QObject(parent)
    , m_speaks(speaks)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

ProxyServer::~ProxyServer()
{
    const QList<QTcpSocket *> sockets = m_guests.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
}

void ProxyServer::wantUser(const QString &user, const QString &password)
{
    m_user = user.toLatin1();
    m_password = password.toLatin1();
}

void ProxyServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_guests.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            if (QTcpSocket *const target = m_guests.take(socket).target)
                target->disconnectFromHost();
            socket->deleteLater();
        });
    }
}

void ProxyServer::readFrom(QTcpSocket *socket)
{
    if (!m_guests.contains(socket))
        return;
    m_guests[socket].unread += socket->readAll();
    if (m_hangsUp)
        return socket->abort();
    bool goesOn = !m_isSilent;
    while (goesOn && m_guests.contains(socket)) {
        Guest &guest = m_guests[socket];
        if (guest.stage == Stage::Tunnel) {
            guest.target->write(std::exchange(guest.unread, {}));
            return;
        }
        goesOn = m_speaks == Speaks::Http ? takeHttp(socket, guest) : takeSocks(socket, guest);
    }
}

bool ProxyServer::takeHttp(QTcpSocket *socket, Guest &guest)
{
    const qsizetype end = guest.unread.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = guest.unread.left(end);
    guest.unread.remove(0, end + 4);
    const QByteArray wanted = "Basic " + QByteArray(m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && headerOf(head, "proxy-authorization") != wanted) {
        socket->write(status(407, "Proxy-Authenticate: Basic realm=\"test\"\r\n"));
        return true;
    }
    const QList<QByteArray> first = head.left(head.indexOf('\r')).split(' ');
    m_asked.append(QString::fromLatin1(first.value(1)));
    if (m_refusal != 0)
        socket->write(status(m_refusal));
    else
        join(socket, guest, "HTTP/1.1 200 Connected\r\n\r\n");
    return true;
}

bool ProxyServer::takeSocks(QTcpSocket *socket, Guest &guest)
{
    switch (guest.stage) {
    case Stage::Greeting:
        return takeGreeting(socket, guest);
    case Stage::Password:
        return takePassword(socket, guest);
    case Stage::Request:
        return takeRequest(socket, guest);
    case Stage::Tunnel:
        break;
    }
    return false;
}

// Version, number of methods, methods.
bool ProxyServer::takeGreeting(QTcpSocket *socket, Guest &guest)
{
    if (guest.unread.size() < 2 || guest.unread.size() < 2 + guest.unread.at(1))
        return false;
    const QByteArray methods = guest.unread.mid(2, guest.unread.at(1));
    guest.unread.remove(0, 2 + methods.size());
    const char method = m_user.isEmpty() ? 0 : 2;
    if (!methods.contains(method)) {
        socket->write("\x05\xff", 2);
        socket->disconnectFromHost();
        return false;
    }
    socket->write(QByteArray(1, 5) + method);
    guest.stage = m_user.isEmpty() ? Stage::Request : Stage::Password;
    return true;
}

// RFC 1929: version, length and name, length and password.
bool ProxyServer::takePassword(QTcpSocket *socket, Guest &guest)
{
    const QByteArray wanted
        = QByteArray(1, 1) + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
    if (guest.unread.size() < 2)
        return false;
    const int name = uchar(guest.unread.at(1));
    if (guest.unread.size() < 3 + name || guest.unread.size() < 3 + name + uchar(guest.unread.at(2 + name)))
        return false;
    const bool isRight = std::exchange(guest.unread, {}) == wanted;
    socket->write(QByteArray(1, 1) + char(isRight ? 0 : 1));
    guest.stage = Stage::Request;
    if (!isRight)
        socket->disconnectFromHost();
    return isRight;
}

// Version, command, reserved, kind of address (3: a name with its length), port.
bool ProxyServer::takeRequest(QTcpSocket *socket, Guest &guest)
{
    const QByteArray request = guest.unread;
    if (request.size() < 5 || request.size() < 7 + uchar(request.at(4)))
        return false;
    const QByteArray name = request.mid(5, uchar(request.at(4)));
    const auto port = qFromBigEndian<quint16>(request.constData() + 5 + name.size());
    guest.unread.remove(0, 7 + name.size());
    m_asked.append(QString::fromLatin1(name) + u':' + QString::number(port));
    const QByteArray rest = QByteArray("\x00\x01", 2) + QByteArray(6, 0);
    if (m_refusal == 0) {
        join(socket, guest, QByteArray("\x05\x00", 2) + rest);
        return true;
    }
    socket->write(QByteArray(1, 5) + char(m_refusal) + rest);
    socket->disconnectFromHost();
    return false;
}

void ProxyServer::join(QTcpSocket *socket, Guest &guest, const QByteArray &welcome)
{
    auto *const target = new QTcpSocket(socket);
    guest.target = target;
    guest.stage = Stage::Tunnel;
    connect(target, &QTcpSocket::readyRead, socket, [socket, target] { socket->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    socket->write(welcome);
}

} // namespace Calends
