// Who hosts a team's event type, and the copies that a managed one keeps with each of them.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

enum class TeamBody : quint8 { Create, Update };

// schedulingType, hosts and assignAllTeamMembers of the body; an answer: refused.
std::optional<Answer> refuseAssignment(RequestContext &context, TeamBody kind);
// Replaces the hosts where the body names some, and brings a managed type's children up to date.
void assignHosts(RequestContext &context, const Row &eventType);

} // namespace Calends::Sandbox
