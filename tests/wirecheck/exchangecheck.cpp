#include "tests/wirecheck/exchangecheck.h"

#include <QSignalSpy>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>

#include "models/api/credentialring.h"
#include "models/api/errormapping.h"
#include "models/api/json.h"
#include "models/api/requestlog.h"
#include "tests/rawclient/rawclient.h"
#include "tests/wirecheck/arguments.h"
#include "tests/wirecheck/expectation.h"
#include "tests/wirecheck/loglistener.h"
#include "tests/wirecheck/secretsearch.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 20'000; // ms

QByteArray answerBytes(const Exchange &exchange)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(exchange.status) + " Recorded\r\n";
    for (const auto &[name, value] : exchange.responseHeaders)
        bytes += name + ": " + value + "\r\n";
    const bool bodiless = exchange.status == 204 || exchange.status == 304;
    if (!bodiless)
        bytes += "Content-Length: " + QByteArray::number(exchange.responseBody.size()) + "\r\n";
    bytes += "\r\n";
    return bodiless || exchange.method == "HEAD" ? bytes : bytes + exchange.responseBody;
}

// One call of the real client, from its start to its end.
class Attempt
{
public:
    explicit Attempt(const Exchange &exchange)
        : m_exchange(exchange)
    {
        m_server.answer = [this](const Arrival &) {
            return Answer{answerBytes(m_exchange), Answer::Then::Keep};
        };
        ClientConfiguration configuration;
        configuration.base = m_server.base();
        configuration.patience.retryWaits = {};
        m_client = std::make_unique<Client>(configuration, m_ring, m_log);
    }

    void run(const RowCall &row)
    {
        Call *const call = row.formable ? begin(row) : beginRaw();
        CallWatch watch(call);
        // A 429 is waited out by the client, never an end: what it would say is asked of the mapping.
        QObject::connect(call, &Call::stateChanged, &m_owner, [this, call](Call::State state) {
            if (m_exchange.status == 429 && !m_server.arrivals().isEmpty()
                && (state == Call::State::Paused || state == Call::State::Queued)) {
                m_paused = true;
                call->cancel();
            }
        });
        if (watch.wait(Patience))
            m_outcome = watch.outcome();
        awaitBodies();
    }

    // Of every body that was sent or came, something to search stands in the log.
    bool holdsAllBodies() const
    {
        const auto &entries = m_log.requests();
        return std::all_of(entries.begin(), entries.end(), [](const LoggedRequest &entry) {
            return (entry.requestSize == 0 || !entry.requestBody.isEmpty())
                && (entry.responseSize == 0 || !entry.responseBody.isEmpty());
        });
    }

    const std::optional<Outcome> &outcome() const { return m_outcome; }
    QByteArray said() const { return m_listener.said(); }
    bool wasPaused() const { return m_paused; }
    const RequestLog &log() const { return m_log; }
    const QList<Arrival> &arrivals() const { return m_server.arrivals(); }

private:
    // Large ones are cleaned in another thread and come into the log later.
    void awaitBodies()
    {
        QSignalSpy updated(&m_log, &RequestLog::updated);
        while (!holdsAllBodies() && updated.wait(Patience)) { }
    }

    Call *begin(const RowCall &row)
    {
        m_ring.setAccount(row.credential);
        if (const auto operation = asRead(*row.operation)) {
            ReadRequest request{
                *operation, row.arguments, Subject::account(), Priority::Interactive, row.validator};
            return m_client->read(request, &m_owner);
        }
        const WriteRequest request{asWrite(*row.operation).value(), row.arguments};
        return m_client->write(request, TestPermit::permit(), &m_owner);
    }

    Call *beginRaw()
    {
        return RawClient(*m_client).send(m_exchange.method, m_exchange.target, m_exchange.requestHeaders,
            m_exchange.requestBody, &m_owner);
    }

    const LogListener m_listener; // first: it hears how the others are made and end
    const Exchange &m_exchange;
    WireServer m_server;
    CredentialRing m_ring;
    RequestLog m_log;
    std::unique_ptr<Client> m_client;
    QObject m_owner;
    std::optional<Outcome> m_outcome;
    bool m_paused = false;
};

// The same line in another spelling of what needs no encoding.
QByteArray normalized(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    const QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1).replace('+', "%20");
    QList<QByteArray> parts;
    const QList<QByteArray> asked = query.split('&');
    for (const QByteArray &part : asked) {
        if (part.isEmpty())
            continue;
        parts.append(QByteArray::fromPercentEncoding(part) + (part.contains('=') ? "" : "="));
    }
    return path + '?' + parts.join('&');
}

