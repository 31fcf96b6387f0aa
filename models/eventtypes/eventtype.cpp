#include "models/eventtypes/eventtype.h"

#include "models/eventtypes/eventtypefields.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<SchedulingType>()
{
    static constexpr EnumName names[] = {
        {"collective", QT_TRANSLATE_NOOP("Value", "Collective")},
        {"roundRobin", QT_TRANSLATE_NOOP("Value", "Round robin")},
        {"managed", QT_TRANSLATE_NOOP("Value", "Managed")},
    };
    return names;
}

template <>
const FieldList<EventType> &describe<EventType>()
{
    static const FieldList<EventType> list({eventTypeIdentity(), eventTypeOwnership(), eventTypeForm(),
        eventTypeTimes(), eventTypeLimits(), eventTypePresentation()});
    return list;
}

QString ownerWording(const EventType &eventType)
{
    if (eventType.team.hasValue() && !eventType.team.value().name.value().isEmpty())
        return wording(eventType.team.value());
    if (eventType.users.hasValue() && !eventType.users.value().isEmpty())
        return Codec<QList<EventTypeUser>>::text(eventType.users.value(), TextStyle::Display);
    const Member<qint64> &id = eventType.teamId.hasValue() ? eventType.teamId : eventType.ownerId;
    return id.hasValue() ? QString::number(id.value()) : QString();
}

QString lengthWording(const EventType &eventType)
{
    QList<int> options = eventType.lengthInMinutesOptions.value();
    if (options.size() < 2)
        return QCoreApplication::translate("Value", "%n min", nullptr, eventType.lengthInMinutes.value());
    std::sort(options.begin(), options.end());
    QStringList texts;
    for (const int option : std::as_const(options))
        texts.append(QString::number(option));
    const QString last = texts.takeLast();
    return QCoreApplication::translate("Value", "%1 or %2 min").arg(texts.join(QStringLiteral(", ")), last);
}

} // namespace Calends
