#include "models/people/outofoffice.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<AwayReason>()
{
    static constexpr EnumName names[] = {
        {"unspecified", QT_TRANSLATE_NOOP("Value", "Unspecified")},
        {"vacation", QT_TRANSLATE_NOOP("Value", "Vacation")},
        {"travel", QT_TRANSLATE_NOOP("Value", "Travel")},
        {"sick", QT_TRANSLATE_NOOP("Value", "Sick")},
        {"public_holiday", QT_TRANSLATE_NOOP("Value", "Public holiday")},
    };
    return names;
}

template <>
const FieldList<OutOfOffice> &describe<OutOfOffice>()
{
    using O = OutOfOffice;
    static const FieldList<OutOfOffice> list = {
        field("userId", &O::userId)
            .label(QT_TRANSLATE_NOOP("Field", "User id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        field("id", &O::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("uuid", &O::uuid).label(QT_TRANSLATE_NOOP("Field", "UUID")).kind(Kind::Identifier),
        field("start", &O::start)
            .label(QT_TRANSLATE_NOOP("Field", "From"))
            .required()
            .sentTogether()
            .mark(Mark::Start | Mark::SortKey),
        field("end", &O::end)
            .label(QT_TRANSLATE_NOOP("Field", "To"))
            .required()
            .sentTogether()
            .mark(Mark::End | Mark::SortKey),
        field("notes", &O::notes).label(QT_TRANSLATE_NOOP("Field", "Notes")).kind(Kind::LongText).optional(),
        field("toUserId", &O::toUserId)
            .label(QT_TRANSLATE_NOOP("Field", "Taken over by"))
            .kind(Kind::Identifier)
            .optional(),
        field("reason", &O::reason).label(QT_TRANSLATE_NOOP("Field", "Reason")).optional().mark(Mark::State),
    };
    return list;
}

} // namespace Calends