// A redirect within the server leads a read to the same answer again, until it is one too many.
bool leadsOn(const Exchange &exchange)
{
    return exchange.status >= 301 && exchange.status <= 308 && exchange.status != 304
        && !exchange.responseHeader("Location").isEmpty();
}

QByteArray mediaType(const QByteArray &header)
{
    return header.left(header.indexOf(';')).trimmed().toLower();
}

void checkArrival(
    const Exchange &exchange, const RowCall &row, const QList<Arrival> &arrivals, ExchangeVerdict &verdict)
{
    if (arrivals.isEmpty() || (arrivals.size() > 1 && !leadsOn(exchange))) {
        verdict.faults.append(u"%1 requests reached the server"_s.arg(arrivals.size()));
        return;
    }
    const Arrival &arrival = arrivals.first();
    if (arrival.method != exchange.method || normalized(arrival.target) != normalized(exchange.target))
        verdict.faults.append(u"another request line was sent: %1 %2"_s.arg(
            QString::fromUtf8(arrival.method), QString::fromUtf8(arrival.target).section(u'?', 0, 0)));
    if (arrival.body != exchange.requestBody)
        verdict.faults.append(u"another body was sent"_s);
    const bool ignoresVersion = row.formable && row.operation->version.empty();
    if (!ignoresVersion && arrival.header("cal-api-version") != exchange.requestHeader("cal-api-version"))
        verdict.faults.append(u"another version was asked for"_s);
    if (!exchange.requestBody.isEmpty()
        && mediaType(arrival.header("Content-Type")) != mediaType(exchange.requestHeader("Content-Type")))
        verdict.faults.append(u"the body was sent as another type"_s);
    for (const char *name :
        {"Authorization", "x-cal-client-id", "x-cal-secret-key", "If-None-Match", "Origin"}) {
        if (arrival.header(name) != exchange.requestHeader(name))
            verdict.faults.append(u"another header was sent: "_s + QString::fromLatin1(name));
    }
}

ApiError errorOf(const Exchange &exchange, const RowCall &row)
{
    ErrorContext context;
    context.operation = row.operation;
    context.status = exchange.status;
    context.contentType = exchange.responseHeader("Content-Type");
    context.body = exchange.responseBody;
    context.requestId = QString::fromLatin1(exchange.responseHeader("X-Request-Id"));
    return mapError(context);
}

void judge(const Exchange &exchange, const RowCall &row, const Attempt &attempt, ExchangeVerdict &verdict)
{
    const SecretSearch search(exchange.secrets);
    verdict.secrets = search.foundIn(attempt.log()) + search.foundIn(attempt.said());
    for (const LoggedRequest &entry : attempt.log().requests())
        verdict.searched += entry.requestBody.size() + entry.responseBody.size();
    if (!attempt.holdsAllBodies())
        verdict.faults.append(u"a body is not in the log, where it was to be searched"_s);
    const std::optional<Outcome> &outcome = attempt.outcome();
    if (attempt.wasPaused()) {
        const ApiError error = errorOf(exchange, row);
        judgeError(exchange, error, verdict);
        verdict.secrets += search.foundIn(error);
    } else if (!outcome) {
        verdict.faults.append(u"the call did not end"_s);
    } else if (outcome->kind() == Outcome::Kind::NotModified) {
        verdict.end = ExchangeVerdict::End::NotModified;
        if (exchange.status != 304)
            verdict.faults.append(u"taken for not modified"_s);
    } else if (outcome->isFailed()) {
        judgeError(exchange, outcome->error(), verdict);
        verdict.secrets += search.foundIn(outcome->error());
    } else if (exchange.status >= 400) {
        verdict.faults.append(u"an error was taken for an answer"_s);
    } else {
        judgeAnswer(exchange, row.operation, row.otherVersion,
            exchange.method == "HEAD" ? exchange.responseBody : outcome->reply().body, verdict);
    }
    if (verdict.secrets > 0)
        verdict.faults.append(u"secrets were found"_s);
}

} // namespace

ExchangeVerdict checkExchange(const Exchange &exchange)
{
    ExchangeVerdict verdict;
    const RowCall row = rowCallOf(exchange);
    verdict.request = QString::fromLatin1(exchange.method) + u' ' + QString::fromUtf8(exchange.path());
    if (row.operation != nullptr)
        verdict.operation = latin1(row.operation->id);
    verdict.route = row.formable ? ExchangeVerdict::Route::Row : ExchangeVerdict::Route::Raw;
    verdict.rawReason = row.reason;
    Attempt attempt(exchange);
    attempt.run(row);
    checkArrival(exchange, row, attempt.arrivals(), verdict);
    judge(exchange, row, attempt, verdict);
    return verdict;
}

} // namespace Calends
