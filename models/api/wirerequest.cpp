#include "models/api/wirerequest.h"

#include <QHostAddress>

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool namesOneSegment(const QString &value) { return !value.isEmpty() && value != u"."_s && value != u".."_s; }

// {name} in the template -> the encoded argument.
std::optional<QByteArray> filledPath(const Operation &operation, const Arguments &arguments)
{
    const QByteArray path(operation.path.data(), qsizetype(operation.path.size()));
    QByteArray filled;
    qsizetype from = 0;
    for (qsizetype open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
        const qsizetype close = path.indexOf('}', open);
        const QString name = QString::fromLatin1(path.mid(open + 1, close - open - 1));
        const QString value = arguments.pathValue(name);
        if (!namesOneSegment(value))
            return std::nullopt;
        filled += path.mid(from, open - from);
        filled += QUrl::toPercentEncoding(value);
        from = close + 1;
    }
    return filled + path.mid(from);
}

QByteArray queryOf(const Arguments &arguments)
{
    QByteArray query;
    for (const auto &[name, value] : arguments.query) {
        query += query.isEmpty() ? '?' : '&';
        query += QUrl::toPercentEncoding(name);
        query += '=';
        query += QUrl::toPercentEncoding(value);
    }
    return query;
}

QByteArray bearer(const QString &token) { return "Bearer " + token.toUtf8(); }

int effectivePort(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

std::optional<QUrl> urlFor(const QUrl &base, const Operation &operation, const Arguments &arguments)
{
    const auto path = filledPath(operation, arguments);
    if (!path)
        return std::nullopt;
    QByteArray start = base.toEncoded(
        QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    // An address without any path keeps its slash.
    if (start.endsWith('/'))
        start.chop(1);
    QUrl url = QUrl::fromEncoded(start + *path + queryOf(arguments), QUrl::StrictMode);
    return url.isValid() ? std::optional(url) : std::nullopt;
}

QList<QPair<QByteArray, QByteArray>> signatureOf(const Credential &credential)
{
    if (const auto *key = std::get_if<ApiKey>(&credential))
        return {{"Authorization", bearer(key->key)}};
    if (const auto *token = std::get_if<ManagedUserToken>(&credential))
        return {{"Authorization", bearer(token->accessToken)}};
    if (const auto *token = std::get_if<OAuth2Token>(&credential))
        return {{"Authorization", bearer(token->accessToken)}};
    if (const auto *pair = std::get_if<OAuthClientSecret>(&credential))
        return {{"x-cal-client-id", pair->clientId.toUtf8()}, {"x-cal-secret-key", pair->secret.toUtf8()}};
    return {};
}

// Not the names below localhost: resolvers differ on where they lead.
bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isProtected(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host()
        && effectivePort(one) == effectivePort(other);
}

} // namespace Calends
