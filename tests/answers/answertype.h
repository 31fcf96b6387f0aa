// Which value type an operation answers with.
#pragma once

#include <QtGlobal>

#include "models/operations/operation.h"

namespace Calends {

enum class AnswerType : quint8 {
    Generic, // no value type: shown as JSON
    Booking,
    Attendee,
    EventType,
    PrivateLink,
    Schedule,
    SlotsByDay, // an object of days
    ManagedUser,
    ManagedUserTokens, // holds the user when one was created
    OrganizationUser,
    OAuthClient,
    OAuthClientCredentials,
    Membership,
    Team, // or PendingTeam
    OutOfOffice,
    Webhook,
    Me,
};

// Of an answer in the version of the row; older versions have other shapes, which are generic.
AnswerType answerTypeOf(const Operation &operation);

} // namespace Calends
