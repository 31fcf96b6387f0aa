// What a preview knows of its rows, without being a model.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

#include "models/changes/calltoll.h"
#include "models/changes/changepreview.h"
#include "models/changes/rowreading.h"

namespace Calends {

class PreviewRows
{
public:
    struct Row
    {
        PreviewState state = PreviewState::Ready;
        QString reason = {};
        bool chosen = false; // only while ready
        QByteArray now = {}; // as a dry run read it; empty: none did
    };

    PreviewRows(Changes &changes, const ChangeSet &set);

    const ChangeSet &set() const { return m_set; }
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    int size() const { return int(m_rows.size()); }
    int count(PreviewState state) const { return m_counts[size_t(state)]; }
    void choose(int row, bool chosen) { m_rows[size_t(row)].chosen = chosen; }
    QList<int> chosen() const;
    QHash<int, ChangeResult> leftOut() const;
    // What the server has of it now; true: something of the row is another than before.
    bool take(int row, const RowNow &now);
    // What its job made of it.
    bool take(int row, const ChangeResult &result);
    // Kept for the row asked last: a view asks for one row's cells together.
    const QList<FieldComparison> &comparisons(int row) const;
    CallToll toll() const; // of chosen rows, reads included

private:
    Row judged(const Change &change);
    Row judged(const Change &change, const RowNow &now) const;
    static Row judgedFound(const ChangeKind &kind, const Change &change, const QByteArray &json);
    bool put(int row, const Row &judged);
    void addArchive(const Change &removal, CallToll *toll) const;

    Changes &m_changes;
    const ChangeSet m_set;
    std::vector<Row> m_rows;
    std::array<int, 10> m_counts{}; // by PreviewState
    QHash<QByteArray, QString> m_obstacles; // by operation and path, without the row's own id
    mutable int m_compared = -1;
    mutable QList<FieldComparison> m_comparisons;
};

} // namespace Calends
