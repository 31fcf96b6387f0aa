#include "models/eventtypes/privatelink.h"

namespace Calends {

template <>
const FieldList<PrivateLink> &describe<PrivateLink>()
{
    using L = PrivateLink;
    // An update replaces both settings, so it always says both: the one that is absent becomes empty.
    static const FieldList<PrivateLink> list = {
        field("linkId", &L::linkId)
            .label(QT_TRANSLATE_NOOP("Field", "Id"))
            .kind(Kind::Identifier)
            .mark(Mark::Id),
        field("eventTypeId", &L::eventTypeId)
            .label(QT_TRANSLATE_NOOP("Field", "Event type id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        field("isExpired", &L::isExpired).label(QT_TRANSLATE_NOOP("Field", "Expired")).mark(Mark::State),
        field("bookingUrl", &L::bookingUrl).label(QT_TRANSLATE_NOOP("Field", "Booking page")).kind(Kind::Url),
        field("expiresAt", &L::expiresAt)
            .label(QT_TRANSLATE_NOOP("Field", "Expires"))
            .optional()
            .sentTogether(),
        field("maxUsageCount", &L::maxUsageCount)
            .label(QT_TRANSLATE_NOOP("Field", "Most uses"))
            .optional()
            .sentTogether(),
        field("usageCount", &L::usageCount).label(QT_TRANSLATE_NOOP("Field", "Uses")),
        field("message", &L::message).label(QT_TRANSLATE_NOOP("Field", "Message")),
    };
    return list;
}

QString wording(const PrivateLink &link)
{
    if (link.isExpired.value())
        return QCoreApplication::translate("Value", "Expired");
    if (link.expiresAt.hasValue()) {
        return QCoreApplication::translate("Value", "Until %1")
            .arg(Codec<Instant>::text(link.expiresAt.value(), TextStyle::Display));
    }
    return QCoreApplication::translate("Value", "%1 of %2 uses")
        .arg(link.usageCount.value())
        .arg(link.maxUsageCount.value());
}

} // namespace Calends
