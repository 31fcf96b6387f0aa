#include "models/core/feed.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Calends {

namespace {

// How soon a window left open asks again when the walk that was due failed.
constexpr qint64 RetryWholeMs = 10LL * 60 * 1000;

auto inList(const QString &list)
{
    return [list](const auto &each) { return each.list == list; };
}

} // namespace

FeedStep FeedStep::whole(
    const QString &list, const QString &label, ReadOperation operation, const Arguments &arguments)
{
    return {.list = list,
        .label = label,
        .limitation = {},
        .request = {.operation = operation, .arguments = arguments},
        .idMember = QStringLiteral("id")};
}

Feed::Feed(Reader &reader, Store &store, const QString &kind, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_store(store)
    , m_kind(kind)
    , m_now(&QDateTime::currentDateTimeUtc)
{
    m_staleTimer.setSingleShot(true);
    connect(&m_staleTimer, &QTimer::timeout, this, &Feed::stateChanged);
    m_wholeTimer.setSingleShot(true);
    connect(&m_wholeTimer, &QTimer::timeout, this, &Feed::askUnlessBusy);
}

Feed::~Feed() = default;

void Feed::showSteps(const QList<FeedStep> &steps)
{
    for (const FeedStep &step : steps)
        m_added.removeIf(inList(step.list));
    m_steps = steps + m_added;
    dropListsBut(m_steps);
    const QList<SourceState> former = std::exchange(m_states, {});
    for (const FeedStep &step : std::as_const(m_steps))
        addSource(step, former);
    m_opening = true;
    readStore();
    tell();
}

void Feed::addSteps(const QList<FeedStep> &steps)
{
    for (const FeedStep &step : steps) {
        // Asked for once more, perhaps as somebody else.
        if (m_added.removeIf(inList(step.list)) > 0)
            m_steps.removeIf(inList(step.list));
        if (std::none_of(m_steps.cbegin(), m_steps.cend(), inList(step.list))) {
            m_added.append(step);
            m_steps.append(step);
        }
        addSource(step, m_states);
    }
    // The opening asks for them with the rest.
    if (m_locked.isEmpty() && !m_opening)
        walkSteps(steps);
}

void Feed::addSource(const FeedStep &step, const QList<SourceState> &former)
{
    if (const auto held = std::find_if(m_states.begin(), m_states.end(), inList(step.list));
        held != m_states.end()) {
        held->limitation = step.limitation;
        return;
    }
    const auto known = std::find_if(former.cbegin(), former.cend(), inList(step.list));
    SourceState state = known == former.cend() ? SourceState() : *known;
    state.list = step.list;
    state.label = step.label;
    state.limitation = step.limitation;
    state.isSupplement = step.isSupplement;
    m_states.append(state);
    if (m_lists.contains(step.list))
        return;
    m_lists.insert(step.list, FeedList(step.list));
    for (QList<PageName> &pages : m_foreign)
        pages.removeIf(inList(step.list));
}

// In the store their rows stay: the account may be allowed to see them again.
void Feed::dropListsBut(const QList<FeedStep> &steps)
{
    QStringList dropped;
    for (const FeedList &list : std::as_const(m_lists)) {
        if (std::none_of(steps.cbegin(), steps.cend(), inList(list.name())))
            dropped.append(list.name());
    }
    stopThose([&dropped](const FeedStep &step) { return dropped.contains(step.list); });
    QStringList rows;
    for (const QString &name : std::as_const(dropped)) {
        const FeedList list = m_lists.take(name);
        const QStringList ids = list.ids();
        for (const QString &id : ids)
            m_foreign[id].append(list.pageOf(id));
        rows += ids;
    }
    rows.removeIf([this](const QString &id) { return isInOurLists(id); });
    for (const QString &id : std::as_const(rows))
        m_unreadable.remove(id);
    removeRows(rows);
}

void Feed::refresh() { ask(Extent::Needed); }

void Feed::refreshWhole() { ask(Extent::Whole); }

void Feed::ask(Extent extent)
{
    Q_EMIT refreshAsked(); // may unlock it
    if (mayAsk())
        askServer(extent);
}

// Nobody asked: what the server refused stays off.
void Feed::askUnlessBusy()
{
    if (mayAsk())
        askServer(Extent::Needed);
}

bool Feed::mayAsk() const { return m_locked.isEmpty() && !m_opening && !isLoading(); }

// The plan may have changed without having been shown yet.
void Feed::askServer(Extent extent)
{
    QList<FeedStep> steps = m_refreshBy ? m_refreshBy(extent) + m_added : m_steps;
    steps.removeIf([this](const FeedStep &step) { return !isShown(step.list); });
    walkSteps(steps);
}

void Feed::setWholeEvery(qint64 milliseconds)
{
    m_wholeEvery = milliseconds;
    scheduleWhole();
}

// A clock that was ahead left a time to come: that says nothing.
bool Feed::isWholeFresh(const SourceState &source) const
{
    if (!isWhole(source.standing) || !source.changesHeldTo.isValid() || !source.wholeAsOf.isValid())
        return false;
    const qint64 age = source.wholeAsOf.msecsTo(now());
    return age >= 0 && (m_wholeEvery == 0 || age < m_wholeEvery);
}

void Feed::scheduleWhole()
{
    m_wholeTimer.stop();
    if (m_wholeEvery == 0 || m_states.isEmpty())
        return;
    qint64 left = m_wholeEvery;
    for (const SourceState &source : std::as_const(m_states)) {
        const qint64 age = source.wholeAsOf.isValid() ? source.wholeAsOf.msecsTo(now()) : m_wholeEvery;
        left = std::min(left, m_wholeEvery - age);
    }
    m_wholeTimer.start(std::chrono::milliseconds(std::max(left, std::min(RetryWholeMs, m_wholeEvery))));
}

void Feed::walkSteps(const QList<FeedStep> &steps)
{
    for (const FeedStep &step : steps) {
        const auto alike = [&step](const FeedStep &other) {
            return other.list == step.list && other.coverage == step.coverage
                && other.request.operation == step.request.operation;
        };
        const auto walked
            = [&alike](const auto &walk) { return alike(walk.second.step) && !walk.second.ended; };
        if (std::any_of(m_waiting.cbegin(), m_waiting.cend(), alike)
            || std::any_of(m_walks.cbegin(), m_walks.cend(), walked))
            continue;
        m_waiting.append(step);
        stateOf(step.list).error = {};
    }
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
        [](const FeedStep &a, const FeedStep &b) { return a.stage < b.stage; });
    if (m_running == 0)
        startStage();
}

