#include "models/core/tabletext.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QDateTime inZone(const Instant &instant, const QTimeZone &zone) { return instant.utc().toTimeZone(zone); }

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString sign = seconds < 0 ? u"−"_s : u"+"_s;
    if (minutes % 60 == 0)
        return minutes == 0 ? u"0"_s : QString(sign + QString::number(minutes / 60));
    return sign + QString::number(minutes / 60) + u':'
        + QString::number(minutes % 60).rightJustified(2, u'0');
}

} // namespace

QString timeInZone(const Instant &instant, const TableContext &context)
{
    const QDateTime local = inZone(instant, context.zone);
    const bool thisYear = local.date().year() == QDateTime::currentDateTime().date().year();
    return context.locale.toString(local, thisYear ? u"ddd d MMM, HH:mm"_s : u"d MMM yyyy, HH:mm"_s);
}

QString timeWithZone(const Instant &instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(inZone(instant, zone), u"ddd d MMM yyyy, HH:mm"_s) + u" ("
        + QString::fromUtf8(zone.id()) + u')';
}

QString localTime(const QString &zone, const QDateTime &now)
{
    const QTimeZone known(zone.toUtf8());
    if (!known.isValid())
        return {};
    QString city = zone.section(u'/', -1);
    city.replace(u'_', u' ');
    return now.toTimeZone(known).toString(u"HH:mm"_s) + u' ' + city + u' '
        + offsetText(known.offsetFromUtc(now));
}

QString dayInZone(const Instant &instant, const TableContext &context)
{
    return context.locale.toString(inZone(instant, context.zone).date(), u"d MMM yyyy"_s);
}

} // namespace Calends
