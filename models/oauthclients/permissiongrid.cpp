#include "models/oauthclients/permissiongrid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PermissionGrid)
};

// "bookings (read)"; empty: neither.
QString shortly(const ClientPermissions &permissions, const PermissionPair &pair)
{
    const bool reads = allows(permissions, pair.read);
    const bool writes = allows(permissions, pair.write);
    if (reads && writes)
        return pair.name;
    if (reads)
        //: %1: "Bookings"
        return Words::tr("%1 (read)").arg(pair.name);
    //: %1: "Bookings"
    return writes ? Words::tr("%1 (write)").arg(pair.name) : QString();
}

} // namespace

QList<PermissionPair> permissionGrid()
{
    using P = ClientPermission;
    return {{Words::tr("Event types"), P::EventTypeRead, P::EventTypeWrite},
        {Words::tr("Bookings"), P::BookingRead, P::BookingWrite},
        {Words::tr("Schedules"), P::ScheduleRead, P::ScheduleWrite},
        {Words::tr("Apps"), P::AppsRead, P::AppsWrite},
        {Words::tr("Profiles"), P::ProfileRead, P::ProfileWrite}};
}

bool allows(const ClientPermissions &permissions, ClientPermission permission)
{
    return std::any_of(
        permissions.cbegin(), permissions.cend(), [permission](const OpenEnum<ClientPermission> &each) {
            return each.is(permission) || each.is(ClientPermission::All);
        });
}

QString allowedOf(const ClientPermissions &permissions, const PermissionPair &pair)
{
    const bool reads = allows(permissions, pair.read);
    const bool writes = allows(permissions, pair.write);
    if (reads && writes)
        return Words::tr("read and write");
    if (reads)
        return Words::tr("read");
    return writes ? Words::tr("write") : Words::tr("nothing");
}

ClientPermissions inOrder(const ClientPermissions &permissions)
{
    ClientPermissions ordered;
    const QList<PermissionPair> grid = permissionGrid();
    for (const PermissionPair &pair : grid) {
        for (const ClientPermission permission : {pair.read, pair.write}) {
            if (allows(permissions, permission))
                ordered.append(permission);
        }
    }
    for (const OpenEnum<ClientPermission> &permission : permissions) {
        if (!permission.isKnown() && !ordered.contains(permission))
            ordered.append(permission);
    }
    return ordered;
}

QString wording(const QList<OpenEnum<ClientPermission>> &permissions)
{
    QStringList texts;
    bool isWhole = true;
    const QList<PermissionPair> grid = permissionGrid();
    for (const PermissionPair &pair : grid) {
        const QString text = shortly(permissions, pair);
        isWhole = isWhole && text == pair.name;
        if (!text.isEmpty())
            texts.append(text);
    }
    if (isWhole)
        texts = {OpenEnum<ClientPermission>(ClientPermission::All).label()};
    for (const OpenEnum<ClientPermission> &permission : permissions) {
        if (!permission.isKnown())
            texts.append(permission.text());
    }
    return texts.isEmpty() ? Words::tr("Nothing") : texts.join(u", "_s);
}

} // namespace Calends
