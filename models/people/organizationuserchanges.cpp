#include "models/people/organizationuserchanges.h"

#include "models/managedusers/manageduser.h"
#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ListedAtOnce = 100; // addresses a call asks for: a longer URL may be refused

QString emailIn(const QByteArray &row)
{
    const JsonDocument document(row);
    return document.root()["email"].toString();
}

// By the address that is there and the one that is wanted: after the write it has the latter. A comma list
// is refused here (FACTS 20).
void askFor(const Change &change, Arguments *arguments)
{
    for (const QString &email : {emailIn(change.before), emailIn(change.wanted)}) {
        if (!email.isEmpty() && !arguments->query.contains({u"emails"_s, email}))
            arguments->ask(u"emails"_s, email);
    }
}

ReadRequest readMany(const QList<Change> &changes)
{
    Arguments arguments;
    arguments.with(u"orgId"_s, changes.constFirst().arguments.pathValue(u"orgId"));
    for (const Change &change : changes)
        askFor(change, &arguments);
    arguments.ask(u"take"_s, QString::number(2 * ListedAtOnce));
    return {Operations::getOrganizationsByOrgIdUsers, arguments};
}

// A picture is sent as data and answered as a link to where the server put it.
std::optional<bool> answeredAs(
    const AnyField &field, const OrganizationUser &wanted, const OrganizationUser &now)
{
    if (field.name() == "email")
        return cleanEmail(wanted.email.value()).compare(cleanEmail(now.email.value()), Qt::CaseInsensitive)
            == 0;
    if (field.name() == "username")
        return wanted.username.value().compare(now.username.value(), Qt::CaseInsensitive) == 0;
    if (field.name() == "avatarUrl" && wanted.avatarUrl.value().startsWith("data:"_L1))
        return now.avatarUrl.hasValue();
    return std::nullopt;
}

Change place(WriteOperation operation, qint64 organizationId, const OrganizationUser &user)
{
    Change change{.kind = "organization user"_ba,
        .operation = operation,
        .name = user.name.valueOr(cleanEmail(user.email.value())),
        .detail = cleanEmail(user.email.value())};
    change.arguments.with(u"orgId"_s, QString::number(organizationId))
        .with(u"userId"_s, describe<OrganizationUser>().text(user, Mark::Id));
    return change;
}

} // namespace

ChangeKind organizationUserKind()
{
    ChangeKind kind;
    kind.name = "organization user"_ba;
    kind.values = comparedByFields<OrganizationUser>(answeredAs);
    kind.read = [](const Change &change) { return readMany({change}); };
    kind.readMany = readMany;
    kind.many = ListedAtOnce;
    return kind;
}

Change organizationUserUpdate(
    qint64 organizationId, const OrganizationUser &before, const OrganizationUser &after)
{
    return changeFor(
        place(Operations::patchOrganizationsByOrgIdUsersByUserId, organizationId, before), before, after);
}

} // namespace Calends
