#include "models/oauthclients/oauthclientsources.h"

#include <QCoreApplication>

#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientSources)
};

} // namespace

FeedPlan oauthClientsWhole(const Capabilities &capabilities)
{
    FeedPlan plan;
    const Verdict verdict = capabilities.check(
        Operations::getOauthClients.row(), {.organizationId = capabilities.facts().organizationId});
    if (!verdict.allowed()) {
        plan.locked = verdict.reason;
        plan.cure = verdict.cure;
        return plan;
    }
    plan.steps.append(FeedStep::whole(
        u"clients"_s, Words::tr("OAuth clients of the organization"), Operations::getOauthClients, {}));
    return plan;
}

} // namespace Calends
