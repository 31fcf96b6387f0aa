#include "models/oauthclients/oauthclientchanges.h"

#include <QCoreApplication>

#include "models/api/credential.h"
#include "models/oauthclients/permissiongrid.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int ListedAtOnce = 250; // the list is not paged

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientChanges)
};

Arguments pathOf(const QString &clientId) { return Arguments().with(u"clientId"_s, clientId); }

// The account signs it, so that it can be read also when the client itself cannot sign any more.
ReadRequest readAll() { return {.operation = Operations::getOauthClients}; }

// Only the id: the secret stays with keepAnswer.
QByteArray rowOf(const QByteArray &data)
{
    const JsonDocument document(data);
    const JsonView id = document.root()["clientId"];
    if (!id.isString())
        return data;
    JsonWriter writer;
    writer.beginObject().name("id"_L1).raw(id.raw()).endObject();
    return writer.take();
}

OAuthClientSecret pairIn(const QByteArray &data)
{
    const JsonDocument document(data);
    return {document.root()["clientId"].toString(), document.root()["clientSecret"].toString()};
}

ReadRequest peopleOf(const QString &clientId)
{
    return {.operation = Operations::getOauthClientsByClientIdUsers, .arguments = pathOf(clientId)};
}

std::optional<UseSince> useSince(const Change &removal)
{
    ReadRequest request = peopleOf(removal.id);
    request.arguments.ask(u"limit"_s, u"1"_s);
    return UseSince{
        request, Words::tr("There are managed users of this client since, who would be left without one.")};
}

// What may be asked of the organization's teams.
class TeamsRead
{
public:
    TeamsRead(std::function<qint64()> organization, ReadObstacle obstacle)
        : m_organization(std::move(organization))
        , m_obstacle(std::move(obstacle))
    {
    }

    // Nothing: there is no organization.
    std::optional<ReadRequest> request() const
    {
        const qint64 id = m_organization ? m_organization() : 0;
        if (id == 0)
            return std::nullopt;
        return ReadRequest{.operation = Operations::getOrganizationsByOrgIdTeams,
            .arguments = Arguments().with(u"orgId"_s, QString::number(id))};
    }
    QString obstacle() const
    {
        const auto read = request();
        return read && m_obstacle ? m_obstacle(*read) : QString();
    }

private:
    std::function<qint64()> m_organization;
    ReadObstacle m_obstacle;
};

QList<DossierPart> dossierOf(const Change &removal, const TeamsRead &teams)
{
    QList<DossierPart> parts{{u"managed users"_s, peopleOf(removal.id), u"id"_s},
        {u"webhooks"_s,
            {.operation = Operations::getOauthClientsByClientIdWebhooks, .arguments = pathOf(removal.id)},
            u"id"_s}};
    if (const auto read = teams.request())
        parts.append({u"teams of the organization"_s, *read, u"id"_s, teams.obstacle()});
    return parts;
}

std::optional<Change> removalOfCreated(
    const Change &applied, const QByteArray &created, const QString &teamsObstacle)
{
    std::optional<OAuthClient> client = describe<OAuthClient>().decode(created);
    if (!client)
        return std::nullopt;
    if (!client->name.hasValue())
        client->name.set(applied.name);
    return oauthClientRemoval(*client, {.teamsObstacle = teamsObstacle});
}

// "Its tokens, 2 webhooks and every team … go for good."
QString goingText(std::optional<qsizetype> webhooks)
{
    if (!webhooks)
        return Words::tr("Its tokens, its webhooks and every team that was made through it go for good.");
    return *webhooks == 0
        ? Words::tr("Its tokens and every team that was made through it go for good; it has no webhooks.")
        : Words::tr("Its tokens, %n webhook(s) and every team that was made through it go for good.", nullptr,
            int(*webhooks));
}

// "12 managed users stay without a client: …"
QString stayingText(std::optional<qsizetype> people)
{
    if (!people)
        return Words::tr("Its managed users stay without a client: nothing can sign for them any more.");
    return *people == 0
        ? Words::tr("It has no managed users.")
        : Words::tr("%n managed user(s) stay without a client: nothing can sign for them any more.", nullptr,
            int(*people));
}

Change place(WriteOperation operation, const OAuthClient &client)
{
    Change change{.kind = "oauth client"_ba,
        .operation = operation,
        .arguments = client.id.hasValue() ? pathOf(client.id.value()) : Arguments(),
        .name = client.name.valueOr(client.id.value()),
        .detail = client.id.value()};
    return change;
}

} // namespace

ChangeKind oauthClientKind(const std::function<QFuture<QString>(const OAuthClientSecret &)> &keepSecret,
    const std::function<qint64()> &organization, const ReadObstacle &obstacle)
{
    const TeamsRead teams(organization, obstacle);
    ChangeKind kind;
    kind.name = "oauth client"_ba;
    kind.values = comparedByFields<OAuthClient>();
    kind.read = [](const Change &) { return readAll(); };
    kind.readMany = [](const QList<Change> &) { return readAll(); };
    kind.many = ListedAtOnce;
    kind.answeredRow = rowOf;
    kind.answersIdAlone = true;
    kind.removal = [teams](const Change &applied, const QByteArray &created) {
        return removalOfCreated(applied, created, teams.obstacle());
    };
    kind.useSince = useSince;
    kind.dossier = [teams](const Change &removal) { return dossierOf(removal, teams); };
    if (keepSecret) {
        kind.keepAnswer
            = [keepSecret](const Change &, const QByteArray &data) { return keepSecret(pairIn(data)); };
        kind.lostAnswer = [](const Change &) {
            return Words::tr(
                "Created, but the answer was lost, so its secret is not kept here. Cal.com still "
                "shows it: copy it there and add it under “Credentials and plan”.");
        };
    }
    return kind;
}

Change oauthClientUpdate(const OAuthClient &before, const OAuthClient &after)
{
    const FieldList<OAuthClient> &fields = describe<OAuthClient>();
    Change change = changeFor(place(Operations::patchOauthClientsByClientId, before),
        fields.withoutSecrets(before), fields.withoutSecrets(after));
    if (change.fields.contains("redirectUris"_ba))
        change.cascade = Words::tr("The list is replaced as a whole. Browsers at addresses that are no "
                                   "longer in it are refused at once.");
    return change;
}

Change oauthClientCreation(const OAuthClient &wanted)
{
    OAuthClient ordered = wanted;
    if (wanted.permissions.hasValue())
        ordered.permissions.set(inOrder(wanted.permissions.value()));
    ordered.id.clear();
    Change change = creationOf(place(Operations::postOauthClients, ordered), ordered);
    change.detail = wording(ordered.permissions.value());
    return change;
}

Change oauthClientRemoval(const OAuthClient &client, const ClientToll &toll)
{
    Change change = place(Operations::deleteOauthClientsByClientId, client);
    QStringList sentences{goingText(toll.webhooks), stayingText(toll.people)};
    if (!toll.teamsObstacle.isEmpty())
        sentences.append(
            //: %1: why, one sentence or two
            Words::tr("The organization's teams are not archived, since this account may not read them. %1")
                .arg(toll.teamsObstacle));
    change.cascade = sentences.join(u' ');
    change.leastLevel = WriteLevel::ConfirmTyped;
    return removalOf(change, client);
}

} // namespace Calends
