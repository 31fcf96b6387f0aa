#include "app/sandbox/permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

const QStringList &allNames()
{
    static const QStringList names{u"EVENT_TYPE_READ"_s, u"EVENT_TYPE_WRITE"_s, u"BOOKING_READ"_s,
        u"BOOKING_WRITE"_s, u"SCHEDULE_READ"_s, u"SCHEDULE_WRITE"_s, u"APPS_READ"_s, u"APPS_WRITE"_s,
        u"PROFILE_READ"_s, u"PROFILE_WRITE"_s};
    return names;
}

} // namespace

QStringList permissionNames(int bits)
{
    QStringList names;
    for (int index = 0; index < allNames().size(); ++index) {
        if (bits & (1 << index))
            names.append(allNames().at(index));
    }
    return names;
}

std::optional<int> permissionBits(const QStringList &names)
{
    int bits = 0;
    for (const QString &name : names) {
        const qsizetype index = allNames().indexOf(name);
        if (name == "*"_L1)
            bits = everyPermission;
        else if (index < 0)
            return std::nullopt;
        else
            bits |= 1 << index;
    }
    return bits;
}

} // namespace Calends::Sandbox
