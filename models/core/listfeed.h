// The feed of one resource's table.
#pragma once

#include <QFuture>
#include <QtConcurrentRun>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

#include "models/api/whenready.h"
#include "models/core/feed.h"
#include "models/core/keeping.h"

namespace Calends {

template <typename T>
struct Source : FeedStep
{
    // When this source's rows look different from the others'; empty: as Keeping says.
    std::function<QList<TableRow<T>>(const QList<QByteArray> &)> decode = {};
};

// Reader, store and table outlive the feed. Rows are decoded, sealed and opened in other threads; they enter
// the table some hundred at a time, so that the window stays answering.
template <typename T>
class ListFeed final : public Feed
{
public:
    static constexpr qsizetype RowsATime = 500;
    static constexpr int FirstRows = 100; // a screenful of any screen

    ListFeed(
        Reader &reader, Store &store, ValueTable<T> &table, Keeping<T> keeping, QObject *parent = nullptr)
        : Feed(reader, store, keeping.kind, parent)
        , m_table(table)
        , m_keeping(std::move(keeping))
    {
        usesStoredValidators = !m_keeping.hasSecrets;
    }

    // Shows what the store holds of these lists, then asks the server, and so does refresh() from now on.
    void show(const QList<Source<T>> &sources) { showSteps(noted(sources)); }
    // Sources besides these, asked for by hand.
    void add(const QList<Source<T>> &sources) { addSteps(noted(sources)); }
    // Walks lists that are shown once more: what changed since, another window.
    void walk(const QList<FeedStep> &steps) { walkSteps(steps); }

    ValueTable<T> &table() { return m_table; }

    void keepFirstRows() override
    {
        const int rows = std::min(FirstRows, m_table.rowCount());
        if (isOpening() || rows == 0)
            return;
        QStringList ids;
        ids.reserve(rows);
        for (int row = 0; row < rows; ++row)
            ids.append(m_table.idAt(row));
        store().keep(firstRowsDrawer(), ids.join(u'\n').toUtf8());
    }

    void takeRows(const QList<QByteArray> &rows) override
    {
        Page written;
        written.rows = rows;
        written.received = now();
        const auto work = [keeping = m_keeping, written] {
            return batch(keeping.decode, keeping, written, QStringLiteral("written"));
        };
        whenReady(QtConcurrent::run(work), this, [this](Batch batch) {
            batch.rows.removeIf(
                [](const TableRow<T> &row) { return !std::holds_alternative<T>(row.content); });
            m_table.merge(batch.rows);
            keepTaken(batch.page.rows);
        });
    }

private:
    using Rows = QList<TableRow<T>>;
    struct Batch
    {
        Rows rows;
        Decoded page;
    };

    // What the store holds, on its way into the table.
    struct Opening
    {
        int reading = 0; // of the index: those that are not in the table yet
        bool hasRows = false; // which have no payload yet
    };

    QList<FeedStep> noted(const QList<Source<T>> &sources)
    {
        QList<FeedStep> steps;
        for (const Source<T> &source : sources) {
            m_decoders.insert(source.list, source.decode ? source.decode : m_keeping.decode);
            steps.append(source);
        }
        return steps;
    }

    void decode(const Arrived &arrived) override
    {
        const auto decoder = m_decoders.value(arrived.step.list);
        const auto work = [decoder, keeping = m_keeping, page = arrived.page, list = arrived.step.list] {
            return batch(decoder, keeping, page, list);
        };
        whenReady(QtConcurrent::run(work), this, [this, arrived](const Batch &batch) {
            if (isShown(arrived.step.list))
                m_table.merge(batch.rows);
            decoded(arrived, batch.page);
        });
    }

    template <typename Decoder>
    static Batch batch(
        const Decoder &decoder, const Keeping<T> &keeping, const Page &page, const QString &list)
    {
        Batch batch;
        batch.rows = decoder(page.rows);
        for (qsizetype i = 0; i < batch.rows.size(); ++i) {
            TableRow<T> &row = batch.rows[i];
            row.origin = {page.logEntry, page.received, false};
            if (row.id.isEmpty())
                row.id = QStringLiteral("?%1/%2/%3").arg(list).arg(page.number).arg(i);
            batch.page.ids.append(row.id);
            const T *const value = std::get_if<T>(&row.content);
            if (!value) {
                batch.page.unreadable.append(row.id);
                continue;
            }
            batch.page.rows.append(
                {row.id, keeping.index(*value), keeping.payload(*value), {}, page.received});
            if (keeping.changed)
                batch.page.newestChange = std::max(batch.page.newestChange, keeping.changed(*value));
        }
        return batch;
    }

