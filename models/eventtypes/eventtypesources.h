// Which calls feed the event types of an account: its own and each team's; one person's on demand.
#pragma once

#include "models/core/feedplan.h"
#include "models/core/rowreads.h"

namespace Calends {

class AccountScope;
class Capabilities;
class Session;
struct EventType;

FeedPlan eventTypesWhole(const Capabilities &capabilities, const AccountScope &scope);

// One person's. Hidden ones are told to that person alone, so with a token lent by them.
FeedStep eventTypesOf(
    const QString &username, qint64 organizationId, const Subject &subject = Subject::account());

// The event type itself, with the hidden booking fields that lists leave out: by its team's route, or as its
// owner, whom alone it is told.
RowReads::Question eventTypeQuestion(const Session &session, const EventType &eventType);

} // namespace Calends
