#include "models/schedules/slot.h"

namespace Calends {

template <>
const FieldList<Slot> &describe<Slot>()
{
    using S = Slot;
    static const FieldList<Slot> list = {
        field("start", &S::start).label(QT_TRANSLATE_NOOP("Field", "Start")).mark(Mark::Id | Mark::Start),
        field("end", &S::end).label(QT_TRANSLATE_NOOP("Field", "End")).mark(Mark::End),
        field("seatsBooked", &S::seatsBooked).label(QT_TRANSLATE_NOOP("Field", "Seats booked")),
        field("seatsRemaining", &S::seatsRemaining).label(QT_TRANSLATE_NOOP("Field", "Seats left")),
        field("seatsTotal", &S::seatsTotal).label(QT_TRANSLATE_NOOP("Field", "Seats")),
        field("bookingUid", &S::bookingUid)
            .label(QT_TRANSLATE_NOOP("Field", "Booking"))
            .kind(Kind::Identifier),
    };
    return list;
}

std::optional<QList<SlotDay>> decodeSlots(const JsonView &json, Decoding &decoding)
{
    decoding.restart();
    if (!json.isObject()) {
        failKind(QT_TRANSLATE_NOOP("Decoding", "an object"), json, decoding);
        return {};
    }
    QList<SlotDay> days;
    for (const JsonMember member : json.members()) {
        SlotDay &day = days.emplaceBack();
        day.date = QString::fromUtf8(member.name.data(), qsizetype(member.name.size()));
        decoding.enter(member.name);
        if (!Codec<QList<Slot>>::decode(member.value, day.times, decoding)) {
            decoding.under(member.name);
            return {};
        }
        decoding.leave();
    }
    return days;
}

QByteArray encodeSlots(const QList<SlotDay> &days)
{
    JsonWriter writer;
    writer.beginObject();
    for (const SlotDay &day : days) {
        writer.name(day.date);
        Codec<QList<Slot>>::encode(day.times, writer);
    }
    writer.endObject();
    return writer.take();
}

} // namespace Calends
