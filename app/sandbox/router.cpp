#include "app/sandbox/router.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

bool serves(VersionFamily family, Version version)
{
    switch (family) {
    case VersionFamily::Any:
        return true;
    case VersionFamily::Undated:
        return version == Version::V20240415;
    case VersionFamily::Bookings:
        return version != Version::V20240904;
    case VersionFamily::BookingsCurrent:
        return version == Version::V20240813;
    case VersionFamily::EventTypes:
    case VersionFamily::Schedules:
        return version <= Version::V20240614;
    case VersionFamily::EventTypesCurrent:
        return version == Version::V20240614;
    case VersionFamily::OldEventTypes:
        return version < Version::V20240614;
    case VersionFamily::SchedulesCurrent:
        return version == Version::V20240611 || version == Version::V20240614;
    case VersionFamily::Slots:
        return version == Version::V20240904;
    case VersionFamily::OldSlots:
        return version != Version::V20240904;
    }
    return false;
}

bool isParameter(const QString &segment) { return segment.startsWith(u'{'); }

QStringList segmentsOf(QStringView path)
{
    QStringList segments;
    for (QStringView segment : path.split(u'/', Qt::SkipEmptyParts))
        segments.append(segment.toString());
    return segments;
}

bool fits(const QStringList &pattern, const QStringList &segments, QMap<QString, QString> *values)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const QString &part = pattern.at(index);
        if (isParameter(part))
            values->insert(
                part.mid(1, part.size() - 2), QUrl::fromPercentEncoding(segments.at(index).toUtf8()));
        else if (part.compare(segments.at(index), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

// Compared segment by segment from the left, as the real servers' route order has it.
bool isMoreLiteral(const QStringList &pattern, const QStringList &other)
{
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        if (isParameter(pattern.at(index)) != isParameter(other.at(index)))
            return !isParameter(pattern.at(index));
    }
    return false;
}

constexpr Editions everyEdition = Editions(Edition::Full2025October) | Edition::Full2026March
    | Edition::Community2026July | Edition::Hosted2026September;

} // namespace

Policy &Policy::of(VersionFamily family)
{
    versions = family;
    return *this;
}

Policy &Policy::optional()
{
    signing = Signing::Optional;
    return *this;
}

Policy &Policy::publicly()
{
    signing = Signing::None;
    return *this;
}

Policy &Policy::limited(const QString &name, int count)
{
    ownLimit = NamedLimit{name, count, 60, 60};
    return *this;
}

Policy &Policy::needs(Permission bit, bool beforeSigning)
{
    permission = bit;
    permissionBeforeSigning = beforeSigning;
    return *this;
}

Policy &Policy::scoped(const QString &name)
{
    scope = name;
    return *this;
}

Policy Policy::organization(LeastRole role, Plan plan)
{
    Policy policy;
    policy.role = role;
    policy.plan = plan;
    policy.adminApi = true;
    return policy;
}

Policy Policy::team(LeastRole role)
{
    Policy policy;
    policy.role = role;
    return policy;
}

Policy Policy::client(LeastRole role)
{
    Policy policy;
    policy.ownClient = true;
    policy.clientRole = role;
    return policy;
}

void Router::add(ReadOperation operation, const Policy &policy, Handle handle)
{
    add(operation.row(), policy, std::move(handle));
}

void Router::add(WriteOperation operation, const Policy &policy, Handle handle)
{
    add(operation.row(), policy, std::move(handle));
}

void Router::add(const Operation &operation, const Policy &policy, Handle handle)
{
    m_routes.push_back({QString(latin1(operation.id)), operation.method,
        segmentsOf(QString(latin1(operation.path))), operation.editions, policy, std::move(handle)});
}

void Router::addUndocumented(Method method, QLatin1StringView path, const Policy &policy, Handle handle)
{
    m_routes.push_back({{}, method, segmentsOf(QString(path)), everyEdition, policy, std::move(handle)});
}

Router::Match Router::match(Method method, const QString &path, Edition edition, Version version) const
{
    const QStringList segments = segmentsOf(path);
    Match best;
    for (const Route &route : m_routes) {
        QMap<QString, QString> values;
        if (route.method != method || !route.editions.testFlag(edition)
            || !serves(route.policy.versions, version) || !fits(route.segments, segments, &values))
            continue;
        if (!best.route || isMoreLiteral(route.segments, best.route->segments))
            best = {&route, values};
    }
    return best;
}

} // namespace Calends::Sandbox
