// One request as a route sees it: who calls, what is asked, and what the sandbox has to answer it with.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

#include <optional>

#include "app/sandbox/clock.h"
#include "app/sandbox/credentials.h"
#include "app/sandbox/database.h"
#include "app/sandbox/query.h"
#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

// Values of cal-api-version, in order of time. Absent and unknown values are the first.
enum class Version : quint8 { V20240415, V20240611, V20240614, V20240813, V20240904 };

// Who signed the request. Kind Public: nobody did.
struct Caller
{
    CredentialKind kind = CredentialKind::Public;
    qint64 userId = 0; // with client credentials the owner of the platform organization (FACTS 2.3)
    std::optional<qint64> organizationId; // the user's own
    bool platformOrganization = false;
    // What the server's "GetOrgId" sees: the team of the key, the organization of the client.
    std::optional<qint64> credentialOrganizationId;
    QString clientId; // of the client credentials or the managed user's token
    int permissions = 0; // bits of that client; API keys are never checked
    QStringList scopes; // of an OAuth2 token; empty: not limited
    bool systemAdmin = false;
    QString credentialId; // of the API key, the client, the OAuth2 client
    QString label; // for the record of writes; never a secret

    bool isKnown() const { return userId != 0; }
    // Client credentials and managed users' tokens are the platform's.
    bool isPlatform() const { return !clientId.isEmpty() && kind != CredentialKind::OAuth2Token; }
};

struct RequestContext
{
    const Settings &settings;
    Database &database;
    Clock &clock;
    Credentials &credentials;

    QString operationId = {}; // empty for routes that the operations table does not have
    Method method = Method::Get;
    QString path = {}; // as sent, with the query
    QMap<QString, QString> pathValues = {}; // decoded, by the name in the path template
    Query query = {};
    QMap<QByteArray, QByteArray> headers = {}; // names in lower case
    Version version = Version::V20240415;
    QJsonValue body = QJsonValue::Undefined; // undefined when none was sent
    Caller caller = {};
    QString requestId = {};

    qint64 now() const { return clock.now(); }
    QByteArray header(QByteArrayView name) const { return headers.value(name.toByteArray()); }
    QJsonObject object() const { return body.toObject(); }
    QString pathText(QLatin1StringView name) const { return pathValues.value(name); }
    // Nothing when it is no number: the real servers answer that with a 500 (Answer::internalError).
    std::optional<qint64> pathNumber(QLatin1StringView name) const;

    // Enters a changed row in the record of writes. Every route that writes calls this once per row it
    // touched.
    void recordWrite(const QString &table, const QVariant &row);
};

} // namespace Calends::Sandbox
