#include "models/account/profile.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename E>
using Word = std::pair<E, QLatin1StringView>;

constexpr std::array Credentials{Word<CredentialKind>{CredentialKind::ApiKey, "apiKey"_L1},
    Word<CredentialKind>{CredentialKind::OAuthClientSecret, "oauthClient"_L1},
    Word<CredentialKind>{CredentialKind::ManagedUserToken, "managedUserToken"_L1},
    Word<CredentialKind>{CredentialKind::OAuth2Token, "oauth2Token"_L1}};
constexpr std::array Environments{Word<Environment>{Environment::Production, "production"_L1},
    Word<Environment>{Environment::Test, "test"_L1}, Word<Environment>{Environment::Other, "other"_L1}};
constexpr std::array WriteLevels{Word<WriteLevel>{WriteLevel::ReadOnly, "readOnly"_L1},
    Word<WriteLevel>{WriteLevel::Confirm, "confirm"_L1},
    Word<WriteLevel>{WriteLevel::ConfirmTyped, "confirmTyped"_L1}};
constexpr std::array Customers{Word<CustomerKind>{CustomerKind::Unknown, "unknown"_L1},
    Word<CustomerKind>{CustomerKind::Platform, "platform"_L1},
    Word<CustomerKind>{CustomerKind::Organizations, "organizations"_L1},
    Word<CustomerKind>{CustomerKind::Teams, "teams"_L1},
    Word<CustomerKind>{CustomerKind::Individual, "individual"_L1}};
constexpr std::array Plans{Word<Plan>{Plan::None, "none"_L1}, Word<Plan>{Plan::Free, "free"_L1},
    Word<Plan>{Plan::Starter, "starter"_L1}, Word<Plan>{Plan::Essentials, "essentials"_L1},
    Word<Plan>{Plan::Scale, "scale"_L1}, Word<Plan>{Plan::PerActiveUser, "perActiveUser"_L1},
    Word<Plan>{Plan::Enterprise, "enterprise"_L1}};

template <typename Words, typename E>
QString wordOf(const Words &words, E value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

// A word of a later version reads as `otherwise`.
template <typename Words, typename E>
E valueOf(const Words &words, const QJsonValue &json, E otherwise)
{
    const QString text = json.toString();
    for (const auto &[known, word] : words) {
        if (word == text)
            return known;
    }
    return otherwise;
}

// What nobody could work with falls to what is usual.
int patienceIn(const QJsonValue &json, int usual)
{
    const int found = json.toInt(usual);
    return found >= 100 && found <= 3'600'000 ? found : usual;
}

QJsonObject jsonOf(const CallPatience &patience)
{
    QJsonArray waits;
    for (const int wait : patience.retryWaits)
        waits.append(wait);
    return {{"read"_L1, patience.read}, {"write"_L1, patience.write}, {"retryWaits"_L1, waits}};
}

CallPatience patienceOf(const QJsonObject &json)
{
    CallPatience patience;
    patience.read = patienceIn(json.value("read"_L1), patience.read);
    patience.write = patienceIn(json.value("write"_L1), patience.write);
    if (json.value("retryWaits"_L1).isArray()) {
        const QJsonArray waits = json.value("retryWaits"_L1).toArray();
        patience.retryWaits.clear();
        for (const QJsonValue &wait : waits)
            patience.retryWaits.append(qBound(0, wait.toInt(), 60'000));
    }
    return patience;
}

QJsonObject jsonOf(const KeyLife &life)
{
    if (!life.made.isValid())
        return {};
    QJsonObject json{{"made"_L1, life.made.toString(Qt::ISODate)}};
    if (life.expires.isValid())
        json.insert("expires"_L1, life.expires.toString(Qt::ISODate));
    return json;
}

KeyLife keyLifeOf(const QJsonObject &json)
{
    const auto time = [&json](QLatin1StringView member) {
        return QDateTime::fromString(json.value(member).toString(), Qt::ISODate).toUTC();
    };
    const KeyLife life{time("made"_L1), time("expires"_L1)};
    return life.made.isValid() ? life : KeyLife();
}

} // namespace

QJsonObject Profile::toJson() const
{
    QJsonArray people;
    for (const qint64 person : heldPeople)
        people.append(person);
    QJsonObject json{
        {"id"_L1, id},
        {"name"_L1, name},
        {"base"_L1, base.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)},
        {"credential"_L1, wordOf(Credentials, credential)},
        {"clientId"_L1, clientId},
        {"userId"_L1, userId},
        {"heldClients"_L1, QJsonArray::fromStringList(heldClients)},
        {"heldPeople"_L1, people},
        {"environment"_L1, wordOf(Environments, environment)},
        {"writeLevel"_L1, wordOf(WriteLevels, writeLevel)},
        {"customer"_L1, wordOf(Customers, customer)},
        {"plan"_L1, wordOf(Plans, plan)},
        {"customerConfirmed"_L1, customerConfirmed},
        {"organizationId"_L1, organizationId},
        {"authorityFile"_L1, authorityFile},
        {"backgroundShare"_L1, backgroundShare},
        {"keyLife"_L1, jsonOf(keyLife)},
    };
    // What is usual may be otherwise in a later version.
    if (patience != CallPatience())
        json.insert("patience"_L1, jsonOf(patience));
    return json;
}

// What a later version writes and this one does not know falls to the careful side.
std::optional<Profile> Profile::fromJson(const QJsonObject &json)
{
    Profile profile;
    profile.id = json.value("id"_L1).toString();
    profile.base = QUrl(json.value("base"_L1).toString(), QUrl::StrictMode);
    if (profile.id.isEmpty() || !profile.base.isValid() || profile.base.host().isEmpty())
        return std::nullopt;
    profile.base.setUserInfo({});
    profile.name = json.value("name"_L1).toString();
    profile.credential = valueOf(Credentials, json.value("credential"_L1), CredentialKind::ApiKey);
    profile.clientId = json.value("clientId"_L1).toString();
    profile.userId = json.value("userId"_L1).toInteger();
    const QJsonArray clients = json.value("heldClients"_L1).toArray();
    for (const QJsonValue &client : clients)
        profile.heldClients.append(client.toString());
    const QJsonArray people = json.value("heldPeople"_L1).toArray();
    for (const QJsonValue &person : people)
        profile.heldPeople.append(person.toInteger());
    profile.environment = valueOf(Environments, json.value("environment"_L1), Environment::Other);
    profile.writeLevel = valueOf(WriteLevels, json.value("writeLevel"_L1), WriteLevel::ReadOnly);
    profile.customer = valueOf(Customers, json.value("customer"_L1), CustomerKind::Unknown);
    profile.plan = valueOf(Plans, json.value("plan"_L1), Plan::None);
    profile.customerConfirmed
        = json.value("customerConfirmed"_L1).toBool() && profile.customer != CustomerKind::Unknown;
    profile.organizationId = json.value("organizationId"_L1).toInteger();
    profile.authorityFile = json.value("authorityFile"_L1).toString();
    profile.backgroundShare = qBound(1, json.value("backgroundShare"_L1).toInt(60), 100);
    profile.patience = patienceOf(json.value("patience"_L1).toObject());
    profile.keyLife = keyLifeOf(json.value("keyLife"_L1).toObject());
    return profile;
}

} // namespace Calends
