// Turns whatever came back from the wire into one ApiError, in the shapes of FACTS 5 and OBSERVED
// "Envelopes".
#pragma once

#include <QByteArray>
#include <QString>

#include "models/api/apierror.h"
#include "models/api/redaction.h"

namespace Calends {

// Why no whole answer came.
enum class NetworkFailure : quint8 {
    None,
    NameNotFound,
    Offline, // no route, network down
    Refused, // nothing listens there
    Broken, // the connection was lost
    Tls,
    DeadlinePassed,
    ProxyUnreachable,
    ProxyRefused, // it does not connect to this server
    ProxyUnauthorized, // it wants a user name and password, or other ones
    ForeignRedirect, // a redirect to another origin, refused
    Cancelled, // by the caller
};

// Whether asking once more can help without doing anything twice.
bool retryCanHelp(ErrorKind kind, bool write, Delivery delivery);

// None where there was an answer.
ErrorKind kindOfFailure(NetworkFailure failure);

// What is known about a call that did not end in a value.
struct ErrorContext
{
    const Operation *operation = nullptr; // nullptr: a raw call
    NetworkFailure failure = NetworkFailure::None;
    QString failureText; // Qt's or TLS's own words, for the details; may hold anything
    int status = 0; // HTTP; 0: no answer
    QByteArray contentType;
    QByteArray body; // as sent; secrets may be in it
    QString requestId;
    int waitSeconds = 0; // the budget's, for a 429
    Delivery delivery = Delivery::Answered;
    quint64 logEntry = 0;
};

// What an answer turned out to be.
struct AnswerReading
{
    bool isValue = false;
    ApiError error; // when it is none
};

// Costs a pass over the body, unless isEvidentlyValue().
AnswerReading readAnswer(const ErrorContext &context, const Redactor &redactor);

// Pages of hundreds of rows, known by their two ends alone: whoever wants the rows reads them.
bool isEvidentlyValue(int status, const QByteArray &body);

// True when the answer is a value: 2xx or 304, not an error envelope (a 200 may carry one), and whole JSON
// where JSON was promised. Without an operation (a raw call, HEAD) it may also be text or nothing.
bool isSuccess(
    int status, const QByteArray &contentType, const QByteArray &body, const Operation *operation = nullptr);

// Everything in the result went through `redactor`.
ApiError mapError(const ErrorContext &context, const Redactor &redactor = Redactor());

// 498, and the 401 and 403 texts of FACTS 2.4 that mean an expired or purged token: what one refresh may
// cure.
bool meansExpiredToken(int status, const QByteArray &body);

} // namespace Calends
