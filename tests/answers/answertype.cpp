#include "tests/answers/answertype.h"

#include <span>
#include <unordered_map>

#include "models/operations/table.h"

namespace Calends {

namespace {

using O = Operations;

constexpr const Operation *bookingAnswers[] = {
    &O::getBookings.row(),
    &O::postBookings.row(),
    &O::getBookingsBySeatBySeatUid.row(),
    &O::getBookingsByBookingUid.row(),
    &O::postBookingsByBookingUidCancel.row(),
    &O::postBookingsByBookingUidConfirm.row(),
    &O::postBookingsByBookingUidDecline.row(),
    &O::postBookingsByBookingUidGuests.row(),
    &O::patchBookingsByBookingUidLocation.row(),
    &O::postBookingsByBookingUidMarkAbsent.row(),
    &O::postBookingsByBookingUidReschedule.row(),
    &O::getOrganizationsByOrgIdBookings.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdBookings.row(),
    &O::getOrganizationsByOrgIdUsersByUserIdBookings.row(),
    &O::getTeamsByTeamIdBookings.row(),
};

constexpr const Operation *attendeeAnswers[] = {
    &O::getBookingsByBookingUidAttendees.row(),
    &O::postBookingsByBookingUidAttendees.row(),
    &O::deleteBookingsByBookingUidAttendeesByAttendeeId.row(),
    &O::getBookingsByBookingUidAttendeesByAttendeeId.row(),
};

constexpr const Operation *eventTypeAnswers[] = {
    &O::getEventTypes.row(),
    &O::postEventTypes.row(),
    &O::deleteEventTypesByEventTypeId.row(),
    &O::getEventTypesByEventTypeId.row(),
    &O::patchEventTypesByEventTypeId.row(),
    &O::getOrganizationsByOrgIdTeamsEventTypes.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdEventTypes.row(),
    &O::postOrganizationsByOrgIdTeamsByTeamIdEventTypes.row(),
    &O::deleteOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId.row(),
    &O::patchOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId.row(),
    &O::getTeamsByTeamIdEventTypes.row(),
    &O::postTeamsByTeamIdEventTypes.row(),
    &O::deleteTeamsByTeamIdEventTypesByEventTypeId.row(),
    &O::getTeamsByTeamIdEventTypesByEventTypeId.row(),
    &O::patchTeamsByTeamIdEventTypesByEventTypeId.row(),
};

constexpr const Operation *privateLinkAnswers[] = {
    &O::getEventTypesByEventTypeIdPrivateLinks.row(),
    &O::postEventTypesByEventTypeIdPrivateLinks.row(),
    &O::deleteEventTypesByEventTypeIdPrivateLinksByLinkId.row(),
    &O::patchEventTypesByEventTypeIdPrivateLinksByLinkId.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeIdPrivateLinks.row(),
    &O::postOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeIdPrivateLinks.row(),
    &O::deleteOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeIdPrivateLinksByLinkId.row(),
    &O::patchOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeIdPrivateLinksByLinkId.row(),
};

constexpr const Operation *scheduleAnswers[] = {
    &O::getOrganizationsByOrgIdSchedules.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdSchedules.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdUsersByUserIdSchedules.row(),
    &O::getOrganizationsByOrgIdUsersByUserIdSchedules.row(),
    &O::postOrganizationsByOrgIdUsersByUserIdSchedules.row(),
    &O::deleteOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId.row(),
    &O::getOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId.row(),
    &O::patchOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId.row(),
    &O::getSchedules.row(),
    &O::postSchedules.row(),
    &O::getSchedulesDefault.row(),
    &O::deleteSchedulesByScheduleId.row(),
    &O::getSchedulesByScheduleId.row(),
    &O::patchSchedulesByScheduleId.row(),
    &O::getTeamsByTeamIdSchedules.row(),
};

constexpr const Operation *slotsByDayAnswers[] = {
    &O::getSlots.row(),
};

constexpr const Operation *managedUserAnswers[] = {
    &O::getOauthClientsByClientIdUsers.row(),
    &O::deleteOauthClientsByClientIdUsersByUserId.row(),
    &O::getOauthClientsByClientIdUsersByUserId.row(),
    &O::patchOauthClientsByClientIdUsersByUserId.row(),
};

constexpr const Operation *managedUserTokensAnswers[] = {
    &O::postOauthClientsByClientIdUsers.row(),
    &O::postOauthClientsByClientIdUsersByUserIdForceRefresh.row(),
    &O::postOauthByClientIdRefresh.row(),
};

constexpr const Operation *organizationUserAnswers[] = {
    &O::getOrganizationsByOrgIdUsers.row(),
    &O::postOrganizationsByOrgIdUsers.row(),
    &O::deleteOrganizationsByOrgIdUsersByUserId.row(),
    &O::patchOrganizationsByOrgIdUsersByUserId.row(),
};

constexpr const Operation *oAuthClientAnswers[] = {
    &O::getOauthClients.row(),
    &O::deleteOauthClientsByClientId.row(),
    &O::getOauthClientsByClientId.row(),
    &O::patchOauthClientsByClientId.row(),
};

constexpr const Operation *oAuthClientCredentialsAnswers[] = {
    &O::postOauthClients.row(),
};

constexpr const Operation *membershipAnswers[] = {
    &O::getOrganizationsByOrgIdMemberships.row(),
    &O::postOrganizationsByOrgIdMemberships.row(),
    &O::deleteOrganizationsByOrgIdMembershipsByMembershipId.row(),
    &O::getOrganizationsByOrgIdMembershipsByMembershipId.row(),
    &O::patchOrganizationsByOrgIdMembershipsByMembershipId.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdMemberships.row(),
    &O::postOrganizationsByOrgIdTeamsByTeamIdMemberships.row(),
    &O::deleteOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId.row(),
    &O::patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId.row(),
    &O::getTeamsByTeamIdMemberships.row(),
    &O::postTeamsByTeamIdMemberships.row(),
    &O::deleteTeamsByTeamIdMembershipsByMembershipId.row(),
    &O::getTeamsByTeamIdMembershipsByMembershipId.row(),
    &O::patchTeamsByTeamIdMembershipsByMembershipId.row(),
};

constexpr const Operation *teamAnswers[] = {
    &O::getOrganizationsByOrgIdTeams.row(),
    &O::postOrganizationsByOrgIdTeams.row(),
    &O::getOrganizationsByOrgIdTeamsMe.row(),
    &O::deleteOrganizationsByOrgIdTeamsByTeamId.row(),
    &O::getOrganizationsByOrgIdTeamsByTeamId.row(),
    &O::patchOrganizationsByOrgIdTeamsByTeamId.row(),
    &O::getTeams.row(),
    &O::postTeams.row(),
    &O::deleteTeamsByTeamId.row(),
    &O::getTeamsByTeamId.row(),
    &O::patchTeamsByTeamId.row(),
};

constexpr const Operation *outOfOfficeAnswers[] = {
    &O::getMeOoo.row(),
    &O::postMeOoo.row(),
    &O::deleteMeOooByOooId.row(),
    &O::patchMeOooByOooId.row(),
    &O::getOrganizationsByOrgIdOoo.row(),
    &O::getOrganizationsByOrgIdUsersByUserIdOoo.row(),
    &O::postOrganizationsByOrgIdUsersByUserIdOoo.row(),
    &O::deleteOrganizationsByOrgIdUsersByUserIdOooByOooId.row(),
    &O::patchOrganizationsByOrgIdUsersByUserIdOooByOooId.row(),
    &O::getTeamsByTeamIdUsersByUserIdOoo.row(),
    &O::postTeamsByTeamIdUsersByUserIdOoo.row(),
    &O::deleteTeamsByTeamIdUsersByUserIdOooByOooId.row(),
    &O::patchTeamsByTeamIdUsersByUserIdOooByOooId.row(),
};

constexpr const Operation *webhookAnswers[] = {
    &O::getEventTypesByEventTypeIdWebhooks.row(),
    &O::postEventTypesByEventTypeIdWebhooks.row(),
    &O::deleteEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::getEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::patchEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::getOauthClientsByClientIdWebhooks.row(),
    &O::postOauthClientsByClientIdWebhooks.row(),
    &O::deleteOauthClientsByClientIdWebhooksByWebhookId.row(),
    &O::getOauthClientsByClientIdWebhooksByWebhookId.row(),
    &O::patchOauthClientsByClientIdWebhooksByWebhookId.row(),
    &O::getOrganizationsByOrgIdWebhooks.row(),
    &O::postOrganizationsByOrgIdWebhooks.row(),
    &O::deleteOrganizationsByOrgIdWebhooksByWebhookId.row(),
    &O::getOrganizationsByOrgIdWebhooksByWebhookId.row(),
    &O::patchOrganizationsByOrgIdWebhooksByWebhookId.row(),
    &O::getTeamsByTeamIdEventTypesByEventTypeIdWebhooks.row(),
    &O::postTeamsByTeamIdEventTypesByEventTypeIdWebhooks.row(),
    &O::deleteTeamsByTeamIdEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::getTeamsByTeamIdEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::patchTeamsByTeamIdEventTypesByEventTypeIdWebhooksByWebhookId.row(),
    &O::getWebhooks.row(),
    &O::postWebhooks.row(),
    &O::deleteWebhooksByWebhookId.row(),
    &O::getWebhooksByWebhookId.row(),
    &O::patchWebhooksByWebhookId.row(),
};

constexpr const Operation *meAnswers[] = {
    &O::getMe.row(),
    &O::patchMe.row(),
};

using Types = std::unordered_map<std::string_view, AnswerType>;

Types typesById()
{
    Types types;
    const auto add = [&types](std::span<const Operation *const> operations, AnswerType type) {
        for (const Operation *operation : operations)
            types.emplace(operation->id, type);
    };
    add(bookingAnswers, AnswerType::Booking);
    add(attendeeAnswers, AnswerType::Attendee);
    add(eventTypeAnswers, AnswerType::EventType);
    add(privateLinkAnswers, AnswerType::PrivateLink);
    add(scheduleAnswers, AnswerType::Schedule);
    add(slotsByDayAnswers, AnswerType::SlotsByDay);
    add(managedUserAnswers, AnswerType::ManagedUser);
    add(managedUserTokensAnswers, AnswerType::ManagedUserTokens);
    add(organizationUserAnswers, AnswerType::OrganizationUser);
    add(oAuthClientAnswers, AnswerType::OAuthClient);
    add(oAuthClientCredentialsAnswers, AnswerType::OAuthClientCredentials);
    add(membershipAnswers, AnswerType::Membership);
    add(teamAnswers, AnswerType::Team);
    add(outOfOfficeAnswers, AnswerType::OutOfOffice);
    add(webhookAnswers, AnswerType::Webhook);
    add(meAnswers, AnswerType::Me);
    return types;
}

} // namespace

AnswerType answerTypeOf(const Operation &operation)
{
    static const Types types = typesById();
    const auto found = types.find(operation.id);
    return found == types.end() ? AnswerType::Generic : found->second;
}

} // namespace Calends
