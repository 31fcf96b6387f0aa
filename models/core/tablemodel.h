// A table of values that arrive, change and vanish while people look at it.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <vector>

#include "models/core/query.h"
#include "models/core/searchtext.h"
#include "models/core/sortkey.h"

namespace Calends {

// What delegates ask beyond Qt's own roles.
enum TableRole : int {
    IdRole = Qt::UserRole + 1, // QString, the row's; of a header section: QByteArray, the column's
    LookRole, // CellLook as int
    StateRole, // QByteArray: the state a pill or tint stands for ("accepted"); empty: none
    DetailRole, // QString: the cell's second line; empty: none
    UnreadableRole, // bool: the row could not be read, the first cell says why
    SeenRole, // QDateTime, UTC: when the server last said so
    LogEntryRole, // quint64: the request that fetched it; 0: not in this run
    WidthRole, // of a header section: int, characters that usually fit
    FirmRole, // of a header section: bool, whether it must not be narrower than that
    OfferedRole, // of a header section: bool, not shown until the person chooses it
    FreeTextRole, // of a header section: bool, may hold what somebody wrote, or who somebody is
};

enum class CellLook : quint8 {
    Plain,
    Avatar, // initials before the text
    Pill, // StateRole says its tone
    Fixed, // fixed-width font: ids, slugs
    Mark, // StateRole "on", "off" or "locked"; the text says it in words
};

// What the same value looks different in.
struct TableContext
{
    QTimeZone zone = QTimeZone::systemTimeZone(); // the viewer's
    QLocale locale;
};

// Where a row came from.
struct RowOrigin
{
    quint64 logEntry = 0; // RequestLog entry; 0: from the store
    QDateTime seen; // UTC
    bool indexOnly = false; // the payload is not opened yet: only what the store's index holds is there
};

// Rows keep a slot for life; the sorted order and what the filter lets through are lists of slots. Rows are
// inserted, changed, moved and removed with the precise signals. Sorting changes the layout; so do rows that
// arrive or come back for many places at once: they are inserted at the end, then sorted in. Only a filter
// that touches more than a thousand ranges resets; around that reset aboutToReorder and reordered let views
// keep what they show by id (see KeptSelection).
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int MostRanges = 1000;
    static constexpr int MostInsertions = 16; // that are told one by one

    explicit TableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Column -1: in the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    // Rows that fit what was typed, in the language of Query; its words are searched in the searched columns.
    void setFilter(const QString &typed);
    QString filter() const { return m_filter; }
    const Query &query() const { return m_query; }
    // What a filter can ask, the columns first. Terms of the query name them by place.
    virtual QList<QueryField> queryFields() const = 0;
    // What a filter compares, of every row there is, hidden ones too. Rows stay at their place whatever the
    // order, and places may be empty.
    int places() const { return int(m_rows.size()); }
    QStringList askedAt(int place, const QuerySubject &subject) const
    {
        return isPlaced(place) ? textsOf(place, subject) : QStringList();
    }
    QStringList memberNamesAt(int place, int field) const
    {
        return isPlaced(place) ? memberNamesOf(place, field) : QStringList();
    }
    // Of the rows that hold all of these folded words in what is searched, hidden ones too: one pass over
    // memory.
    std::vector<int> placesWith(const QList<QByteArray> &words) const;
    QString idAtPlace(int place) const; // empty: nothing is there
    QVariant dataAt(int place, int column, int role = Qt::DisplayRole) const;
    // Whether the filter would let the row at this place through if it were this one.
    bool fitsAt(int place, const Query &query) const { return isPlaced(place) && fits(place, query); }
    // Another number whenever the rows there are, or their texts, have changed.
    quint64 revision() const { return m_revision; }

    int totalRows() const { return int(m_order.size()); } // also those the filter hides
    bool contains(const QString &id) const { return m_slotOfId.contains(id); }
    QString idAt(int row) const;
    // -1 when there is none, or the filter hides it.
    int rowOf(const QString &id) const;
    RowOrigin originOf(const QString &id) const;
    QStringList ids() const;

    const TableContext &context() const { return m_context; }
    void setContext(const TableContext &context);
    // After what the columns tell of other tables' rows, names say, may have changed: it is searched, asked
    // and sorted by.
    void readAgain();

    // The column with this id, or -1.
    virtual int columnOf(const QByteArray &id) const = 0;

Q_SIGNALS:
    void aboutToReorder();
    void reordered();
    void countsChanged();
    void filterChanged();
    // These were filled, changed or emptied; nothing: any may have, since they are read differently now.
    void placesChanged(const std::vector<int> &places);
    // Other tables' rows are called otherwise: what conditions ask may have another answer. Words have none
    // but at the places that were told.
    void namesChanged();

protected:
    // Of one slot that is in use.
    virtual QVariant cell(int slot, int column, int role) const = 0;
    virtual SortKey keyOf(int slot, int column) const = 0;
    virtual QString searchedTextOf(int slot) const = 0;
    virtual bool answers(int slot, const Query &query) const = 0; // meets its conditions
    virtual QStringList textsOf(int slot, const QuerySubject &subject) const = 0;
    virtual QStringList memberNamesOf(int slot, int field) const = 0;
    virtual void forget(int slot) = 0; // the slot is free

    // The slot of this id; a new one when the table has none. `isNew` says which.
    int slotFor(const QString &id, bool *isNew);
    int slotOf(const QString &id) const { return m_slotOfId.value(id, -1); }
    int slotAt(int row) const { return m_visible[size_t(row)]; }
    // False between slotFor() and commit().
    bool isPlaced(int slot) const { return m_rows[size_t(slot)].placed; }
    RowOrigin &origin(int slot) { return m_rows[size_t(slot)].origin; }
    // After values were put into these slots: `added` are new, `changed` had a value before.
    void commit(const std::vector<int> &added, const std::vector<int> &changed);
    void removeSlots(std::vector<int> slots);

private:
    struct Row
    {
        QString id;
        RowOrigin origin;
        SortKey key;
        quint64 arrival = 0;
        bool placed = false;
    };
    using Slots = std::vector<int>;

    bool before(int a, int b) const;
    bool fits(int slot, const Query &query) const;
    bool fits(int slot) const { return fits(slot, m_query); }
    qsizetype positionIn(const Slots &list, int slot) const;
    void refilter();
    void read(int slot);
    void change(int slot, Slots *inPlace);
    void moveShown(qsizetype row, int slot);
    void mergeInto(Slots *list, const Slots &sorted) const;
    int rangesOf(const Slots &sorted) const;
    void putIn(const Slots &sorted);
    void insertShown(const Slots &sorted);
    void reorderShown(const std::function<void()> &change);
    void removeShown(const Slots &shown);
    void tellChanged(const Slots &inPlace);
    void applyFilter(const std::vector<bool> &shown);
    void applyRanges(const std::vector<bool> &shown);

    std::vector<Row> m_rows; // by slot
    std::vector<bool> m_shown; // by slot; apart from the rows, since a filter goes through all of them
    Slots m_free;
    QHash<QString, int> m_slotOfId;
    Slots m_order; // every slot in use, sorted
    Slots m_visible; // those the filter lets through, in the same order
    SearchText m_text;
    QString m_filter;
    Query m_query;
    TableContext m_context;
    quint64 m_arrivals = 0;
    quint64 m_revision = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Calends
