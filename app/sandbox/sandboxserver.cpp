#include "app/sandbox/sandboxserver.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTcpSocket>

#include "app/sandbox/authentication.h"
#include "app/sandbox/guards.h"
#include "app/sandbox/incoming.h"
#include "app/sandbox/latency.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/rowchange.h"
#include "app/sandbox/sampledata.h"
#include "app/sandbox/wirewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

void addSecurityHeaders(Writing *writing, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const QString date = QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    writing->headers.emplaceBack("Access-Control-Allow-Origin", "*");
    writing->headers.emplaceBack("X-Content-Type-Options", "nosniff");
    writing->headers.emplaceBack("X-Frame-Options", "SAMEORIGIN");
    writing->headers.emplaceBack("Strict-Transport-Security", "max-age=15552000; includeSubDomains");
    writing->headers.emplaceBack("Date", date.toLatin1());
}

// What a fault shall spoil goes out whole: "not modified" has no body.
void addTag(const Incoming &incoming, bool isSpoilt, Answer *answer, Writing *writing)
{
    if (writing->body.isEmpty())
        return;
    const QByteArray tag = answer->tag.isEmpty() ? weakTag(writing->body) : answer->tag;
    writing->headers.emplaceBack("ETag", tag);
    const bool reads = incoming.method == Method::Get && answer->status == 200;
    if (reads && !isSpoilt && incoming.headers.value("if-none-match") == tag)
        answer->status = 304;
}

QJsonArray writesAfter(Database &database, qint64 after)
{
    QJsonArray list;
    const Rows rows = database.select(u"SELECT * FROM writes WHERE id > ? ORDER BY id"_s, {after});
    for (const Row &row : rows)
        list.append(QJsonObject{{u"id"_s, row.number("id"_L1)}, {u"at"_s, row.jsonInstant("at"_L1)},
            {u"operation"_s, row.text("operation"_L1)}, {u"table"_s, row.text("table_name"_L1)},
            {u"row"_s, row.text("row"_L1)}, {u"requestId"_s, row.text("request_id"_L1)},
            {u"credential"_s, row.text("credential"_L1)}});
    return list;
}

void writeInTime(QTcpSocket *socket, const Answer &answer, const Writing &writing, qint64 delay)
{
    if (delay > 0)
        writeLater(socket, answer, writing, int(delay));
    else
        write(socket, answer, writing);
}

Answer preflight()
{
    Answer answer = Answer::empty(204);
    answer.headers.emplaceBack("Access-Control-Allow-Methods", "GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS");
    answer.headers.emplaceBack("Access-Control-Allow-Headers",
        "Accept,Authorization,Content-Type,Origin,x-cal-client-id,x-cal-secret-key,cal-api-version");
    return answer;
}

} // namespace

SandboxServer::SandboxServer(const Settings &settings, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_settings(settings)
    , m_clock(settings.clockScale)
    , m_credentials(m_database, m_clock, settings.seed)
    , m_faults(settings.seed)
{
    for (const QJsonObject &wish : settings.faults)
        m_faults.add(wish);
    addEveryRoute(m_router);
}

bool SandboxServer::start()
{
    if (!m_database.open(m_settings.databaseFile)) {
        m_error = m_database.error();
        return false;
    }
    if (m_settings.hasSampleData && m_database.isEmpty()) {
        // Rows that are made together need no look-up of what they refer to; it cannot be switched off inside
        // a transaction.
        m_database.execute(u"PRAGMA foreign_keys=OFF"_s);
        Transaction transaction(m_database);
        const SampleTools tools{m_database, m_credentials, m_clock, m_settings};
        const SampleAccounts accounts = makeSampleAccounts(tools);
        fillSampleData(tools, accounts);
        m_database.insert(u"notes"_s, {{u"name"_s, u"announcement"_s}, {u"value"_s, accounts.announcement}});
        transaction.commit();
        m_database.execute(u"PRAGMA foreign_keys=ON"_s);
    }
    const auto note = m_database.selectFirst(u"SELECT value FROM notes WHERE name = 'announcement'"_s);
    if (note)
        m_announcement = note->object("value"_L1);
    const quint16 port = listen(QHostAddress::LocalHost, m_settings.port);
    if (port == 0) {
        m_error = u"cannot listen on port %1"_s.arg(m_settings.port);
        return false;
    }
    m_announcement.insert(u"address"_s, address().toString());
    return true;
}

QUrl SandboxServer::address() const
{
    QUrl url(u"http://127.0.0.1/v2"_s);
    const QList<quint16> ports = const_cast<SandboxServer *>(this)->serverPorts();
    url.setPort(ports.value(0));
    return url;
}

bool SandboxServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // Answers are small and written at once: waiting for an acknowledgement would cost 40 ms each.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QElapsedTimer work;
    work.start();
    const Incoming incoming = readRequest(request, m_settings.edition);
    Writing writing;
    writing.withoutBody = incoming.isHead;
    writing.closes = incoming.headers.value("connection").compare("close", Qt::CaseInsensitive) == 0;
    addSecurityHeaders(&writing, m_clock.now());
    std::optional<Fault> fault;
    Answer answer = this->answer(incoming, &writing, &fault);
    if (fault && fault->kind == FaultKind::RowVanishes)
        makeFirstRowVanish(m_database, answer);
    if (fault && fault->kind == FaultKind::RowAppears)
        makeRowAppear(m_database, answer);
    if (fault)
        answer = spoilt(*fault, answer);
    writing.body = answer.rendered(isoInstant(m_clock.now()), incoming.full());
    addTag(incoming, fault.has_value(), &answer, &writing);
    if (fault)
        writeSpoilt(socket, answer, writing, *fault);
    else
        writeInTime(socket, answer, writing, observedDelay(incoming, answer, writing) - work.elapsed());
    return true;
}

