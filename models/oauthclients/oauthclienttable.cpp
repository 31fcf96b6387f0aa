#include "models/oauthclients/oauthclienttable.h"

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/core/rowcounts.h"
#include "models/core/tabletext.h"
#include "models/oauthclients/oauthclientsources.h"
#include "models/oauthclients/permissiongrid.h"
#include "models/oauthclients/redirecturis.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<OAuthClient>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientTable)
};

Cell idColumn()
{
    Cell column = memberColumn<OAuthClient>("id", "id");
    column.look = CellLook::Fixed;
    column.width = 27;
    return column;
}

Cell permissionsColumn()
{
    Cell column{"permissions", Words::tr("Permissions"),
        [](const OAuthClient &client, const Context &) { return wording(client.permissions.value()); }};
    column.toolTip = [](const OAuthClient &client, const Context &) {
        QStringList labels;
        for (const OpenEnum<ClientPermission> &permission : client.permissions.value())
            labels.append(permission.label());
        return labels.join(u'\n');
    };
    column.asked = [](const OAuthClient &client) {
        QStringList texts;
        for (const OpenEnum<ClientPermission> &permission : client.permissions.value())
            texts += {permission.text(), permission.label()};
        return texts;
    };
    column.plain = [](const OAuthClient &client, const Context &) {
        QStringList names;
        for (const OpenEnum<ClientPermission> &permission : client.permissions.value())
            names.append(permission.text());
        return names.join(u"; "_s);
    };
    column.searched = false;
    column.width = 26;
    return column;
}

bool isDoubtful(const OAuthClient &client)
{
    const QList<LintedUri> linted = lintedRedirectUris(client.redirectUris.value());
    return linted.isEmpty() || std::any_of(linted.cbegin(), linted.cend(), [](const LintedUri &each) {
        return !each.findings.isEmpty();
    });
}

QByteArray stateOfUris(const OAuthClient &client)
{
    const QList<LintedUri> linted = lintedRedirectUris(client.redirectUris.value());
    const bool isRisky
        = std::any_of(linted.cbegin(), linted.cend(), [](const LintedUri &each) { return each.isRisky(); });
    if (isRisky)
        return "risky"_ba;
    return isDoubtful(client) ? "doubtful"_ba : "sound"_ba;
}

Cell urisColumn()
{
    Cell column{
        "redirectUris", Words::tr("Redirect URIs"), [](const OAuthClient &client, const Context &context) {
            const QString count = context.locale.toString(client.redirectUris.value().size());
            //: %1: a number of addresses, of which some are doubtful
            return isDoubtful(client) ? Words::tr("%1, look at them").arg(count) : count;
        }};
    column.look = CellLook::Pill;
    column.state = stateOfUris;
    column.key = [](const OAuthClient &client, const Context &) {
        return SortKey::number(client.redirectUris.value().size());
    };
    column.toolTip = [](const OAuthClient &client, const Context &) {
        const QStringList uris = client.redirectUris.value();
        return (isDoubtful(client) ? redirectRemarks(uris) : uris).join(u'\n');
    };
    column.asked = [](const OAuthClient &client) { return client.redirectUris.value(); };
    column.plain = [](const OAuthClient &client, const Context &) {
        return client.redirectUris.value().join(u"; "_s);
    };
    column.width = 18;
    return column;
}

Cell countedColumn(const QByteArray &id, const QString &title, const CountOfClient &count)
{
    Cell column = countColumn<OAuthClient>(id, title,
        [count](const OAuthClient &client) { return count ? count(client.id.value()) : std::nullopt; });
    column.description = Words::tr("Empty: not counted yet");
    column.width = 12;
    return column;
}

Cell switchColumn(const QByteArray &id, const QString &title, Member<bool> OAuthClient::*member)
{
    Cell column{id, title, [member](const OAuthClient &client, const Context &) {
                    return (client.*member).value() ? Words::tr("on") : Words::tr("off");
                }};
    column.look = CellLook::Mark;
    column.state
        = [member](const OAuthClient &client) { return (client.*member).value() ? "on"_ba : "off"_ba; };
    column.asked = [member](const OAuthClient &client) { return yesOrNo((client.*member).value()); };
    column.searched = false;
    column.width = 12;
    return column;
}

