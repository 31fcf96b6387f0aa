#include "app/sandbox/authentication.h"
#include "app/sandbox/scheduling/interval.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr auto idHeader = "x-cal-client-id";
constexpr auto secretHeader = "x-cal-secret-key";

// The id in the path stands for the header (FACTS 2.3).
QString clientIdOf(const RequestContext &context)
{
    const QString inPath = context.pathText("clientId"_L1);
    return inPath.isEmpty() ? QString::fromUtf8(context.header(idHeader)) : inPath;
}

Answer refusal(const QString &text) { return Answer::unauthorized(u"ApiAuthStrategy - "_s % text); }

void adoptUser(RequestContext &context, qint64 userId)
{
    Caller &caller = context.caller;
    caller.userId = userId;
    if (const auto user = context.database.find(u"users"_s, userId))
        caller.systemAdmin = user->flag("system_admin"_L1);
    const auto organization = context.database.selectFirst(
        u"SELECT teams.id, teams.is_platform FROM profiles JOIN teams ON teams.id = profiles.organization_id "
        "WHERE profiles.user_id = ? ORDER BY profiles.id LIMIT 1"_s,
        {userId});
    if (!organization)
        return;
    caller.organizationId = organization->number("id"_L1);
    caller.platformOrganization = organization->flag("is_platform"_L1);
}

std::optional<Answer> signInClient(RequestContext &context, const QString &clientId, const QString &secret)
{
    const auto client = context.credentials.findClient(clientId);
    // A client that is gone, named in the path, is the client guard's to refuse.
    if (!client)
        return refusal(u"oAuth client - Client with ID "_s % clientId % u" not found"_s);
    if (client->text("secret"_L1) != secret)
        return refusal(u"oAuth client - Invalid client secret"_s);
    Caller &caller = context.caller;
    const qint64 organizationId = client->number("organization_id"_L1);
    const auto owner = context.database.selectFirst(
        u"SELECT user_id FROM memberships WHERE team_id = ? AND accepted = 1 AND role IN ('OWNER', 'ADMIN') "
        "ORDER BY role = 'OWNER' DESC, id LIMIT 1"_s,
        {organizationId});
    if (!owner)
        return refusal(u"oAuth client - No owner ID found for OAuth client"_s);
    adoptUser(context, owner->number("user_id"_L1));
    caller.kind = CredentialKind::OAuthClientSecret;
    caller.clientId = clientId;
    caller.permissions = int(client->number("permissions"_L1));
    caller.organizationId = organizationId;
    caller.platformOrganization = true;
    caller.credentialOrganizationId = organizationId;
    caller.label = u"client "_s % clientId;
    return std::nullopt;
}

std::optional<Answer> signInApiKey(RequestContext &context, const QString &key)
{
    const auto row = context.credentials.findApiKey(key);
    if (!row)
        return refusal(u"api key - Your api key is not valid"_s);
    // The whole day of expiry still counts (FACTS 2.2).
    if (!row->isNull("expires_at"_L1) && row->number("expires_at"_L1) / dayLength < context.now() / dayLength)
        return refusal(u"api key - Your api key is expired"_s);
    adoptUser(context, row->number("user_id"_L1));
    Caller &caller = context.caller;
    caller.kind = CredentialKind::ApiKey;
    if (!row->isNull("team_id"_L1))
        caller.credentialOrganizationId = row->number("team_id"_L1);
    caller.credentialId = row->text("id"_L1);
    caller.label = u"api key "_s % row->text("id"_L1);
    return std::nullopt;
}

std::optional<Answer> checkOrigin(const RequestContext &context, const QString &clientId)
{
    const QString origin = QString::fromUtf8(context.header("origin"));
    const auto client = context.credentials.findClient(clientId);
    if (origin.isEmpty() || !client)
        return std::nullopt;
    const QJsonArray allowed = client->array("redirect_uris"_L1);
    for (const QJsonValue &uri : allowed) {
        const QString text = uri.toString();
        if (text == origin || (text.endsWith(u'*') && origin.startsWith(text.chopped(1))))
            return std::nullopt;
    }
    return refusal(u"access token - Invalid request origin - please open "
                   u"https://app.cal.com/settings/platform and add the "
                   "origin '"_s
        % origin % u"' to the 'Redirect uris' of your OAuth client with ID '"_s % clientId % u'\'');
}

std::optional<Answer> signInManagedUser(RequestContext &context, const Row &token)
{
    if (token.number("expires_at"_L1) <= context.now())
        return Answer::exceptionWithText(498, u"TokenExpiredException"_s, u"ACCESS_TOKEN_IS_EXPIRED"_s);
    const QString clientId = token.text("client_id"_L1);
    if (auto refused = checkOrigin(context, clientId))
        return refused;
    adoptUser(context, token.number("user_id"_L1));
    Caller &caller = context.caller;
    caller.kind = CredentialKind::ManagedUserToken;
    caller.clientId = clientId;
    caller.credentialOrganizationId = caller.organizationId;
    if (const auto client = context.credentials.findClient(clientId))
        caller.permissions = int(client->number("permissions"_L1));
    caller.label = u"managed user "_s % QString::number(caller.userId);
    return std::nullopt;
}

