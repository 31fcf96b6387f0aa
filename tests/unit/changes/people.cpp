#include "tests/unit/changes/people.h"

namespace ChangeFixture {

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

ManagedUser user(qint64 id)
{
    ManagedUser user;
    user.id.set(id);
    user.name.set(u"Åsa Nyström %1"_s.arg(id));
    user.email.set(u"asa%1+%2@patients.test"_s.arg(id).arg(QLatin1StringView(ClientId)));
    user.username.set(u"asa%1"_s.arg(id));
    user.timeZone.set(u"Europe/Stockholm"_s);
    user.timeFormat.set(24);
    user.bio.setNull();
    user.metadata.set(RawJson("{\"tier\":\"gold\",\"number\":" + QByteArray::number(id) + "}"));
    return user;
}

Change zoneChange(qint64 id, const QString &zone)
{
    ManagedUser after = user(id);
    after.timeZone.set(zone);
    return managedUserUpdate(QLatin1StringView(ClientId), user(id), after);
}

ChangeSet zoneChanges(int count)
{
    ChangeSet set{u"Time zone"_s, {}, 0};
    set.changes.reserve(count);
    for (int i = 0; i < count; ++i)
        set.changes.append(zoneChange(1000 + i));
    return set;
}

} // namespace ChangeFixture
