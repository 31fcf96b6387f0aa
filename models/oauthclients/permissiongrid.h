// What an OAuth client may be allowed, as the rows of a grid (FACTS 2.6).
#pragma once

#include "models/oauthclients/oauthclient.h"

namespace Calends {

using ClientPermissions = QList<OpenEnum<ClientPermission>>;

// One kind of thing, which can be read and written.
struct PermissionPair
{
    QString name; // "Event types", translated
    ClientPermission read;
    ClientPermission write;
};

QList<PermissionPair> permissionGrid();
// Whether one of them is it, or all of them.
bool allows(const ClientPermissions &permissions, ClientPermission permission);
// Of both: "read and write", "read", "write", "nothing".
QString allowedOf(const ClientPermissions &permissions, const PermissionPair &pair);
// Each once and in the order in which the server answers them; "*" is all ten. What is not known comes last.
ClientPermissions inOrder(const ClientPermissions &permissions);

} // namespace Calends
