// The last 2,000 requests of a session, in memory, without any secret.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

#include <deque>

#include "models/operations/operation.h"

namespace Calends {

struct LoggedRequest
{
    quint64 id = 0; // rising, never reused in a session
    const Operation *operation = nullptr; // nullptr: a raw call
    QByteArray method;
    QString url; // redacted
    QList<QPair<QByteArray, QByteArray>> requestHeaders; // redacted
    QByteArray requestBody; // redacted, at most 64 kB kept
    QString signer; // whose call it is and whose budget it counts in ("Client cmwu6…"), never the secret
    int attempt = 1;
    QDateTime sent; // UTC
    int status = 0; // 0: no answer
    QList<QPair<QByteArray, QByteArray>> responseHeaders;
    QByteArray responseBody; // redacted, at most 64 kB kept
    qint64 requestSize = 0; // bytes of body on the wire
    qint64 responseSize = 0;
    int queuedMs = 0; // from call to send
    int waitedMs = -1; // from send to the answer's first line, a new connection included; -1: none came
    int elapsedMs = 0; // from send to last byte
    QString error; // redacted; empty when answered
};

// What the server calls it: its answer's X-Request-Id. Empty: there was no answer, or it told none.
QString requestIdOf(const LoggedRequest &request);

class RequestLog : public QObject
{
    Q_OBJECT
public:
    static constexpr int Capacity = 2000;
    static constexpr qsizetype KeptOfBody = 64 * 1024; // bytes; a body as long as this may have been cut
    using QObject::QObject;

    quint64 append(LoggedRequest request); // returns its id
    void update(const LoggedRequest &request); // by id; gone ones are ignored
    const LoggedRequest *find(quint64 id) const;
    // The latest that the server calls so; nullptr: none is kept, or the id is empty.
    const LoggedRequest *findByRequestId(const QString &requestId) const;
    const std::deque<LoggedRequest> &requests() const { return m_requests; } // oldest first

Q_SIGNALS:
    void appended();
    void updated(int index);
    void removedOldest();

private:
    std::deque<LoggedRequest> m_requests;
    quint64 m_next = 1;
};

} // namespace Calends
