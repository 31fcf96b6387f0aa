#include "models/teams/teamrules.h"

#include <QCoreApplication>

#include "models/changes/commonrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamRules)
};

QString nameIssue(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root().toString().trimmed().isEmpty() ? Words::tr("A team needs a name.") : QString();
}

// Nobody could see whether it was changed.
FieldRule unseen() { return {.obstacle = Words::tr("Cal.com takes it but does not show it again.")}; }

} // namespace

FieldRules teamRules(Purpose purpose)
{
    FieldRules rules;
    rules.insert("name"_ba, {.issue = nameIssue, .isAlone = true});
    rules.insert("slug"_ba,
        {.hint = purpose == Purpose::Create ? Words::tr("Part of every booking link of the team. Cal.com "
                                                        "makes it from the name where it is left out.")
                                            : Words::tr("A new slug changes every booking link of the team."),
            .isAlone = true});
    for (const QByteArray &picture :
        {"logoUrl"_ba, "calVideoLogo"_ba, "appLogo"_ba, "appIconLogo"_ba, "bannerUrl"_ba})
        rules.insert(picture, CommonRules::pictureLink());
    rules.insert("metadata"_ba, CommonRules::metadata());
    rules.insert("autoAcceptCreator"_ba,
        {.hint = Words::tr("Left out, whoever makes the team is in it at once. A platform leaves it so.")});
    rules.insert("bookingLimits"_ba, unseen());
    rules.insert("includeManagedEventsInLimits"_ba, unseen());
    return rules;
}

FieldRules membershipRules(Purpose purpose)
{
    FieldRules rules;
    rules.insert("userId"_ba,
        {.hint = Words::tr(
             "The id of the person, as the directory of people shows it. Whoever is listed as a member "
             "already gets the role and state chosen here."),
            .isAlone = true});
    rules.insert("accepted"_ba,
        {.hint = purpose == Purpose::Create ? Words::tr(
                     "Without it the person is only invited. A managed user cannot accept an invitation.")
                                            : Words::tr("Without it the person counts as invited only.")});
    return rules;
}

} // namespace Calends
