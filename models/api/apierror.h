// Why a call did not end in a value, in words an admin understands.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/operations/operation.h"

namespace Calends {

enum class ErrorKind : quint8 {
    None,
    Cancelled, // by the caller
    NotSigned, // the credential the operation needs is not held: nothing was sent
    NotAllowed, // refused before sending (http without TLS, write level, foreign redirect …)
    NoNetwork, // no route, no name, offline
    ProxyNotSigned, // the proxy's password is not at hand: nothing was sent
    ProxyUnreachable, // nothing that can be spoken with is at the proxy's address
    ProxyRefused, // the proxy does not connect to this server
    ProxyUnauthorized, // the proxy wants a user name and password, or other ones
    Refused, // nothing listens there, or the connection broke
    Tls, // the certificate or handshake failed
    Timeout, // the deadline passed
    Unauthorized, // 401 that names the credential
    Expired, // 498, and the texts of FACTS 2.4 that mean the same
    NotKept, // the same, and the renewed pair could not be kept: nothing is lost, it is not used yet
    NotConnected, // 401 or 400 of FACTS 2.8 and 15 that mean "not connected", never a sign-in failure
    Forbidden, // 403
    NotFound, // 404 of a record
    NoRoute, // 404 "Cannot GET …": this server does not have the operation
    Conflict, // 409
    Invalid, // 400, 422: what was sent
    TooLarge, // 413
    RateLimited, // 429 that was not waited out
    Server, // 5xx
    NotCalCom, // HTML, a captive portal, another service
    Unreadable, // cut off or not JSON where JSON was promised
};

// The proxy stands in the way: the server was not asked.
constexpr bool isOfProxy(ErrorKind kind)
{
    return kind >= ErrorKind::ProxyNotSigned && kind <= ErrorKind::ProxyUnauthorized;
}

// What is known about a write that failed; for reads always Answered or NeverSent without meaning.
enum class Delivery : quint8 { NeverSent, Unanswered, Answered };

// One line of a validation error: where, and what the server says of it.
struct FieldError
{
    QString path; // bookingFields.0.slug
    QString message;
};

struct ApiError
{
    ErrorKind kind = ErrorKind::None;
    Delivery delivery = Delivery::NeverSent;
    const Operation *operation = nullptr;
    int status = 0; // HTTP; 0: no answer
    QString code; // the server's, as sent
    QString message; // the server's, tokens removed
    QList<FieldError> fields;
    QString requestId; // X-Request-Id
    quint64 logEntry = 0; // RequestLog entry; 0: none
    bool canRetry = false; // trying again can help
    int waitSeconds = 0; // for RateLimited

    bool isError() const { return kind != ErrorKind::None; }
    // "the API key was refused", translated: what stands behind the colon of the summary.
    QString cause() const;
    // "List bookings failed: the API key was refused." Operation and cause, one sentence, translated.
    QString summary() const;
    // "Replace the key in the profile." What to do next, one sentence, translated.
    QString nextStep() const;
};

} // namespace Calends
