#include "app/sandbox/sampledata.h"

#include "app/sandbox/sample/samplebookings.h"
#include "app/sandbox/scheduling/interval.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Takes the indexes away while rows come by the hundred thousand, and builds each in one go afterwards.
class WithoutIndexes
{
public:
    explicit WithoutIndexes(Database &database)
        : m_database(database)
        , m_indexes(database.select(
              u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s))
    {
        for (const Row &index : m_indexes)
            m_database.execute(u"DROP INDEX "_s % index.text("name"_L1));
    }
    ~WithoutIndexes()
    {
        for (const Row &index : m_indexes)
            m_database.execute(index.text("sql"_L1));
        // A sample of each index is enough to choose between them.
        m_database.execute(u"PRAGMA analysis_limit=400"_s);
        m_database.execute(u"ANALYZE"_s);
    }
    WithoutIndexes(const WithoutIndexes &) = delete;
    WithoutIndexes &operator=(const WithoutIndexes &) = delete;

private:
    Database &m_database;
    Rows m_indexes;
};

} // namespace

void fillSampleData(const SampleTools &tools, const SampleAccounts &accounts)
{
    // Everything hangs on the day, so that one seed gives the same people and bookings from morning to
    // evening.
    const qint64 today = tools.clock.now() / dayLength * dayLength;
    Dice dice(tools.settings.seed);
    const WithoutIndexes faster(tools.database);
    const QList<SamplePerson> people = makePeople(tools, accounts, today, dice);
    const SampleEventTypes eventTypes = makeEventTypes(tools, accounts, people, today, dice);
    makeBookings(tools, people, eventTypes, today, dice);
}

} // namespace Calends::Sandbox
