#include "ui/changes/previewview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

#include "ui/changes/previewcells.h"
#include "ui/changes/previewtable.h"

namespace Calends {

namespace {

QHash<QByteArray, Mood> moods()
{
    QHash<QByteArray, Mood> all;
    for (const PreviewState state : {PreviewState::Ready, PreviewState::AlreadySo, PreviewState::ChangedSince,
             PreviewState::NotAllowed, PreviewState::NeedsALook, PreviewState::Applied, PreviewState::Failed,
             PreviewState::Unknown, PreviewState::Sending, PreviewState::Skipped})
        all.insert(stateName(state), moodOfState(state));
    return all;
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : TableView(parent)
    , m_cells(new PreviewCells(this))
{
    m_cells->setMoods(moods());
    m_cells->setPersonalColumns({"subject", "now", "after"});
    setItemDelegate(m_cells);
    followDensity();
    setStretched("state");
    setAccessibleName(tr("Rows of the preview"));
}

QList<int> PreviewView::chosenNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

// All of them as the first is not.
void PreviewView::toggleTicks()
{
    QList<int> rows = chosenNumbers();
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().row()};
    QModelIndexList ticks;
    ticks.reserve(rows.size());
    for (const int row : std::as_const(rows)) {
        const QModelIndex tick = model()->index(row, PreviewTable::ChooseColumn);
        if (tick.flags().testFlag(Qt::ItemIsUserCheckable))
            ticks.append(tick);
    }
    if (ticks.isEmpty())
        return;
    const bool wasChosen = ticks.constFirst().data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    for (const QModelIndex &tick : std::as_const(ticks))
        model()->setData(tick, wasChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        return toggleTicks();
    TableView::keyPressEvent(event);
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    m_cells->setHovered(rowAt(event->position().toPoint().y()));
    TableView::mouseMoveEvent(event);
}

void PreviewView::leaveEvent(QEvent *event)
{
    m_cells->setHovered(-1);
    TableView::leaveEvent(event);
}

} // namespace Calends
