#include "models/oauthclients/clientsiblings.h"

#include <QRegularExpression>

#include <algorithm>

#include "models/changes/comparedbyfields.h"
#include "models/core/masking.h"
#include "models/oauthclients/permissiongrid.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool tellsSurroundings(const QString &word)
{
    static const QStringList words{u"prod"_s, u"production"_s, u"live"_s, u"staging"_s, u"stage"_s,
        u"preview"_s, u"test"_s, u"testing"_s, u"qa"_s, u"uat"_s, u"dev"_s, u"development"_s, u"local"_s,
        u"sandbox"_s, u"demo"_s};
    return words.contains(word);
}

QStringList productIn(const QString &name)
{
    static const QRegularExpression between(uR"([^\p{L}\p{N}]+)"_s);
    QStringList words = name.toCaseFolded().split(between, Qt::SkipEmptyParts);
    words.removeIf(&tellsSurroundings);
    return words;
}

bool isCompared(const AnyField &field)
{
    return !field.isSecret() && field.name() != "id" && field.name() != "name" && field.name() != "createdAt";
}

// The server answers the same permissions in one order, older ones in another.
OAuthClient ordered(OAuthClient client)
{
    if (client.permissions.hasValue())
        client.permissions.set(inOrder(client.permissions.value()));
    return client;
}

QString textOf(const AnyField &field, const OAuthClient &client)
{
    const QString text = maskedText(field.access().text(&client, TextStyle::Display)).simplified();
    return text.isEmpty() ? u"—"_s : text;
}

QList<SiblingDifference> differencesOf(const OAuthClient &client, const OAuthClient &other)
{
    const OAuthClient here = ordered(client);
    const OAuthClient there = ordered(other);
    QList<SiblingDifference> differences;
    for (const AnyField &field : describe<OAuthClient>().fields()) {
        if (isCompared(field) && !isSameField(field, &here, &there))
            differences.append({field.label(), textOf(field, here), textOf(field, there)});
    }
    return differences;
}

} // namespace

bool areSiblings(const QString &name, const QString &other)
{
    const QStringList product = productIn(name);
    return !product.isEmpty() && product == productIn(other);
}

QList<ClientSibling> siblingsOf(const OAuthClient &client, const OAuthClientTable &table)
{
    QList<ClientSibling> siblings;
    const QStringList ids = table.ids();
    for (const QString &id : ids) {
        const OAuthClient *const other = table.find(id);
        if (!other || id == client.id.value() || !areSiblings(client.name.value(), other->name.value()))
            continue;
        siblings.append({id, other->name.value(), differencesOf(client, *other)});
    }
    std::sort(siblings.begin(), siblings.end(),
        [](const ClientSibling &a, const ClientSibling &b) { return a.name < b.name; });
    return siblings;
}

} // namespace Calends