Cell secretColumn(const std::function<bool(const QString &)> &holdsSecret)
{
    const auto isHeld
        = [holdsSecret](const OAuthClient &client) { return holdsSecret && holdsSecret(client.id.value()); };
    Cell column{"held", Words::tr("Secret"), [isHeld](const OAuthClient &client, const Context &) {
                    return isHeld(client) ? Words::tr("held") : Words::tr("not held");
                }};
    column.asked = [isHeld](const OAuthClient &client) { return yesOrNo(isHeld(client)); };
    column.description = Words::tr("Whether its secret is at hand, so that it can be worked with");
    column.searched = false;
    column.width = 10;
    return column;
}

Cell createdColumn()
{
    Cell column{"createdAt", Words::tr("Created"), [](const OAuthClient &client, const Context &context) {
                    return client.createdAt.hasValue() ? dayInZone(client.createdAt.value(), context)
                                                       : QString();
                }};
    column.key = [](const OAuthClient &client, const Context &) {
        return client.createdAt.hasValue() ? SortKey::number(client.createdAt.value().milliseconds())
                                           : SortKey();
    };
    column.order = QueryOrder::Time;
    column.moment = [](const OAuthClient &client) {
        return client.createdAt.hasValue() ? std::optional(client.createdAt.value()) : std::nullopt;
    };
    column.searched = false;
    column.width = 12;
    column.firm = true;
    return column;
}

// What answers a creation tells nothing but the id: that is no row yet.
QList<TableRow<OAuthClient>> withoutNameless(QList<TableRow<OAuthClient>> rows)
{
    for (TableRow<OAuthClient> &row : rows) {
        const auto *const client = std::get_if<OAuthClient>(&row.content);
        if (client && client->name.isAbsent())
            row.content = Unreadable{Words::tr("name: a text was expected, nothing was found"),
                describe<OAuthClient>().encode(*client)};
    }
    return rows;
}

} // namespace

QList<Column<OAuthClient>> oauthClientColumns(
    const std::function<bool(const QString &)> &holdsSecret, const OAuthClientCounts &counts)
{
    Cell name = memberColumn<OAuthClient>("name", "name");
    name.width = 24;
    Cell organization = memberColumn<OAuthClient>("organizationId", "organizationId");
    organization.title = Words::tr("Organization");
    organization.text = [](const OAuthClient &client, const Context &) {
        return client.organizationId.hasValue() ? QString::number(client.organizationId.value()) : QString();
    };
    organization.searched = false;
    organization.width = 12;
    return {name, idColumn(), permissionsColumn(), urisColumn(),
        countedColumn("people"_ba, Words::tr("Managed users"), counts.people),
        countedColumn("webhooks"_ba, Words::tr("Webhooks"), counts.webhooks),
        switchColumn("areDefaultEventTypesEnabled"_ba, Words::tr("Event types"),
            &OAuthClient::areDefaultEventTypesEnabled),
        switchColumn("areEmailsEnabled"_ba, Words::tr("E-mails"), &OAuthClient::areEmailsEnabled),
        secretColumn(holdsSecret), organization, createdColumn()};
}

Keeping<OAuthClient> oauthClientKeeping()
{
    Keeping<OAuthClient> keeping = keepingWithoutSecrets<OAuthClient>(u"oauth client"_s);
    keeping.decode
        = [decode = keeping.decode](const QList<QByteArray> &rows) { return withoutNameless(decode(rows)); };
    return keeping;
}

FeedDescription<OAuthClient> oauthClientFeed(
    const Capabilities &capabilities, const AccountScope &scope, const OAuthClientCounts &counts)
{
    const auto holdsSecret = [&scope](const QString &id) {
        const QList<ClientReference> &clients = scope.clients();
        return std::any_of(clients.cbegin(), clients.cend(),
            [&id](const ClientReference &client) { return client.id == id && client.secretHeld; });
    };
    return {oauthClientColumns(holdsSecret, counts), oauthClientKeeping(),
        [&capabilities] { return oauthClientsWhole(capabilities); }};
}

} // namespace Calends
