// One profile's store file, or its stand-in in memory: opened, locked, brought up to date, set aside.
#pragma once

#include <QLockFile>

#include <memory>
#include <optional>

#include "models/core/sealing.h"
#include "models/core/sqlitefile.h"
#include "models/core/store.h"
#include "models/core/storerows.h"
#include "models/core/storeschema.h"

namespace Calends {

// Lives in one thread. Never throws a file away: what cannot be used is renamed beside it.
class StoreFile
{
public:
    explicit StoreFile(const StoreConfiguration &configuration);
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    void open();
    StoreState state() const { return m_state; }
    QString message() const { return m_message; }
    bool mayWrite() const { return m_state == StoreState::Kept || m_state == StoreState::InMemory; }

    // Carries out `work(StoreRows &, QSqlError *)`; when the file turns out to be damaged or cannot be
    // written, answers that and carries it out once more on what took its place.
    template <typename Work>
    auto perform(Work work)
    {
        QSqlError error;
        auto result = m_rows ? work(*m_rows, &error) : decltype(work(*m_rows, &error)){};
        if (m_rows && recover(error)) {
            QSqlError again;
            const auto second = work(*m_rows, &again);
            if (again.type() == QSqlError::NoError)
                result = second;
        }
        countUnopened();
        return result;
    }

private:
    StoreTrouble openOnDisk(bool readOnly);
    void disconnect();
    void openReadOnly();
    bool openAfterSettingAside(StoreTrouble trouble);
    bool setAside(StoreTrouble trouble);
    enum class Former : quint8 { Copied, Left };
    void goOnInMemory(const QString &reason, Former former);
    void copyFromDisk();
    bool recover(const QSqlError &error);
    void countUnopened();
    void say(const QString &sentence);

    StoreConfiguration m_configuration;
    Seal m_seal;
    std::shared_ptr<QLockFile> m_lock;
    SqliteFile m_sqlite;
    std::optional<StoreRows> m_rows;
    StoreState m_state = StoreState::Opening;
    QString m_message;
    int m_unopened = 0;
};

} // namespace Calends
