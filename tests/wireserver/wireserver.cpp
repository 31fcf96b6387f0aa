#include "tests/wireserver/wireserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

void resetOnClose(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

// Beneath TLS: a record of application data that was never encrypted.
void garble(QTcpSocket *socket)
{
    const QByteArray record = QByteArray("\x17\x03\x03\x00\x20", 5) + QByteArray(32, 'x');
    ::send(int(socket->socketDescriptor()), record.constData(), size_t(record.size()), MSG_NOSIGNAL);
}

Arrival parsed(const QByteArray &head)
{
    Arrival arrival;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    arrival.method = first.value(0);
    arrival.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            arrival.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return arrival;
}

} // namespace

bool Arrival::has(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray Arrival::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer Answer::json(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {bytes, Then::Keep};
}

WireServer::WireServer(const TestCertificate *certificate, quint16 port)
    : m_tls(certificate != nullptr)
{
    if (certificate) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate->certificate);
        configuration.setPrivateKey(certificate->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        // Offered, to see that the client does not take it.
        configuration.setAllowedNextProtocols({"h2", "http/1.1"});
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &WireServer::accept);
    m_server->listen(QHostAddress::LocalHost, port);
}

WireServer::~WireServer()
{
    const QList<QTcpSocket *> sockets = m_sockets.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
}

QUrl WireServer::base() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
}

int WireServer::arrivalsOf(const QByteArray &method) const
{
    return int(std::count_if(m_arrivals.cbegin(), m_arrivals.cend(),
        [&method](const Arrival &arrival) { return arrival.method == method; }));
}

void WireServer::closeAll()
{
    const QList<QTcpSocket *> sockets = m_sockets.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void WireServer::stopListening() { m_server->close(); }

void WireServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_sockets.insert(socket, {++m_connections, {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.remove(socket);
            socket->deleteLater();
        });
        readFrom(socket);
    }
}

void WireServer::readFrom(QTcpSocket *socket)
{
    const auto found = m_sockets.find(socket);
    if (found == m_sockets.end())
        return;
    found->unread += socket->readAll();
    while (m_sockets.contains(socket) && takeOne(socket, m_sockets[socket])) { }
}

bool WireServer::takeOne(QTcpSocket *socket, Connection &connection)
{
    const qsizetype end = connection.unread.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Arrival arrival = parsed(connection.unread.left(end));
    const qsizetype length = arrival.header("content-length").toLongLong();
    if (connection.unread.size() < end + 4 + length)
        return false;
    arrival.body = connection.unread.mid(end + 4, length);
    arrival.connection = connection.number;
    connection.unread.remove(0, end + 4 + length);
    m_arrivals.append(arrival);
    m_mostOpen = std::max(m_mostOpen, ++m_open);
    const Answer said = answer ? answer(arrival) : Answer::json(200, R"({"status":"success","data":[]})");
    if (said.delay > 0)
        QTimer::singleShot(said.delay, socket, [this, socket, said] { give(socket, said); });
    else
        give(socket, said);
    Q_EMIT arrived();
    return true;
}

void WireServer::give(QTcpSocket *socket, const Answer &said)
{
    if (said.then == Answer::Then::Silence)
        return;
    --m_open;
    if (said.trickle > 0) {
        trickle(socket, said, 0);
        return;
    }
    socket->write(said.bytes);
    finish(socket, said.then);
}

void WireServer::trickle(QTcpSocket *socket, const Answer &said, qsizetype from)
{
    if (from >= said.bytes.size()) {
        finish(socket, said.then);
        return;
    }
    socket->write(said.bytes.mid(from, 1));
    socket->flush();
    QTimer::singleShot(said.trickle, socket, [this, socket, said, from] { trickle(socket, said, from + 1); });
}

void WireServer::finish(QTcpSocket *socket, Answer::Then then)
{
    if (then == Answer::Then::Keep)
        return;
    socket->flush();
    if (then == Answer::Then::Reset) {
        resetOnClose(socket);
        socket->abort();
    } else if (then == Answer::Then::Garble) {
        garble(socket);
    } else {
        socket->disconnectFromHost();
    }
}

} // namespace Calends
