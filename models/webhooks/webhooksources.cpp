#include "models/webhooks/webhooksources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/operations/table.h"
#include "models/webhooks/webhookowner.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookSources)
};

FeedStep stepOf(const QString &list, const QString &label, const WebhookOwner &owner)
{
    return FeedStep::whole(list, label, owner.list(), owner.path());
}

void addClients(const Capabilities &capabilities, const AccountScope &scope, QList<FeedStep> *steps)
{
    QStringList leftOut;
    for (const ClientReference &client : scope.clients()) {
        if (!capabilities.check(WebhookOwner{.clientId = client.id}.list().row(), {.clientId = client.id})
                 .allowed())
            continue;
        if (scope.signsFor(client.id))
            steps->append(stepOf(ClientWebhooksListPrefix + client.id,
                Words::tr("Webhooks of %1").arg(client.name), {.clientId = client.id}));
        else
            leftOut.append(client.name);
    }
    if (leftOut.isEmpty())
        return;
    for (FeedStep &step : *steps)
        step.limitation = Words::tr("Clients whose secret is not held are left out with their webhooks: %1.")
                              .arg(leftOut.join(u", "_s));
}

} // namespace

FeedPlan webhooksWhole(const Capabilities &capabilities, const AccountScope &scope)
{
    FeedPlan plan;
    const Verdict own = capabilities.check(Operations::getWebhooks.row());
    if (own.allowed())
        plan.steps.append(stepOf(u"own"_s, Words::tr("Your own webhooks"), {}));
    const WebhookOwner organization{.organizationId = capabilities.facts().organizationId};
    if (organization.organizationId != 0
        && capabilities.check(organization.list().row(), organization.target()).allowed())
        plan.steps.append(stepOf(u"organization"_s, Words::tr("Webhooks of the organization"), organization));
    addClients(capabilities, scope, &plan.steps);
    const bool needsClients
        = capabilities.check(Operations::getOauthClientsByClientIdWebhooks.row()).allowed();
    const AccountScope::Standing &clients = scope.clientsStanding();
    if (needsClients)
        plan.dependOn(clients.pending, clients.error);
    if (plan.steps.isEmpty() && (!needsClients || clients.known)) {
        plan.locked = own.reason;
        plan.cure = own.cure;
    }
    return plan;
}

} // namespace Calends