    QString firstRowsDrawer() const { return QStringLiteral("first/") + kind(); }

    // Those that stood at the top when the person last left come first.
    void readStore() override
    {
        whenReady(store().kept(firstRowsDrawer()), this, [this](const QByteArray &kept) {
            const QStringList first = QString::fromUtf8(kept).split(u'\n', Qt::SkipEmptyParts);
            const auto opening = std::make_shared<Opening>();
            if (!first.isEmpty())
                readIndex(first, opening, [] {});
            const QFuture<QList<StoredPage>> pages = store().pages(kind());
            readIndex({}, opening, [this, pages] { finishOpening(pages.result()); });
        });
    }

    // Of these ids, or of all, into the table. Once the last of an opening's rows are there, their payloads
    // are opened: another opening, begun meanwhile, sees to its own.
    void readIndex(
        const QStringList &ids, const std::shared_ptr<Opening> &opening, const std::function<void()> &shown)
    {
        ++opening->reading;
        const IndexLayout layout{m_keeping.layout, [keeping = m_keeping](const QByteArray &payload) {
                                     const Rows rows = keeping.decode({payload});
                                     const T *const value
                                         = rows.isEmpty() ? nullptr : std::get_if<T>(&rows.first().content);
                                     return value ? keeping.index(*value) : QByteArray();
                                 }};
        const auto then = [this, opening, shown] {
            shown();
            if (--opening->reading == 0 && opening->hasRows)
                openPayloads();
        };
        whenReady(
            store().index(kind(), layout, ids), this, [this, opening, then](const QList<StoredRow> &rows) {
                QList<StoredRow> ours;
                for (const StoredRow &row : rows) {
                    if (placeStored(row) && !m_table.contains(row.id))
                        ours.append(row);
                }
                opening->hasRows = opening->hasRows || !ours.isEmpty();
                const auto work = [ours, keeping = m_keeping] { return opened(ours, keeping, true); };
                whenReady(QtConcurrent::run(work), this,
                    [this, then](const Rows &table) { mergeFrom(table, 0, then); });
            });
    }

    void openPayloads()
    {
        whenReady(store().rows(kind()), this, [this](const QList<StoredRow> &stored) {
            const auto work = [stored, keeping = m_keeping] { return opened(stored, keeping, false); };
            whenReady(QtConcurrent::run(work), this, [this](const Rows &rows) { mergeFrom(rows, 0, [] {}); });
        });
    }

    static Rows opened(const QList<StoredRow> &stored, const Keeping<T> &keeping, bool indexOnly)
    {
        QList<QByteArray> texts;
        texts.reserve(stored.size());
        for (const StoredRow &row : stored)
            texts.append(indexOnly ? row.index : row.payload);
        Rows rows = keeping.decode(texts);
        for (qsizetype i = 0; i < rows.size() && i < stored.size(); ++i) {
            rows[i].id = stored[i].id;
            rows[i].origin = {0, stored[i].seen, indexOnly};
        }
        return rows;
    }

    // Of payloads only those are taken whose row still waits for one: what came from the server meanwhile is
    // newer.
    void mergeFrom(const Rows &rows, qsizetype from, const std::function<void()> &then)
    {
        Rows some;
        for (TableRow<T> row : rows.sliced(from, std::min(RowsATime, rows.size() - from))) {
            const bool held = m_table.contains(row.id);
            const RowOrigin former = m_table.originOf(row.id);
            if (row.origin.indexOnly ? held : !former.indexOnly)
                continue;
            // Confirmed by the server meanwhile: that it was, stays.
            if (held)
                row.origin = {former.logEntry, former.seen, false};
            some.append(row);
        }
        m_table.merge(some);
        const qsizetype next = from + RowsATime;
        if (next >= rows.size())
            then();
        else
            QTimer::singleShot(0, this, [this, rows, next, then] { mergeFrom(rows, next, then); });
    }

    void touchRows(const QStringList &ids, const QDateTime &seen, quint64 logEntry) override
    {
        m_table.touch(ids, seen, logEntry);
    }
    void removeRows(const QStringList &ids) override { m_table.remove(ids); }
    int rowCount() const override { return m_table.totalRows(); }
    QByteArray layoutName() const override { return m_keeping.layout; }

    ValueTable<T> &m_table;
    Keeping<T> m_keeping;
    QHash<QString, std::function<Rows(const QList<QByteArray> &)>> m_decoders;
};

} // namespace Calends
