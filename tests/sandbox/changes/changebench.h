// A sandbox, an account on it that may change everything, a journal, and what a test asks of the sandbox
// besides.
#pragma once

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

#include "app/sandbox/control/faultcontrol.h"
#include "models/account/session.h"
#include "models/changes/changes.h"
#include "models/core/sealing.h"
#include "models/managedusers/manageduserchanges.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"

namespace Calends {

// One write as the sandbox recorded it.
struct RecordedWrite
{
    QString operation;
    QString table;
    QString row;
};

class ChangeBench
{
public:
    explicit ChangeBench(int people, const QStringList &arguments = {});

    // As a new run of the program: another session on the same journal. Waits until the account knows what it
    // may do.
    bool open(WriteLevel level = WriteLevel::Confirm);
    bool isOpen() const { return m_session && m_session->state() == Session::State::Open; }

    Session &session() { return *m_session; }
    ChangeJournal &journal() { return *m_journal; }
    Changes &changes() { return *m_changes; }
    QString clientId() const;
    qint64 organizationId() const { return m_sandbox.organizationId(); }
    Credential credential() const; // of the client
    const Profile &profile() const { return m_profile; }
    JournalConfiguration journalConfiguration() const;

    // SQL on the journal's file, past the journal.
    void onJournal(const QString &statement) const;

    QList<ManagedUser> users(int atMost = 500); // of the client, as the server has them
    ManagedUser user(qint64 id);
    // Their time zone to `zone`.
    ChangeSet zoneChanges(const QList<ManagedUser> &users, const QString &zone);

    void fault(const QJsonObject &wish);
    void clearFaults();
    QList<RecordedWrite> writes(); // since this object was made, or forgetWrites()
    void forgetWrites();
    // As the client, past the engine. The answer's body.
    QByteArray request(const QByteArray &method, const QString &path, const QString &query = {},
        const QByteArray &body = {});
    // As a person with that token, in a version of the API.
    QByteArray requestAs(const QString &token, const QByteArray &method, const QString &path,
        const QByteArray &version, const QByteArray &body);
    // Somebody else changes a user.
    void patchUser(qint64 id, const QByteArray &body);
    static bool waitFor(const ChangeJob *job, JobState state);

    // Of managed users, from the next open().
    std::function<QList<DossierPart>(const Change &)> dossier; // instead of the kind's own
    std::function<QFuture<QString>(const Change &, const QByteArray &)> keepTokens;
    std::function<ChangeKind(const ChangeKind &, Session &)> managedUsers; // what else their kind does
    ChangeKinds kinds; // besides managed users, from the next open()
    bool isJournalKept = true; // else it lives for one run, from the next open()
    ChangePace pace{.settleAfter = 200};
    QString profileName = QStringLiteral("Northwind");

private:
    QJsonArray recorded();
    QByteArray answerTo(const QNetworkRequest &request, const QByteArray &method, const QByteArray &body);

    QTemporaryDir m_folder;
    QByteArray m_key = Seal::newKey();
    SandboxProgram m_sandbox;
    QNetworkAccessManager m_network;
    Sandbox::FaultControl m_faults;
    Vault m_vault{{}};
    Profile m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<Changes> m_changes;
    qint64 m_lastWrite = 0; // that is forgotten
};

} // namespace Calends
