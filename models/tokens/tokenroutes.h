// Which calls a managed user's token is good for, by area of the API.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Calends {

class Capabilities;

struct TokenRoutes
{
    QString area; // "Bookings", translated
    int open = 0; // calls it can make
    int all = 0; // calls of the area that take such a token at all
    QStringList missing = {}; // permissions the client lacks for the others
};

// Of what the operations table says takes such a token: off is what needs an admin's role, what this server
// and plan do not have, and what the client has no permission for. `permissions`: the client's; empty: not
// known, nothing is off for them. Sorted by area.
QList<TokenRoutes> routesOfToken(const QStringList &permissions, const Capabilities &capabilities);

} // namespace Calends
