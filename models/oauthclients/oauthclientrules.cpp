#include "models/oauthclients/oauthclientrules.h"

#include <QCoreApplication>

#include "models/changes/commonrules.h"
#include "models/oauthclients/permissiongrid.h"
#include "models/oauthclients/redirecturis.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientRules)
};

QString nothingTicked(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root().size() == 0 ? Words::tr("Tick at least one: it cannot be added later.")
                                       : QString();
}

QList<FieldChoice> permissionChoices()
{
    QList<FieldChoice> choices;
    const QList<PermissionPair> grid = permissionGrid();
    for (const PermissionPair &pair : grid) {
        for (const ClientPermission each : {pair.read, pair.write}) {
            const OpenEnum<ClientPermission> permission(each);
            choices.append({'"' + permission.text().toUtf8() + '"', permission.label()});
        }
    }
    return choices;
}

FieldRule permissions(Purpose purpose)
{
    FieldRule rule;
    rule.choices = permissionChoices();
    rule.issue = nothingTicked;
    rule.isAlone = true;
    if (purpose == Purpose::Create)
        rule.hint
            = Words::tr("Fixed for good once the client is made: what is missing then needs another client.");
    else
        rule.obstacle = Words::tr(
            "Permissions are fixed when a client is made. Clone it with other permissions instead.");
    return rule;
}

} // namespace

FieldRules oauthClientRules(Purpose purpose)
{
    FieldRules rules;
    rules.insert("name"_ba, {.isAlone = true});
    rules.insert("permissions"_ba, permissions(purpose));
    rules.insert("logo"_ba, CommonRules::pictureLink());
    FieldRule uris;
    uris.hint = Words::tr("Where people are sent back to, and the origins from which browsers may call. "
                          "Replaces the whole list.");
    uris.remarks = redirectRemarks;
    rules.insert("redirectUris"_ba, uris);
    rules.insert("areEmailsEnabled"_ba,
        {.hint = Words::tr("Without it Cal.com sends no mails about bookings of its managed users.")});
    rules.insert("areDefaultEventTypesEnabled"_ba,
        {.hint = Words::tr("Every managed user made from then on starts with four event types.")});
    rules.insert("areCalendarEventsEnabled"_ba,
        {.hint = Words::tr("Without it bookings are not written into connected calendars.")});
    return rules;
}

} // namespace Calends
