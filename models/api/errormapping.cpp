#include "models/api/errormapping.h"

#include <QRegularExpression>

#include "models/api/errorbody.h"
#include "models/api/json.h"
#include "models/api/knowncauses.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr qsizetype LongestMessage = 2000;

using Shape = ErrorBody::Shape;

bool isGood(int status) { return (status >= 200 && status < 300) || status == 304; }

bool namesNoRoute(const QString &message)
{
    static const QRegularExpression route(u"^Cannot (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) /"_s);
    return route.match(message).hasMatch();
}

ErrorKind kindOfStatus(int status, const ErrorBody &body)
{
    if (status >= 500)
        return status == 511 ? ErrorKind::NotCalCom : ErrorKind::Server;
    switch (status) {
    case 401:
        // A 401 that says something else than a credential's fault is a refusal, not a sign-in failure
        // (FACTS 2.8). The framework's own word for the status says nothing.
        return body.message.isEmpty() || body.message == "Unauthorized"_L1 || body.shape == Shape::OAuth2
            ? ErrorKind::Unauthorized
            : ErrorKind::Forbidden;
    case 402:
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return namesNoRoute(body.message) ? ErrorKind::NoRoute : ErrorKind::NotFound;
    case 405:
        return ErrorKind::NoRoute;
    case 407:
        return ErrorKind::ProxyUnauthorized;
    case 408:
    case 499:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 410:
        return ErrorKind::NotFound;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    case 498:
        return ErrorKind::Expired;
    default:
        break;
    }
    return status >= 400 ? ErrorKind::Invalid : ErrorKind::NotCalCom;
}

// The error in a 200 tells its own status, or nothing.
int effectiveStatus(int status, const ErrorBody &body)
{
    if (!isGood(status) || !body.isError())
        return status;
    if (body.status >= 400)
        return body.status;
    if (body.code == "UnauthorizedException"_L1)
        return 401;
    if (body.code == "ForbiddenException"_L1)
        return 403;
    if (body.code == "NotFoundException"_L1 || body.code == "NOT_FOUND"_L1)
        return 404;
    if (body.code == "ConflictException"_L1 || body.code == "CONFLICT"_L1)
        return 409;
    return body.code.startsWith("Internal"_L1, Qt::CaseInsensitive) ? 500 : 400;
}

ErrorKind kindOfAnswer(int status, const ErrorBody &body)
{
    switch (body.shape) {
    case Shape::Html:
        // A gateway's own page for a server that is down is no foreign service.
        return status == 500 || (status >= 502 && status <= 504) ? ErrorKind::Server : ErrorKind::NotCalCom;
    case Shape::CutOff:
        return status >= 500 ? ErrorKind::Server
            : isGood(status) ? ErrorKind::Unreadable
                             : kindOfStatus(status, body);
    case Shape::Text:
        // Cal.com says everything in JSON; what speaks plain text before it is a proxy or another service.
        if (status < 500 && status != 413 && status != 429)
            return ErrorKind::NotCalCom;
        break;
    case Shape::Empty:
    case Shape::Value:
        if (isGood(status))
            return ErrorKind::Unreadable;
        break;
    case Shape::Envelope:
    case Shape::Bare:
    case Shape::OAuth2:
        break;
    }
    const int meant = effectiveStatus(status, body);
    const QString said = body.shape == Shape::OAuth2 ? body.code + u' ' + body.message : body.message;
    if (const std::optional<KnownCause> known = knownCause(meant, said))
        return known->kind;
    return kindOfStatus(meant, body);
}

QString clean(const QString &text, const Redactor &redactor)
{
    const QString shown = redactor.text(text).simplified();
    return shown.size() > LongestMessage ? shown.first(LongestMessage) + u'…' : shown;
}

} // namespace

bool retryCanHelp(ErrorKind kind, bool write, Delivery delivery)
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::NoNetwork:
    case ErrorKind::ProxyNotSigned:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyUnauthorized:
    case ErrorKind::Refused:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Unreadable:
    case ErrorKind::NotCalCom:
        // A write that may have been done is looked up first, not sent again.
        return !write || delivery == Delivery::NeverSent;
    default:
        return false;
    }
}