qint64 SandboxServer::observedDelay(
    const Incoming &incoming, const Answer &answer, const Writing &writing) const
{
    if (!m_settings.observedLatency)
        return 0;
    return observedLatency(writing.operationId, Query(incoming.query), answer.rowCount());
}

void SandboxServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

Answer SandboxServer::answer(const Incoming &incoming, Writing *writing, std::optional<Fault> *fault)
{
    if (incoming.path.startsWith("/sandbox/"_L1))
        return control(incoming);
    Router::Match match;
    if (incoming.method)
        match
            = m_router.match(*incoming.method, incoming.routed, m_settings.tableEdition(), incoming.version);
    const QLatin1StringView method = incoming.method ? methodName(*incoming.method) : "TRACE"_L1;
    writing->operationId = match.route ? match.route->operationId : QString();
    *fault = incoming.headers.contains("x-sandbox-fault")
        ? readFault(incoming.headers.value("x-sandbox-fault"))
        : m_faults.take(method, incoming.full(), writing->operationId);
    if (*fault && hitsBeforeWork((*fault)->kind))
        return Answer::empty(200);
    if (incoming.isPreflight)
        return preflight();
    if (incoming.size > largestBody)
        return Answer::bare(413, u"request entity too large"_s);
    const QString requestId = m_credentials.newUuid();
    writing->headers.emplaceBack("X-Request-Id", requestId.toLatin1());
    if (!incoming.isReadable)
        return Answer::badRequest(u"Unexpected token in JSON"_s);
    if (!match.route)
        return Answer::notFound(u"Cannot "_s % method % u' ' % incoming.full());
    RequestContext context{m_settings, m_database, m_clock, m_credentials};
    context.operationId = match.route->operationId;
    context.method = *incoming.method;
    context.path = incoming.full();
    context.pathValues = match.values;
    context.query = Query(incoming.query);
    context.headers = incoming.headers;
    context.version = incoming.version;
    context.body = incoming.body;
    context.requestId = requestId;
    return answerRoute(context, *match.route, writing, fault->has_value());
}

Answer SandboxServer::answerRoute(
    RequestContext &context, const Route &route, Writing *writing, bool isSpoilt)
{
    const RateLimiter::Verdict verdict = m_limiter.count(context, route.policy.ownLimit);
    if (verdict.unknownKey)
        return Answer::unauthorized(u"CustomThrottlerGuard - Invalid API Key"_s);
    writing->headers += verdict.headers;
    if (verdict.refused)
        return throttled(verdict);
    if (route.policy.permissionBeforeSigning) {
        if (auto refused = checkPermission(context, route.policy))
            return *refused;
    }
    if (auto refused = authenticate(context, route.policy))
        return *refused;
    if (auto refused = checkPermission(context, route.policy))
        return *refused;
    if (auto refused = guard(context, route.policy))
        return *refused;
    if (context.method == Method::Get && !isSpoilt)
        return answerRead(context, route);
    Transaction transaction(m_database);
    Answer answer = route.handle(context);
    transaction.commit();
    return answer;
}

Answer SandboxServer::answerRead(RequestContext &context, const Route &route)
{
    const QByteArray key = PreparedAnswers::keyOf(context);
    const qint64 changes = m_database.changes();
    if (const Answer *ready = m_prepared.find(key, changes))
        return *ready;
    const quint64 asked = m_clock.asked();
    Transaction transaction(m_database);
    Answer answer = route.handle(context);
    transaction.commit();
    const bool isLasting = m_clock.asked() == asked && m_database.changes() == changes;
    return isLasting ? m_prepared.keep(key, answer) : answer;
}

// Only the hosted service says how long to wait beside the limit's own headers (NEWS-2026).
Answer SandboxServer::throttled(const RateLimiter::Verdict &verdict) const
{
    Answer answer = Answer::exceptionWithText(
        429, u"ThrottlerException"_s, u"CustomThrottlerGuard - Too many requests. Please try again later."_s);
    if (m_settings.edition == ServerEdition::Hosted)
        answer.headers.emplaceBack("Retry-After", verdict.headers.last().second);
    return answer;
}

Answer SandboxServer::control(const Incoming &incoming)
{
    const bool posts = incoming.method == Method::Post;
    const QJsonObject wish = incoming.body.toObject();
    if (incoming.path == "/sandbox/faults"_L1 && incoming.method == Method::Delete) {
        m_faults.clear();
        return Answer::successWith();
    }
    if (incoming.path == "/sandbox/faults"_L1 && posts) {
        const QString problem = m_faults.add(wish);
        return problem.isEmpty() ? Answer::successWith() : Answer::badRequest(problem);
    }
    if (incoming.path == "/sandbox/faults"_L1)
        return Answer::success(QJsonObject{{u"pending"_s, m_faults.pending()}});
    if (incoming.path == "/sandbox/clock"_L1 && posts) {
        m_clock.advance(wish[u"advance"_s].toInteger());
        return Answer::success(QJsonObject{{u"now"_s, m_clock.now()}});
    }
    if (incoming.path == "/sandbox/plan"_L1 && posts) {
        m_database.execute(
            u"UPDATE teams SET plan = ? WHERE is_platform = 1"_s, {wish[u"plan"_s].toString()});
        return Answer::successWith();
    }
    if (incoming.path == "/sandbox/writes"_L1)
        return Answer::success(writesAfter(m_database, Query(incoming.query).value("after"_L1).toLongLong()));
    return Answer::notFound(u"no such control"_s);
}

} // namespace Calends::Sandbox
