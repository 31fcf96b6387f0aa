#include "models/webhooks/webhookrules.h"

#include <QCoreApplication>
#include <QUrl>

#include "models/webhooks/webhook.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookRules)
};

// Those that the server of October 2025 does not know come last.
constexpr auto FirstOfNew = WebhookTrigger::DelegationCredentialError;

QList<FieldChoice> triggersOf(Editions editions)
{
    const bool isNew = !editions
        || editions.testAnyFlags(Editions(Edition::Community2026July) | Edition::Hosted2026September);
    QList<FieldChoice> choices;
    const auto names = enumNames<WebhookTrigger>();
    choices.reserve(qsizetype(names.size()));
    for (std::size_t place = 0; place < names.size(); ++place) {
        if (!isNew && place >= std::size_t(FirstOfNew))
            break;
        const OpenEnum<WebhookTrigger> trigger{WebhookTrigger(place)};
        choices.append({'"' + trigger.text().toUtf8() + '"', trigger.label()});
    }
    return choices;
}

FieldRule triggers(Editions editions)
{
    FieldRule rule;
    rule.choices = triggersOf(editions);
    rule.hint = Words::tr(
        "Forms and times off come to users and organizations only, instant meetings to team event "
        "types.");
    return rule;
}

// The server signs what it sends with it.
FieldRule secretRule(const std::shared_ptr<HeldSecrets> &secrets)
{
    FieldRule rule;
    rule.secrets = secrets;
    if (!secrets)
        rule.obstacle
            = Words::tr("A change is written down before it is sent, and no record may hold a secret. Set "
                        "it in Cal.com.");
    else
        rule.hint = Words::tr("What is told is signed with it. It cannot be seen here afterwards, and is "
                              "written into no record: until it is sent it is held in memory only.");
    return rule;
}

} // namespace

FieldRules webhookRules(Editions editions, const std::shared_ptr<HeldSecrets> &secrets)
{
    FieldRules rules;
    rules.insert("triggers"_ba, triggers(editions));
    rules.insert("subscriberUrl"_ba,
        {.hint = Words::tr("Each address once for an owner. It is told everything about the bookings."),
            .isAlone = true});
    rules.insert("payloadTemplate"_ba,
        {.hint = Words::tr(
             "Any text with {{title}}, {{startTime}}, {{organizer.name}} and the like. What is valid "
             "JSON is sent as JSON, anything else as a form. Empty: Cal.com's own.")});
    rules.insert("secret"_ba, secretRule(secrets));
    return rules;
}

} // namespace Calends