void Feed::startStage()
{
    if (m_waiting.isEmpty()) {
        scheduleWhole();
        tell();
        Q_EMIT settled();
        return;
    }
    const int stage = m_waiting.constFirst().stage;
    QList<FeedStep> now;
    while (!m_waiting.isEmpty() && m_waiting.constFirst().stage == stage)
        now.append(m_waiting.takeFirst());
    // One a page waits for; the others may not crowd out what a person clicks meanwhile.
    for (qsizetype i = 1; i < now.size(); ++i)
        now[i].request.priority = Priority::Background;
    m_running += int(now.size());
    for (const FeedStep &step : std::as_const(now))
        startWalk(step);
    tell();
}

void Feed::cancel()
{
    Q_EMIT cancelAsked();
    stopAll();
}

void Feed::stopAll()
{
    stopThose([](const FeedStep &) { return true; });
}

void Feed::stopThose(const std::function<bool(const FeedStep &)> &which)
{
    m_waiting.removeIf(which);
    // Cancelling may end a walk at once, which takes it off the map.
    QList<PageWalk *> walks;
    for (const auto &[number, walk] : m_walks) {
        if (!walk.ended && which(walk.step))
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
        stopAll();
    tell();
}

void Feed::setPlanning(bool pending, const ApiError &error)
{
    const bool same
        = m_planning == pending && m_planError.kind == error.kind && m_planError.logEntry == error.logEntry;
    m_planning = pending;
    m_planError = error;
    if (!same)
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
    const auto known = std::find_if(m_states.begin(), m_states.end(), inList(list));
    Q_ASSERT_X(known != m_states.end(), "Feed", "a list that no source has");
    return *known;
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
