// How a feed walks its lists: pages in, rows out, and what the end of a walk says.
#include "models/core/feed.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// After these no other source can fare better: the rest is not asked.
bool concernsAll(ErrorKind kind)
{
    return kind == ErrorKind::NoNetwork || kind == ErrorKind::Refused || kind == ErrorKind::Tls
        || kind == ErrorKind::NotCalCom || isOfProxy(kind);
}

// After these what the same credential signs cannot fare better.
bool concernsSigner(ErrorKind kind) { return kind == ErrorKind::Unauthorized || kind == ErrorKind::Expired; }

QString clientOf(const ReadRequest &request)
{
    for (const auto &[name, value] : request.arguments.path) {
        if (name == "clientId"_L1)
            return value;
    }
    return {};
}

// A path that names a client is signed by that client's own pair, everything else by its subject's
// credential.
bool signedAlike(const ReadRequest &a, const ReadRequest &b)
{
    return a.subject == b.subject && clientOf(a) == clientOf(b);
}

// A walk that saw the list change to its end is incomplete also where both counts agree: a row that went
// makes up for one that moved past the walk.
FeedStanding standingAfter(Completeness completeness)
{
    switch (completeness) {
    case Completeness::Complete:
        return FeedStanding::Complete;
    case Completeness::ChangedWhileLoading:
        return FeedStanding::ChangedWhileLoading;
    case Completeness::Capped:
        return FeedStanding::Capped;
    case Completeness::Incomplete:
        break;
    }
    return FeedStanding::Incomplete;
}

} // namespace

void Feed::startWalk(const FeedStep &step)
{
    const quint64 number = ++m_lastWalk;
    auto *const walk = new PageWalk(m_reader, step.request, step.idMember, this);
    m_walks.insert({number, Walk{step, walk, 0, false, {}, now(), 0}});
    SourceState &state = stateOf(step.list);
    state.loading = true;
    state.pagesDone = 0;
    state.pagesExpected = -1;
    if (step.coverage == Coverage::All) {
        FeedList &list = m_lists[step.list];
        walk->setHeldPages(list.heldPages());
        list.beginWalk();
    }
    connect(
        walk, &PageWalk::pageArrived, this, [this, number](const Page &page) { pageArrived(number, page); });
    connect(walk, &PageWalk::progressed, this, [this, list = step.list](int done, int expected) {
        if (!isShown(list))
            return;
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
    if (!isShown(step.list))
        return;
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

void Feed::decoded(const Arrived &arrived, Decoded page)
{
    if (isShown(arrived.step.list)) {
        for (const QString &id : std::as_const(page.ids))
            m_unreadable.remove(id);
        for (const QString &id : std::as_const(page.unreadable))
            m_unreadable.insert(id);
        StoreChange change;
        change.kind = m_kind;
        change.layout.name = layoutName();
        placePage(arrived, page, &change);
        for (StoredRow &row : page.rows)
            row.pages = pagesOf(row.id);
        change.rows = std::move(page.rows);
        m_store.write(change);
    }
    const auto walk = m_walks.find(arrived.walk);
    if (walk != m_walks.end()) {
        --walk->second.decoding;
        walk->second.newestChange = std::max(walk->second.newestChange, page.newestChange);
        settleWalk(arrived.walk);
    }
    tell();
}

// What stands in no list yet would be found by none: a refresh brings it.
void Feed::keepTaken(QList<StoredRow> rows)
{
    StoreChange change;
    change.kind = m_kind;
    change.layout.name = layoutName();
    for (StoredRow &row : rows) {
        row.pages = pagesOf(row.id);
        if (isInOurLists(row.id))
            change.rows.append(row);
    }
    if (!change.rows.isEmpty())
        m_store.write(change);
}

void Feed::dropRows(const QStringList &ids)
{
    removeRows(ids);
    for (FeedList &list : m_lists) {
        for (const QString &id : ids)
            list.remove(id);
        if (isShown(list.name()))
            stateOf(list.name()).rows = list.size();
    }
    StoreChange change;
    change.kind = m_kind;
    change.removedRows = ids;
    m_store.write(change);
    tell();
}

// A page with a row that could not be read is asked again in full next time: such a row is not in the store.
void Feed::placePage(const Arrived &arrived, const Decoded &page, StoreChange *change)
{
    FeedList &list = m_lists[arrived.step.list];
    if (arrived.step.coverage == Coverage::All) {
        const StoredPage stored{{list.name(), arrived.page.number},
            page.unreadable.isEmpty() ? arrived.page.validator : QByteArray(), int(page.ids.size()),
            arrived.page.received};
        list.put(stored, page.ids);
        change->pages = {stored};
    } else {
        list.add(page.ids);
    }
    stateOf(list.name()).rows = list.size();
}

void Feed::settleWalk(quint64 number)
{
    if (!m_walks.at(number).ended || m_walks.at(number).decoding > 0)
        return;
    const Walk walk = m_walks.at(number);
    m_walks.erase(number);
    walk.walk->deleteLater();
    if (isShown(walk.step.list))
        endWalk(walk);
    tell();
    if (--m_running == 0)
        startStage();
}

void Feed::endWalk(const Walk &walk)
{
    SourceState &state = stateOf(walk.step.list);
    const ApiError &error = walk.result.error;
    state.loading = false;
    // Who cancelled knows it.
    state.error = error.kind == ErrorKind::Cancelled ? ApiError() : error;
    StoreChange change;
    change.kind = m_kind;
    if (!error.isError()) {
        state.asOf = now();
        if (walk.step.coverage == Coverage::All)
            endWhole(walk, &change);
        const bool whole = walk.step.coverage == Coverage::All && isWhole(state.standing);
        const bool changes = walk.step.coverage == Coverage::Changes
            && walk.result.completeness != Completeness::Incomplete
            && walk.result.completeness != Completeness::Capped;
        if (whole || changes)
            holdChanges(walk, &change);
    }
    state.rows = m_lists[walk.step.list].size();
    if (state.standing == FeedStanding::Nothing && state.rows > 0)
        state.standing = FeedStanding::Partial;
    if (!change.pages.isEmpty() || !change.removedRows.isEmpty())
        m_store.write(change);
    if (concernsAll(error.kind))
        stopAll();
    else if (concernsSigner(error.kind))
        stopThose([&walk](const FeedStep &step) { return signedAlike(step.request, walk.step.request); });
}

// Rows that changed while the walk went may stand where it had already been; such a change is at most as much
// older than the newest one seen as the walk took.
void Feed::holdChanges(const Walk &walk, StoreChange *change)
{
    if (walk.newestChange == 0)
        return;
    SourceState &state = stateOf(walk.step.list);
    const qint64 took = std::max<qint64>(0, walk.started.msecsTo(now()));
    const QDateTime heldTo = QDateTime::fromMSecsSinceEpoch(walk.newestChange - took, Qt::UTC);
    if (state.changesHeldTo.isValid() && heldTo <= state.changesHeldTo)
        return;
    state.changesHeldTo = heldTo;
    change->pages.append({{state.list, FeedList::ChangesRecord}, {}, 0, heldTo});
}

void Feed::endWhole(const Walk &walk, StoreChange *change)
{
    SourceState &state = stateOf(walk.step.list);
    state.standing = standingAfter(walk.result.completeness);
    state.promised = walk.result.promised;
    state.wholeAsOf = state.asOf;
    change->pages = {{{state.list, FeedList::WalkRecord}, {}, int(state.standing), state.asOf}};
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

} // namespace Calends
