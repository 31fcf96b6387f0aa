// Changes of schedules (FACTS 10): of the account or of a person whose token is held, and of people of an
// organization without it.
#pragma once

#include <optional>

#include "models/changes/comparedbyfields.h"
#include "models/schedules/schedule.h"

namespace Calends {

// Many of an organization are read from its list, 250 a call; others one by one.
ChangeKind scheduleKind();

// Whose schedule it is, and on which route it is changed.
struct ScheduleOwner
{
    Subject subject = Subject::account(); // signs on the owner's own route
    std::optional<qint64> organizationId = {}; // with userId: the organization's route, which needs no token
    qint64 userId = 0;
    QString name = {}; // shown
};

// The week and the overrides replace what is there as a whole, so they are compared as a whole.
Change scheduleUpdate(const ScheduleOwner &owner, const Schedule &before, const Schedule &after);

} // namespace Calends
