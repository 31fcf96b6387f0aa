#include "models/eventtypes/eventtypefields.h"

namespace Calends {

using E = EventType;

namespace {

// How the API takes a limit, window, policy, series or seats away.
constexpr std::string_view switchedOff = R"({"disabled":true})";

} // namespace

std::vector<Field<EventType>> eventTypeIdentity()
{
    return {
        field("id", &E::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("ownerId", &E::ownerId).label(QT_TRANSLATE_NOOP("Field", "Owner id")).kind(Kind::Identifier),
        field("lengthInMinutes", &E::lengthInMinutes)
            .label(QT_TRANSLATE_NOOP("Field", "Length"))
            .required()
            .mark(Mark::SortKey),
        field("lengthInMinutesOptions", &E::lengthInMinutesOptions)
            .label(QT_TRANSLATE_NOOP("Field", "Lengths to choose from"))
            .optional()
            .replacesWhole(),
        field("title", &E::title)
            .label(QT_TRANSLATE_NOOP("Field", "Title"))
            .required()
            .mark(Mark::Name | Mark::Search),
        field("slug", &E::slug).label(QT_TRANSLATE_NOOP("Field", "Slug")).required().mark(Mark::Search),
        field("description", &E::description)
            .label(QT_TRANSLATE_NOOP("Field", "Description"))
            .kind(Kind::LongText)
            .optional(),
        field("metadata", &E::metadata).label(QT_TRANSLATE_NOOP("Field", "Metadata")).mark(Mark::Metadata),
        field("price", &E::price).label(QT_TRANSLATE_NOOP("Field", "Price")),
        field("currency", &E::currency).label(QT_TRANSLATE_NOOP("Field", "Currency")),
        field("hidden", &E::hidden).label(QT_TRANSLATE_NOOP("Field", "Hidden")).optional().mark(Mark::State),
        field("bookingUrl", &E::bookingUrl).label(QT_TRANSLATE_NOOP("Field", "Booking page")).kind(Kind::Url),
    };
}

std::vector<Field<EventType>> eventTypeOwnership()
{
    return {
        field("users", &E::users).label(QT_TRANSLATE_NOOP("Field", "Users")).mark(Mark::Owner | Mark::Search),
        field("hosts", &E::hosts).label(QT_TRANSLATE_NOOP("Field", "Hosts")).optional().replacesWhole(),
        field("teamId", &E::teamId).label(QT_TRANSLATE_NOOP("Field", "Team id")).kind(Kind::Identifier),
        field("team", &E::team).label(QT_TRANSLATE_NOOP("Field", "Team")).mark(Mark::Owner | Mark::Search),
        field("parentEventTypeId", &E::parentEventTypeId)
            .label(QT_TRANSLATE_NOOP("Field", "Managed by event type"))
            .kind(Kind::Identifier),
        field("schedulingType", &E::schedulingType)
            .label(QT_TRANSLATE_NOOP("Field", "Scheduling"))
            .optional()
            .mark(Mark::SortKey),
        field("assignAllTeamMembers", &E::assignAllTeamMembers)
            .label(QT_TRANSLATE_NOOP("Field", "All team members are hosts"))
            .optional(),
        field("rescheduleWithSameRoundRobinHost", &E::rescheduleWithSameRoundRobinHost)
            .label(QT_TRANSLATE_NOOP("Field", "Same host when rescheduled"))
            .optional(),
        field("emailSettings", &E::emailSettings)
            .label(QT_TRANSLATE_NOOP("Field", "E-mails"))
            .optional()
            .replacesWhole(),
    };
}

std::vector<Field<EventType>> eventTypeForm()
{
    return {
        field("locations", &E::locations)
            .label(QT_TRANSLATE_NOOP("Field", "Locations"))
            .optional()
            .replacesWhole()
            .mark(Mark::SortKey),
        field("bookingFields", &E::bookingFields)
            .label(QT_TRANSLATE_NOOP("Field", "Questions"))
            .optional()
            .replacesWhole(),
        field("disableGuests", &E::disableGuests).label(QT_TRANSLATE_NOOP("Field", "No guests")).optional(),
        field("requiresBookerEmailVerification", &E::requiresBookerEmailVerification)
            .label(QT_TRANSLATE_NOOP("Field", "Booker's e-mail is verified"))
            .optional(),
        field("bookingRequiresAuthentication", &E::bookingRequiresAuthentication)
            .label(QT_TRANSLATE_NOOP("Field", "Booked by signed-in hosts only"))
            .optional(),
    };
}

std::vector<Field<EventType>> eventTypeTimes()
{
    return {
        field("scheduleId", &E::scheduleId)
            .label(QT_TRANSLATE_NOOP("Field", "Schedule id"))
            .kind(Kind::Identifier)
            .optional()
            .nullable(),
        field("slotInterval", &E::slotInterval).label(QT_TRANSLATE_NOOP("Field", "Slot interval")).optional(),
        field("minimumBookingNotice", &E::minimumBookingNotice)
            .label(QT_TRANSLATE_NOOP("Field", "Least notice"))
            .optional(),
        field("beforeEventBuffer", &E::beforeEventBuffer)
            .label(QT_TRANSLATE_NOOP("Field", "Buffer before"))
            .optional(),
        field("afterEventBuffer", &E::afterEventBuffer)
            .label(QT_TRANSLATE_NOOP("Field", "Buffer after"))
            .optional(),
        field("offsetStart", &E::offsetStart).label(QT_TRANSLATE_NOOP("Field", "Start offset")).optional(),
        field("onlyShowFirstAvailableSlot", &E::onlyShowFirstAvailableSlot)
            .label(QT_TRANSLATE_NOOP("Field", "Only the first slot of a day"))
            .optional(),
        field("showOptimizedSlots", &E::showOptimizedSlots)
            .label(QT_TRANSLATE_NOOP("Field", "Optimized slots"))
            .optional(),
        field("isInstantEvent", &E::isInstantEvent).label(QT_TRANSLATE_NOOP("Field", "Instant meetings")),
        field("allowReschedulingPastBookings", &E::allowReschedulingPastBookings)
            .label(QT_TRANSLATE_NOOP("Field", "Past bookings can be rescheduled"))
            .optional(),
        field("allowReschedulingCancelledBookings", &E::allowReschedulingCancelledBookings)
            .label(QT_TRANSLATE_NOOP("Field", "Cancelled bookings can be rescheduled"))
            .optional(),
        field("disableCancelling", &E::disableCancelling)
            .label(QT_TRANSLATE_NOOP("Field", "No cancelling"))
            .optional()
            .replacesWhole(),
        field("disableRescheduling", &E::disableRescheduling)
            .label(QT_TRANSLATE_NOOP("Field", "No rescheduling"))
            .optional()
            .replacesWhole(),
    };
}

std::vector<Field<EventType>> eventTypeLimits()
{
    const auto limit
        = [](Field<EventType> field) { return field.optional().replacesWhole().clearedBy(switchedOff); };
    return {
        limit(field("bookingLimitsCount", &E::bookingLimitsCount)
                  .label(QT_TRANSLATE_NOOP("Field", "Most bookings"))),
        limit(field("bookingLimitsDuration", &E::bookingLimitsDuration)
                  .label(QT_TRANSLATE_NOOP("Field", "Most minutes booked"))),
        limit(field("bookingWindow", &E::bookingWindow).label(QT_TRANSLATE_NOOP("Field", "Window"))),
        limit(field("bookerActiveBookingsLimit", &E::bookerActiveBookingsLimit)
                  .label(QT_TRANSLATE_NOOP("Field", "Bookings of one booker"))),
        limit(field("confirmationPolicy", &E::confirmationPolicy)
                  .label(QT_TRANSLATE_NOOP("Field", "Confirmation"))),
        limit(field("recurrence", &E::recurrence).label(QT_TRANSLATE_NOOP("Field", "Series"))),
        limit(field("seats", &E::seats).label(QT_TRANSLATE_NOOP("Field", "Seats"))),
        field("seatsPerTimeSlot", &E::seatsPerTimeSlot).label(QT_TRANSLATE_NOOP("Field", "Seats a slot")),
        field("seatsShowAvailabilityCount", &E::seatsShowAvailabilityCount)
            .label(QT_TRANSLATE_NOOP("Field", "Free seats shown")),
    };
}

std::vector<Field<EventType>> eventTypePresentation()
{
    return {
        field("bookerLayouts", &E::bookerLayouts)
            .label(QT_TRANSLATE_NOOP("Field", "Layouts"))
            .optional()
            .replacesWhole(),
        field("color", &E::color).label(QT_TRANSLATE_NOOP("Field", "Colour")).optional().replacesWhole(),
        field("customName", &E::customName).label(QT_TRANSLATE_NOOP("Field", "Name in calendars")).optional(),
        field("interfaceLanguage", &E::interfaceLanguage)
            .label(QT_TRANSLATE_NOOP("Field", "Language of the page"))
            .kind(Kind::Language)
            .optional(),
        field("lockTimeZoneToggleOnBookingPage", &E::lockTimeZoneToggleOnBookingPage)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone is fixed"))
            .optional(),
        field("hideCalendarNotes", &E::hideCalendarNotes)
            .label(QT_TRANSLATE_NOOP("Field", "Notes kept out of calendars"))
            .optional(),
        field("hideCalendarEventDetails", &E::hideCalendarEventDetails)
            .label(QT_TRANSLATE_NOOP("Field", "Details kept out of calendars"))
            .optional(),
        field("hideOrganizerEmail", &E::hideOrganizerEmail)
            .label(QT_TRANSLATE_NOOP("Field", "Organizer's e-mail hidden"))
            .optional(),
        field("destinationCalendar", &E::destinationCalendar)
            .label(QT_TRANSLATE_NOOP("Field", "Calendar"))
            .optional()
            .replacesWhole(),
        field("useDestinationCalendarEmail", &E::useDestinationCalendarEmail)
            .label(QT_TRANSLATE_NOOP("Field", "Sent from the calendar's address"))
            .optional(),
        field("successRedirectUrl", &E::successRedirectUrl)
            .label(QT_TRANSLATE_NOOP("Field", "Page after booking"))
            .kind(Kind::Url)
            .optional(),
        field("forwardParamsSuccessRedirect", &E::forwardParamsSuccessRedirect)
            .label(QT_TRANSLATE_NOOP("Field", "Parameters go to that page")),
        field("calVideoSettings", &E::calVideoSettings)
            .label(QT_TRANSLATE_NOOP("Field", "Cal Video"))
            .optional()
            .replacesWhole(),
    };
}

} // namespace Calends
