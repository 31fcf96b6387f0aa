// Finds what was typed among entries and rows, a part of the rows at a time.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

#include "models/core/ranking.h"
#include "ui/shell/paletteentry.h"

namespace Calends {

// Entries are ranked at once, so that there is an answer to the first key; rows follow a few hundred at each
// turn of the event loop, however many there are. What was found stays in order while more is.
class PaletteSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostFound = 200;
    static constexpr int MostOfAPage = 15; // rows, so that a long list leaves room for the others
    static constexpr int RowsPerTurn = 400;

    explicit PaletteSearch(QObject *parent = nullptr);

    void setEntries(const QList<PaletteEntry> &entries) { m_entries = entries; }
    void setRows(const QList<PaletteRows> &rows);
    // Ids of what was chosen, the last first.
    void setRecent(const QStringList &recent) { m_recent = recent; }

    // Nothing typed lists places, verbs and accounts; operations where there is nothing else.
    void search(const QString &typed);
    void stop();
    bool isRunning() const { return m_turns.isActive(); }
    const QList<PaletteEntry> &found() const { return m_found; }

Q_SIGNALS:
    void foundChanged();
    void turned(int rows); // looked at this many

private:
    using Best = BestRanked<PaletteEntry>;

    void turn();
    bool takeNextList();
    bool consider(const PaletteRows &rows, int place);
    bool isListedUntyped(const PaletteEntry &entry) const;
    Rank rankOf(const PaletteEntry &entry, TextFit fit) const;
    void gather();

    QList<PaletteEntry> m_entries;
    QList<PaletteRows> m_rows;
    QStringList m_recent;
    TypedText m_typed{QString()};
    std::vector<Best> m_best; // the entries', then each list's
    size_t m_list = 0; // of m_rows
    std::vector<int> m_places; // of its rows that hold what was typed
    size_t m_place = 0;
    QList<PaletteEntry> m_found;
    QTimer m_turns;
};

} // namespace Calends
