#include "tests/wirecheck/expectation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

#include "tests/wirecheck/expectedunknown.h"
#include "tests/wirecheck/refusaltexts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr std::array KindNames{"None", "Cancelled", "NotSigned", "NotAllowed", "NoNetwork", "ProxyNotSigned",
    "ProxyUnreachable", "ProxyRefused", "ProxyUnauthorized", "Refused", "Tls", "Timeout", "Unauthorized",
    "Expired", "NotKept", "NotConnected", "Forbidden", "NotFound", "NoRoute", "Conflict", "Invalid",
    "TooLarge", "RateLimited", "Server", "NotCalCom", "Unreadable"};

static_assert(KindNames.size() == size_t(ErrorKind::Unreadable) + 1);

constexpr std::array TypeNames{"JSON", "Booking", "Attendee", "EventType", "PrivateLink", "Schedule",
    "SlotsByDay", "ManagedUser", "ManagedUserTokens", "OrganizationUser", "OAuthClient",
    "OAuthClientCredentials", "Membership", "Team", "OutOfOffice", "Webhook", "Me"};

QList<ErrorKind> kindsFor(int status)
{
    using K = ErrorKind;
    switch (status) {
    case 400:
    case 422:
        return {K::Invalid, K::NotFound};
    case 401: // what is not about a credential is a refusal (FACTS 2.8)
        return {K::Unauthorized, K::Forbidden};
    case 402:
    case 403:
        return {K::Forbidden};
    case 404:
    case 410:
        return {K::NotFound};
    case 405:
        return {K::NoRoute};
    case 408:
    case 499:
        return {K::Timeout};
    case 409:
        return {K::Conflict};
    case 413:
        return {K::TooLarge};
    case 429:
        return {K::RateLimited};
    case 498:
        return {K::Expired};
    default:
        break;
    }
    if (status >= 500)
        return {K::Server};
    if (status >= 400)
        return {K::Invalid};
    if (status >= 300 && status < 400)
        return {K::NotAllowed, K::NotCalCom};
    return {};
}

bool isHtml(const QByteArray &body) { return body.trimmed().startsWith('<'); }

bool isCut(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return (text.startsWith('{') || text.startsWith('[')) && !JsonDocument(text).isValid();
}

// The versions a server knows; another is answered in the oldest shape.
bool answersInCurrentShape(const Exchange &exchange, const Operation &operation)
{
    static constexpr std::array<std::string_view, 5> known{
        "2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04"};
    const QByteArray version = exchange.requestHeader("cal-api-version");
    const std::string_view asked(version.constData(), size_t(version.size()));
    return std::find(known.begin(), known.end(), asked) != known.end() && asked >= operation.version;
}

QString withoutIndexes(QString path)
{
    static const QRegularExpression index(u"\\[\\d*\\]"_s);
    return path.replace(index, u"[]"_s);
}

void noteTyped(AnswerType type, const TypedCheck &check, ExchangeVerdict &verdict)
{
    verdict.end = check.result == TypedCheck::Result::Empty ? ExchangeVerdict::End::Empty
                                                            : ExchangeVerdict::End::Typed;
    verdict.decoded = typeName(type);
    verdict.typed = check.counts.typed;
    QSet<QString> unknown;
    for (const QString &path : check.counts.unknown)
        unknown.insert(withoutIndexes(path));
    verdict.unknown = QStringList(unknown.begin(), unknown.end());
    verdict.unknown.sort();
    for (const JsonDifference &difference : check.differences)
        verdict.faults.append(u"lost or changed: "_s + difference.path);
    verdict.differences = int(check.differences.size());
    for (const QString &path : std::as_const(verdict.unknown)) {
        if (!mayStayUnknown(path))
            verdict.faults.append(u"kept unknown: "_s + path);
    }
}

// A row that belongs to a value type must not slip through as JSON: does any type read the answer whole?
AnswerType typeThatWouldRead(JsonView data)
{
    constexpr int LeastMembers = 6;
    const JsonView first = data.isArray() ? data.at(0) : data;
    if (!first.isObject())
        return AnswerType::Generic;
    for (int i = int(AnswerType::Generic) + 1; i < int(TypeNames.size()); ++i) {
        const auto type = AnswerType(i);
        if (type == AnswerType::SlotsByDay)
            continue;
        const TypedCheck check = checkTyped(type, first);
        if (check.result == TypedCheck::Result::Decoded && check.counts.unknown.isEmpty()
            && check.counts.typed >= LeastMembers)
            return type;
    }
    return AnswerType::Generic;
}

