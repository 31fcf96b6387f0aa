#include "models/core/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <utility>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "calends.store")

QString uri(const QString &file, const QString &mode)
{
    return QString::fromUtf8(QUrl::fromLocalFile(file).toEncoded()) + u'?' + mode;
}

bool keptOnDisk(const StoreConfiguration &configuration)
{
    return !configuration.file.isEmpty() && Seal::isKey(configuration.key);
}

} // namespace

StoreFile::StoreFile(const StoreConfiguration &configuration)
    : m_configuration(configuration)
    , m_seal(keptOnDisk(configuration) ? configuration.key : Seal::newKey())
    , m_sqlite(u"store"_s)
{
    m_configuration.key.clear();
    if (!keptOnDisk(configuration))
        m_configuration.file.clear();
}

void StoreFile::open()
{
    if (m_configuration.file.isEmpty()) {
        goOnInMemory({}, Former::Left);
        return;
    }
    QDir().mkpath(QFileInfo(m_configuration.file).path());
    m_lock = std::exchange(m_configuration.lock, {});
    if (!m_lock) {
        m_lock = std::make_shared<QLockFile>(m_configuration.file + ".lock"_L1);
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    if (!m_lock->isLocked() && m_lock->error() == QLockFile::LockFailedError) {
        openReadOnly();
        return;
    }
    const bool locked = m_lock->isLocked();
    const StoreTrouble trouble = locked ? openOnDisk(false) : StoreTrouble::Unwritable;
    if (trouble == StoreTrouble::None || openAfterSettingAside(trouble))
        m_state = StoreState::Kept;
    else
        goOnInMemory(
            QCoreApplication::translate("Store",
                "What Calends keeps between runs cannot be written to %1: it is kept in memory until "
                "you quit. "
                "Make room on the disk, or make the folder writable.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_configuration.file).path())),
            Former::Copied);
}

void StoreFile::openReadOnly()
{
    const StoreTrouble trouble = openOnDisk(true);
    const QString owner
        = QCoreApplication::translate("Store", "Another Calends is using this profile's files.");
    if (trouble == StoreTrouble::None) {
        m_state = StoreState::ReadOnly;
        say(owner + u' '
            + QCoreApplication::translate(
                "Store", "Here they are shown as they are, and nothing new is kept."));
        return;
    }
    goOnInMemory(owner + u' '
            + QCoreApplication::translate(
                "Store", "They cannot be read from here, so this window starts empty and keeps nothing."),
        Former::Left);
}

bool StoreFile::openAfterSettingAside(StoreTrouble trouble)
{
    if (trouble == StoreTrouble::Unwritable || trouble == StoreTrouble::NoDriver)
        return false;
    return setAside(trouble) && openOnDisk(false) == StoreTrouble::None;
}

StoreTrouble StoreFile::openOnDisk(bool readOnly)
{
    disconnect();
    const auto rows = [this] { return StoreRows(m_sqlite.database(), m_seal, m_configuration.profile); };
    const SqliteLayout layout{.application = StoreApplication,
        .version = StoreVersion,
        .synchronous = u"NORMAL"_s,
        .keyFits = [rows](QSqlError *error) { return rows().keyFits(error); },
        .bringUpToDate = [this](int from) { return bringUpToDate(m_sqlite.database(), from); },
        .mark = [rows] { return rows().mark(); }};
    const StoreTrouble trouble = m_sqlite.open(m_configuration.file, readOnly, layout);
    if (trouble == StoreTrouble::None)
        m_rows.emplace(m_sqlite.database(), m_seal, m_configuration.profile);
    return trouble;
}

void StoreFile::disconnect()
{
    m_rows.reset();
    m_sqlite.disconnect();
}

bool StoreFile::setAside(StoreTrouble trouble)
{
    disconnect();
    const QString name = SqliteFile::setAside(m_configuration.file);
    if (name.isEmpty())
        return false;
    qCWarning(storeLog) << "A store file was set aside as" << name;
    //: %1 is a reason ("is damaged"), %2 a file name
    say(QCoreApplication::translate("Store",
        "What Calends kept of this profile %1. The file was renamed to %2, and everything is fetched again.")
            .arg(SqliteFile::whySetAside(trouble), name));
    return true;
}

void StoreFile::goOnInMemory(const QString &reason, Former former)
{
    disconnect();
    const StoreTrouble trouble = m_sqlite.connect(u":memory:"_s, u"QSQLITE_OPEN_URI"_s);
    m_state = StoreState::InMemory;
    if (trouble != StoreTrouble::None) {
        say(QCoreApplication::translate("Store",
            "Qt's SQLite driver is missing, so nothing that was seen is kept. Install it and start "
            "Calends again."));
        return;
    }
    if (!reason.isEmpty())
        say(reason);
    bringUpToDate(m_sqlite.database(), 0);
    m_rows.emplace(m_sqlite.database(), m_seal, m_configuration.profile);
    m_rows->mark();
    if (former == Former::Copied)
        copyFromDisk();
}

// First as SQLite reads any file. In a folder that cannot be written it may refuse for want of its helper
// files; then as a file that nobody changes.
void StoreFile::copyFromDisk()
{
    if (!QFileInfo::exists(m_configuration.file))
        return;
    QSqlQuery query(m_sqlite.database());
    for (const QString &mode : {u"mode=ro"_s, u"immutable=1"_s}) {
        query.prepare(u"ATTACH DATABASE ? AS disk"_s);
        query.bindValue(0, uri(m_configuration.file, mode));
        if (!query.exec())
            continue;
        bool copied = query.exec(u"BEGIN"_s);
        for (const QString &table : {u"catalogue"_s, u"payload"_s, u"page"_s, u"kept"_s})
            copied = copied && query.exec("INSERT INTO main.%1 SELECT * FROM disk.%1"_L1.arg(table));
        query.exec(copied ? u"COMMIT"_s : u"ROLLBACK"_s);
        query.exec(u"DETACH DATABASE disk"_s);
        if (copied)
            return;
    }
}

bool StoreFile::recover(const QSqlError &error)
{
    const StoreTrouble trouble = troubleOf(error);
    if (trouble == StoreTrouble::None || m_state == StoreState::InMemory)
        return false;
    qCWarning(storeLog) << "The store met an error:" << error.nativeErrorCode() << error.text();
    if (m_state == StoreState::Kept && openAfterSettingAside(trouble))
        return true;
    const QString reason = m_state == StoreState::ReadOnly
        ? QCoreApplication::translate("Store",
            "The files of the other Calends can no longer be read: what this window shows is kept in memory.")
        : QCoreApplication::translate("Store",
            "What Calends keeps between runs can no longer be written: from now on it is kept in memory "
            "until you quit. "
            "Make room on the disk, or make its folder writable.");
    goOnInMemory(reason, Former::Copied);
    return true;
}

void StoreFile::countUnopened()
{
    const int unopened = m_rows ? m_rows->takeUnopened() : 0;
    if (unopened == 0)
        return;
    m_unopened += unopened;
    say(QCoreApplication::translate("Store",
        "%n kept row(s) were changed outside Calends and are left out; they are fetched again.", nullptr,
        unopened));
}

void StoreFile::say(const QString &sentence)
{
    if (m_message.contains(sentence))
        return;
    m_message = m_message.isEmpty() ? sentence : m_message + u'\n' + sentence;
}

} // namespace Calends
