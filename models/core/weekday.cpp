#include "models/core/weekday.h"

#include <QLocale>

namespace Calends {

template <>
std::span<const EnumName> enumNames<Weekday>()
{
    static constexpr EnumName names[] = {
        {"Monday", QT_TRANSLATE_NOOP("Value", "Monday")},
        {"Tuesday", QT_TRANSLATE_NOOP("Value", "Tuesday")},
        {"Wednesday", QT_TRANSLATE_NOOP("Value", "Wednesday")},
        {"Thursday", QT_TRANSLATE_NOOP("Value", "Thursday")},
        {"Friday", QT_TRANSLATE_NOOP("Value", "Friday")},
        {"Saturday", QT_TRANSLATE_NOOP("Value", "Saturday")},
        {"Sunday", QT_TRANSLATE_NOOP("Value", "Sunday")},
    };
    return names;
}

QString shortName(const OpenEnum<Weekday> &day)
{
    return day.isKnown() ? QLocale().standaloneDayName(int(day.known()) + 1, QLocale::ShortFormat)
                         : day.text();
}

} // namespace Calends
