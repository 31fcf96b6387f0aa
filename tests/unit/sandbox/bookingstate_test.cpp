#include "app/sandbox/scheduling/bookingstate.h"

#include <QTest>

using namespace Calends::Sandbox;

Q_DECLARE_METATYPE(Calends::Sandbox::BookingStatus)

namespace {

constexpr qint64 now = 1000;

BookingState booking(BookingStatus status, qint64 start, qint64 end, bool rescheduled = false)
{
    return {status, start, end, rescheduled};
}

} // namespace

class BookingStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTheServersRefuse_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<BookingStatus>("status");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<int>("expected");
        using S = BookingStatus;
        using A = BookingAction;
        using R = BookingRefusal;
        const qint64 future = 2000;
        const qint64 past = 100;
        const auto row = [](const char *name, A action, S status, qint64 start, R expected) {
            QTest::newRow(name) << int(action) << status << start << int(expected);
        };
        row("pending is confirmed", A::Confirm, S::Pending, future, R::None);
        row("pending is declined", A::Decline, S::Pending, future, R::None);
        row("accepted is not confirmed twice", A::Confirm, S::Accepted, future, R::AlreadyConfirmed);
        row("accepted is not declined", A::Decline, S::Accepted, future, R::AlreadyConfirmed);
        row("cancelled can be confirmed", A::Confirm, S::Cancelled, future, R::None);
        row("accepted is cancelled", A::Cancel, S::Accepted, future, R::None);
        row("what has ended is not cancelled", A::Cancel, S::Accepted, past, R::AlreadyEnded);
        row("cancelled is not cancelled twice", A::Cancel, S::Cancelled, past, R::AlreadyCancelled);
        row("rejected can be cancelled", A::Cancel, S::Rejected, future, R::None);
        row("cancelled is not moved", A::Reschedule, S::Cancelled, future, R::AlreadyCancelled);
        row("pending is moved", A::Reschedule, S::Pending, future, R::None);
        row("nobody is absent before the start", A::MarkAbsent, S::Accepted, future, R::NotStarted);
        row("absence after the start", A::MarkAbsent, S::Accepted, past, R::None);
    }

    void refusesWhatTheServersRefuse()
    {
        QFETCH(const int, action);
        QFETCH(const BookingStatus, status);
        QFETCH(const qint64, start);
        QFETCH(const int, expected);
        QCOMPARE(int(refusal(BookingAction(action), booking(status, start, start + 100), now)), expected);
    }

    void saysThatAMovedBookingIsElsewhere()
    {
        const BookingState moved = booking(BookingStatus::Cancelled, 2000, 2100, true);
        QCOMPARE(refusal(BookingAction::Reschedule, moved, now), BookingRefusal::MovedElsewhere);
    }

    void movesOnToTheNextState()
    {
        QCOMPARE(statusAfter(BookingAction::Confirm, BookingStatus::Pending), BookingStatus::Accepted);
        QCOMPARE(statusAfter(BookingAction::Decline, BookingStatus::Pending), BookingStatus::Rejected);
        QCOMPARE(statusAfter(BookingAction::Cancel, BookingStatus::Accepted), BookingStatus::Cancelled);
        QCOMPARE(statusAfter(BookingAction::Reschedule, BookingStatus::Accepted), BookingStatus::Cancelled);
        QCOMPARE(statusAfter(BookingAction::MarkAbsent, BookingStatus::Accepted), BookingStatus::Accepted);
        QCOMPARE(statusOfSuccessor(true, false), BookingStatus::Pending);
        QCOMPARE(statusOfSuccessor(true, true), BookingStatus::Accepted);
        QCOMPARE(statusOfSuccessor(false, false), BookingStatus::Accepted);
    }

    void writesTheWordsOfTheWire()
    {
        for (const BookingStatus status : {BookingStatus::Pending, BookingStatus::Accepted,
                 BookingStatus::Cancelled, BookingStatus::Rejected, BookingStatus::AwaitingHost})
            QCOMPARE(statusFrom(QString(statusName(status))), std::optional(status));
        QCOMPARE(statusFrom(u"upcoming"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(BookingStateTest)
#include "bookingstate_test.moc"
