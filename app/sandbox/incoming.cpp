#include "app/sandbox/incoming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using HttpMethod = QHttpServerRequest::Method;

std::optional<Method> methodOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
    case HttpMethod::Head:
        return Method::Get;
    case HttpMethod::Post:
        return Method::Post;
    case HttpMethod::Put:
        return Method::Put;
    case HttpMethod::Patch:
        return Method::Patch;
    case HttpMethod::Delete:
        return Method::Delete;
    default:
        return std::nullopt;
    }
}

Version versionOf(const QByteArray &header, ServerEdition edition)
{
    const QByteArrayList known{"2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04"};
    const qsizetype index = known.indexOf(header);
    if (index >= 0)
        return Version(index);
    // The hosted service's newer dates answer in the shapes of the last known ones (NEWS-2026, "Versions").
    const bool isHosted = edition == ServerEdition::Hosted;
    if (isHosted && (header == "2026-02-25" || header == "2026-05-01"))
        return Version::V20240813;
    if (isHosted && header == "2026-06-12")
        return Version::V20240614;
    return Version::V20240415;
}

// /api/v2 works as /v2 does, and the old /v2/ee prefix too (FACTS 1).
QString routedPath(QString path)
{
    if (path.startsWith("/api/v2"_L1, Qt::CaseInsensitive))
        path.remove(0, 4);
    if (path.startsWith("/v2/ee/"_L1, Qt::CaseInsensitive))
        path.remove(3, 3);
    return path;
}

// Undefined: nothing was sent, or nothing that is read here: a form is, where OAuth2 asks for one. False:
// broken.
bool readBody(const QByteArray &bytes, const QByteArray &contentType, bool takesForm, QJsonValue *body)
{
    *body = QJsonValue(QJsonValue::Undefined);
    if (bytes.isEmpty())
        return true;
    if (takesForm && contentType.startsWith("application/x-www-form-urlencoded")) {
        const Query form(bytes);
        QJsonObject object;
        const QStringList names = form.names();
        for (const QString &name : names)
            object.insert(name, form.values(QLatin1StringView(name.toLatin1())).value(0));
        *body = object;
        return true;
    }
    if (!contentType.startsWith("application/json"))
        return true;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return false;
    *body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return true;
}

} // namespace

Incoming readRequest(const QHttpServerRequest &request, ServerEdition edition)
{
    Incoming incoming;
    incoming.path = request.url().path(QUrl::FullyEncoded);
    incoming.query = request.url().query(QUrl::FullyEncoded).toUtf8();
    incoming.routed = routedPath(incoming.path);
    incoming.method = methodOf(request.method());
    incoming.isHead = request.method() == HttpMethod::Head;
    incoming.isPreflight = request.method() == HttpMethod::Options;
    const auto headers = request.headers();
    for (const auto &header : headers)
        incoming.headers.insert(header.first.toLower(), header.second);
    incoming.version = versionOf(incoming.headers.value("cal-api-version"), edition);
    incoming.size = request.body().size();
    const bool takesForm = incoming.routed.startsWith("/v2/auth/oauth2/token"_L1, Qt::CaseInsensitive);
    incoming.isReadable
        = readBody(request.body(), incoming.headers.value("content-type"), takesForm, &incoming.body);
    return incoming;
}

QString Incoming::full() const { return query.isEmpty() ? path : path % u'?' % QString::fromUtf8(query); }

} // namespace Calends::Sandbox
