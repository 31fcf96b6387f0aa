#include "app/sandbox/scheduling/bookingstate.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// In the order of BookingStatus.
constexpr std::array statusNames{
    "pending"_L1, "accepted"_L1, "cancelled"_L1, "rejected"_L1, "awaiting_host"_L1};

BookingRefusal refusalToAnswer(const BookingState &booking)
{
    return booking.status == BookingStatus::Accepted ? BookingRefusal::AlreadyConfirmed
                                                     : BookingRefusal::None;
}

BookingRefusal refusalToCancel(const BookingState &booking, qint64 now)
{
    if (booking.status == BookingStatus::Cancelled)
        return BookingRefusal::AlreadyCancelled;
    return booking.end <= now ? BookingRefusal::AlreadyEnded : BookingRefusal::None;
}

BookingRefusal refusalToMove(const BookingState &booking)
{
    if (booking.status != BookingStatus::Cancelled)
        return BookingRefusal::None;
    return booking.rescheduled ? BookingRefusal::MovedElsewhere : BookingRefusal::AlreadyCancelled;
}

} // namespace

QLatin1StringView statusName(BookingStatus status) { return statusNames[size_t(status)]; }

std::optional<BookingStatus> statusFrom(QStringView name)
{
    for (size_t i = 0; i < statusNames.size(); ++i) {
        if (name == statusNames[i])
            return BookingStatus(i);
    }
    return std::nullopt;
}

BookingRefusal refusal(BookingAction action, const BookingState &booking, qint64 now)
{
    switch (action) {
    case BookingAction::Confirm:
    case BookingAction::Decline:
        return refusalToAnswer(booking);
    case BookingAction::Cancel:
        return refusalToCancel(booking, now);
    case BookingAction::Reschedule:
        return refusalToMove(booking);
    case BookingAction::MarkAbsent:
        break;
    }
    return now < booking.start ? BookingRefusal::NotStarted : BookingRefusal::None;
}

BookingStatus statusAfter(BookingAction action, BookingStatus before)
{
    switch (action) {
    case BookingAction::Confirm:
        return BookingStatus::Accepted;
    case BookingAction::Decline:
        return BookingStatus::Rejected;
    case BookingAction::Cancel:
    case BookingAction::Reschedule:
        return BookingStatus::Cancelled;
    case BookingAction::MarkAbsent:
        break;
    }
    return before;
}

BookingStatus statusOfSuccessor(bool needsConfirmation, bool movedByOwner)
{
    return needsConfirmation && !movedByOwner ? BookingStatus::Pending : BookingStatus::Accepted;
}

} // namespace Calends::Sandbox
