// Reads the `data` of an answer as the value types of its operation, whichever they are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/api/json.h"
#include "models/core/decoding.h"
#include "tests/answers/answertype.h"

namespace Calends {

struct TypedCheck
{
    enum class Result : quint8 {
        Generic, // the type has no values
        Empty, // there is no data, it is null, or the list has no rows
        Decoded,
        Unreadable,
    };
    Result result = Result::Generic;
    QString reason; // when unreadable: "[2].start: a time was expected, a number was found"
    DecodeCounts counts;
    QByteArray reencoded; // the data again, from the values
    QList<JsonDifference> differences; // what that lost or changed; must be none
};

// One object or a list of them: recurring bookings and managed event types answer with a list where one is
// usual.
TypedCheck checkTyped(AnswerType type, const JsonView &data);

// The data without what its field lists know to be secret; unknown members that look secret go too. Rows that
// cannot be read, and generic data, are left out: they are the redactor's business.
QByteArray withoutSecrets(AnswerType type, const JsonView &data);

} // namespace Calends
