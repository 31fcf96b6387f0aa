#include "models/webhooks/webhooktable.h"

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/webhooks/webhooksources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Webhook>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookTable)
};

QString triggersOf(const Webhook &webhook, const QString &between)
{
    QStringList labels;
    for (const OpenEnum<WebhookTrigger> &trigger : webhook.triggers.value())
        labels.append(trigger.label());
    return labels.join(between);
}

Cell ownerColumn(const std::function<QString(const QString &)> &clientName)
{
    Cell column{"owner", Words::tr("Owner"),
        [clientName](const Webhook &webhook, const Context &) { return ownerWording(webhook, clientName); }};
    column.width = 20;
    return column;
}

Cell activeColumn()
{
    Cell column{"active", Words::tr("Active"), [](const Webhook &webhook, const Context &) {
                    return webhook.active.value() ? Words::tr("on") : Words::tr("off");
                }};
    column.look = CellLook::Mark;
    column.state = [](const Webhook &webhook) { return webhook.active.value() ? "on"_ba : "off"_ba; };
    column.asked = [](const Webhook &webhook) { return yesOrNo(webhook.active.value()); };
    column.searched = false;
    column.width = 9;
    return column;
}

Cell triggersColumn()
{
    Cell column{"triggers", Words::tr("Triggers"),
        [](const Webhook &webhook, const Context &) { return triggersOf(webhook, u", "_s); }};
    column.toolTip = [](const Webhook &webhook, const Context &) { return triggersOf(webhook, u"\n"_s); };
    column.asked = [](const Webhook &webhook) {
        QStringList texts;
        for (const OpenEnum<WebhookTrigger> &trigger : webhook.triggers.value())
            texts += {trigger.text(), trigger.label()};
        return texts;
    };
    column.searched = false;
    column.width = 30;
    return column;
}

Cell payloadColumn()
{
    Cell column{"payloadTemplate", Words::tr("Payload"), [](const Webhook &webhook, const Context &) {
                    return webhook.payloadTemplate.hasValue() ? Words::tr("own template")
                                                              : Words::tr("Cal.com's");
                }};
    column.toolTip = [](const Webhook &webhook, const Context &) { return webhook.payloadTemplate.value(); };
    column.asked = [](const Webhook &webhook) { return QStringList{webhook.payloadTemplate.value()}; };
    column.plain = column.toolTip;
    column.searched = false;
    column.width = 14;
    return column;
}

} // namespace

QString ownerWording(const Webhook &webhook, const std::function<QString(const QString &)> &clientName)
{
    if (webhook.oAuthClientId.hasValue()) {
        const QString id = webhook.oAuthClientId.value();
        const QString name = clientName ? clientName(id) : QString();
        return name.isEmpty() ? Words::tr("Client %1").arg(id) : name;
    }
    if (webhook.teamId.hasValue())
        return Words::tr("Organization %1").arg(webhook.teamId.value());
    if (webhook.eventTypeId.hasValue())
        return Words::tr("Event type %1").arg(webhook.eventTypeId.value());
    return webhook.userId.hasValue() ? Words::tr("User %1").arg(webhook.userId.value()) : QString();
}

QList<Column<Webhook>> webhookColumns(const std::function<QString(const QString &)> &clientName)
{
    Cell url = memberColumn<Webhook>("subscriberUrl", "subscriberUrl");
    url.width = 34;
    return {url, ownerColumn(clientName), activeColumn(), triggersColumn(), payloadColumn()};
}

Keeping<Webhook> webhookKeeping() { return keepingWithoutSecrets<Webhook>(u"webhook"_s); }

FeedDescription<Webhook> webhookFeed(const Capabilities &capabilities, const AccountScope &scope)
{
    const auto clientName = [&scope](const QString &id) {
        const QList<ClientReference> &clients = scope.clients();
        const auto client = std::find_if(
            clients.cbegin(), clients.cend(), [&id](const ClientReference &each) { return each.id == id; });
        return client == clients.cend() ? QString() : client->name;
    };
    return {webhookColumns(clientName), webhookKeeping(),
        [&capabilities, &scope] { return webhooksWhole(capabilities, scope); }};
}

} // namespace Calends
