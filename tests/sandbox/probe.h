// A sandbox in the test's own process and a client that sees every byte of its answers.
#pragma once

#include <QJsonObject>

#include "app/sandbox/sandboxserver.h"

namespace Calends::Sandbox {

struct Received
{
    bool connectionEnded = false; // by the server
    QByteArray bytes; // all of them
    int status = 0;
    QByteArray reason;
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject json() const;
    QJsonValue data() const { return json().value(QStringLiteral("data")); }
    QString message() const; // of an error in any shape
    QByteArray header(const char *name) const { return headers.value(QByteArray(name).toLower()); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class Probe
{
public:
    explicit Probe(const Settings &settings);

    SandboxServer &server() { return m_server; }
    Database &database() { return m_server.database(); }

    Received get(const QString &path, const Headers &headers = {});
    Received send(const QByteArray &method, const QString &path, const Headers &headers = {},
        const QJsonValue &body = {});
    // Exactly these bytes on a fresh connection; what came until the server ended it or nothing came any
    // more.
    Received sendRaw(const QByteArray &bytes);

    // From the announcement of the sample data.
    QString key(const QString &name) const; // owner, ownerOfOrganization, admin, member, …
    Headers signedBy(const QString &key) const;
    Headers signedByClient(const QString &name) const; // id and secret
    QString clientId(const QString &name) const;
    QString clientSecret(const QString &name) const;
    qint64 organizationId() const;
    qint64 userId(const QString &name) const;
    QString organizationPath(const QString &rest = {}) const; // /v2/organizations/{id}…

private:
    SandboxServer m_server;
};

Headers bearer(const QString &token);
// A few people and bookings only: most tests need the accounts.
Settings smallSandbox(
    CustomerKind kind = CustomerKind::Platform, ServerEdition edition = ServerEdition::Full);

} // namespace Calends::Sandbox
