#include "app/calends/accountkinds.h"

#include "models/account/continued.h"
#include "models/account/session.h"
#include "models/oauthclients/oauthclientchanges.h"
#include "models/people/organizationuserchanges.h"
#include "models/schedules/schedulechanges.h"
#include "models/teams/membershipchanges.h"
#include "models/teams/teamchanges.h"

namespace Calends {

namespace {

// Its secret is kept when it is made and forgotten when it is gone; the account's own stays with the account.
ChangeKind clientKind(Session &session, const std::function<qint64()> &organization)
{
    ChangeKind kind = oauthClientKind(
        [&session](const OAuthClientSecret &pair) {
            return continued(
                session.keepClient(pair), &session, [](const VaultResult &kept) { return kept.message; });
        },
        organization, readObstacleOf(session));
    kind.ended = [&session](const Change &removal, const ChangeResult &result) {
        if (!isGone(removal, result))
            return;
        const auto *const own = std::get_if<OAuthClientSecret>(&session.credentials().bareAccount());
        const bool isOwn = own && own->clientId == removal.id;
        if (!isOwn && session.credentials().holdsClient(removal.id))
            session.forgetClient(removal.id);
    };
    return kind;
}

} // namespace

ChangeKinds changeKinds(Session &session, const QList<ChangeKind> &others,
    const std::function<std::optional<int>(const Change &)> &listSize)
{
    const auto organization = [&session] { return session.capabilities().facts().organizationId; };
    ChangeKinds kinds;
    for (const ChangeKind &kind : others)
        kinds.add(kind);
    kinds.add(organizationUserKind());
    kinds.add(clientKind(session, organization));
    for (const ChangeKind &kind : {scheduleKind(), teamKind(), membershipKind()}) {
        ChangeKind listed = kind;
        listed.listSize = listSize;
        kinds.add(listed);
    }
    return kinds;
}

} // namespace Calends
