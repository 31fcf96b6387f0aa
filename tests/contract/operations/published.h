// Reads the published tables, documents and recorded exchanges that tests hold the operations table against.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "models/operations/operation.h"

namespace Calends::Published {

using TableRow = QHash<QString, QString>; // column -> cell

bool isThere(); // false: skip
QString path(const QString &name); // below ../shared

// CSV with quotes; lines that start with # are left out. Empty when the file cannot be read.
QList<TableRow> table(const QString &name);
QJsonObject document(const QString &name);
QList<QJsonObject> exchanges(const QString &name);

std::optional<Method> methodOf(const QString &name); // "GET"; nullopt for HEAD and OPTIONS
const Operation *rowOf(const QString &method, const QString &templatePath); // by template, exactly
QString lineOf(const Operation &row); // "GET /v2/me", for messages

// One recorded exchange, with what of the credential can be told from its placeholder.
struct Exchange
{
    QString method;
    QString path; // without query
    QString version; // empty: none sent
    QString actor; // "API_KEY:org_owner", empty: no bearer
    CredentialKind credential = CredentialKind::Public;
    bool loneClientHeader = false; // id or secret without the other, and not in the path
    int status = 0;
    QString message; // the server's, of an error
    const Operation *row = nullptr; // nullptr: no described operation
    QString line() const; // "401 GET /v2/me", for messages
};
Exchange exchangeOf(const QJsonObject &recorded);

} // namespace Calends::Published
