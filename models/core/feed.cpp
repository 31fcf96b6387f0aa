#include "models/core/feed.h"

#include <algorithm>
#include <utility>

namespace Calends {

namespace {

// A page number no page has: when the list was last walked to its end, and how that went.
constexpr int WalkRecord = -2;

// After these no other source can fare better: the rest is not asked.
bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::NoNetwork:
    case ErrorKind::Refused:
    case ErrorKind::Tls:
    case ErrorKind::Unauthorized:
    case ErrorKind::Expired:
    case ErrorKind::NotCalCom:
        return true;
    default:
        return false;
    }
}

bool isWhole(FeedStanding standing)
{
    return standing == FeedStanding::Complete || standing == FeedStanding::ChangedWhileLoading;
}

} // namespace

Feed::Feed(Reader &reader, Store &store, const QString &kind, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_store(store)
    , m_kind(kind)
    , m_now(&QDateTime::currentDateTimeUtc)
{
    m_staleTimer.setSingleShot(true);
    connect(&m_staleTimer, &QTimer::timeout, this, &Feed::stateChanged);
}

Feed::~Feed() = default;

void Feed::showSteps(const QList<FeedStep> &steps)
{
    m_steps = steps;
    QList<SourceState> states;
    for (const FeedStep &step : steps) {
        const auto known = [&](const SourceState &state) { return state.list == step.list; };
        if (std::any_of(states.cbegin(), states.cend(), known))
            continue;
        const auto former = std::find_if(m_states.cbegin(), m_states.cend(), known);
        SourceState state = former == m_states.cend() ? SourceState() : *former;
        state.list = step.list;
        state.label = step.label;
        state.limitation = step.limitation;
        states.append(state);
        if (!m_lists.contains(step.list))
            m_lists.insert(step.list, FeedList(step.list));
    }
    m_states = states;
    m_opening = true;
    readStore();
    tell();
}

bool Feed::placeStored(const StoredRow &row)
{
    bool ours = false;
    QList<PageName> foreign;
    for (const PageName &page : row.pages) {
        const auto list = m_lists.find(page.list);
        if (list == m_lists.end()) {
            foreign.append(page);
        } else if (!list->holds(row.id)) {
            list->restore(row.id, page.number);
            ours = true;
        }
    }
    if (!foreign.isEmpty())
        m_foreign.insert(row.id, foreign);
    return ours;
}

void Feed::finishOpening(const QList<StoredPage> &pages)
{
    for (const StoredPage &page : pages) {
        if (m_lists.contains(page.name.list) && page.name.number != WalkRecord && usesStoredValidators)
            m_lists[page.name.list].restore(page);
    }
    for (const StoredPage &page : pages) {
        if (m_lists.contains(page.name.list) && page.name.number == WalkRecord)
            restoreWalk(page);
    }
    for (SourceState &state : m_states) {
        state.rows = m_lists.value(state.list).size();
        if (state.rows > 0 && state.standing == FeedStanding::Nothing)
            state.standing = FeedStanding::Partial;
    }
    m_opening = false;
    tell();
    Q_EMIT storeShown();
    if (m_locked.isEmpty())
        walkSteps(m_steps);
}

void Feed::restoreWalk(const StoredPage &record)
{
    SourceState &state = stateOf(record.name.list);
    state.wholeAsOf = record.seen;
    state.asOf = std::max(state.asOf, record.seen);
    state.standing = FeedStanding(std::clamp(record.rows, 0, int(FeedStanding::Capped)));
    if (isWhole(state.standing))
        m_lists[state.list].restoreWhole(record.seen);
}

void Feed::refresh()
{
    if (!m_locked.isEmpty() || m_opening || isLoading())
        return;
    if (m_refreshBy)
        m_refreshBy();
    else
        walkSteps(m_steps);
}

void Feed::refreshWhole()
{
    if (m_locked.isEmpty() && !m_opening && !isLoading())
        walkSteps(m_steps);
}

void Feed::walkSteps(const QList<FeedStep> &steps)
{
    m_waiting += steps;
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
        [](const FeedStep &a, const FeedStep &b) { return a.stage < b.stage; });
    for (const FeedStep &step : steps)
        stateOf(step.list).error = {};
    if (m_running == 0)
        startStage();
}

