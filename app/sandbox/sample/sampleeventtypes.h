// Event types of people and teams: plain ones, and one of every kind the API knows.
#pragma once

#include "app/sandbox/sample/samplepeople.h"

namespace Calends::Sandbox {

// How a booking of this event type is made.
struct SampleEventType
{
    qint64 id = 0;
    QString title;
    QList<int> lengths; // the first is the usual one
    bool confirms = false;
    int seats = 0;
    int occurrences = 0;
    bool everyField = false; // has each kind of booking field and location
    qint64 teamId = 0;
    QList<qsizetype> hosts; // positions in the list of people
};

struct SampleEventTypes
{
    QList<SampleEventType> all;
    QList<QList<qsizetype>> ofPerson; // positions in `all`, by the position of the person
    QList<qsizetype> ofTeams;
};

SampleEventTypes makeEventTypes(const SampleTools &tools, const SampleAccounts &accounts,
    const QList<SamplePerson> &people, qint64 today, Dice &dice);

} // namespace Calends::Sandbox
