// Answers "may I, and if not why not" for one account.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>

#include "models/account/profile.h"
#include "models/api/request.h"

namespace Calends {

// Where an operation would act; ids that are 0 are not part of the target.
struct Target
{
    qint64 organizationId = 0;
    qint64 teamId = 0;
    qint64 userId = 0;
    qint64 eventTypeId = 0;
    QString clientId = {};
    friend bool operator==(const Target &, const Target &) = default;
};

// What the path of a call names.
Target targetOf(const Arguments &arguments);

enum class Obstacle : quint8 { None, Plan, Role, CredentialKind, Scope, Server, Refused };

struct Verdict
{
    Obstacle obstacle = Obstacle::None;
    QString reason = {}; // "Attributes are for Organizations customers.", translated
    QString cure = {}; // who can change it and how, translated; may be empty
    bool allowed() const { return obstacle == Obstacle::None; }
    // Why not, and what would allow it; empty when allowed.
    QString words() const { return QString(reason + QLatin1Char(' ') + cure).trimmed(); }
};

// A group of the documents as one. It is on when one of its operations is; what is off in it is told apart.
struct GroupVerdict
{
    struct Part
    {
        const Operation *operation;
        Verdict verdict;
    };
    Verdict verdict = {}; // of the group as a whole; no reason when it is on
    int operations = 0;
    QList<Part> off = {}; // the operations that are off, in the order of the table
    bool allowed() const { return verdict.allowed(); }
};

// What is known about the account. Everything is learnt (from /v2/me, memberships and probes) or confirmed by
// the person.
struct AccountFacts
{
    CustomerKind customer = CustomerKind::Unknown;
    Plan plan = Plan::None;
    CredentialKind credential = CredentialKind::ApiKey;
    QStringList scopes; // of an OAuth2 token; empty: not told, so nothing is taken off
    QStringList permissions; // of the OAuth client; empty: not known
    qint64 userId = 0;
    qint64 organizationId = 0;
    QString username;
    QString timeZone;
    Role organizationRole = Role::Unknown; // OrganizationMember or OrganizationAdmin (owners count as admins)
    bool organizationOwner = false;
    QHash<qint64, Role> teamRoles; // TeamMember, TeamAdmin, TeamOwner by team id
    bool teamsKnown = false; // teamRoles is complete: in any other team the account is no member
    Editions editions; // what the server may be; none: not known
};

// Of an OAuth2 token whose scopes nobody told: that more may be shown as on than it may do, translated;
// otherwise empty.
QString unknownScopesText(const AccountFacts &facts);

// The checks in order: what the server has, plan (the published rule and the server's least plan, whichever
// is stricter), credential, scope or permission, role, and what the server refused lately. What nobody can
// tell beforehand (a booking's or webhook's owner, a role no source names) is allowed: the server decides,
// and its refusal is remembered.
class Capabilities : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; // UTC

    explicit Capabilities(QObject *parent = nullptr);
    void setClock(Clock clock); // for tests

    const AccountFacts &facts() const { return m_facts; }
    void setFacts(const AccountFacts &facts);

    // Without a target: whether there is one where it would be allowed.
    Verdict check(const Operation &operation, const Target &target = {}) const;
    // For another person, with that person's token: what server and plan allow anybody. Their role is the
    // server's to judge.
    Verdict checkForPerson(const Operation &operation) const;
    // A whole group of the documents, for "What this account may do".
    GroupVerdict checkGroup(std::string_view group) const;

    // The server answered 403: remembered for that operation and target for ten minutes (it caches its guards
    // for five). The message is shown, so tokens must be out of it.
    void noteForbidden(const Operation &operation, const Target &target, const QString &serverMessage);
    // The server answered "Cannot GET …": remembered until it is forgotten.
    void noteMissing(const Operation &operation);
    // Both: somebody asks for it to be tried again.
    void forgetRefusals();

Q_SIGNALS:
    void changed();

private:
    struct Refusal
    {
        QDateTime until;
        QString message;
        Target target;
    };
    Verdict checkServer(const Operation &operation) const;
    Verdict checkRefusals(const Operation &operation, const Target &target) const;
    void forgetOldRefusals();
    void awaitNextExpiry();

    AccountFacts m_facts;
    QMultiHash<const Operation *, Refusal> m_refusals;
    QSet<const Operation *> m_missing;
    Clock m_clock;
    QTimer m_expiry;
};

} // namespace Calends
