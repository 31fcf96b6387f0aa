#include "ui/webhooks/webhookpage.h"

#include <QCoreApplication>
#include <QUrl>

#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookPage)
};

// Where the owner's own page is.
Place placeOf(const Webhook &webhook)
{
    if (webhook.oAuthClientId.hasValue())
        return {u"oauthclients"_s, webhook.oAuthClientId.value()};
    if (webhook.eventTypeId.hasValue())
        return {u"eventtypes"_s, QString::number(webhook.eventTypeId.value())};
    return webhook.userId.hasValue() ? Place{u"people"_s, QString::number(webhook.userId.value())} : Place();
}

InspectorSection identity(const Webhook &webhook, const QString &owner)
{
    InspectorSection section;
    const Place place = placeOf(webhook);
    if (place.isEmpty())
        section.line(Words::tr("Owner"), owner);
    else
        section.link(Words::tr("Owner"), owner, place);
    section.line(Words::tr("Version"), webhook.version.value());
    return section;
}

InspectorSection triggers(const Webhook &webhook)
{
    InspectorSection section;
    section.heading = Words::tr("It is told of");
    section.form = InspectorSection::Form::Chips;
    for (const OpenEnum<WebhookTrigger> &trigger : webhook.triggers.value())
        section.lines.append({.value = trigger.label(), .isPersonal = false});
    return section;
}

// What the server sends the template as (FACTS 14).
InspectorSection payload(const Webhook &webhook)
{
    InspectorSection section;
    section.heading = Words::tr("Payload");
    if (!webhook.payloadTemplate.hasValue()) {
        section.lines.append({.value = Words::tr("Cal.com's own, as JSON."), .isMuted = true});
        return section;
    }
    const QString text = webhook.payloadTemplate.value();
    section.lines.append({.value = text});
    section.lines.append(
        {.value = isJsonTemplate(text) ? Words::tr("Valid JSON: it is sent as application/json.")
                                       : Words::tr("No JSON: it is sent as a form."),
            .isMuted = true});
    return section;
}

InspectorSection silence()
{
    InspectorSection section;
    section.form = InspectorSection::Form::Finding;
    section.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = Words::tr("It is told of nothing"),
        .reason = Words::tr("It has no trigger, so nothing is ever sent. Edit it to choose some.")};
    return section;
}

InspectorSection readable()
{
    InspectorSection section;
    section.form = InspectorSection::Form::Finding;
    section.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Bad,
        .title = Words::tr("Sent without TLS"),
        .reason = Words::tr("Who books what, and their addresses, can be read on the way. An "
                            "address that begins with https:// prevents that.")};
    return section;
}

} // namespace

InspectorContent inspectWebhook(
    const Webhook &webhook, const std::function<QString(const QString &)> &clientName)
{
    InspectorContent content;
    const QUrl url(webhook.subscriberUrl.value());
    content.title = url.host().isEmpty() ? webhook.subscriberUrl.value() : url.host();
    content.subtitle = webhook.subscriberUrl.value();
    content.id = webhook.id.value();
    content.pills = {webhook.active.value() ? InspectorLine{.pill = Words::tr("active"), .mood = Mood::Good}
                                            : InspectorLine{.pill = Words::tr("off"), .mood = Mood::Neutral}};
    QList<InspectorSection> sections;
    if (webhook.triggers.value().isEmpty())
        sections.append(silence());
    if (url.scheme() == "http"_L1)
        sections.append(readable());
    sections += {identity(webhook, ownerWording(webhook, clientName)), triggers(webhook), payload(webhook)};
    return inspectionOf(webhook, content, sections);
}

PageDescription webhookPage(
    const WebhookTable &table, const std::function<QString(const QString &)> &clientName)
{
    PageDescription page;
    page.id = u"webhooks"_s;
    page.title = Words::tr("Webhooks");
    page.section = Words::tr("Platform");
    page.filterHint = Words::tr("Filter by address, owner or trigger");
    page.countText = countedBy(Words::tr("1 webhook"), Words::tr("%1 webhooks"));
    page.emptyTitle = Words::tr("No webhooks");
    page.emptyReason = Words::tr("No other system is told of what happens here.");
    page.stretchedColumn = "subscriberUrl";
    page.tellingColumns = {"owner"};
    page.sortColumn = "subscriberUrl";
    page.personalColumns = {"owner"};
    page.inspect = inspectorOf<Webhook>(
        table, [clientName](const Webhook &webhook) { return inspectWebhook(webhook, clientName); });
    return page;
}

} // namespace Calends
