#include "models/api/client.h"

#include "models/api/clientprivate.h"

namespace Calends {

Client::Client(
    const ClientConfiguration &configuration, CredentialRing &credentials, RequestLog &log, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, configuration, credentials, log))
{
}

Client::~Client() = default;

Call *Client::read(const ReadRequest &request, QObject *owner)
{
    CallPlan plan;
    plan.operation = &request.operation.row();
    plan.arguments = request.arguments;
    plan.subject = request.subject;
    plan.priority = request.priority;
    plan.validator = request.validator;
    plan.deadline = request.deadline;
    return d->start(plan, owner);
}

Call *Client::write(const WriteRequest &request, const WritePermit &, QObject *owner)
{
    CallPlan plan;
    plan.operation = &request.operation.row();
    plan.arguments = request.arguments;
    plan.subject = request.subject;
    plan.priority = request.priority;
    plan.deadline = request.deadline;
    plan.write = true;
    return d->start(plan, owner);
}

void Client::keepTokensWith(KeepManagedUserToken managedUser, KeepOAuth2Token oauth2)
{
    d->refresh.keepWith(std::move(managedUser), std::move(oauth2));
}

bool Client::canRefresh(const Credential &token) const { return d->refresh.canRefresh(token); }

void Client::refresh(const Credential &token, QObject *context,
    const std::function<void(bool renewed, const ApiError &error)> &done)
{
    d->refresh.refresh(token, context, done);
}

const ClientConfiguration &Client::configuration() const { return d->configuration; }

void Client::setPatience(const CallPatience &patience) { d->setPatience(patience); }

RateBudget &Client::budget() { return d->budget; }

bool Client::isOffline() const { return d->isOffline; }

int Client::clockAhead() const { return d->serverClock.aheadHere(); }

} // namespace Calends
