#include "models/changes/journalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlQuery>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(journalLog, "calends.journal")

bool keptOnDisk(const JournalConfiguration &configuration)
{
    return !configuration.file.isEmpty() && Seal::isKey(configuration.key);
}

} // namespace

JournalFile::JournalFile(const JournalConfiguration &configuration)
    : m_configuration(configuration)
    , m_seal(keptOnDisk(configuration) ? configuration.key : Seal::newKey())
    , m_sqlite(u"journal"_s)
    , m_lacksKey(!configuration.file.isEmpty() && !keptOnDisk(configuration))
{
    m_configuration.key.clear();
    if (!keptOnDisk(configuration))
        m_configuration.file.clear();
}

void JournalFile::open()
{
    if (m_configuration.file.isEmpty()) {
        goOnForThisRun(m_lacksKey
                ? QCoreApplication::translate("ChangeJournal",
                    "There is no keychain to keep the journal's key, so the journal of changes is kept for "
                    "this run only: after a crash, changes that were under way are not resumed.")
                : QString()); // as it was asked for
        return;
    }
    if (m_configuration.looksOnly) {
        openReadOnly();
        return;
    }
    QDir().mkpath(QFileInfo(m_configuration.file).path());
    m_lock = std::make_unique<QLockFile>(m_configuration.file + ".lock"_L1);
    m_lock->setStaleLockTime(0); // however old, while its process lives
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        openReadOnly();
        return;
    }
    StoreTrouble trouble = m_lock->isLocked() ? openOnDisk(false) : StoreTrouble::Unwritable;
    const bool isUnusable = trouble == StoreTrouble::Damaged || trouble == StoreTrouble::OtherKey
        || trouble == StoreTrouble::Later;
    if (isUnusable && setAside(trouble))
        trouble = openOnDisk(false);
    if (trouble == StoreTrouble::None)
        m_state = JournalState::Kept;
    else
        goOnForThisRun(QCoreApplication::translate("ChangeJournal",
            "The journal of changes cannot be written to %1, so it is kept for this run only: after a crash, "
            "changes that were under way are not resumed. Make room on the disk, or make the folder "
            "writable, "
            "and start Calends again.")
                           .arg(QDir::toNativeSeparators(QFileInfo(m_configuration.file).path())));
}

void JournalFile::openReadOnly()
{
    m_state = JournalState::ReadOnly;
    m_message.clear();
    if (!m_configuration.looksOnly)
        say(QCoreApplication::translate("ChangeJournal",
            "Another Calends carries out this account's changes. Here they are shown as it wrote them "
            "down."));
    if (openOnDisk(true) != StoreTrouble::None)
        say(QCoreApplication::translate("ChangeJournal", "Its journal cannot be read from here."));
}

// Its owner may only have begun it when it was opened here.
qint64 JournalFile::version()
{
    if (!m_rows && m_state == JournalState::ReadOnly)
        openReadOnly();
    QSqlQuery query(m_sqlite.database());
    return m_rows && query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toLongLong() : -1;
}

// FULL: a row is on the disk before it is sent, also when the machine loses power.
StoreTrouble JournalFile::openOnDisk(bool readOnly)
{
    disconnect();
    const auto rows = [this] { return JournalRows(m_sqlite.database(), m_seal, m_configuration.profile); };
    const SqliteLayout layout{.application = JournalApplication,
        .version = JournalVersion,
        .synchronous = u"FULL"_s,
        .keyFits = [rows](QSqlError *error) { return rows().keyFits(error); },
        .bringUpToDate
        = [this](int from) { return from == 0 ? layOutJournal(m_sqlite.database()) : QSqlError(); },
        .mark = [rows] { return rows().mark(); }};
    const StoreTrouble trouble = m_sqlite.open(m_configuration.file, readOnly, layout);
    if (trouble == StoreTrouble::None)
        m_rows.emplace(m_sqlite.database(), m_seal, m_configuration.profile);
    return trouble;
}

void JournalFile::disconnect()
{
    m_rows.reset();
    m_sqlite.disconnect();
}

bool JournalFile::setAside(StoreTrouble trouble)
{
    disconnect();
    const QString name = SqliteFile::setAside(m_configuration.file);
    if (name.isEmpty())
        return false;
    qCWarning(journalLog) << "A journal was set aside as" << name;
    //: %1 is a reason ("is damaged"), %2 a file name
    say(QCoreApplication::translate("ChangeJournal",
        "The journal of changes %1. It was renamed to %2 and a new one was begun: changes that were under "
        "way are not resumed, and the log of earlier ones is in the renamed file.")
            .arg(SqliteFile::whySetAside(trouble), name));
    return true;
}

void JournalFile::goOnForThisRun(const QString &reason)
{
    m_state = JournalState::ThisRunOnly;
    say(reason);
    disconnect();
    if (m_sqlite.connect(u":memory:"_s, {}) != StoreTrouble::None) {
        say(QCoreApplication::translate("ChangeJournal",
            "Qt's SQLite driver is missing, so nothing can be changed. Install it and start Calends again."));
        return;
    }
    layOutJournal(m_sqlite.database());
    m_rows.emplace(m_sqlite.database(), m_seal, m_configuration.profile);
    m_rows->mark();
}

void JournalFile::note(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError)
        return;
    qCWarning(journalLog) << "The journal met an error:" << error.nativeErrorCode() << error.text();
    if (m_state == JournalState::Kept)
        say(QCoreApplication::translate("ChangeJournal",
            "The journal of changes can no longer be written, so nothing more is sent. Make room on the "
            "disk, "
            "or make its folder writable, and go on."));
}

void JournalFile::say(const QString &sentence)
{
    if (m_message.contains(sentence))
        return;
    m_message = m_message.isEmpty() ? sentence : m_message + u'\n' + sentence;
}

} // namespace Calends