void judgeGeneric(const JsonDocument &document, const QByteArray &body, const Operation *operation,
    ExchangeVerdict &verdict)
{
    verdict.end = ExchangeVerdict::End::Generic;
    const QList<JsonDifference> differences = jsonDifferences(body, document.root().raw());
    verdict.differences = int(differences.size());
    for (const JsonDifference &difference : differences)
        verdict.faults.append(u"lost or changed: "_s + difference.path);
    if (operation == nullptr || verdict.rawReason.startsWith(u"recorded with version"_s))
        return;
    const AnswerType type = typeThatWouldRead(document.root()["data"]);
    if (type != AnswerType::Generic)
        verdict.faults.append(u"decoded as JSON though it reads as "_s + typeName(type));
}

} // namespace

QString kindName(ErrorKind kind) { return QString::fromLatin1(KindNames.at(size_t(kind))); }

QString typeName(AnswerType type) { return QString::fromLatin1(TypeNames.at(size_t(type))); }

void judgeError(const Exchange &exchange, const ApiError &error, ExchangeVerdict &verdict)
{
    verdict.end = ExchangeVerdict::End::Error;
    verdict.decoded = kindName(error.kind);
    QList<ErrorKind> expected = kindsByText(exchange, kindsFor(exchange.status));
    if (isHtml(exchange.responseBody))
        expected = {ErrorKind::NotCalCom, ErrorKind::Server};
    else if (isCut(exchange.responseBody))
        expected.append(ErrorKind::Unreadable);
    else if (expected.isEmpty() && exchange.status < 300)
        expected = {ErrorKind::Unreadable, ErrorKind::NotCalCom};
    else if (expected.isEmpty())
        expected = {ErrorKind::Invalid, ErrorKind::NotCalCom, ErrorKind::NoRoute, ErrorKind::Timeout,
            ErrorKind::NotFound};
    const bool envelopeInSuccess
        = exchange.status < 300 && error.kind != ErrorKind::None && !error.code.isEmpty();
    if (!expected.contains(error.kind) && !envelopeInSuccess)
        verdict.faults.append(u"status %1 became %2"_s.arg(exchange.status).arg(verdict.decoded));
    if (error.summary().size() < 10 || error.nextStep().isEmpty())
        verdict.faults.append(u"the error has no words"_s);
    if (error.status != exchange.status)
        verdict.faults.append(u"the error forgot its status"_s);
    if (error.requestId.toUtf8() != exchange.responseHeader("X-Request-Id"))
        verdict.faults.append(u"the error forgot its request id"_s);
}

void judgeAnswer(const Exchange &exchange, const Operation *operation, bool otherVersion,
    const QByteArray &body, ExchangeVerdict &verdict)
{
    const AnswerType type = operation != nullptr ? answerTypeOf(*operation) : AnswerType::Generic;
    const JsonDocument document(body);
    if (!document.isValid()) {
        verdict.end = ExchangeVerdict::End::Generic;
        verdict.decoded = body.isEmpty() ? u"empty"_s : u"text"_s;
        if (body != exchange.responseBody)
            verdict.faults.append(u"the body changed on the way"_s);
        if (type != AnswerType::Generic && !body.isEmpty())
            verdict.faults.append(u"a described operation was decoded as text"_s);
        return;
    }
    if (!sameJson(body, exchange.responseBody))
        verdict.faults.append(u"the body changed on the way"_s);
    if (type == AnswerType::Generic) {
        judgeGeneric(document, body, operation, verdict);
        return;
    }
    const TypedCheck check = checkTyped(type, document.root()["data"]);
    const bool readable
        = check.result == TypedCheck::Result::Decoded || check.result == TypedCheck::Result::Empty;
    if (otherVersion && !answersInCurrentShape(exchange, *operation)
        && (!readable || !check.counts.unknown.isEmpty())) {
        verdict.decoded = u"an older shape"_s;
        judgeGeneric(document, body, operation, verdict);
        return;
    }
    if (!readable) {
        verdict.end = ExchangeVerdict::End::Generic;
        verdict.faults.append(u"not readable as "_s + typeName(type) + u": "_s + check.reason);
        return;
    }
    noteTyped(type, check, verdict);
}

} // namespace Calends
