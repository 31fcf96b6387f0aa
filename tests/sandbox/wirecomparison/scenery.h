// Event types, schedules and bookings that a recording takes for granted, with ids of the stage.
#pragma once

#include <QJsonObject>

#include "tests/sandbox/wirecomparison/stage.h"

namespace Calends::Sandbox {

// The event types of the recorded people and teams, in the state the recordings show.
void addEventTypes(Stage &stage);

// The schedule that the recordings made for a person: two windows and an override.
void addOddSchedule(Stage &stage, qint64 recorded, qint64 recordedOwner);

// A recorded booking as rows; its people and event type have to be there.
qint64 addBooking(Stage &stage, const QJsonObject &recorded);
// Columns that a situation changes: of the booking with this recorded uid.
void changeBooking(Stage &stage, const QString &recordedUid, const Values &values);

// A booking that only errors speak of: host, event type, start, with one attendee.
struct PlainBooking
{
    QString recordedUid;
    qint64 recordedHost = 0;
    qint64 recordedEventType = 0;
    QString start;
    QString status = QStringLiteral("accepted");
    int seats = 0; // taken ones; 0: not seated
};
qint64 addBooking(Stage &stage, const PlainBooking &plain);

} // namespace Calends::Sandbox
