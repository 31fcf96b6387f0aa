#include "app/sandbox/booking/bookingmaking.h"

#include "app/sandbox/booking/slotquestion.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

SlotQuestion questionAt(RequestContext &context, const BookingForm &form, qint64 start)
{
    SlotWish wish;
    wish.range = {start, start + form.length * 60'000LL};
    wish.length = form.length;
    return slotQuestion(context, *form.eventType, wish);
}

} // namespace

std::optional<qint64> makeBooking(RequestContext &context, const BookingForm &form, NewBooking made)
{
    const SlotQuestion question = questionAt(context, form, made.start);
    const QList<qint64> free = freeHosts(question, made.start);
    if (free.isEmpty())
        return std::nullopt;
    made.hostId = chosenHost(context.database, *form.eventType, free, context.now());
    made.hosts = question.hostRule == HostRule::All ? free : QList<qint64>{made.hostId};
    made.accepted = !needsConfirmation(form.settings, made.start, context.now());
    return storeBooking(context, form, made);
}

Answer notAvailable()
{
    return Answer::badRequest(u"User either already has booking at this time or is not available"_s);
}

} // namespace Calends::Sandbox
