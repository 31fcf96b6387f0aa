#include "models/api/pagewalk.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

#include "models/api/pagepass.h"
#include "models/api/pageplan.h"
#include "models/api/pagesplit.h"

namespace Calends {

namespace {

// Qt has six connections a host: one stays free for what a person waits for.
constexpr int MostAtOnce = 5;

} // namespace

class PageWalk::Private
{
public:
    Private(PageWalk &walk, Reader &walkReader, const ReadRequest &walkRequest, const QString &member)
        : q(walk)
        , reader(walkReader)
        , request(walkRequest)
        , plan(walkRequest, 0)
        , idMember(member.toUtf8())
    {
    }

    void beginPass();
    void advance();
    void ask(int page);
    void answered(int page, const Outcome &outcome);
    void notModified(int page, const Reply &reply);
    void arrived(int page, const Reply &reply, const SplitPage &split);
    void endPass(int end);
    void finish(const WalkResult &result);
    void dropCalls();
    QList<QByteArray> newRows(const SplitPage &split);
    // A page that is not modified tells no cursor, so a later walk could not go on from it.
    QByteArray lastingValidator(const PageState &page) const
    {
        return plan.isSequential() ? QByteArray() : page.validator;
    }

    PageWalk &q;
    Reader &reader;
    ReadRequest request;
    PagePlan plan;
    QByteArray idMember;
    QHash<int, HeldPage> held; // from earlier walks, then from this one's first pass
    PagePass now; // the pass under way
    std::map<int, PageState> firstPass;
    QSet<QByteArray> seenIds; // of this pass
    quint64 pass = 0;
    bool second = false;
    bool running = false;
};

void PageWalk::Private::advance()
{
    if (!running)
        return;
    const int end = now.endOfList(plan);
    int done = 0;
    for (; done < end; ++done) {
        const auto page = now.pages.find(done);
        if (page == now.pages.end() || !page->second.done)
            break;
        if (page->second.error.isError()) {
            finish({Completeness::Incomplete, int(seenIds.size()), now.promised, page->second.error});
            return;
        }
    }
    Q_EMIT q.progressed(done, end == PagePass::NotKnown ? -1 : end);
    if (!running) // whoever listened may have cancelled
        return;
    if (done >= end) {
        endPass(end);
        return;
    }
    const bool guessing = end == PagePass::NotKnown || !now.pages.at(0).done;
    const int last = guessing ? std::min(end, now.mayAskUpTo(plan)) : end;
    for (int page = done; page < last && plan.isReachable(page) && now.inFlight() < MostAtOnce; ++page) {
        if (!now.pages[page].asked)
            ask(page);
    }
}

void PageWalk::Private::ask(int page)
{
    PageState &state = now.pages[page];
    state.asked = true;
    const QString cursor = page > 0 && plan.isSequential() ? now.pages[page - 1].cursor : QString();
    ReadRequest read = plan.request(page, cursor);
    read.validator = held.value(page).validator;
    if (second)
        read.priority = Priority::Background;
    Call *const call = reader.read(read, &q);
    state.call = call;
    connect(call, &Call::finished, &q, [this, page](const Outcome &outcome) { answered(page, outcome); });
}

void PageWalk::Private::answered(int page, const Outcome &outcome)
{
    PageState &state = now.pages[page];
    state.call.clear();
    switch (outcome.kind()) {
    case Outcome::Kind::Failed:
        state.done = true;
        state.error = outcome.error();
        advance();
        return;
    case Outcome::Kind::NotModified:
        notModified(page, outcome.reply());
        return;
    case Outcome::Kind::Answered:
        break;
    }
    const Reply &reply = outcome.reply();
    // Not QFuture::then with a context: Qt 6.4 fails when the context goes before the future ends.
    auto *const watcher = new QFutureWatcher<SplitPage>(&q);
    connect(watcher, &QFutureWatcherBase::finished, &q, [this, page, reply, watcher, asked = pass] {
        watcher->deleteLater();
        if (running && asked == pass)
            arrived(page, reply, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(splitPage, reply.body, idMember));
}

void PageWalk::Private::notModified(int page, const Reply &reply)
{
    PageState &state = now.pages[page];
    if (const auto before = firstPass.find(page); before != firstPass.end() && before->second.known) {
        state.known = true;
        state.rows = before->second.rows;
        state.ids = before->second.ids;
        state.cursor = before->second.cursor;
        now.learnTotal(state, before->second.total);
        for (const QByteArray &id : std::as_const(state.ids))
            seenIds.insert(id);
    }
    state.heldRows = held.value(page).rows;
    state.done = true;
    state.validator = held.value(page).validator;
    Page same;
    same.number = page;
    same.validator = lastingValidator(state);
    same.notModified = true;
    same.logEntry = reply.logEntry;
    same.received = reply.received;
    Q_EMIT q.pageArrived(same);
    advance();
}

// The rows of the page without those another page of this pass has: planned repeats, and rows that moved
// while loading.
QList<QByteArray> PageWalk::Private::newRows(const SplitPage &split)
{
    QList<QByteArray> rows;
    rows.reserve(split.rows.size());
    for (qsizetype i = 0; i < split.rows.size(); ++i) {
        const QByteArray &id = split.ids.at(i);
        if (!id.isEmpty() && seenIds.contains(id))
            continue;
        seenIds.insert(id);
        rows.append(split.rows.at(i));
    }
    return rows;
}

void PageWalk::Private::arrived(int page, const Reply &reply, const SplitPage &split)
{
    PageState &state = now.pages[page];
    state.done = true;
    if (!split.readable) {
        state.error.kind = ErrorKind::Unreadable;
        state.error.operation = &request.operation.row();
        state.error.delivery = Delivery::Answered;
        state.error.status = reply.status;
        state.error.requestId = reply.requestId;
        state.error.logEntry = reply.logEntry;
        state.error.canRetry = true;
        advance();
        return;
    }
    state.known = true;
    state.rows = int(split.rows.size());
    state.ids = split.ids;
    state.validator = reply.validator;
    state.cursor = split.cursor;
    now.learnTotal(state, split.total);
    if (page == 0 && split.total < 0 && !split.cursor.isEmpty() && !plan.isSequential())
        plan.followCursor(int(split.rows.size()));
    Page fresh;
    fresh.number = page;
    fresh.validator = lastingValidator(state);
    fresh.rows = newRows(split);
    fresh.logEntry = reply.logEntry;
    fresh.received = reply.received;
    // Pages beyond the end were asked on speculation. One that was handed on by the first pass is replaced by
    // the second, also when its rows have all moved to other pages.
    const bool replaces = second && firstPass.contains(page);
    if (page < now.endOfList(plan) && (page == 0 || replaces || !fresh.rows.isEmpty() || split.total >= 0))
        Q_EMIT q.pageArrived(fresh);
    advance();
}

void PageWalk::Private::endPass(int end)
{
    dropCalls();
    const Tally found = now.tally(plan, end);
    WalkResult result;
    result.promised = now.promised;
    result.seen = int(found.ids.size()) + found.unknown + found.withoutId;
    const bool steady = !now.totalMoved && found.repeats == 0 && now.overlapsFit(plan, end)
        && (now.promised < 0 || result.seen == now.promised);
    if (!steady && !second && !plan.isSingle()) {
        second = true;
        for (const auto &[number, page] : now.pages) {
            if (page.known && !page.validator.isEmpty())
                held.insert(number, {page.validator, int(page.ids.size())});
        }
        firstPass = std::exchange(now.pages, {});
        beginPass();
        return;
    }
    if (!steady)
        result.completeness = Completeness::Incomplete;
    else if (!plan.isReachable(end) && !plan.isSingle() && now.isFull(plan, end - 1))
        result.completeness = Completeness::Capped;
    else if (second)
        result.completeness = Completeness::ChangedWhileLoading;
    finish(result);
}

void PageWalk::Private::beginPass()
{
    running = true;
    ++pass;
    seenIds.clear();
    now.pages.clear();
    now.promised = -1;
    now.totalMoved = false;
    now.pages[0];
    ask(0);
}

void PageWalk::Private::dropCalls()
{
    for (auto &[number, page] : now.pages) {
        if (!page.call)
            continue;
        page.call->disconnect(&q);
        page.call->cancel();
        page.call.clear();
    }
}

void PageWalk::Private::finish(const WalkResult &result)
{
    running = false;
    dropCalls();
    Q_EMIT q.finished(result);
}

PageWalk::PageWalk(Reader &reader, const ReadRequest &request, const QString &idMember, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, reader, request, idMember))
{
}

PageWalk::~PageWalk() { d->dropCalls(); }

void PageWalk::setHeldPages(const QHash<int, HeldPage> &pages)
{
    d->held = pages;
    d->now.held = 0;
    for (auto page = pages.keyBegin(); page != pages.keyEnd(); ++page)
        d->now.held = std::max(d->now.held, *page + 1);
}

void PageWalk::setPageSize(int rows) { d->plan = PagePlan(d->request, rows); }

void PageWalk::start()
{
    if (!d->running)
        d->beginPass();
}

bool PageWalk::isHeldUp() const { return d->running && d->now.isHeldUp(); }

void PageWalk::cancel()
{
    if (!d->running)
        return;
    WalkResult result;
    result.completeness = Completeness::Incomplete;
    result.seen = int(d->seenIds.size());
    result.promised = d->now.promised;
    result.error.kind = ErrorKind::Cancelled;
    result.error.operation = &d->request.operation.row();
    d->finish(result);
}

} // namespace Calends
