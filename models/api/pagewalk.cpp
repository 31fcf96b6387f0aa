#include "models/api/pagewalk.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSet>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <map>

#include "models/api/pageplan.h"
#include "models/api/pagesplit.h"

namespace Calends {

namespace {

// Qt has six connections a host: one stays free for what a person waits for.
constexpr int MostAtOnce = 5;
constexpr int Unlimited = std::numeric_limits<int>::max();

// What is known of one page in the pass under way.
struct PageState
{
    QPointer<Call> call;
    bool asked = false;
    bool done = false;
    bool known = false; // rows and ids are of this walk; false: held from an earlier one
    int rows = 0; // as sent, repeated ones included
    QList<QByteArray> ids; // as sent
    QByteArray validator;
    QString cursor;
    int total = -1;
    ApiError error;
};

// What the pages of a whole pass hold together.
struct Tally
{
    QSet<QByteArray> ids;
    int withoutId = 0;
    int repeats = 0; // rows that two pages have, besides the planned ones
    int unknown = 0; // rows of pages held from earlier walks
};

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
    int endOfList() const;
    int mayAskUpTo() const;
    int inFlight() const;
    void learnTotal(PageState &page, int total);
    Tally tally(int end) const;
    bool overlapsFit(int end) const;
    void endPass(int end);
    void finish(WalkResult result);
    void dropCalls();
    QList<QByteArray> newRows(const SplitPage &split);

