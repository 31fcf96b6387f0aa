#include "models/schedules/schedule.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
const FieldList<Availability> &describe<Availability>()
{
    using A = Availability;
    static const FieldList<Availability> list = {
        field("days", &A::days).label(QT_TRANSLATE_NOOP("Field", "Days")).needed(),
        field("startTime", &A::startTime)
            .label(QT_TRANSLATE_NOOP("Field", "From"))
            .kind(Kind::TimeOfDay)
            .needed(),
        field("endTime", &A::endTime).label(QT_TRANSLATE_NOOP("Field", "To")).kind(Kind::TimeOfDay).needed(),
    };
    return list;
}

template <>
const FieldList<ScheduleOverride> &describe<ScheduleOverride>()
{
    using O = ScheduleOverride;
    static const FieldList<ScheduleOverride> list = {
        field("date", &O::date).label(QT_TRANSLATE_NOOP("Field", "Date")).kind(Kind::Date).needed(),
        field("startTime", &O::startTime)
            .label(QT_TRANSLATE_NOOP("Field", "From"))
            .kind(Kind::TimeOfDay)
            .needed(),
        field("endTime", &O::endTime).label(QT_TRANSLATE_NOOP("Field", "To")).kind(Kind::TimeOfDay).needed(),
    };
    return list;
}

template <>
const FieldList<Schedule> &describe<Schedule>()
{
    using S = Schedule;
    static const FieldList<Schedule> list = {
        field("id", &S::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("ownerId", &S::ownerId)
            .label(QT_TRANSLATE_NOOP("Field", "Owner id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        field("name", &S::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .mark(Mark::Name | Mark::Search),
        field("timeZone", &S::timeZone)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone"))
            .kind(Kind::Zone)
            .required()
            .mark(Mark::Zone | Mark::Search),
        field("availability", &S::availability)
            .label(QT_TRANSLATE_NOOP("Field", "Week"))
            .optional()
            .replacesWhole(),
        field("isDefault", &S::isDefault)
            .label(QT_TRANSLATE_NOOP("Field", "Default"))
            .required()
            .mark(Mark::State),
        field("overrides", &S::overrides)
            .label(QT_TRANSLATE_NOOP("Field", "Overrides"))
            .optional()
            .replacesWhole(),
    };
    return list;
}

namespace {

QString hours(const Member<QString> &from, const Member<QString> &to)
{
    return from.value() + u'–' + to.value();
}

// Runs of days in the order of the week: "Mon–Fri", "Mon, Wed".
QString dayRuns(const QList<OpenEnum<Weekday>> &days)
{
    QList<int> known;
    QStringList texts;
    for (const OpenEnum<Weekday> &day : days) {
        if (day.isKnown())
            known.append(int(day.known()));
    }
    std::sort(known.begin(), known.end());
    known.resize(std::unique(known.begin(), known.end()) - known.begin());
    for (qsizetype first = 0; first < known.size();) {
        qsizetype last = first;
        while (last + 1 < known.size() && known.at(last + 1) == known.at(last) + 1)
            ++last;
        const QString begin = shortName(Weekday(known.at(first)));
        if (last == first)
            texts.append(begin);
        else
            texts.append(begin + (last == first + 1 ? u", "_s : u"–"_s) + shortName(Weekday(known.at(last))));
        first = last + 1;
    }
    for (const OpenEnum<Weekday> &day : days) {
        if (!day.isKnown())
            texts.append(day.text());
    }
    return texts.join(u", "_s);
}

} // namespace

QString wording(const QList<Availability> &week)
{
    if (week.isEmpty())
        return QCoreApplication::translate("Value", "Closed");
    QStringList texts;
    texts.reserve(week.size());
    for (const Availability &availability : week)
        texts.append(wording(availability));
    return texts.join(u", "_s);
}

QString wording(const Availability &availability)
{
    return dayRuns(availability.days.value()) + u' ' + hours(availability.startTime, availability.endTime);
}

QString plainWording(const Availability &availability)
{
    QStringList days;
    for (const OpenEnum<Weekday> &day : availability.days.value())
        days.append(day.text());
    return days.join(u',') + u' ' + availability.startTime.value() + u'-' + availability.endTime.value();
}

QString wording(const ScheduleOverride &override)
{
    const QDate date = QDate::fromString(override.date.value(), Qt::ISODate);
    const QString day
        = date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : override.date.value();
    if (override.isClosed())
        return QCoreApplication::translate("Value", "%1 closed").arg(day);
    return day + u' ' + hours(override.startTime, override.endTime);
}

QString plainWording(const ScheduleOverride &override)
{
    return override.date.value() + u' ' + override.startTime.value() + u'-' + override.endTime.value();
}

} // namespace Calends
