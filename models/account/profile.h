// The non-secret settings of one account an admin looks after.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

#include "models/api/callpatience.h"
#include "models/operations/operation.h"

namespace Calends {

// What the customer bought, as the published rule tells customers apart (plan-gating). Individual: neither
// organization nor team; the rule treats it as Teams without teams.
enum class CustomerKind : quint8 { Unknown, Platform, Organizations, Teams, Individual };

enum class Environment : quint8 { Production, Test, Other };
enum class WriteLevel : quint8 { ReadOnly, Confirm, ConfirmTyped };

// Of an account's own API key, where it was made here. Times are UTC.
struct KeyLife
{
    QDateTime made; // invalid: it was made elsewhere, so nothing is known of it
    QDateTime expires; // invalid: never
    friend bool operator==(const KeyLife &, const KeyLife &) = default;
};

struct Profile
{
    QString id; // uuid without braces; names files and keychain entries
    QString name;
    QUrl base; // as ClientConfiguration::base
    CredentialKind credential = CredentialKind::ApiKey;
    QString clientId; // of an OAuth client, managed-user or OAuth2 profile
    qint64 userId = 0; // whose account it is, as the server told; 0: not known yet
    QStringList heldClients; // further OAuth clients whose secrets are in the vault
    QList<qint64> heldPeople; // people whose tokens are in the vault
    Environment environment = Environment::Test;
    WriteLevel writeLevel = WriteLevel::ReadOnly;
    CustomerKind customer = CustomerKind::Unknown; // learnt or confirmed by the person
    Plan plan = Plan::None;
    bool customerConfirmed = false;
    qint64 organizationId = 0;
    QString authorityFile; // PEM; empty: the system's authorities
    int backgroundShare = 60; // percent
    CallPatience patience = {}; // with its server
    KeyLife keyLife = {};
    bool inMemory = false; // lives for the run: touches neither keychain nor disk (sandbox)

    QJsonObject toJson() const; // never a secret
    // Unknown members are kept in the file by ProfileStore. Empty when `json` is no profile.
    static std::optional<Profile> fromJson(const QJsonObject &json);
};

} // namespace Calends
