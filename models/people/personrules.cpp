#include "models/people/personrules.h"

#include <QCoreApplication>

#include "models/changes/commonrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonRules)
};

constexpr qsizetype MostPictureBytes = 90'000; // a body may hold about 100 kB (OBSERVED)

QString textIn(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root().toString();
}

QString pictureDataIssue(const QByteArray &json)
{
    if (!textIn(json).startsWith("data:image/"_L1))
        return Words::tr("The organization's route takes a picture as data only: data:image/png;base64,…");
    return json.size() > MostPictureBytes
        ? Words::tr("The picture is too large: the server takes about 90 kB.")
        : QString();
}

FieldRule timeFormat()
{
    FieldRule rule;
    rule.choices = {{"12"_ba, Words::tr("12 hours (2:30 pm)")}, {"24"_ba, Words::tr("24 hours (14:30)")}};
    return rule;
}

FieldRule theme()
{
    FieldRule rule;
    rule.choices = {{"\"light\""_ba, Words::tr("Light")}, {"\"dark\""_ba, Words::tr("Dark")}};
    return rule;
}

FieldRules commonRules()
{
    FieldRules rules;
    rules.insert("name"_ba, {.hint = Words::tr("Used in mails to attendees."), .isAlone = true});
    rules.insert("timeFormat"_ba, timeFormat());
    rules.insert("defaultScheduleId"_ba,
        {.hint = Words::tr("The id of one of this person's own schedules."), .isAlone = true});
    rules.insert("metadata"_ba, CommonRules::metadata());
    return rules;
}

} // namespace

FieldRules managedUserRules(Purpose purpose)
{
    FieldRules rules = commonRules();
    FieldRule email{.isAlone = true};
    email.hint = purpose == Purpose::Create
        ? Words::tr("The server adds the client's id to it and makes the user name from it.")
        : Words::tr("A new address also changes the user name and with it every booking link.");
    rules.insert("email"_ba, email);
    if (purpose == Purpose::Create)
        rules.insert("timeZone"_ba,
            {.hint = Words::tr("Without a time zone the server makes no default schedule: nobody can book "
                               "this person then.")});
    if (purpose == Purpose::Create)
        rules.insert("metadata"_ba, {.hint = Words::tr("Values may be text, numbers, true or false.")});
    rules.insert("avatarUrl"_ba, CommonRules::pictureLink());
    return rules;
}

FieldRules organizationUserRules(bool isManaged)
{
    FieldRules rules = commonRules();
    FieldRule email{.isAlone = true};
    if (isManaged)
        email.obstacle = Words::tr("Only its OAuth client can change it, and its secret is not held.");
    rules.insert("email"_ba, email);
    rules.insert(
        "username"_ba, {.hint = Words::tr("Part of every booking link, in lower case."), .isAlone = true});
    rules.insert("theme"_ba, theme());
    rules.insert("appTheme"_ba, theme());
    rules.insert("avatarUrl"_ba,
        {.hint = Words::tr("A picture as data: data:image/png;base64,…"), .issue = pictureDataIssue});
    return rules;
}

} // namespace Calends
