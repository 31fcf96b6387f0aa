// The client's raw entry, for tests that must make a call no row of the operations table can form.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include "models/api/client.h"

namespace Calends {

// Sends exactly the given method, path and headers through the client's own pacing, deadline, retry and error
// rules; nothing is signed, nothing is refreshed. GET and HEAD count as reads, everything else as a write.
// `app` cannot link this library.
class RawClient
{
public:
    explicit RawClient(Client &client);

    // `pathWithQuery` as on the request line (/v2/bookings?take=1), appended to the client's base. Host,
    // Content-Length, Connection and Accept-Encoding among the headers are left to the network layer. `owner`
    // as in Reader::read.
    Call *send(const QByteArray &method, const QByteArray &pathWithQuery,
        const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body, QObject *owner);

private:
    Client &m_client;
};

} // namespace Calends
