// One request on the wire, from sending to the last byte.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

#include "models/api/errormapping.h"
#include "models/api/wirerequest.h"

class QNetworkReply;

namespace Calends {

class HttpAccess;
class OneShotBody;
struct Network;

struct TransferResult
{
    int status = 0; // 0: no status line came
    bool complete = false; // the answer came whole
    bool reached = false; // the request may have reached the server
    NetworkFailure failure = NetworkFailure::None; // why it did not come whole
    QString failureText; // the network layer's words, may name the URL
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 waited = -1; // ms until the answer began; -1: it never did
    qint64 elapsed = 0; // ms

    QByteArray header(const QByteArray &name) const;
};

// Ends once, in finished(), or never when it is destroyed before. The deadline is its own, since Qt's
// transfer timeout only measures silence: a server that trickles would hold a call for ever.
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(HttpAccess &access, const WireRequest &request, int deadline);
    ~Transfer() override;

    // Whether a server may have the whole request by now.
    bool mayHaveReached() const;

Q_SIGNALS:
    void finished(const Calends::TransferResult &result);

private:
    void replyFinished();
    void expire();
    void conclude(NetworkFailure failure, const QString &text);
    bool isStillConnecting() const;
    NetworkFailure failureBehind(NetworkFailure told) const;
    TransferResult collect() const;

    std::shared_ptr<const Network> m_network; // goes after the reply
    OneShotBody *m_body = nullptr; // the reply's
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_hasNoBody = false; // the answer to HEAD
    bool m_throughProxy = false;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    qint64 m_waited = -1; // ms
    bool m_connecting = false; // a connection was opened for it; otherwise it went out on a kept one
    bool m_encrypted = false;
    bool m_expired = false;
};

} // namespace Calends
