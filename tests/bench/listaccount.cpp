#include "tests/bench/listaccount.h"

#include <QSignalSpy>
#include <QTest>

#include "models/core/sealing.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 600'000; // ms

Profile profileOf(const QUrl &base)
{
    Profile profile;
    profile.id = u"bench"_s;
    profile.name = u"Bench"_s;
    profile.base = base;
    return profile;
}

} // namespace

ListAccount::ListAccount(const QUrl &base, const QString &key, List list)
    : m_kind(list)
    , m_vault(QString())
    , m_session(profileOf(base), m_vault)
    , m_scope(m_session, m_session.capabilities(), m_session.credentials())
    , m_store({m_folder.filePath(u"store.sqlite"_s), QByteArray(Seal::KeySize, 'k'), u"bench"_s})
{
    QObject::connect(&m_session, &Session::factsLearnt, &m_scope, &AccountScope::load);
    m_session.openWith(ApiKey{key});
}

ListAccount::~ListAccount() = default;

bool ListAccount::learn()
{
    QSignalSpy loaded(&m_scope, &AccountScope::loaded);
    if (!m_scope.isLoaded() && !loaded.wait(Patience))
        return false;
    const Capabilities &capabilities = m_session.capabilities();
    if (m_kind == List::Bookings) {
        m_bookings
            = std::make_unique<PlannedFeed<Booking>>(m_session, m_store, bookingFeed(capabilities, m_scope));
        m_feed = &m_bookings->feed();
        m_table = &m_bookings->table();
    } else {
        m_people = std::make_unique<PlannedFeed<Person>>(
            m_session, m_store, personFeed(capabilities, m_scope, {}));
        m_feed = &m_people->feed();
        m_table = &m_people->table();
    }
    return true;
}

bool ListAccount::load()
{
    return untilSettled([this] {
        if (m_bookings)
            m_bookings->follow();
        else
            m_people->follow();
    });
}

bool ListAccount::refresh()
{
    return untilSettled([this] { m_feed->refreshWhole(); });
}

// The store answers in the order asked: whatever is asked last is answered when all is on disk.
bool ListAccount::untilSettled(const std::function<void()> &start)
{
    QSignalSpy settled(m_feed, &Feed::settled);
    start();
    if (!settled.wait(Patience) || m_feed->state().error.isError())
        return false;
    QFuture<QByteArray> last = m_store.kept(u"nothing"_s);
    if (!QTest::qWaitFor([&last] { return last.isFinished(); }, Patience))
        return false;
    if (m_paint)
        m_paint();
    return m_store.state() == StoreState::Kept;
}

} // namespace Calends::Bench
