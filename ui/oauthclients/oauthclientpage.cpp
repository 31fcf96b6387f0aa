#include "ui/oauthclients/oauthclientpage.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/oauthclients/permissiongrid.h"
#include "models/oauthclients/redirecturis.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientPage)
};

// Nothing here is a person's.
void add(InspectorSection *section, const InspectorLine &line)
{
    section->lines.append(line);
    section->lines.last().isPersonal = false;
}

void addSwitch(InspectorSection *section, const QString &label, const Member<bool> &member)
{
    if (member.hasValue())
        add(section, {.label = label, .value = member.value() ? Words::tr("on") : Words::tr("off")});
}

void addText(InspectorSection *section, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        add(section, {.label = label, .value = text});
}

InspectorSection settings(const OAuthClient &client)
{
    InspectorSection section;
    section.heading = Words::tr("Settings");
    addSwitch(&section, Words::tr("E-mails are sent"), client.areEmailsEnabled);
    addSwitch(&section, Words::tr("New users get event types"), client.areDefaultEventTypesEnabled);
    addSwitch(&section, Words::tr("Calendar events are written"), client.areCalendarEventsEnabled);
    addText(&section, Words::tr("Page after booking"), client.bookingRedirectUri.value());
    addText(&section, Words::tr("Page after cancelling"), client.bookingCancelRedirectUri.value());
    addText(&section, Words::tr("Page after rescheduling"), client.bookingRescheduleRedirectUri.value());
    addText(&section, Words::tr("Logo"), client.logo.value());
    if (client.organizationId.hasValue())
        addText(&section, Words::tr("Organization"), QString::number(client.organizationId.value()));
    if (client.createdAt.hasValue())
        addText(&section, Words::tr("Created"),
            QLocale().toString(client.createdAt.value().utc().date(), QLocale::LongFormat));
    return section;
}

InspectorSection permissions(const OAuthClient &client)
{
    InspectorSection section;
    section.heading = Words::tr("Permissions");
    section.form = InspectorSection::Form::Clocks;
    const ClientPermissions &held = client.permissions.value();
    const QList<PermissionPair> grid = permissionGrid();
    for (const PermissionPair &pair : grid) {
        const bool isOff = !allows(held, pair.read) && !allows(held, pair.write);
        add(&section,
            {.label = pair.name, .value = allowedOf(held, pair), .isMain = !isOff, .isMuted = isOff});
    }
    for (const OpenEnum<ClientPermission> &permission : held) {
        if (!permission.isKnown())
            add(&section, {.label = permission.text(), .value = Words::tr("not known here")});
    }
    return section;
}

InspectorSection permissionsHint()
{
    InspectorSection section;
    add(&section,
        {.value = Words::tr("Fixed when the client was made: no call changes them. Clone it with other "
                            "permissions where one is missing."),
            .isMuted = true});
    return section;
}

InspectorSection redirectUris(const OAuthClient &client)
{
    InspectorSection section;
    section.heading = Words::tr("Redirect URIs");
    const QList<LintedUri> linted = lintedRedirectUris(client.redirectUris.value());
    for (const LintedUri &each : linted) {
        const QString pill = each.isRisky() ? Words::tr("risky")
            : each.findings.isEmpty()       ? QString()
                                            : Words::tr("look");
        add(&section, {.value = each.uri, .pill = pill, .mood = each.isRisky() ? Mood::Bad : Mood::Warn});
        for (const RedirectFinding &finding : each.findings)
            add(&section, {.value = finding.words, .isMuted = true});
    }
    if (linted.isEmpty()) {
        const QStringList remarks = redirectRemarks({});
        for (const QString &remark : remarks)
            add(&section, {.value = remark, .isMuted = true});
    }
    return section;
}

// A count, or that there is none yet.
void addCount(InspectorSection *section, const QString &label, const CountOfClient &count, const QString &id,
    const QString &page)
{
    const std::optional<qsizetype> known = count ? count(id) : std::nullopt;
    add(section,
        {.label = label,
            .value = known ? QLocale().toString(*known) : Words::tr("not counted yet"),
            .link = {.page = page},
            .isMuted = !known});
}

InspectorSection goesAlong(const OAuthClient &client, const OAuthClientCounts &counts)
{
    InspectorSection section;
    section.heading = Words::tr("What hangs on it");
    const QString id = client.id.value();
    addCount(&section, Words::tr("Managed users"), counts.people, id, u"people"_s);
    addCount(&section, Words::tr("Webhooks"), counts.webhooks, id, u"webhooks"_s);
    add(&section,
        {.value
            = Words::tr("Deleting it deletes its tokens, its webhooks and every team made through it. Its "
                        "managed users stay without a client.")});
    add(&section,
        {.value = Words::tr("The server does not tell which teams were made through a client."),
            .isMuted = true});
    return section;
}

InspectorSection comparison(const ClientSibling &sibling)
{
    InspectorSection section;
    //: %1: name of another client of the same product
    section.heading = Words::tr("Compared with %1").arg(sibling.name);
    for (const SiblingDifference &difference : sibling.differences) {
        add(&section, {.label = difference.field, .value = Words::tr("here: %1").arg(difference.here)});
        add(&section, {.value = Words::tr("there: %1").arg(difference.there), .isMuted = true});
    }
    if (sibling.differences.isEmpty())
        add(&section, {.value = Words::tr("Both are set alike."), .isMuted = true});
    return section;
}

} // namespace

InspectorContent inspectOAuthClient(
    const OAuthClient &client, const OAuthClientCounts &counts, const QList<ClientSibling> &siblings)
{
    InspectorContent content;
    content.title = client.name.value();
    content.id = client.id.value();
    content.isPersonal = false;
    content.pills = {{.pill = wording(client.permissions.value()), .mood = Mood::Accent}};
    QList<InspectorSection> sections{redirectUris(client), permissions(client), permissionsHint(),
        settings(client), goesAlong(client, counts)};
    for (const ClientSibling &sibling : siblings)
        sections.append(comparison(sibling));
    return inspectionOf(client, content, sections);
}

PageDescription oauthClientPage(const OAuthClientTable &table, const OAuthClientCounts &counts)
{
    PageDescription page;
    page.id = u"oauthclients"_s;
    page.title = Words::tr("OAuth clients");
    page.section = Words::tr("Platform");
    page.badge = Words::tr("legacy platform");
    page.filterHint = Words::tr("Filter by name, id, permission or address");
    page.countText = countedBy(Words::tr("1 OAuth client"), Words::tr("%1 OAuth clients"));
    page.emptyTitle = Words::tr("No OAuth clients");
    page.emptyReason = Words::tr("Without one a platform has no managed users.");
    page.stretchedColumn = "name";
    page.tellingColumns = {"id"};
    page.sortColumn = "name";
    page.moods = {{"risky", Mood::Bad}, {"doubtful", Mood::Warn}, {"sound", Mood::Neutral}};
    page.inspect = inspectorOf<OAuthClient>(table, [counts, &table](const OAuthClient &client) {
        return inspectOAuthClient(client, counts, siblingsOf(client, table));
    });
    return page;
}

} // namespace Calends
