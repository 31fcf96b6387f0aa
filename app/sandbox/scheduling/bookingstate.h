// What may be done with a booking and what it becomes: the state machine of FACTS 8.6 with what OBSERVED saw,
// also where that is odd (a rejected booking can be cancelled, a cancelled one confirmed). No database, no
// words: the routes have those.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Calends::Sandbox {

enum class BookingStatus : quint8 { Pending, Accepted, Cancelled, Rejected, AwaitingHost };

QLatin1StringView statusName(BookingStatus status); // as on the wire
std::optional<BookingStatus> statusFrom(QStringView name);

enum class BookingAction : quint8 { Confirm, Decline, Cancel, Reschedule, MarkAbsent };

// Times are ms since the epoch, UTC.
struct BookingState
{
    BookingStatus status = BookingStatus::Accepted;
    qint64 start = 0;
    qint64 end = 0;
    bool rescheduled = false; // there is a newer booking in its place
};

enum class BookingRefusal : quint8 {
    None,
    AlreadyConfirmed,
    AlreadyCancelled,
    AlreadyEnded,
    MovedElsewhere, // cancelled because it was rescheduled
    NotStarted,
};

BookingRefusal refusal(BookingAction action, const BookingState &booking, qint64 now);

// What the booking is afterwards; for Reschedule the old one.
BookingStatus statusAfter(BookingAction action, BookingStatus before);

// What the booking that takes the place of a rescheduled one starts as. Without confirmation it is accepted;
// with it only when the owner moves it.
BookingStatus statusOfSuccessor(bool needsConfirmation, bool movedByOwner);

} // namespace Calends::Sandbox
