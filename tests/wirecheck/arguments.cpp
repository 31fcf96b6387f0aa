#include "tests/wirecheck/arguments.h"

#include <QUrl>

#include <algorithm>
#include <array>

#include "models/api/credentialring.h"
#include "models/api/json.h"
#include "models/api/wirerequest.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString decoded(const QByteArray &text) { return QUrl::fromPercentEncoding(text); }

QString decodedQuery(QByteArray text) { return decoded(text.replace('+', ' ')); }

bool fillPath(const Operation &operation, const QByteArray &path, Arguments &arguments)
{
    const QList<QByteArray> names
        = QByteArray(operation.path.data(), qsizetype(operation.path.size())).split('/');
    const QList<QByteArray> parts = path.split('/');
    if (names.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).startsWith('{'))
            arguments.with(
                QString::fromLatin1(names.at(i).mid(1, names.at(i).size() - 2)), decoded(parts.at(i)));
        else if (names.at(i) != parts.at(i))
            return false;
    }
    return true;
}

void fillQuery(const QByteArray &query, Arguments &arguments)
{
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        arguments.ask(decodedQuery(equals < 0 ? part : part.left(equals)),
            equals < 0 ? QString() : decodedQuery(part.mid(equals + 1)));
    }
}

// "Bearer x", nothing else: other spellings are for the raw entry.
QString bearerOf(const Exchange &exchange)
{
    const QByteArray header = exchange.requestHeader("Authorization");
    return header.startsWith("Bearer ") ? QString::fromUtf8(header.mid(7)) : QString();
}

Credential credentialOf(const Exchange &exchange, const Operation &operation)
{
    const QString bearer = bearerOf(exchange);
    const QByteArray id = exchange.requestHeader("x-cal-client-id");
    const QByteArray secret = exchange.requestHeader("x-cal-secret-key");
    if (!id.isEmpty() && !secret.isEmpty())
        return OAuthClientSecret{QString::fromUtf8(id), QString::fromUtf8(secret)};
    if (bearer.startsWith(u"cal_"_s))
        return ApiKey{bearer};
    if (bearer.isEmpty())
        return std::monostate();
    if (operation.credentials.testFlag(CredentialKind::ManagedUserToken)) {
        ManagedUserToken token;
        token.accessToken = bearer;
        return token;
    }
    OAuth2Token token;
    token.accessToken = bearer;
    return token;
}

// What nobody decides: the client may send its own, or none.
bool isIndifferent(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 3> names{"accept", "user-agent", "accept-language"};
    return std::find(names.begin(), names.end(), QByteArrayView(name.toLower())) != names.end();
}

// Headers that one side has and the other has not, or has otherwise.
QString headerMissing(const Headers &recorded, const Headers &formed, bool hasBody, bool ignoresVersion)
{
    for (const auto &[name, value] : recorded) {
        const QByteArray lower = name.toLower();
        const bool idle = isIndifferent(name) || (lower == "content-type" && !hasBody)
            || (lower == "cal-api-version" && ignoresVersion);
        const QByteArray other = headerIn(formed, name);
        const bool same
            = lower == "content-type" ? other.startsWith(value.split(';').first()) : other == value;
        if (!idle && !same)
            return QString::fromLatin1(lower);
    }
    return {};
}

QString whyNotFormable(const Exchange &exchange, const RowCall &call)
{
    CredentialRing ring;
    ring.setAccount(call.credential);
    const Signing signing = ring.sign(*call.operation, call.arguments, Subject::account());
    if (!signing.possible)
        return u"the row is not signed like this"_s;
    const std::optional<QUrl> url = urlFor(QUrl(u"http://127.0.0.1"_s), *call.operation, call.arguments);
    if (!url)
        return u"the path has an empty part"_s;
    Headers formed = signatureOf(signing.credential);
    const QByteArray version(call.operation->version.data(), qsizetype(call.operation->version.size()));
    if (!version.isEmpty())
        formed.emplace_back("cal-api-version", version);
    if (!exchange.requestBody.isEmpty())
        formed.emplace_back("Content-Type", "application/json");
    if (!call.validator.isEmpty())
        formed.emplace_back("If-None-Match", call.validator);
    const bool hasBody = !exchange.requestBody.isEmpty();
    QString header = headerMissing(exchange.requestHeaders, formed, hasBody, version.isEmpty());
    if (header.isEmpty())
        header = headerMissing(formed, exchange.requestHeaders, hasBody, version.isEmpty());
    return header.isEmpty() ? QString() : u"header "_s + header;
}

} // namespace

std::optional<Method> methodOf(const QByteArray &name)
{
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        if (methodName(method) == QLatin1StringView(name))
            return method;
    }
    return std::nullopt;
}

RowCall rowCallOf(const Exchange &exchange)
{
    RowCall call;
    const std::optional<Method> method = methodOf(exchange.method);
    if (!method) {
        call.reason = u"no row has the method "_s + QString::fromLatin1(exchange.method);
        return call;
    }
    call.operation = matchOperation(*method, decoded(exchange.path()));
    if (call.operation == nullptr) {
        call.reason = u"no row has the path"_s;
        return call;
    }
    const std::string_view own = call.operation->version;
    const QByteArray version = exchange.requestHeader("cal-api-version");
    if (!own.empty() && version != QByteArray(own.data(), qsizetype(own.size()))) {
        call.otherVersion = true;
        call.reason = u"recorded with version "_s
            + (version.isEmpty() ? u"none"_s : QString::fromUtf8(version)) + u", the row's is "_s
            + latin1(own);
        return call;
    }
    if (!fillPath(*call.operation, exchange.path(), call.arguments)) {
        call.reason = u"another spelling of the path"_s;
        return call;
    }
    fillQuery(exchange.query(), call.arguments);
    call.arguments.body = exchange.requestBody;
    call.credential = credentialOf(exchange, *call.operation);
    call.validator = exchange.requestHeader("If-None-Match");
    if (!exchange.requestBody.isEmpty() && !JsonDocument(exchange.requestBody).isValid())
        call.reason = u"a text body"_s;
    else if (!call.validator.isEmpty() && call.operation->write)
        call.reason = u"a conditional write"_s;
    else
        call.reason = whyNotFormable(exchange, call);
    call.formable = call.reason.isEmpty();
    return call;
}

} // namespace Calends
