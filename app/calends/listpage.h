// A table with the feed that fills it, for one account.
#pragma once

#include "models/core/feedplan.h"
#include "models/core/listfeed.h"

namespace Calends {

// How the rows of a step's list are decoded when not as usual; empty: always as usual.
template <typename T>
using DecoderOf = std::function<std::function<QList<TableRow<T>>(const QList<QByteArray> &)>(const QString &list)>;

template <typename T>
class ListPage
{
public:
    ListPage(Reader &reader, Store &store, const QList<Column<T>> &columns, const Keeping<T> &keeping)
        : m_table(columns)
        , m_feed(reader, store, m_table, keeping)
    {
    }

    ValueTable<T> &table() { return m_table; }
    Feed &feed() { return m_feed; }

    // What feeds the page from now on, or why nothing may.
    void follow(const FeedPlan &plan, const DecoderOf<T> &decoderOf = {})
    {
        m_feed.setLocked(plan.locked, plan.cure);
        if (plan.steps.isEmpty())
            return;
        m_feed.show(sourcesOf(plan, decoderOf));
    }
    // Walks these once, besides.
    void load(const FeedPlan &plan, const DecoderOf<T> &decoderOf = {}) { m_feed.load(sourcesOf(plan, decoderOf)); }

private:
    static QList<Source<T>> sourcesOf(const FeedPlan &plan, const DecoderOf<T> &decoderOf)
    {
        QList<Source<T>> sources;
        for (const FeedStep &step : plan.steps) {
            Source<T> source {step, {}};
            if (decoderOf)
                source.decode = decoderOf(step.list);
            sources.append(source);
        }
        return sources;
    }

    ValueTable<T> m_table;
    ListFeed<T> m_feed;
};

} // namespace Calends
