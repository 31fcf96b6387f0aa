// People with their schedules, time off and memberships, written in bulk.
#pragma once

#include "app/sandbox/sample/dice.h"
#include "app/sandbox/sampleaccounts.h"

namespace Calends::Sandbox {

// What event types and bookings need to know of a person. Ids are those of the rows.
struct SamplePerson
{
    qint64 id = 0;
    QString name; // empty: the person has none
    QString email;
    QString username;
    QString zone;
    QString locale;
    QString clientId; // empty: not managed
    bool hasSchedule = true;
    bool hasDefaultEventTypes = false;
};

// Settings.people people beside those of makeSampleAccounts(); the latter come first in the list.
QList<SamplePerson> makePeople(
    const SampleTools &tools, const SampleAccounts &accounts, qint64 today, Dice &dice);

} // namespace Calends::Sandbox
