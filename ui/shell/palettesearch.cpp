#include "ui/shell/palettesearch.h"

namespace Calends {

namespace {

QString textAt(const PaletteRows &rows, int place, int column)
{
    return rows.table->dataAt(place, column).toString();
}

QString detailAt(const PaletteRows &rows, int place)
{
    QStringList parts;
    for (const int column : rows.telling) {
        const QString text = textAt(rows, place, column);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PaletteSearch::PaletteSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_turns, &QTimer::timeout, this, &PaletteSearch::turn);
}

void PaletteSearch::setRows(const QList<PaletteRows> &rows)
{
    stop();
    m_rows = rows;
}

void PaletteSearch::stop() { m_turns.stop(); }

void PaletteSearch::search(const QString &typed)
{
    stop();
    m_typed = TypedText(typed);
    m_best.assign(1, Best(MostFound));
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        if (m_typed.isEmpty() && !isListedUntyped(entry))
            continue;
        const TextFit fit = m_typed.fit(entry.text, QString(entry.detail + u' ' + entry.words));
        if (fit != TextFit::None)
            m_best.front().add(rankOf(entry, fit), entry);
    }
    m_list = 0;
    m_places.clear();
    m_place = 0;
    if (!m_typed.isEmpty() && !m_rows.isEmpty()) {
        m_best.resize(size_t(m_rows.size()) + 1, Best(MostOfAPage));
        m_list = size_t(-1);
        m_turns.start(0);
    }
    gather();
}

bool PaletteSearch::isListedUntyped(const PaletteEntry &entry) const
{
    return entry.kind != PaletteEntry::Kind::Operation
        || m_entries.constFirst().kind == PaletteEntry::Kind::Operation;
}

Rank PaletteSearch::rankOf(const PaletteEntry &entry, TextFit fit) const
{
    const qsizetype recent = m_recent.indexOf(entry.id);
    return {.available = entry.reason.isEmpty(),
        .fit = fit,
        .recency = recent < 0 ? Rank::Never : int(recent),
        .kind = int(entry.kind),
        .length = m_typed.isEmpty() ? 0 : entry.text.size()};
}

// The next list's rows that hold the words: one pass over its text.
bool PaletteSearch::takeNextList()
{
    ++m_list;
    m_places.clear();
    m_place = 0;
    if (m_list >= size_t(m_rows.size()))
        return false;
    if (const TableModel *const table = m_rows.at(qsizetype(m_list)).table)
        m_places = table->placesWith(m_typed.words());
    return true;
}

void PaletteSearch::turn()
{
    if (m_place == m_places.size() && !takeNextList()) {
        stop();
        Q_EMIT foundChanged(); // that nothing more comes
        return;
    }
    const PaletteRows &rows = m_rows.at(qsizetype(m_list));
    const size_t end = rows.table ? std::min(m_places.size(), m_place + RowsPerTurn) : m_places.size();
    const size_t begin = rows.table ? m_place : end;
    bool found = false;
    for (size_t at = begin; at < end; ++at)
        found = consider(rows, m_places[at]) || found;
    m_place = end;
    if (found)
        gather();
    Q_EMIT turned(int(end - begin));
}

// False where the row is none of the best. Its text is asked for before what is shown beside it.
bool PaletteSearch::consider(const PaletteRows &rows, int place)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Row;
    const QString row = rows.table->idAtPlace(place);
    if (row.isEmpty())
        return false; // removed since
    entry.id = rows.page + u'/' + row;
    entry.text = textAt(rows, place, rows.name);
    // What is searched holds the words, maybe in another column.
    const Rank rank = rankOf(entry, std::max(m_typed.fit(entry.text), TextFit::Inner));
    Best &best = m_best[m_list + 1];
    if (!best.takes(rank))
        return false;
    entry.detail = detailAt(rows, place);
    entry.mark = rows.mark;
    entry.isPersonal = rows.isPersonal;
    entry.run = [show = rows.show, row] { show(row); };
    best.add(rank, std::move(entry));
    return true;
}

void PaletteSearch::gather()
{
    Best all(MostFound);
    for (const Best &best : m_best) {
        for (const auto &[rank, entry] : best.ranked())
            all.add(rank, entry);
    }
    m_found = all.values();
    Q_EMIT foundChanged();
}

} // namespace Calends