void Feed::startStage()
{
    if (m_waiting.isEmpty()) {
        tell();
        Q_EMIT settled();
        return;
    }
    const int stage = m_waiting.first().stage;
    QList<FeedStep> now;
    while (!m_waiting.isEmpty() && m_waiting.first().stage == stage)
        now.append(m_waiting.takeFirst());
    m_running += int(now.size());
    for (const FeedStep &step : std::as_const(now))
        startWalk(step);
    tell();
}

void Feed::startWalk(const FeedStep &step)
{
    const quint64 number = ++m_lastWalk;
    auto *const walk = new PageWalk(m_reader, step.request, step.idMember, this);
    m_walks.insert({number, Walk{step, walk, 0, false, {}}});
    SourceState &state = stateOf(step.list);
    state.loading = true;
    state.pagesDone = 0;
    state.pagesExpected = -1;
    if (step.coverage == Coverage::All) {
        FeedList &list = m_lists[step.list];
        walk->setValidators(list.validators());
        list.beginWalk();
    }
    connect(
        walk, &PageWalk::pageArrived, this, [this, number](const Page &page) { pageArrived(number, page); });
    connect(walk, &PageWalk::progressed, this, [this, list = step.list](int done, int expected) {
        stateOf(list).pagesDone = done;
        stateOf(list).pagesExpected = expected;
        tell();
    });
    connect(walk, &PageWalk::finished, this, [this, number](const WalkResult &result) {
        m_walks.at(number).ended = true;
        m_walks.at(number).result = result;
        settleWalk(number);
    });
    walk->start();
}

void Feed::pageArrived(quint64 number, const Page &page)
{
    const FeedStep step = m_walks.at(number).step;
    if (page.notModified) {
        confirmPage(step, page);
        return;
    }
    ++m_walks.at(number).decoding;
    decode({step, page, number});
}

void Feed::confirmPage(const FeedStep &step, const Page &page)
{
    const QStringList ids = m_lists[step.list].confirm(page.number, page.received);
    touchRows(ids, page.received, page.logEntry);
    StoreChange change;
    change.kind = m_kind;
    change.pages = {m_lists[step.list].page(page.number)};
    m_store.write(change);
}

QList<PageName> Feed::pagesOf(const QString &id) const
{
    QList<PageName> pages = m_foreign.value(id);
    for (const FeedList &list : m_lists) {
        if (list.holds(id))
            pages.append(list.pageOf(id));
    }
    return pages;
}

bool Feed::isInOurLists(const QString &id) const
{
    return std::any_of(
        m_lists.cbegin(), m_lists.cend(), [&](const FeedList &list) { return list.holds(id); });
}

// A page with a row that could not be read is asked again in full next time: such a row is not in the store.
void Feed::decoded(
    const Arrived &arrived, const QStringList &ids, const QStringList &unreadable, QList<StoredRow> rows)
{
    for (const QString &id : ids)
        m_unreadable.remove(id);
    for (const QString &id : unreadable)
        m_unreadable.insert(id);
    FeedList &list = m_lists[arrived.step.list];
    StoreChange change;
    change.kind = m_kind;
    change.layout.name = layoutName();
    if (arrived.step.coverage == Coverage::All) {
        const StoredPage page{{list.name(), arrived.page.number},
            unreadable.isEmpty() ? arrived.page.validator : QByteArray(), int(ids.size()),
            arrived.page.received};
        list.put(page, ids);
        change.pages = {page};
    } else {
        list.add(ids);
    }
    for (StoredRow &row : rows)
        row.pages = pagesOf(row.id);
    change.rows = std::move(rows);
    m_store.write(change);
    stateOf(list.name()).rows = list.size();
    const auto walk = m_walks.find(arrived.walk);
    if (walk != m_walks.end()) {
        --walk->second.decoding;
        settleWalk(arrived.walk);
    }
    tell();
}

