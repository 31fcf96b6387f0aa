// The journal of an account that was removed: it stays, with its key, until the person has seen what is in
// it.
#pragma once

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

#include "models/changes/journal.h"

namespace Calends {

class Vault;

// What is in it, counted.
struct JournalContents
{
    QString account; // as it was called last; empty: nothing in it says so
    int jobs = 0;
    int unfinished = 0; // jobs of which nobody knows the end, or that were never begun
    int unknown = 0; // rows of which nobody knows what became of them
    int rows = 0; // changes that ended, whatever way
    int archives = 0;
    QDateTime latest; // UTC, when the last job began

    bool isEmpty() const { return jobs == 0 && archives == 0; }
};

// Only ever looked at: nothing is written into it, and nothing goes on from it.
class LeftJournal : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Closed,
        Opening,
        Open, // its contents are here
        NoKey, // the keychain does not give the key now: message() says what to do
        Unreadable, // nobody can open it any more, on this computer: the key is gone, or the file is damaged
    };

    // `isLeft`: whether the account of this profile is still one that was removed; asked before anything is
    // deleted. The vault outlives it.
    LeftJournal(const QString &file, Vault &vault, std::function<bool(const QString &profile)> isLeft,
        QObject *parent = nullptr);
    ~LeftJournal() override;

    QString file() const { return m_file; }
    QString profile() const;
    State state() const { return m_state; }
    QString message() const { return m_message; } // why it cannot be read, translated; empty: it can
    const JournalContents &contents() const { return m_contents; } // once it is open
    const QList<JournalJob> &jobs() const { return m_jobs; } // the latest first
    ChangeJournal *journal() const { return m_journal.get(); } // nullptr: not open

    // Reads key and contents, unless it did. A locked keychain asks for its password here.
    void open();
    // Why it cannot be deleted, translated; empty: it can, since it was seen, or never can be.
    QString removalObstacle() const;
    // The key first, then the files. Answers what kept it from that, translated; empty: all is gone. With a
    // keychain that cannot forget the key nothing is deleted.
    QFuture<QString> remove();

    // Those in this folder that belong to none of these profiles.
    static QStringList filesIn(const QString &folder, const QStringList &profiles);

Q_SIGNALS:
    void changed();

private:
    void read(const QByteArray &key);
    void take(const QList<JournalJob> &jobs, const QList<JournalArchive> &archives);
    void become(State state, const QString &message = {});
    QString removeFiles() const;

    QString m_file;
    Vault &m_vault;
    std::function<bool(const QString &)> m_isLeft;
    std::unique_ptr<ChangeJournal> m_journal;
    State m_state = State::Closed;
    QString m_message;
    JournalContents m_contents;
    QList<JournalJob> m_jobs;
};

} // namespace Calends