std::optional<Answer> signInOAuth2(RequestContext &context, const Row &token)
{
    // Unlike managed users' tokens these end in a plain 401.
    if (token.number("expires_at"_L1) <= context.now())
        return Answer::unauthorized(u"Invalid Access Token."_s);
    adoptUser(context, token.number("user_id"_L1));
    Caller &caller = context.caller;
    caller.kind = CredentialKind::OAuth2Token;
    caller.clientId = token.text("client_id"_L1);
    const QJsonArray scopes = token.array("scopes"_L1);
    for (const QJsonValue &scope : scopes)
        caller.scopes.append(scope.toString());
    caller.label = u"oauth2 user "_s % QString::number(caller.userId);
    return std::nullopt;
}

std::optional<Answer> signInBearer(RequestContext &context, const QString &bearer)
{
    if (looksLikeApiKey(bearer))
        return signInApiKey(context, bearer);
    if (const auto token = context.credentials.findToken(u"managed_access"_s, bearer))
        return signInManagedUser(context, *token);
    const bool knowsOAuth2 = context.settings.edition != ServerEdition::Full;
    if (const auto token = context.credentials.findToken(u"oauth2_access"_s, bearer); token && knowsOAuth2)
        return signInOAuth2(context, *token);
    return Answer::unauthorized(u"Invalid Access Token."_s);
}

std::optional<Answer> loneHeader(const QString &clientId, const QString &secret)
{
    const QString text
        = u"Only '%1' header provided. Please also provide '%2' header or Auth bearer token as "
          "'Authentication' header"_s;
    if (!clientId.isEmpty() && secret.isEmpty())
        return refusal(text.arg(QLatin1StringView(idHeader), QLatin1StringView(secretHeader)));
    if (clientId.isEmpty() && !secret.isEmpty())
        return refusal(text.arg(QLatin1StringView(secretHeader), QLatin1StringView(idHeader)));
    return std::nullopt;
}

} // namespace

QString bearerOf(const RequestContext &context)
{
    const QString header = QString::fromUtf8(context.header("authorization"));
    return header.startsWith("Bearer "_L1) ? header.mid(7).trimmed() : header;
}

bool looksLikeApiKey(const QString &bearer) { return bearer.startsWith("cal_"_L1); }

std::optional<Answer> authenticate(RequestContext &context, const Policy &policy)
{
    if (policy.signing == Signing::None)
        return std::nullopt;
    const QString secret = QString::fromUtf8(context.header(secretHeader));
    const QString clientId = clientIdOf(context);
    const QString bearer = bearerOf(context);
    const bool takesClients = policy.signing != Signing::ApiKeyOnly;
    if (takesClients && !clientId.isEmpty() && !secret.isEmpty())
        return signInClient(context, clientId, secret);
    if (!bearer.isEmpty())
        return signInBearer(context, bearer);
    if (policy.signing == Signing::Optional)
        return std::nullopt;
    const QString headerId = QString::fromUtf8(context.header(idHeader));
    if (auto refused = loneHeader(headerId, secret))
        return refused;
    return refusal(
        u"No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client "
        "credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"_s);
}

std::optional<Answer> checkPermission(RequestContext &context, const Policy &policy)
{
    const QString bearer = bearerOf(context);
    if (policy.permission == 0 || looksLikeApiKey(bearer))
        return std::nullopt;
    QString clientId = QString::fromUtf8(context.header(idHeader));
    if (clientId.isEmpty() && bearer.isEmpty())
        return Answer::forbidden(
            u"PermissionsGuard - no authentication provided. Provide either authorization bearer token "
            "containing managed user access token or oAuth client id in 'x-cal-client-id' header."_s);
    if (clientId.isEmpty()) {
        if (context.credentials.findToken(u"oauth2_access"_s, bearer))
            return std::nullopt; // scopes, not permissions
        const auto token = context.credentials.findToken(u"managed_access"_s, bearer);
        if (!token)
            return Answer::forbidden(
                u"PermissionsGuard - no oAuth client found for access token="_s % bearer);
        clientId = token->text("client_id"_L1);
    }
    const auto client = context.credentials.findClient(clientId);
    if (!client)
        return Answer::forbidden(u"PermissionsGuard - no oAuth client found for client id="_s % clientId);
    if (int(client->number("permissions"_L1)) & policy.permission)
        return std::nullopt;
    return Answer::forbidden(u"PermissionsGuard - oAuth client with id="_s % clientId
        % u" does not have the required permissions="_s % permissionNames(policy.permission).join(u',')
        % u". Go to platform dashboard settings and add the required permissions to the oAuth client."_s);
}

} // namespace Calends::Sandbox
