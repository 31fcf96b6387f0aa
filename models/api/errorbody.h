// What a server says of an error, whatever shape it says it in (FACTS 5, OBSERVED "Envelopes").
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/api/apierror.h"

namespace Calends {

struct ErrorBody
{
    enum class Shape : quint8 {
        Empty,
        Envelope, // {status:"error", error:{code, message, details?}}
        Bare, // {statusCode, message}
        OAuth2, // {error, error_description}
        Value, // JSON, but no error: an answer
        Html,
        Text, // neither JSON nor HTML
        CutOff, // starts as JSON, ends early or is broken
    };
    Shape shape = Shape::Empty;
    QString code;
    int status = 0; // that it tells itself, in an answer of another; 0: none
    QString message; // the clearest the body has; of HTML the page's title
    QList<FieldError> fields;

    bool isError() const
    {
        return shape == Shape::Envelope || shape == Shape::Bare || shape == Shape::OAuth2;
    }
};

// Tokens may still be in the texts.
ErrorBody readErrorBody(const QByteArray &contentType, const QByteArray &body);

} // namespace Calends