void Feed::settleWalk(quint64 number)
{
    if (!m_walks.at(number).ended || m_walks.at(number).decoding > 0)
        return;
    const Walk walk = m_walks.at(number);
    m_walks.erase(number);
    walk.walk->deleteLater();
    SourceState &state = stateOf(walk.step.list);
    state.loading = false;
    // Who cancelled knows it.
    state.error = walk.result.error.kind == ErrorKind::Cancelled ? ApiError() : walk.result.error;
    StoreChange change;
    change.kind = m_kind;
    if (!walk.result.error.isError()) {
        state.asOf = now();
        if (walk.step.coverage == Coverage::All)
            endWhole(walk, &change);
    }
    state.rows = m_lists[walk.step.list].size();
    if (state.standing == FeedStanding::Nothing && state.rows > 0)
        state.standing = FeedStanding::Partial;
    if (!change.pages.isEmpty() || !change.removedRows.isEmpty())
        m_store.write(change);
    if (concernsAll(walk.result.error.kind))
        stopAll();
    tell();
    if (--m_running == 0)
        startStage();
}

// The walk counts the rows that were sent; those of pages that were not modified are known here alone.
FeedStanding Feed::standingOf(const Walk &walk) const
{
    switch (walk.result.completeness) {
    case Completeness::Complete:
        return FeedStanding::Complete;
    case Completeness::ChangedWhileLoading:
        return FeedStanding::ChangedWhileLoading;
    case Completeness::Capped:
        return FeedStanding::Capped;
    case Completeness::Incomplete:
        break;
    }
    const int seen = m_lists.value(walk.step.list).seen();
    return seen == walk.result.promised ? FeedStanding::Complete : FeedStanding::Incomplete;
}

void Feed::endWhole(const Walk &walk, StoreChange *change)
{
    SourceState &state = stateOf(walk.step.list);
    state.standing = standingOf(walk);
    state.promised = walk.result.promised;
    state.wholeAsOf = state.asOf;
    change->pages = {{{state.list, WalkRecord}, {}, int(state.standing), state.asOf}};
    if (!isWhole(state.standing))
        return;
    const FeedList::Ended ended = m_lists[state.list].endWalk();
    change->removedPages = ended.pages;
    QStringList gone;
    for (const QString &id : ended.vanished) {
        const bool stays = isInOurLists(id);
        const QList<PageName> elsewhere = pagesOf(id);
        if (!stays)
            gone.append(id);
        if (elsewhere.isEmpty())
            change->removedRows.append(id);
        else
            change->movedRows.append({id, {}, {}, elsewhere, {}});
        m_unreadable.remove(id);
    }
    removeRows(gone);
}

void Feed::cancel()
{
    m_waiting.clear();
    stopAll();
}

void Feed::stopAll()
{
    m_waiting.clear();
    // Cancelling may end a walk at once, which takes it off the map.
    QList<PageWalk *> walks;
    for (const auto &[number, walk] : m_walks) {
        if (!walk.ended)
            walks.append(walk.walk);
    }
    for (PageWalk *const walk : std::as_const(walks))
        walk->cancel();
}

void Feed::setLocked(const QString &reason, const QString &cure)
{
    m_locked = reason;
    m_lockedCure = cure;
    if (!reason.isEmpty())
        cancel();
    tell();
}

void Feed::setStaleAfter(int milliseconds)
{
    m_staleAfter = milliseconds;
    tell();
}

void Feed::setClock(std::function<QDateTime()> clock) { m_now = std::move(clock); }

QDateTime Feed::now() const { return m_now(); }

SourceState &Feed::stateOf(const QString &list)
{
    const auto known = std::find_if(
        m_states.begin(), m_states.end(), [&](const SourceState &state) { return state.list == list; });
    if (known != m_states.end())
        return *known;
    m_states.append(SourceState());
    m_states.last().list = list;
    return m_states.last();
}

void Feed::tell()
{
    const QDateTime asOf = state().asOf;
    m_staleTimer.stop();
    if (m_staleAfter > 0 && asOf.isValid()) {
        const qint64 left = now().msecsTo(asOf) + m_staleAfter + 1;
        if (left > 0)
            m_staleTimer.start(int(std::min<qint64>(left, m_staleAfter + 1)));
    }
    Q_EMIT stateChanged();
}

} // namespace Calends
