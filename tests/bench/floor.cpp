#include "tests/bench/floor.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

#include <sqlite3.h>

#include "models/api/json.h"
#include "models/core/sealing.h"
#include "tests/bench/programs.h"
#include "tests/bench/usage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Database opened(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    sqlite3_exec(database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE IF NOT EXISTS row(id TEXT "
        "PRIMARY KEY, sealed BLOB)",
        nullptr, nullptr, nullptr);
    return {database, &sqlite3_close};
}

bool keep(const QByteArray &page, const Seal &seal, sqlite3_stmt *insert)
{
    const JsonDocument document(page);
    for (const JsonView row : document.root()["data"].items()) {
        const QByteArray id = row["id"].raw();
        const QByteArray sealed = seal.close(row.raw(), id);
        sqlite3_bind_text(insert, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 2, sealed.constData(), int(sealed.size()), SQLITE_STATIC);
        // A row that two pages have is kept once.
        const int result = sqlite3_step(insert);
        if (result != SQLITE_DONE)
            return false;
        sqlite3_reset(insert);
    }
    return document.isValid();
}

// A row that two pages have counts once.
int rowsIn(const QString &file)
{
    const Database database = opened(file);
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(database.get(), "SELECT count(DISTINCT id) FROM row", -1, &prepared, nullptr);
    const Statement count(prepared, &sqlite3_finalize);
    return sqlite3_step(count.get()) == SQLITE_ROW ? sqlite3_column_int(count.get(), 0) : 0;
}

} // namespace

double floorSeconds(const QStringList &files, int rows)
{
    QList<QByteArray> pages;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        pages.append(file.readAll());
    }
    const QTemporaryDir folder;
    const Seal seal(QByteArray(Seal::KeySize, 'k'));
    const double before = cpuSeconds();
    bool kept = true;
    {
        const Database database = opened(folder.filePath(u"floor.sqlite"_s));
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v2(database.get(), "INSERT OR REPLACE INTO row VALUES(?, ?)", -1, &prepared, nullptr);
        const Statement insert(prepared, &sqlite3_finalize);
        sqlite3_exec(database.get(), "BEGIN", nullptr, nullptr, nullptr);
        for (const QByteArray &page : std::as_const(pages))
            kept = kept && keep(page, seal, insert.get());
        kept = kept && sqlite3_exec(database.get(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    const double used = cpuSeconds() - before;
    return kept && rowsIn(folder.filePath(u"floor.sqlite"_s)) >= rows ? used : -1;
}

// Whatever of the three fails, fails the script.
double scriptSeconds(const QString &base, int pages, int step, int rows)
{
    const QTemporaryDir folder;
    const QString script = QStringLiteral(R"(
curl -sf --fail-early '%1/v2/organizations/1/users?take=1000&skip=[0-%2:%3]' |
    jq -r '.data[] | [.id, .name, .email, tojson] | @csv' |
    sqlite3 -batch '%4' 'CREATE TABLE row(id, name, email, row)' '.mode csv' '.import /dev/stdin row'
)")
                               .arg(base)
                               .arg((pages - 1) * step)
                               .arg(step)
                               .arg(folder.filePath(u"script.sqlite"_s));
    const double before = cpuSecondsOfPrograms();
    const bool ran = runProgram(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-ec"_s, script});
    const double used = cpuSecondsOfPrograms() - before;
    return ran && rowsIn(folder.filePath(u"script.sqlite"_s)) >= rows ? used : -1;
}

} // namespace Calends::Bench
