// An HTTP server on loopback for one test: answers by method, path and bearer, and remembers what it was
// asked.
#pragma once

#include <QTcpServer>

#include <functional>

struct LocalRequest
{
    QByteArray line; // "GET /v2/me"
    QByteArray authorization;
    QByteArray clientSecret; // x-cal-secret-key
};

struct LocalAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray headers = {}; // each ended by "\r\n"
};

// What a server with nothing but the profile of user 7, "asa", answers.
LocalAnswer knowsAsa(const LocalRequest &request);

class LocalServer
{
public:
    explicit LocalServer(std::function<LocalAnswer(const LocalRequest &)> answer);
    QUrl base() const;
    QList<LocalRequest> requests;

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    std::function<LocalAnswer(const LocalRequest &)> m_answer;
};
