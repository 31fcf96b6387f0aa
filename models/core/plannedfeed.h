// The table and feed of one page of one account, following a plan that may change while the account is open.
#pragma once

#include <memory>
#include <utility>

#include "models/core/feedplan.h"
#include "models/core/listexport.h"
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
    // The steps that bring these lists up to date, given up to when their changes are held (UTC); needs
    // Keeping::changed. Without it every refresh walks everything.
    std::function<QList<FeedStep>(const QHash<QString, QDateTime> &heldTo)> changes = {};
    QList<Column<T>> asked = {}; // by the filter only, besides columns and described members
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
        , m_table(m_description.columns, m_description.asked)
        , m_feed(reader, store, m_table, m_description.keeping)
        , m_store(store)
    {
        m_table.setJoin(m_description.join);
        m_feed.setWholeEvery(WholeWalkMs);
        m_feed.refreshBy([this](Feed::Extent extent) {
            return extent == Feed::Extent::Whole || !m_description.changes ? m_description.plan().steps
                                                                           : stepsToRefresh();
        });
    }

    ValueTable<T> &table() { return m_table; }
    ListFeed<T> &feed() { return m_feed; }
    // Needs a field list of the value.
    ExportSource &exports()
    {
        if (!m_export)
            m_export = std::make_unique<ListExport<T>>(m_table, m_store, m_description.keeping);
        return *m_export;
    }

    // This table's columns name rows of the other: what they say is read again once the other is filled.
    template <typename U>
    void takeNamesFrom(PlannedFeed<U> &other)
    {
        const auto read = [this, names = &other.table()] {
            if (std::exchange(m_namesRead[names], names->revision()) != names->revision())
                m_table.readAgain();
        };
        connect(&other.feed(), &Feed::storeShown, this, read);
        connect(&other.feed(), &Feed::settled, this, read);
    }

    // Shows what is stored and asks the server, or locks the page with the reason. Again when what the
    // account may do or the lists below it changed: only another plan starts anything.
    void follow()
    {
        const FeedPlan plan = m_description.plan();
        m_feed.setPlanning(plan.pending, plan.error);
        m_feed.setLocked(plan.locked, plan.cure);
        const bool wasLocked = std::exchange(m_locked, !plan.locked.isEmpty());
        if (m_locked || (!wasLocked && same(plan.steps, m_steps)))
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

    // Source by source: what changed where that is enough, everything where it is not.
    QList<FeedStep> stepsToRefresh() const
    {
        QHash<QString, QDateTime> heldTo;
        const QList<SourceState> sources = m_feed.sources();
        for (const SourceState &source : sources) {
            if (m_feed.isWholeFresh(source))
                heldTo.insert(source.list, source.changesHeldTo);
        }
        QList<FeedStep> steps = m_description.plan().steps;
        steps.removeIf([&heldTo](const FeedStep &step) { return heldTo.contains(step.list); });
        return heldTo.isEmpty() ? steps : steps + m_description.changes(heldTo);
    }

    FeedDescription<T> m_description;
    ValueTable<T> m_table;
    ListFeed<T> m_feed;
    Store &m_store;
    std::unique_ptr<ExportSource> m_export;
    QList<FeedStep> m_steps;
    bool m_locked = false;
    QHash<const TableModel *, quint64> m_namesRead; // by table: the revision that was read
};

} // namespace Calends
