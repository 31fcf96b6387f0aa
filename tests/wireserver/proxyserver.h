// A proxy of the test's own, HTTP (CONNECT) or SOCKS5, whose every name leads to one port of this computer.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace Calends {

class ProxyServer : public QObject
{
    Q_OBJECT
public:
    enum class Speaks : quint8 { Http, Socks5 };

    explicit ProxyServer(Speaks speaks, quint16 target = 0, QObject *parent = nullptr);
    ~ProxyServer() override;

    quint16 port() const { return m_server.serverPort(); }
    // Who is let in; empty: everybody.
    void wantUser(const QString &user, const QString &password);
    // Answers so instead of connecting: an HTTP status, or a SOCKS5 reply (RFC 1928).
    void refuseWith(int code) { m_refusal = code; }
    void hangUp() { m_hangsUp = true; } // as soon as somebody asks
    void keepSilent() { m_isSilent = true; }

    // "host:port", as they were asked for by those who were let in.
    const QStringList &asked() const { return m_asked; }
    int connections() const { return m_connections; }

private:
    enum class Stage : quint8 { Greeting, Password, Request, Tunnel };
    struct Guest
    {
        QByteArray unread;
        Stage stage = Stage::Greeting;
        QTcpSocket *target = nullptr;
    };

    void accept();
    void readFrom(QTcpSocket *socket);
    // Whether there was enough to go on with.
    bool takeHttp(QTcpSocket *socket, Guest &guest);
    bool takeSocks(QTcpSocket *socket, Guest &guest);
    bool takeGreeting(QTcpSocket *socket, Guest &guest);
    bool takePassword(QTcpSocket *socket, Guest &guest);
    bool takeRequest(QTcpSocket *socket, Guest &guest);
    void join(QTcpSocket *socket, Guest &guest, const QByteArray &welcome);

    Speaks m_speaks;
    quint16 m_target;
    QTcpServer m_server;
    QHash<QTcpSocket *, Guest> m_guests;
    QByteArray m_user;
    QByteArray m_password;
    QStringList m_asked;
    int m_refusal = 0;
    int m_connections = 0;
    bool m_hangsUp = false;
    bool m_isSilent = false;
};

} // namespace Calends
