// Fills a table: from the store at once, then from the server page by page.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

#include "models/api/pagewalk.h"
#include "models/core/feedlist.h"
#include "models/core/feedstate.h"
#include "models/core/store.h"

namespace Calends {

enum class Coverage : quint8 {
    All, // the whole list: what it does not give has vanished
    Window, // a part of it, whatever changed elsewhere
    Changes, // all that changed since SourceState::changesHeldTo
};

// One list of the server that a page shows. Several feed one table; two steps may name the same list (a
// window first, then all of it).
struct FeedStep
{
    QString list; // our name for it, the same in every run: "own", "team 5"
    QString label; // translated
    QString limitation; // what this source cannot give, translated; empty: nothing
    ReadRequest request;
    QString idMember;
    Coverage coverage = Coverage::All;
    int stage = 0; // steps of a later stage start when the earlier ended
    bool isSupplement = false; // its rows are in the other lists too: it adds only what it says of them

    // A list that gives everything; its rows are told apart by their `id`.
    static FeedStep whole(
        const QString &list, const QString &label, ReadOperation operation, const Arguments &arguments);
};

// What a page asks of a feed, whatever its rows are. What is on screen stays when a refresh fails. The typed
// rest is ListFeed.
class Feed : public QObject
{
    Q_OBJECT
public:
    ~Feed() override;

    // Asks the server again, unless that is under way: everything, or as refreshBy() says. So are those who
    // listen to refreshAsked() and cancelAsked() told to do with what the sources are made from.
    void refresh();
    // From end to end: also where less is needed.
    void refreshWhole();
    // Which steps bring the sources up to date. Asked each time, since windows move with the clock; without
    // it, the steps that are shown.
    enum class Extent : quint8 { Needed, Whole };
    void refreshBy(std::function<QList<FeedStep>(Extent)> steps) { m_refreshBy = std::move(steps); }
    // How long a walk from end to end is believed, ms; a window left open does the next one by itself, also
    // after one that failed. 0: for ever.
    void setWholeEvery(qint64 milliseconds);
    // Walked from end to end within that time, and every change since can be asked for.
    bool isWholeFresh(const SourceState &source) const;
    // Stops what is under way; what came so far stays.
    void cancel();
    bool isLoading() const { return m_running > 0 || !m_waiting.isEmpty(); }

    FeedState state() const;
    QList<SourceState> sources() const { return m_states; }

    // This account may not see it: nothing is sent from now on. Empty: it may again.
    void setLocked(const QString &reason, const QString &cure);
    // There may be more sources than are shown: that is being asked, or could not be.
    void setPlanning(bool pending, const ApiError &error);
    // Notes which rows stand at the top now: the next start shows them before it has read the others. What
    // was noted before stays while nothing is shown, or not everything yet.
    virtual void keepFirstRows() = 0;
    // Rows as the server answered a write, JSON without secrets: in the table at once, and in the store where
    // one of the lists has them. A new row is in none before a refresh.
    virtual void takeRows(const QList<QByteArray> &rows) = 0;
    void dropRows(const QStringList &ids); // the server has deleted them
    // Rows older than this are stale; 0: never.
    void setStaleAfter(int milliseconds);
    // For tests; the system's clock otherwise.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    void stateChanged();
    void refreshAsked();
    void cancelAsked();
    // The store's rows are in the table; the server has not been asked yet.
    void storeShown();
    // The last refresh or load came to its end, well or not.
    void settled();

protected:
    Feed(Reader &reader, Store &store, const QString &kind, QObject *parent);

    // One page, on its way through decoding.
    struct Arrived
    {
        FeedStep step;
        Page page;
        quint64 walk = 0;
    };

    // Shows what the store holds of these lists, then asks the server; what refresh() asks from now on. Rows
    // of no other list stay in the table.
    void showSteps(const QList<FeedStep> &steps);
    // Sources asked for besides, by hand: walked now, and by refresh() from now on.
    void addSteps(const QList<FeedStep> &steps);
    // Walks these, of sources that are shown, after what is under way.
    void walkSteps(const QList<FeedStep> &steps);
    bool isShown(const QString &list) const { return m_lists.contains(list); }
    // What the store holds is being read: the table has some of it at most.
    bool isOpening() const { return m_opening; }
    void finishOpening(const QList<StoredPage> &pages);
    bool placeStored(const StoredRow &row); // false: of none of our lists
    QList<PageName> pagesOf(const QString &id) const;
    bool isInOurLists(const QString &id) const;
    // What became of a page.
    struct Decoded
    {
        QStringList ids; // in order, also of what could not be read
        QStringList unreadable;
        QList<StoredRow> rows;
        qint64 newestChange = 0; // ms since 1970 by the server's clock; 0: rows do not tell
    };
    void decoded(const Arrived &arrived, Decoded page);
    void keepTaken(QList<StoredRow> rows);
    QDateTime now() const;
    const QString &kind() const { return m_kind; }
    Store &store() { return m_store; }
    bool usesStoredValidators = true;

    virtual void readStore() = 0; // ends in finishOpening()
    virtual void decode(const Arrived &arrived) = 0; // ends in decoded()
    virtual void touchRows(const QStringList &ids, const QDateTime &seen, quint64 logEntry) = 0;
    virtual void removeRows(const QStringList &ids) = 0;
    virtual int rowCount() const = 0;
    virtual QByteArray layoutName() const = 0;

private:
    struct Walk
    {
        FeedStep step;
        PageWalk *walk = nullptr;
        int decoding = 0; // pages that are not in the table yet
        bool ended = false;
        WalkResult result;
        QDateTime started;
        qint64 newestChange = 0; // ms since 1970 by the server's clock, of the rows that came
    };

    void addSource(const FeedStep &step, const QList<SourceState> &former);
    void dropListsBut(const QList<FeedStep> &steps);
    void ask(Extent extent);
    void askUnlessBusy();
    bool mayAsk() const;
    void askServer(Extent extent);
    void startStage();
    void startWalk(const FeedStep &step);
    void pageArrived(quint64 walk, const Page &page);
    void confirmPage(const FeedStep &step, const Page &page);
    void settleWalk(quint64 walk);
    void endWalk(const Walk &walk);
    void placePage(const Arrived &arrived, const Decoded &page, StoreChange *change);
    void restoreWalk(const StoredPage &record);
    void endWhole(const Walk &walk, StoreChange *change);
    void holdChanges(const Walk &walk, StoreChange *change);
    void stopAll();
    void stopThose(const std::function<bool(const FeedStep &)> &which);
    void scheduleWhole();
    SourceState &stateOf(const QString &list);
    void tell();

    Reader &m_reader;
    Store &m_store;
    QString m_kind;
    QList<FeedStep> m_steps;
    QList<FeedStep> m_added; // those of m_steps that were asked for by hand
    QList<FeedStep> m_waiting;
    QList<SourceState> m_states;
    QHash<QString, FeedList> m_lists;
    QHash<QString, QList<PageName>>
        m_foreign; // where else the store's rows stand, in lists that are not ours
    std::map<quint64, Walk> m_walks;
    QSet<QString> m_unreadable;
    quint64 m_lastWalk = 0;
    int m_running = 0;
    bool m_opening = false;
    QString m_locked;
    QString m_lockedCure;
    bool m_planning = false;
    ApiError m_planError;
    QTimer m_staleTimer;
    int m_staleAfter = 0;
    QTimer m_wholeTimer;
    qint64 m_wholeEvery = 0;
    std::function<QDateTime()> m_now;
    std::function<QList<FeedStep>(Extent)> m_refreshBy;
};

} // namespace Calends
