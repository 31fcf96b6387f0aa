// A server of the test's own that counts what reaches it and breaks off where it is told.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

#include "tests/wireserver/certificate.h"

class QTcpSocket;

namespace Calends {

// One request as it arrived, whole.
struct Arrival
{
    QByteArray method;
    QByteArray target; // path and query
    QList<QPair<QByteArray, QByteArray>> headers; // names as sent
    QByteArray body;
    int connection = 0; // 1 is the first accepted

    bool has(const QByteArray &name) const;
    QByteArray header(const QByteArray &name) const;
};

struct Answer
{
    // Garble: bytes that TLS cannot open, and no goodbye.
    enum class Then : quint8 { Keep, Close, Reset, Silence, Garble };

    QByteArray bytes;
    Then then = Then::Keep;
    int trickle = 0; // ms between bytes; 0: all at once
    int delay = 0; // ms before the first byte

    static Answer json(
        int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {});
    static Answer dropped() { return {{}, Then::Close}; }
    static Answer cut(const QByteArray &bytes, Then then = Then::Close) { return {bytes, then}; }
};

class WireServer : public QObject
{
    Q_OBJECT
public:
    // Port 0: any free one.
    explicit WireServer(const TestCertificate *certificate = nullptr, quint16 port = 0);
    ~WireServer() override;

    QUrl base() const;
    // What to do with each arrival; 200 with empty success when not set.
    std::function<Answer(const Arrival &)> answer;

    const QList<Arrival> &arrivals() const { return m_arrivals; }
    int arrivalsOf(const QByteArray &method) const;
    int connections() const { return m_connections; }
    int openConnections() const { return int(m_sockets.size()); }
    int openNow() const { return m_open; } // requests not answered yet
    int mostOpen() const { return m_mostOpen; }
    void closeAll(); // hangs up on everybody, as a server restarting does
    void stopListening();

Q_SIGNALS:
    void arrived();

private:
    struct Connection
    {
        int number = 0;
        QByteArray unread;
    };
    void accept();
    void readFrom(QTcpSocket *socket);
    bool takeOne(QTcpSocket *socket, Connection &connection);
    void give(QTcpSocket *socket, const Answer &answer);
    void trickle(QTcpSocket *socket, const Answer &answer, qsizetype from);
    void finish(QTcpSocket *socket, Answer::Then then);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHash<QTcpSocket *, Connection> m_sockets;
    QList<Arrival> m_arrivals;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace Calends
