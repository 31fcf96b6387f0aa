// Changes of OAuth clients (FACTS 13, 22).
#pragma once

#include <functional>
#include <optional>

#include "models/changes/comparedbyfields.h"
#include "models/oauthclients/oauthclient.h"

namespace Calends {

struct OAuthClientSecret;

// `keepSecret` is given the pair that creating a client answers, once, and tells why it could not be kept. No
// change and no result ever holds it. `organization`: whose teams are archived before a client goes, since
// the server does not tell which of them it made; 0, or empty: they cannot be read. Where `obstacle` names
// why they may not be, nobody asks for them, and the archive says so.
ChangeKind oauthClientKind(const std::function<QFuture<QString>(const OAuthClientSecret &)> &keepSecret = {},
    const std::function<qint64()> &organization = {}, const ReadObstacle &obstacle = {});

Change oauthClientUpdate(const OAuthClient &before, const OAuthClient &after);
// Permissions are named one by one, as the server answers them.
Change oauthClientCreation(const OAuthClient &wanted);

// What is known of what hangs on a client that is to go.
struct ClientToll
{
    std::optional<qsizetype> people = {}; // managed users; nothing: not known
    std::optional<qsizetype> webhooks = {};
    QString teamsObstacle = {}; // why this account may not read its teams, translated; empty: it may
};
Change oauthClientRemoval(const OAuthClient &client, const ClientToll &toll = {});

} // namespace Calends
