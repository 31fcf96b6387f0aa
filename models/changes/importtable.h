// The rows of a file that is taken in, with what each would come to.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>

#include "models/changes/importplan.h"
#include "models/core/slices.h"

namespace Calends {

class ImportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, KeyColumn, VerdictColumn, ReasonColumn, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, // ImportVerdict as int
        SuggestionRole, // QString: for the cell the reason is about; empty: none
    };

    explicit ImportTable(QObject *parent = nullptr);
    ~ImportTable() override;

    // Another file, or another mapping or place of it. Looks at its rows between other events; settled()
    // comes when all were looked at. nullptr: none.
    void setPlan(std::unique_ptr<ImportPlan> plan);
    const ImportPlan *plan() const { return m_plan.get(); }
    bool isLooking() const { return m_slices.isActive(); }
    int looked() const { return m_next; } // rows
    int count(ImportVerdict verdict) const { return m_counts.value(verdict); }
    const ImportedRow &at(int row) const { return m_rows.at(row); }
    // Writes the suggestion into the cell and looks again.
    void takeSuggestion(int row);
    void takeSuggestions(); // all there are
    // What is new, and where asked for what differs.
    QList<Change> changes(bool withChanged) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void progressed(); // now and then
    void settled();

private:
    void lookOn();
    void put(int row, const ImportedRow &found);
    QString keyOf(int row) const;

    std::unique_ptr<ImportPlan> m_plan;
    QList<ImportedRow> m_rows;
    QHash<ImportVerdict, int> m_counts;
    int m_next = 0; // the first that was not looked at
    Slices m_slices;
};

// "new", translated.
QString importVerdictText(ImportVerdict verdict);

} // namespace Calends
