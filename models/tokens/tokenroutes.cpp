#include "models/tokens/tokenroutes.h"

#include <QMap>

#include "models/account/capabilities.h"
#include "models/account/groupwords.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// A managed user is a plain member (FACTS 2.4).
bool needsAdmin(const Operation &operation)
{
    return operation.leastRole == Role::OrganizationAdmin || operation.leastRole == Role::TeamAdmin
        || operation.leastRole == Role::TeamOwner;
}

bool lacks(const QStringList &permissions, const QString &wanted)
{
    return !wanted.isEmpty() && !permissions.isEmpty() && !permissions.contains(wanted)
        && !permissions.contains("*"_L1);
}

} // namespace

QList<TokenRoutes> routesOfToken(const QStringList &permissions, const Capabilities &capabilities)
{
    QMap<QString, TokenRoutes> areas;
    for (const Operation &operation : operations()) {
        if (!operation.credentials.testFlag(CredentialKind::ManagedUserToken))
            continue;
        TokenRoutes &routes = areas[wordsOf(operation.group).area];
        ++routes.all;
        const QString permission = latin1(operation.permission);
        const bool isMissing = lacks(permissions, permission);
        if (isMissing && !routes.missing.contains(permission))
            routes.missing.append(permission);
        if (!isMissing && !needsAdmin(operation) && capabilities.checkForPerson(operation).allowed())
            ++routes.open;
    }
    for (auto area = areas.begin(); area != areas.end(); ++area)
        area->area = area.key();
    return areas.values();
}

} // namespace Calends
