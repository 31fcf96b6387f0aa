#include "ui/kit/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QString cityOf(const QString &zone) { return zone.section(u'/', -1).replace(u'_', u' '); }

QString offsetText(const QTimeZone &zone, const QDateTime &at)
{
    const int minutes = zone.offsetFromUtc(at) / 60;
    if (minutes == 0)
        return u"0"_s;
    const QString sign = minutes < 0 ? u"\u2212"_s : u"+"_s;
    const int size = std::abs(minutes);
    if (size % 60 == 0)
        return sign + QString::number(size / 60);
    return sign + u"%1:%2"_s.arg(size / 60).arg(size % 60, 2, 10, QChar(u'0'));
}

QString clockText(QTime time)
{
    const bool twelve = QLocale().timeFormat(QLocale::ShortFormat).contains("AP"_L1, Qt::CaseInsensitive);
    return QLocale().toString(time, twelve ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString timeThere(const QString &zone, const QDateTime &at)
{
    const QTimeZone place(zone.toUtf8());
    if (zone.isEmpty() || !place.isValid())
        return zone;
    return u"%1 %2 %3"_s.arg(clockText(at.toTimeZone(place).time()), cityOf(zone), offsetText(place, at));
}

QString dayText(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
}

QString spanText(const QDateTime &start, const QDateTime &end, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime from = start.toTimeZone(zone);
    const QDate today = now.toTimeZone(zone).date();
    QString begin = dayText(from.date(), today) + ", "_L1 + clockText(from.time());
    if (!end.isValid())
        return begin;
    const QDateTime to = end.toTimeZone(zone);
    const QString finish = to.date() == from.date()
        ? clockText(to.time())
        : QString(dayText(to.date(), today) + ", "_L1 + clockText(to.time()));
    return QCoreApplication::translate("Clock", "%1 to %2", "start and end of a time span")
        .arg(begin, finish);
}

QString ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 60)
        return QCoreApplication::translate("Clock", "just now");
    // lupdate never ends at a division inside the call.
    const int minutes = int(seconds / 60);
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (hours == 0)
        return QCoreApplication::translate("Clock", "%n min ago", nullptr, minutes);
    if (days == 0)
        return QCoreApplication::translate("Clock", "%n h ago", nullptr, hours);
    return days == 1 ? QCoreApplication::translate("Clock", "yesterday")
                     : QCoreApplication::translate("Clock", "%n days ago", nullptr, days);
}

QString timeLeftText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    const int seconds = int((milliseconds + 999) / 1000);
    const int minutes = (seconds + 59) / 60;
    return seconds < 90 ? QCoreApplication::translate("Clock", "about %n s left", nullptr, seconds)
                        : QCoreApplication::translate("Clock", "about %n min left", nullptr, minutes);
}

} // namespace Calends
