#include "tests/unit/resources/teamaccounts.h"

#include <algorithm>

#include "models/core/fieldkeeping.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::TeamAccounts {

namespace {

class AnsweredCall final : public Call
{
public:
    AnsweredCall(const Outcome &outcome, QObject *owner)
        : Call(owner)
    {
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    }
    void cancel() override { }
};

const QList<QByteArray> &teams()
{
    static const QList<QByteArray> rows{
        R"({"id":7,"parentId":201,"name":"Night","slug":"night","isPrivate":true,"timeZone":"Europe/Oslo"})",
        R"({"id":8,"parentId":201,"name":"Day","slug":"day","role":"ADMIN","accepted":true})",
        R"({"id":201,"name":"Northwind","isOrganization":true})"};
    return rows;
}

template <typename T>
QList<TableRow<T>> rowsOf(const QList<QByteArray> &texts)
{
    Decoding decoding;
    QList<TableRow<T>> rows;
    rows.reserve(texts.size());
    for (const QByteArray &text : texts)
        rows.append(decodedRow<T>(text, decoding));
    return rows;
}

} // namespace

ListsReader::ListsReader()
{
    const QByteArray list = "{\"data\":[" + teams().join(',') + "]}";
    bodies = {
        {"getOrganizationsByOrgIdTeams", list}, {"getOrganizationsByOrgIdTeamsMe", list}, {"getTeams", list}};
}

Call *ListsReader::read(const ReadRequest &request, QObject *owner)
{
    const std::string_view name = request.operation.row().id;
    const QByteArray id(name.data(), qsizetype(name.size()));
    asked.append(QString::fromUtf8(id));
    if (!bodies.contains(id) || broken.contains(id)) {
        ApiError error;
        error.kind = broken.contains(id) ? ErrorKind::Server : ErrorKind::Forbidden;
        error.operation = &request.operation.row();
        return new AnsweredCall(Outcome::failed(error), owner);
    }
    Reply reply;
    reply.status = 200;
    reply.body = bodies.value(id);
    return new AnsweredCall(Outcome::answered(reply), owner);
}

AccountFacts platform(Plan plan)
{
    AccountFacts facts;
    facts.customer = CustomerKind::Platform;
    facts.plan = plan;
    facts.credential = CredentialKind::OAuthClientSecret;
    facts.organizationId = 201;
    facts.organizationRole = Role::OrganizationAdmin;
    facts.username = u"owner"_s;
    facts.editions = Edition::Full2025October;
    return facts;
}

AccountFacts organization()
{
    AccountFacts facts = platform(Plan::None);
    facts.customer = CustomerKind::Organizations;
    facts.credential = CredentialKind::ApiKey;
    return facts;
}

AccountFacts plainMember()
{
    AccountFacts facts = organization();
    facts.organizationRole = Role::OrganizationMember;
    facts.teamRoles = {{7, Role::TeamMember}};
    facts.teamsKnown = true;
    return facts;
}

AccountFacts teamCustomer(Role role)
{
    AccountFacts facts;
    facts.customer = CustomerKind::Teams;
    facts.credential = CredentialKind::ApiKey;
    facts.username = u"solo"_s;
    facts.teamRoles = {{7, role}};
    facts.teamsKnown = true;
    facts.editions = Edition::Full2025October;
    return facts;
}

QList<TableRow<Team>> teamRows() { return rowsOf<Team>(teams()); }

Team team(qint64 id)
{
    const QList<TableRow<Team>> rows = teamRows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
        [id](const TableRow<Team> &each) { return each.id == QString::number(id); });
    return std::get<Team>(row->content);
}

QList<TableRow<Membership>> membershipRows()
{
    return rowsOf<Membership>({R"({"id":31,"userId":11,"teamId":7,"role":"MEMBER","accepted":false,)"
                               R"("user":{"name":"Amara","email":"amara+client@x.org"}})",
        R"({"id":32,"userId":12,"teamId":7,"role":"OWNER","accepted":true,"user":{"email":"ravi@x.org"}})",
        R"({"id":33,"userId":13,"teamId":99,"role":"billing-admin","accepted":true})"});
}

QString cell(const TableModel &table, const QString &id, const QByteArray &column)
{
    return table.index(table.rowOf(id), table.columnOf(column)).data().toString();
}

QStringList callsOf(const FeedPlan &plan)
{
    QStringList calls;
    for (const FeedStep &step : plan.steps) {
        const std::string_view id = step.request.operation.row().id;
        calls.append(QString::fromLatin1(id.data(), qsizetype(id.size())));
    }
    calls.removeDuplicates();
    return calls;
}

} // namespace Calends::TeamAccounts
