// Reads resources/operations.csv and holds every row against the rules of the table.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Calends::Generator {

// One row as written, in the words of the file. All cells are checked; nothing is converted.
struct Row
{
    int line = 0; // in the file, from 1
    QString id;
    QString method;
    QString path;
    QString group;
    QString version;
    QStringList credentials;
    QStringList platformCredentials;
    QString scopes;
    QString permission;
    QString leastPlan;
    QString leastRole;
    bool adminFlag = false;
    int limitCount = 0;
    int limitSeconds = 0;
    QString limitName;
    QString paging;
    int pageDefault = 0;
    int pageMaximum = 0;
    QString label;
    bool write = false;
    bool repeatable = false;
    bool destructive = false;
    bool deprecated = false;
    QStringList editions;
};

struct Source
{
    QList<Row> rows;
    QStringList faults; // "operations.csv:12: unknown role ‘team-amdin’"
};

// `name` stands in the faults. Cells are separated by commas and never quoted.
Source readSource(const QString &text, const QString &name);

// getOauthClientsByClientIdUsersByUserId for GET /v2/oauth-clients/{clientId}/users/{userId}.
QString operationId(const QString &method, const QString &path);

} // namespace Calends::Generator