    PageWalk &q;
    Reader &reader;
    ReadRequest request;
    PagePlan plan;
    QByteArray idMember;
    QHash<int, QByteArray> validators; // held from earlier walks, then from this one's first pass
    int held = 0; // pages that earlier walks had
    std::map<int, PageState> pages;
    std::map<int, PageState> firstPass;
    QSet<QByteArray> seenIds; // of this pass
    quint64 pass = 0;
    int promised = -1; // the latest total
    bool totalMoved = false;
    bool second = false;
    bool running = false;
};

int PageWalk::Private::inFlight() const
{
    return int(std::count_if(
        pages.begin(), pages.end(), [](const auto &page) { return page.second.asked && !page.second.done; }));
}

// Number of pages; Unlimited: not known yet.
int PageWalk::Private::endOfList() const
{
    if (plan.isSingle())
        return 1;
    if (plan.isCounted() && promised >= 0)
        return plan.pagesFor(promised);
    const auto first = pages.find(0);
    const bool firstHeld = first != pages.end() && first->second.done && !first->second.known;
    // The total is part of the page: an unchanged first page means an unchanged number of pages.
    if (plan.isCounted() && firstHeld)
        return std::max(1, held);
    for (const auto &[number, page] : pages) {
        const bool last = plan.isSequential() ? page.cursor.isEmpty() : page.rows < plan.size();
        if (page.done && page.known && !page.error.isError() && last)
            return number + 1;
        if (!plan.isReachable(number + 1))
            return number + 1;
    }
    return Unlimited;
}

// Speculation grows with what was found to be full.
int PageWalk::Private::mayAskUpTo() const
{
    int done = 0;
    while (pages.contains(done) && pages.at(done).done)
        ++done;
    if (done == 0)
        return 1;
    if (plan.isSequential())
        return done + 1;
    return std::max(held, done + std::min(2 * done, MostAtOnce));
}

void PageWalk::Private::advance()
{
    if (!running)
        return;
    const int end = endOfList();
    int done = 0;
    for (; done < end; ++done) {
        const auto page = pages.find(done);
        if (page == pages.end() || !page->second.done)
            break;
        if (page->second.error.isError()) {
            finish({Completeness::Incomplete, int(seenIds.size()), promised, page->second.error});
            return;
        }
    }
    Q_EMIT q.progressed(done, end == Unlimited ? -1 : end);
    if (!running) // whoever listened may have cancelled
        return;
    if (done >= end) {
        endPass(end);
        return;
    }
    const int last = end == Unlimited || !pages.at(0).done ? std::min(end, mayAskUpTo()) : end;
    for (int page = done; page < last && plan.isReachable(page) && inFlight() < MostAtOnce; ++page) {
        if (!pages[page].asked)
            ask(page);
    }
}

void PageWalk::Private::ask(int page)
{
    PageState &state = pages[page];
    state.asked = true;
    const QString cursor = page > 0 && plan.isSequential() ? pages[page - 1].cursor : QString();
    ReadRequest read = plan.request(page, cursor);
    read.validator = validators.value(page);
    if (second)
        read.priority = Priority::Background;
    Call *const call = reader.read(read, &q);
    state.call = call;
    connect(call, &Call::finished, &q, [this, page](const Outcome &outcome) { answered(page, outcome); });
}

void PageWalk::Private::answered(int page, const Outcome &outcome)
{
    PageState &state = pages[page];
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
    const Reply reply = outcome.reply();
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
    PageState &state = pages[page];
    if (const auto before = firstPass.find(page); before != firstPass.end() && before->second.known) {
        state.known = true;
        state.rows = before->second.rows;
        state.ids = before->second.ids;
        state.cursor = before->second.cursor;
        learnTotal(state, before->second.total);
        for (const QByteArray &id : std::as_const(state.ids))
            seenIds.insert(id);
    }
    state.done = true;
    state.validator = validators.value(page);
    Page same;
    same.number = page;
    same.validator = state.validator;
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
    PageState &state = pages[page];
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
    learnTotal(state, split.total);
    Page fresh;
    fresh.number = page;
    fresh.validator = reply.validator;
    fresh.rows = newRows(split);
    fresh.logEntry = reply.logEntry;
    fresh.received = reply.received;
    // Pages beyond the end were asked on speculation.
    if (page < endOfList() && (page == 0 || !fresh.rows.isEmpty() || split.total >= 0))
        Q_EMIT q.pageArrived(fresh);
    advance();
}

void PageWalk::Private::learnTotal(PageState &page, int total)
{
    page.total = total;
    if (total < 0)
        return;
    totalMoved = totalMoved || (promised >= 0 && promised != total);
    promised = total;
}

Tally PageWalk::Private::tally(int end) const
{
    Tally tally;
    for (int number = 0; number < end; ++number) {
        const PageState &page = pages.at(number);
        if (!page.known && promised >= 0)
            tally.unknown += std::clamp(promised - number * plan.size(), 0, plan.size());
        for (qsizetype i = number > 0 ? plan.overlap() : 0; i < page.ids.size(); ++i) {
            const QByteArray &id = page.ids.at(i);
            if (id.isEmpty())
                ++tally.withoutId;
            else if (tally.ids.contains(id))
                ++tally.repeats;
            else
                tally.ids.insert(id);
        }
    }
    return tally;
}

bool PageWalk::Private::overlapsFit(int end) const
{
    for (int number = 1; plan.overlap() > 0 && number < end; ++number) {
        const PageState &before = pages.at(number - 1);
        const PageState &page = pages.at(number);
        if (!before.known || !page.known)
            continue;
        if (page.ids.isEmpty() || page.ids.first() != before.ids.last())
            return false;
    }
    return true;
}

void PageWalk::Private::endPass(int end)
{
    dropCalls();
    const Tally found = tally(end);
    WalkResult result;
    result.promised = promised;
    result.seen = int(found.ids.size()) + found.unknown + found.withoutId;
    const bool steady
        = !totalMoved && found.repeats == 0 && overlapsFit(end) && (promised < 0 || result.seen == promised);
    if (!steady && !second && !plan.isSingle()) {
        second = true;
        for (const auto &[number, page] : pages) {
            if (page.known && !page.validator.isEmpty())
                validators.insert(number, page.validator);
        }
        firstPass = std::exchange(pages, {});
        beginPass();
        return;
    }
    if (!steady)
        result.completeness = Completeness::Incomplete;
    else if (!plan.isReachable(end) && !plan.isSingle() && pages.at(end - 1).rows >= plan.size())
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
    promised = -1;
    totalMoved = false;
    pages[0];
    ask(0);
}

void PageWalk::Private::dropCalls()
{
    for (auto &[number, page] : pages) {
        if (!page.call)
            continue;
        page.call->disconnect(&q);
        page.call->cancel();
        page.call.clear();
    }
}

void PageWalk::Private::finish(WalkResult result)
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

void PageWalk::setValidators(const QHash<int, QByteArray> &validators)
{
    d->validators = validators;
    d->held = 0;
    for (auto page = validators.keyBegin(); page != validators.keyEnd(); ++page)
        d->held = std::max(d->held, *page + 1);
}

void PageWalk::setPageSize(int rows) { d->plan = PagePlan(d->request, rows); }

void PageWalk::start()
{
    if (!d->running)
        d->beginPass();
}

void PageWalk::cancel()
{
    if (!d->running)
        return;
    WalkResult result;
    result.completeness = Completeness::Incomplete;
    result.seen = int(d->seenIds.size());
    result.promised = d->promised;
    result.error.kind = ErrorKind::Cancelled;
    result.error.operation = &d->request.operation.row();
    d->finish(result);
}

} // namespace Calends
