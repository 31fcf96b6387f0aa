#include "models/webhooks/webhookchanges.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/webhooks/webhooksecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int ListedAtOnce = 250; // a page
constexpr std::string_view SecretField("secret");

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookChanges)
};

WebhookOwner ownerOf(const Change &change) { return WebhookOwner::in(change.arguments, change.subject); }

ReadRequest readList(const WebhookOwner &owner)
{
    Arguments arguments = owner.path();
    arguments.ask(u"take"_s, QString::number(ListedAtOnce));
    return {owner.list(), arguments, owner.subject};
}

ReadRequest readOne(const Change &change)
{
    const WebhookOwner owner = ownerOf(change);
    if (change.action == ChangeAction::Create)
        return readList(owner);
    return {owner.one(), owner.path(change.id), owner.subject};
}

std::optional<Change> removalOfCreated(const Change &applied, const QByteArray &created)
{
    const std::optional<Webhook> webhook = describe<Webhook>().decode(created);
    if (!webhook)
        return std::nullopt;
    return webhookRemoval(ownerOf(applied), *webhook, applied.detail);
}

Webhook withoutSecret(const Webhook &webhook) { return describe<Webhook>().withoutSecrets(webhook); }

Change place(
    WriteOperation operation, const WebhookOwner &owner, const Webhook &webhook, const QString &ownerName)
{
    Change change{.kind = "webhook"_ba,
        .operation = operation,
        .arguments = owner.path(webhook.id.value()),
        .subject = owner.subject,
        .name = webhook.subscriberUrl.valueOr(webhook.id.value()),
        .detail = ownerName};
    return change;
}

// What stands for a new secret beside the other fields. The body is completed when it is sent.
Change withSecret(Change change, const Webhook &wanted)
{
    const QString standIn = wanted.secret.value();
    if (!WebhookSecrets::isStandIn(standIn))
        return change;
    const JsonDocument others(change.wanted);
    JsonWriter writer;
    writer.beginObject();
    for (const JsonMember member : others.root().members()) {
        if (member.name != SecretField)
            writer.name(member.name).raw(member.value.raw());
    }
    writer.name(SecretField).value(standIn);
    writer.endObject();
    change.wanted = writer.take();
    change.fields.append(QByteArray(SecretField.data(), qsizetype(SecretField.size())));
    if (change.action == ChangeAction::Update) {
        change.reverse.clear();
        change.irreversible
            = Words::tr("The secret that was there before is not kept, so it cannot be put back.");
    }
    return change;
}

Change withoutSecretField(Change change)
{
    change.fields.removeAll(QByteArray(SecretField.data(), qsizetype(SecretField.size())));
    return change;
}

// As the field list compares, and the secret by what stands for it.
class WebhookValues final : public ComparedValues
{
public:
    explicit WebhookValues(const WebhookSecrets *secrets)
        : m_secrets(secrets)
    {
    }

    std::optional<QList<FieldComparison>> compare(const Change &change, const QByteArray &now) const override
    {
        auto compared = m_others->compare(withoutSecretField(change), now);
        const QString standIn = WebhookSecrets::standInOf(change);
        if (compared && !standIn.isEmpty())
            compared->append(comparedSecret(standIn, now));
        return compared;
    }
    std::optional<Change> rebased(const Change &change, const QByteArray &now) const override
    {
        std::optional<Change> again = m_others->rebased(withoutSecretField(change), now);
        Webhook wanted;
        wanted.secret.set(WebhookSecrets::standInOf(change));
        return again ? std::optional(withSecret(withoutSecretField(*again), wanted)) : std::nullopt;
    }
    QString idOf(const QByteArray &row) const override { return m_others->idOf(row); }
    QByteArray withoutSecrets(const QByteArray &row) const override { return m_others->withoutSecrets(row); }

private:
    // Nobody else's change of it can be seen: what was there before is not known.
    FieldComparison comparedSecret(const QString &standIn, const QByteArray &now) const
    {
        const JsonDocument row(now);
        FieldComparison secret;
        secret.name = QByteArray(SecretField.data(), qsizetype(SecretField.size()));
        secret.label = QCoreApplication::translate("Field", "Secret");
        secret.wanted = WebhookSecrets::isKept(standIn) ? Words::tr("a new one, kept in the keychain")
                                                        : Words::tr("a new one");
        secret.isWanted = m_secrets && m_secrets->is(standIn, row.root()[SecretField].toString());
        return secret;
    }

    const WebhookSecrets *m_secrets;
    std::shared_ptr<const ComparedValues> m_others = comparedByFields<Webhook>();
};

// Where the secret is not known any more, all else tells.
bool isCreated(
    const WebhookValues &values, const WebhookSecrets *secrets, const Change &change, const QByteArray &row)
{
    const bool isKnown = secrets && secrets->holds(WebhookSecrets::standInOf(change));
    const auto compared = values.compare(isKnown ? change : withoutSecretField(change), row);
    return compared && !compared->isEmpty()
        && std::all_of(compared->cbegin(), compared->cend(),
            [](const FieldComparison &field) { return field.isWanted; });
}

QString unproven(const WebhookSecrets &secrets, const Change &change)
{
    const QString standIn = WebhookSecrets::standInOf(change);
    return standIn.isEmpty() || secrets.holds(standIn)
        ? QString()
        : Words::tr("It was sent with a new secret that is kept nowhere, so no read can show whether it "
                    "arrived. It is not sent again: give the webhook a secret anew.");
}

} // namespace

ChangeKind webhookKind(WebhookSecrets *secrets)
{
    ChangeKind kind;
    kind.name = "webhook"_ba;
    const auto values = std::make_shared<const WebhookValues>(secrets);
    kind.values = values;
    kind.isCreated = [values, secrets](const Change &change, const QByteArray &row) {
        return isCreated(*values, secrets, change, row);
    };
    if (secrets) {
        kind.completeBody = [secrets](const Change &change) { return secrets->complete(change); };
        kind.unproven = [secrets](const Change &change) { return unproven(*secrets, change); };
        kind.ended
            = [secrets](const Change &change, const ChangeResult &result) { secrets->end(change, result); };
    }
    kind.read = readOne;
    kind.readMany = [](const QList<Change> &changes) { return readList(ownerOf(changes.constFirst())); };
    kind.many = ListedAtOnce;
    kind.removal = removalOfCreated;
    return kind;
}

Change webhookUpdate(
    const WebhookOwner &owner, const Webhook &before, const Webhook &after, const QString &ownerName)
{
    Change change = withSecret(changeFor(place(owner.update(), owner, before, ownerName),
                                   withoutSecret(before), withoutSecret(after)),
        after);
    if (change.fields.contains("triggers"_ba))
        change.cascade = Words::tr("The list of triggers is replaced as a whole.");
    return change;
}

Change webhookCreation(const WebhookOwner &owner, const Webhook &wanted, const QString &ownerName)
{
    Webhook fresh = withoutSecret(wanted);
    fresh.id.clear();
    return withSecret(creationOf(place(owner.create(), owner, fresh, ownerName), fresh), wanted);
}

Change webhookRemoval(const WebhookOwner &owner, const Webhook &webhook, const QString &ownerName)
{
    Change change = place(owner.remove(), owner, webhook, ownerName);
    change.cascade = Words::tr("Nothing is told to this address any more, and its secret is lost.");
    return removalOf(change, withoutSecret(webhook));
}

} // namespace Calends