ErrorKind kindOfFailure(NetworkFailure failure)
{
    switch (failure) {
    case NetworkFailure::NameNotFound:
    case NetworkFailure::Offline:
        return ErrorKind::NoNetwork;
    case NetworkFailure::Refused:
    case NetworkFailure::Broken:
        return ErrorKind::Refused;
    case NetworkFailure::Tls:
        return ErrorKind::Tls;
    case NetworkFailure::DeadlinePassed:
        return ErrorKind::Timeout;
    case NetworkFailure::ProxyUnreachable:
        return ErrorKind::ProxyUnreachable;
    case NetworkFailure::ProxyRefused:
        return ErrorKind::ProxyRefused;
    case NetworkFailure::ProxyUnauthorized:
        return ErrorKind::ProxyUnauthorized;
    case NetworkFailure::ForeignRedirect:
        return ErrorKind::NotAllowed;
    case NetworkFailure::Cancelled:
        return ErrorKind::Cancelled;
    case NetworkFailure::None:
        break;
    }
    return ErrorKind::None;
}

AnswerReading readAnswer(const ErrorContext &context, const Redactor &redactor)
{
    if (context.failure == NetworkFailure::None
        && isSuccess(context.status, context.contentType, context.body, context.operation))
        return {.isValue = true, .error = {}};
    return {.isValue = false, .error = mapError(context, redactor)};
}

bool isEvidentlyValue(int status, const QByteArray &body)
{
    constexpr qsizetype Beginning = 64;
    static const QRegularExpression opening(u"^\\s*\\{\\s*\"status\"\\s*:\\s*\"success\"\\s*,"_s);
    return isGood(status) && body.size() >= QuicklyParsed
        && opening.match(QString::fromUtf8(body.first(Beginning))).hasMatch()
        && body.last(Beginning).trimmed().endsWith('}');
}

bool isSuccess(int status, const QByteArray &contentType, const QByteArray &body, const Operation *operation)
{
    if (!isGood(status))
        return false;
    if (isEvidentlyValue(status, body))
        return true;
    switch (readErrorBody(contentType, body).shape) {
    case Shape::Value:
        return true;
    case Shape::Empty:
        return operation == nullptr || status == 204 || status == 205 || status == 304;
    case Shape::Text:
        return operation == nullptr;
    default:
        return false;
    }
}

ApiError mapError(const ErrorContext &context, const Redactor &redactor)
{
    ApiError error;
    error.operation = context.operation;
    error.delivery = context.delivery;
    error.status = context.status;
    error.requestId = clean(context.requestId, redactor);
    error.logEntry = context.logEntry;
    if (context.failure != NetworkFailure::None) {
        error.kind = kindOfFailure(context.failure);
        if (context.failure == NetworkFailure::Broken && context.status > 0)
            error.kind = ErrorKind::Unreadable; // the answer had begun
        error.message = clean(context.failureText, redactor);
    } else {
        const ErrorBody body = readErrorBody(context.contentType, context.body);
        error.kind = kindOfAnswer(context.status, body);
        error.code = clean(body.code, redactor);
        error.message = clean(body.message, redactor);
        for (const FieldError &field : body.fields)
            error.fields.append({clean(field.path, redactor), clean(field.message, redactor)});
    }
    if (error.kind == ErrorKind::RateLimited)
        error.waitSeconds = context.waitSeconds;
    const bool write = context.operation != nullptr && context.operation->write;
    error.canRetry = retryCanHelp(error.kind, write, error.delivery);
    return error;
}

bool meansExpiredToken(int status, const QByteArray &body)
{
    if (status == 498)
        return true;
    if (status == 401)
        return body.contains("Invalid Access Token") || body.contains("ACCESS_TOKEN_IS_EXPIRED");
    return status == 403 && body.contains("no oAuth client found for access token");
}

} // namespace Calends
