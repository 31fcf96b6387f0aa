// Webhooks of the four kinds of owner differ only in how the owner is found, named and defended.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// Whose webhooks a group of routes is about.
struct WebhookScope
{
    QLatin1StringView column; // of the owner
    QLatin1StringView member; // that names the owner in an answer
    QLatin1StringView called; // in the text about an address in use
    // The owner of this call. Nothing: `refusal` says why.
    std::optional<QVariant> (*owner)(RequestContext &context, Answer *refusal);
    QString (*foreign)(const RequestContext &context, const QString &webhook); // somebody else's webhook
};

namespace WebhookScopes {
extern const WebhookScope ofClient;
extern const WebhookScope ofUser;
extern const WebhookScope ofEventType;
extern const WebhookScope ofOrganization;
} // namespace WebhookScopes

} // namespace Calends::Sandbox
