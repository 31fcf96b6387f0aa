// An organization's account that changes its users, put together as the program does: session, journal on
// disk, engine.
#pragma once

#include <QList>
#include <QTemporaryDir>

#include <optional>

#include "models/account/session.h"
#include "models/account/vault.h"
#include "models/changes/changes.h"
#include "models/people/organizationuser.h"

namespace Calends {
class SandboxProgram;
}

namespace Calends::Bench {

class ChangeAccount
{
public:
    explicit ChangeAccount(const SandboxProgram &server);
    ~ChangeAccount();
    ChangeAccount(const ChangeAccount &) = delete;
    ChangeAccount &operator=(const ChangeAccount &) = delete;

    // Learns what the account may do. Before everything else.
    bool learn();
    // So many users' zone to this one, which none of them has; nothing: they could not be fetched.
    std::optional<ChangeSet> zoneChanges(int people, const QString &zone) const;
    // The job of the set, from its beginning to its end; nullptr: it did not end, or not with every row
    // applied.
    ChangeJob *carryOut(const ChangeSet &set);

    Session &session() { return m_session; }
    Changes &changes() { return m_changes; }
    QString folder() const { return m_folder.path(); }
    // The thread that writes the journal, as the kernel numbers it; -1: it is not known.
    int journalThread() const { return m_journalThread; }

private:
    const SandboxProgram &m_server;
    QTemporaryDir m_folder;
    Vault m_vault;
    Session m_session;
    QSet<int> m_threads; // before the journal had one
    ChangeJournal m_journal;
    int m_journalThread = -1;
    Changes m_changes;
};

} // namespace Calends::Bench
