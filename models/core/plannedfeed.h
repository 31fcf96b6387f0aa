// The table and feed of one page of one account, following a plan that may change while the account is open.
#pragma once

#include <utility>

#include "models/core/feedplan.h"
#include "models/core/listfeed.h"

namespace Calends {

// All that makes one resource's feed differ from the others'.
template <typename T>
struct FeedDescription
{
    QList<Column<T>> columns;
    Keeping<T> keeping;
    std::function<FeedPlan()> plan; // asked on open() and replan()
    // How the rows of a list are read, when not as Keeping says.
    std::function<std::function<QList<TableRow<T>>(const QList<QByteArray> &)>(const QString &list)> decoder
        = {};
    std::function<T(const T &older, const T &newer)> join = {}; // of a row that two lists have
    // What changed since the newest change held. Without these every refresh walks everything.
    std::function<FeedPlan(const QDateTime &newest)> changes = {};
    std::function<qint64(const T &)> changed = {}; // ms since 1970; 0: not known
};

template <typename T>
class PlannedFeed final : public QObject
{
public:
    // A whole walk finds what vanished, so one is due when the last is older than this.
    static constexpr qint64 WholeWalkMs = 24LL * 60 * 60 * 1000;

    PlannedFeed(Reader &reader, Store &store, FeedDescription<T> description, QObject *parent = nullptr)
        : QObject(parent)
        , m_description(std::move(description))
        , m_table(m_description.columns)
        , m_feed(reader, store, m_table, m_description.keeping)
    {
        m_table.setJoin(m_description.join);
        if (m_description.changes)
            m_feed.refreshBy([this] { walkChanges(); });
    }

    ValueTable<T> &table() { return m_table; }
    ListFeed<T> &feed() { return m_feed; }

    // Shows what is stored and asks the server, or locks the page with the reason. Again when what the
    // account may do or the lists below it changed: only another plan starts anything.
    void follow()
    {
        const FeedPlan plan = m_description.plan();
        m_feed.setLocked(plan.locked, plan.cure);
        if (!plan.locked.isEmpty() || same(plan.steps, m_steps))
            return;
        m_steps = plan.steps;
        m_feed.show(sourcesOf(plan.steps));
    }

private:
    static bool same(const QList<FeedStep> &a, const QList<FeedStep> &b)
    {
        // Arguments of a window move with the clock; the same lists by the same calls are the same plan.
        return std::equal(
            a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const FeedStep &one, const FeedStep &other) {
                return one.list == other.list && one.request.operation == other.request.operation
                    && one.stage == other.stage && one.label == other.label;
            });
    }

    QList<Source<T>> sourcesOf(const QList<FeedStep> &steps) const
    {
        QList<Source<T>> sources;
        for (const FeedStep &step : steps) {
            Source<T> source{step};
            if (m_description.decoder)
                source.decode = m_description.decoder(step.list);
            sources.append(source);
        }
        return sources;
    }

    void walkChanges()
    {
        const QDateTime newest = newestChange();
        if (newest.isValid() && isWholeFresh())
            m_feed.load(sourcesOf(m_description.changes(newest).steps));
        else
            m_feed.refreshWhole();
    }

    bool isWholeFresh() const
    {
        const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(-WholeWalkMs);
        const QList<SourceState> sources = m_feed.sources();
        return !sources.isEmpty()
            && std::all_of(sources.cbegin(), sources.cend(), [&due](const SourceState &source) {
                   return source.wholeAsOf.isValid() && source.wholeAsOf > due;
               });
    }

    QDateTime newestChange() const
    {
        qint64 newest = 0;
        for (const QString &id : m_table.ids()) {
            if (const T *const value = m_table.find(id))
                newest = std::max(newest, m_description.changed(*value));
        }
        return newest == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC);
    }

    FeedDescription<T> m_description;
    ValueTable<T> m_table;
    ListFeed<T> m_feed;
    QList<FeedStep> m_steps;
};

} // namespace Calends
