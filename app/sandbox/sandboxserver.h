// A stateful little Cal.com API v2 on loopback.
//
// A call with the header X-Sandbox-Fault ("cut-body", "drip; interval=5") goes wrong itself.
//
// Beside the API it has controls for tests and the tour, which nothing signs and no fault or limit touches:
//   POST /sandbox/faults {"kind", …}   the next matching calls go wrong (faults.h); DELETE forgets them; GET
//   counts them POST /sandbox/clock {"advance"}    ms by which the server's clock jumps POST /sandbox/plan
//   {"plan"}        the plan of the platform organization from now on GET  /sandbox/writes?after=ID      the
//   record of writes, one entry a row
#pragma once

#include <QAbstractHttpServer>
#include <QUrl>

#include "app/sandbox/faults.h"
#include "app/sandbox/preparedanswers.h"
#include "app/sandbox/ratelimiter.h"
#include "app/sandbox/requestcontext.h"
#include "app/sandbox/router.h"

namespace Calends::Sandbox {

struct Incoming;
struct Writing;

class SandboxServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit SandboxServer(const Settings &settings, QObject *parent = nullptr);

    // Opens the database, fills it with sample data where it is empty and the settings ask for some, listens
    // on loopback. False: error() says why.
    bool start();
    QString error() const { return m_error; }

    QUrl address() const; // http://127.0.0.1:port/v2
    // Address and credentials of the sample data, as the program prints them.
    QJsonObject announcement() const { return m_announcement; }

    const Settings &settings() const { return m_settings; }
    Database &database() { return m_database; }
    Clock &clock() { return m_clock; }
    Credentials &credentials() { return m_credentials; }
    Faults &faults() { return m_faults; }
    RateLimiter &limiter() { return m_limiter; }
    const Router &router() const { return m_router; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Answer answer(const Incoming &incoming, Writing *writing, std::optional<Fault> *fault);
    Answer answerRoute(RequestContext &context, const Route &route, Writing *writing, bool isSpoilt);
    Answer answerRead(RequestContext &context, const Route &route);
    Answer throttled(const RateLimiter::Verdict &verdict) const;
    qint64 observedDelay(const Incoming &incoming, const Answer &answer, const Writing &writing) const; // ms
    Answer control(const Incoming &incoming); // /sandbox/…, no part of the API

    Settings m_settings;
    Clock m_clock;
    Database m_database;
    Credentials m_credentials;
    Router m_router;
    RateLimiter m_limiter;
    PreparedAnswers m_prepared;
    Faults m_faults;
    QJsonObject m_announcement;
    QString m_error;
};

} // namespace Calends::Sandbox
