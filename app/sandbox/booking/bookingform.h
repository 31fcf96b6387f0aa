// The body of a new booking: checked against the rules of FACTS 8.3 and the event type, in the servers'
// words.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

struct BookingForm
{
    std::optional<Row> eventType;
    QJsonObject settings; // of the event type
    qint64 start = 0;
    int length = 0; // minutes
    QString name;
    QString email;
    QString timeZone;
    QString language = QStringLiteral("en");
    QString phone; // empty: none
    QStringList guests;
    QString location; // resolved, or empty where it follows from the booking's own room
    bool hasVideo = false;
    QJsonObject responses; // as they are stored
    QJsonObject metadata;
    int occurrences = 1; // of a recurring event type
};

// An answer: refused; else the form is complete.
std::optional<Answer> readBookingForm(RequestContext &context, const QJsonObject &body, BookingForm &form);

// Whether a start has to be confirmed by the host.
bool needsConfirmation(const QJsonObject &settings, qint64 start, qint64 now);

} // namespace Calends::Sandbox
