#include "models/account/keptfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Version = 1; // the numbers of the enumerations are part of it

// Ids reach beyond what a JSON number holds exactly.
QString text(qint64 id) { return QString::number(id); }

} // namespace

QByteArray packed(const AccountFacts &facts)
{
    QJsonObject teams;
    for (auto team = facts.teamRoles.cbegin(); team != facts.teamRoles.cend(); ++team)
        teams.insert(text(team.key()), int(team.value()));
    const QJsonObject json{{u"version"_s, Version}, {u"customer"_s, int(facts.customer)},
        {u"plan"_s, int(facts.plan)}, {u"credential"_s, int(facts.credential)},
        {u"scopes"_s, QJsonArray::fromStringList(facts.scopes)},
        {u"permissions"_s, QJsonArray::fromStringList(facts.permissions)}, {u"user"_s, text(facts.userId)},
        {u"organization"_s, text(facts.organizationId)}, {u"username"_s, facts.username},
        {u"timeZone"_s, facts.timeZone}, {u"organizationRole"_s, int(facts.organizationRole)},
        {u"organizationOwner"_s, facts.organizationOwner}, {u"teams"_s, teams},
        {u"teamsKnown"_s, facts.teamsKnown}, {u"editions"_s, int(facts.editions.toInt())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<AccountFacts> unpackedFacts(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    if (json["version"_L1].toInt() != Version)
        return std::nullopt;
    AccountFacts facts;
    facts.customer = CustomerKind(json["customer"_L1].toInt());
    facts.plan = Plan(json["plan"_L1].toInt());
    facts.credential = CredentialKind(json["credential"_L1].toInt());
    facts.scopes = json["scopes"_L1].toVariant().toStringList();
    facts.permissions = json["permissions"_L1].toVariant().toStringList();
    facts.userId = json["user"_L1].toString().toLongLong();
    facts.organizationId = json["organization"_L1].toString().toLongLong();
    facts.username = json["username"_L1].toString();
    facts.timeZone = json["timeZone"_L1].toString();
    facts.organizationRole = Role(json["organizationRole"_L1].toInt());
    facts.organizationOwner = json["organizationOwner"_L1].toBool();
    const QJsonObject teams = json["teams"_L1].toObject();
    for (auto team = teams.constBegin(); team != teams.constEnd(); ++team)
        facts.teamRoles.insert(team.key().toLongLong(), Role(team.value().toInt()));
    facts.teamsKnown = json["teamsKnown"_L1].toBool();
    facts.editions = Editions(QFlag(json["editions"_L1].toInt()));
    return facts;
}

} // namespace Calends
