// The preview as the kit's tables want it: a column to choose rows by, looks, and what is seen of both sides.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

#include "models/changes/changepreview.h"
#include "ui/kit/palette.h"

namespace Calends {

// "will change", counted: "171 will change", "9 already so".
QString countedState(PreviewState state, int count, bool hasJob);
Mood moodOfState(PreviewState state);
QByteArray stateName(PreviewState state);

// `preview` outlives it. Its rows are the set's, at the same numbers.
class PreviewTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ChooseColumn,
        SubjectColumn,
        FieldColumn,
        NowColumn,
        AfterColumn,
        StateColumn,
        ColumnCount,
    };
    // What a cell of the Now or After column is.
    enum class Side : quint8 { Plain, Goes, Comes, Destroys };
    static constexpr int SideRole = Qt::UserRole + 100; // Side as int
    // Of the State column: the state in a word, which names nobody.
    static constexpr int WordRole = Qt::UserRole + 101;
    static constexpr int MoodRole = Qt::UserRole + 102; // Mood as int: of its pill

    explicit PreviewTable(ChangePreview &preview, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    bool isTicked(int row) const;
    QString text(int row, int column) const;
    QString nowText(int row) const;
    QString afterText(int row) const;
    QString stateText(int row) const;
    QString stateWord(int row) const;
    Side sideOf(int row, int column) const;
    QVariant choiceData(int row, int role) const;
    QVariant subjectData(int row, int role) const;
    QVariant stateData(int row, int role) const;
    QVariant plainData(int row, int column, int role) const;

    ChangePreview &m_preview;
};

// The rows in one state, or all.
class PreviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PreviewFilter(ChangePreview &preview, QObject *parent = nullptr);

    void show(std::optional<PreviewState> state);
    std::optional<PreviewState> shown() const { return m_shown; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ChangePreview &m_preview;
    std::optional<PreviewState> m_shown;
};

} // namespace Calends
