#include "models/apikeys/keyreminder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyReminder)
};

QByteArray escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return result.replace(u'\n', u"\\n"_s).toUtf8();
}

bool continuesCharacter(char byte) { return (quint8(byte) & 0xC0) == 0x80; }

// At most 75 bytes a line, none of which ends within a character.
QByteArray folded(QByteArray line)
{
    constexpr qsizetype Most = 75;
    QByteArray text;
    while (line.size() > Most) {
        qsizetype end = Most;
        while (continuesCharacter(line.at(end)))
            --end;
        text += line.left(end) + "\r\n";
        line = ' ' + line.mid(end);
    }
    return text + line + "\r\n";
}

QByteArray dayText(const QDate &day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); }

} // namespace

QByteArray keyReminder(const Profile &profile, const QDateTime &now)
{
    const QDateTime &expires = profile.keyLife.expires;
    if (!expires.isValid())
        return {};
    const QDate day = expires.toLocalTime().date();
    //: %1: name of a profile
    const QString title = Words::tr("Cal.com API key of “%1” expires").arg(profile.name);
    const QString what = Words::tr("Rotate it in Calends before that, under “Credentials and plan”: an "
                                   "expired key can only be replaced in Cal.com.");
    const QByteArrayList lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calends//Calends//EN",
        "BEGIN:VEVENT", "UID:" + profile.id.toUtf8() + '-' + dayText(day) + "@calends",
        "DTSTAMP:" + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
        "DTSTART;VALUE=DATE:" + dayText(day), "SUMMARY:" + escaped(title), "DESCRIPTION:" + escaped(what),
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
        "TRIGGER:-P" + QByteArray::number(KeyRemindedDays) + 'D', "DESCRIPTION:" + escaped(title),
        "END:VALARM", "END:VEVENT", "END:VCALENDAR"};
    QByteArray text;
    for (const QByteArray &line : lines)
        text += folded(line);
    return text;
}

QString keyExpiryNote(const KeyLife &life, const QDateTime &now)
{
    if (!life.expires.isValid() || now.daysTo(life.expires) > KeyRemindedDays)
        return {};
    if (life.expires <= now)
        return Words::tr("The API key has expired. Make a new one in Cal.com and give it to Calends under "
                         "“Credentials and plan”.");
    const int days = int(now.daysTo(life.expires));
    const QString when = days == 0 ? Words::tr("The API key expires today.")
                                   : Words::tr("The API key expires in %n day(s).", nullptr, days);
    return when + u' ' + Words::tr("Rotate it under “Credentials and plan”.");
}

} // namespace Calends
