#include "app/sandbox/routes.h"

#include <QCryptographicHash>

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

constexpr int accessSeconds = 1800;

Answer invalidGrant(const QString &description)
{
    return Answer::oauth2(400, u"invalid_grant"_s, description);
}
Answer invalidRequest(const QString &description)
{
    return Answer::oauth2(400, u"invalid_request"_s, description);
}
Answer invalidClient(const QString &description)
{
    return Answer::oauth2(401, u"invalid_client"_s, description);
}

QStringList scopesOf(const Row &row)
{
    QStringList scopes;
    const QJsonArray list = row.array("scopes"_L1);
    for (const QJsonValue &scope : list)
        scopes.append(scope.toString());
    return scopes;
}

Answer tokens(RequestContext &context, const Row &source)
{
    const QStringList scopes = scopesOf(source);
    const TokenPair pair = context.credentials.newOAuth2Tokens(
        source.text("client_id"_L1), source.number("user_id"_L1), scopes);
    QJsonObject body{{u"access_token"_s, pair.accessToken}, {u"refresh_token"_s, pair.refreshToken},
        {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, accessSeconds}};
    if (context.settings.edition == ServerEdition::Hosted)
        body.insert(u"scope"_s, scopes.join(u' '));
    context.caller.label = u"oauth2 client "_s % source.text("client_id"_L1);
    context.recordWrite(u"tokens"_s, source.number("user_id"_L1));
    Answer answer = Answer::json(body);
    answer.headers.emplaceBack("Cache-Control", "no-store");
    answer.headers.emplaceBack("Pragma", "no-cache");
    return answer;
}

Refusal checkClient(const Row &client, const QJsonObject &body)
{
    if (!client.flag("approved"_L1))
        return Answer::oauth2(401, u"unauthorized_client"_s, u"client_not_approved"_s);
    if (client.text("client_type"_L1) == "PUBLIC"_L1)
        return std::nullopt;
    const QString secret = body.value(u"client_secret"_s).toString();
    if (Credentials::apiKeyHash(u"cal_"_s % secret) != client.text("secret"_L1))
        return invalidClient(u"invalid_client_credentials"_s);
    return std::nullopt;
}

Refusal checkChallenge(const Row &client, const Row &code, const QString &verifier)
{
    if (code.isNull("challenge"_L1)) {
        if (client.text("client_type"_L1) == "PUBLIC"_L1)
            return invalidRequest(u"pkce_required"_s);
        return std::nullopt;
    }
    if (verifier.isEmpty())
        return invalidRequest(u"pkce_missing_parameters_or_invalid_method"_s);
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray challenge
        = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (QString::fromLatin1(challenge) != code.text("challenge"_L1))
        return invalidGrant(u"pkce_verification_failed"_s);
    return std::nullopt;
}

Answer exchangeCode(RequestContext &context, const Row &client)
{
    const QJsonObject body = context.object();
    const QString text = body.value(u"code"_s).toString();
    const auto code
        = context.database.selectFirst(u"SELECT * FROM authorization_codes WHERE code = ?"_s, {text});
    if (!code || code->number("expires_at"_L1) <= context.now())
        return invalidGrant(u"code_invalid_or_expired"_s);
    if (code->text("client_id"_L1) != client.text("id"_L1))
        return invalidGrant(u"client_id_mismatch"_s);
    if (code->text("redirect_uri"_L1) != body.value(u"redirect_uri"_s).toString())
        return invalidGrant(u"redirect_uri_mismatch"_s);
    if (auto refused = checkChallenge(client, *code, body.value(u"code_verifier"_s).toString()))
        return *refused;
    context.database.execute(u"DELETE FROM authorization_codes WHERE code = ?"_s, {text});
    return tokens(context, *code);
}

Answer refresh(RequestContext &context, const Row &client)
{
    const QString text = context.object().value(u"refresh_token"_s).toString();
    const auto token = context.credentials.findToken(u"oauth2_refresh"_s, text);
    if (!token || token->number("expires_at"_L1) <= context.now())
        return invalidGrant(u"invalid_refresh_token"_s);
    if (token->text("client_id"_L1) != client.text("id"_L1))
        return invalidGrant(u"client_id_mismatch"_s);
    context.database.execute(u"DELETE FROM tokens WHERE id = ?"_s, {token->number("id"_L1)});
    return tokens(context, *token);
}

Answer postToken(RequestContext &context)
{
    const QJsonObject body = context.object();
    const QString grant = body.value(u"grant_type"_s).toString();
    const QString clientId = body.value(u"client_id"_s).toString();
    if (clientId.isEmpty())
        return invalidRequest(u"client_id is required"_s);
    if (grant != "authorization_code"_L1 && grant != "refresh_token"_L1)
        return invalidRequest(u"grant_type must be 'authorization_code' or 'refresh_token'"_s);
    const auto client = context.database.find(u"oauth2_clients"_s, clientId);
    if (!client)
        return invalidClient(u"client_not_found"_s);
    if (auto refused = checkClient(*client, body))
        return *refused;
    return grant == "refresh_token"_L1 ? refresh(context, *client) : exchangeCode(context, *client);
}

Answer getClient(RequestContext &context)
{
    const QString clientId = context.pathText("clientId"_L1);
    const auto client = context.database.find(u"oauth2_clients"_s, clientId);
    if (!client)
        return Answer::notFound(u"OAuth client with ID '"_s % clientId % u"' not found"_s);
    const QJsonArray targets = client->array("redirect_uris"_L1);
    QJsonObject shown{{u"client_id"_s, clientId}, {u"name"_s, client->text("name"_L1)},
        {u"logo"_s, client->jsonText("logo"_L1)}, {u"is_trusted"_s, client->flag("is_trusted"_L1)},
        {u"client_type"_s, client->text("client_type"_L1)}, {u"redirect_uris"_s, targets}};
    // The hosted service's document names one, the later community edition's all.
    if (context.settings.edition == ServerEdition::Hosted)
        shown.insert(u"redirect_uri"_s, targets.at(0));
    return Answer::success(shown);
}

} // namespace

void addOAuth2Routes(Router &router)
{
    router.add(Operations::postAuthOauth2Token, Policy().publicly(), postToken);
    router.add(Operations::getAuthOauth2ClientsByClientId, Policy(), getClient);
}

} // namespace Calends::Sandbox
