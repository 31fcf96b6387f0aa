#include "ui/changes/previewpane.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QVBoxLayout>

#include "models/account/session.h"
#include "models/changes/changes.h"
#include "ui/changes/jobprogress.h"
#include "ui/changes/jobreasons.h"
#include "ui/changes/jobundo.h"
#include "ui/changes/previewfoot.h"
#include "ui/changes/previewheading.h"
#include "ui/changes/previewtable.h"
#include "ui/changes/previewview.h"
#include "ui/changes/rowdetail.h"
#include "ui/kit/banner.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr int Soon = 60; // ms in which many rows that change are shown once

} // namespace

PreviewPane::PreviewPane(Changes &changes, const ChangeSet &set, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_preview(new ChangePreview(changes, set, this))
    , m_heading(new PreviewHeading(*m_preview, this))
    , m_obstacle(new Banner(this))
    , m_rows(new PreviewTable(*m_preview, this))
    , m_filter(new PreviewFilter(*m_preview, this))
    , m_view(new PreviewView(this))
    , m_detail(new RowDetail(this))
    , m_caveat(textLabel(ChangePreview::caveat(), Tone::Muted, this))
    , m_body(new QVBoxLayout)
    , m_foot(new PreviewFoot(changes, *m_preview, this))
    , m_undo(new JobUndo(changes, this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body->setContentsMargins(m.pagePadding(), 0, m.pagePadding(), m.px(12));
    m_body->setSpacing(m.px(8));
    m_caveat->setFont(smallFont(font()));
    m_caveat->setWordWrap(true);
    m_body->addWidget(m_obstacle);
    m_body->addWidget(m_view, 1);
    m_body->addWidget(m_detail);
    m_body->addWidget(m_caveat);
    column->addWidget(m_heading);
    column->addWidget(hairline(this));
    column->addLayout(m_body, 1);
    column->addWidget(m_foot);
    setUpTable();
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::showState);
    connect(m_preview, &ChangePreview::countsChanged, this, &PreviewPane::showSoon);
    connect(m_preview, &ChangePreview::dryRunEnded, this, &PreviewPane::showSoon);
    connect(&changes, &Changes::obstacleChanged, this, &PreviewPane::showState);
    connect(&changes, &Changes::keptChanged, this, &PreviewPane::showKept);
    connect(&changes.session(), &Session::offlineChanged, this, [this] {
        if (!m_changes.session().isOffline())
            check(); // what was seen before may be another by now
    });
    connect(m_detail, &RowDetail::placeWanted, this, &PreviewPane::placeWanted);
    connect(m_foot, &PreviewFoot::discardWanted, this, &PreviewPane::discardWanted);
    connect(m_foot, &PreviewFoot::applyWanted, this, &PreviewPane::apply);
    connect(m_foot, &PreviewFoot::requestWanted, this, [this] { Q_EMIT requestWanted(request().logEntry); });
    connect(m_foot, &PreviewFoot::undoWanted, this, [this] { m_undo->start(m_preview->job()); });
    connect(m_foot, &PreviewFoot::renewalWanted, this, [this] { Q_EMIT renewalWanted(m_renewal); });
    connect(m_undo, &JobUndo::previewWanted, this, &PreviewPane::undoWanted);
    connect(m_undo, &JobUndo::runningChanged, this, [this] { m_foot->setSearching(m_undo->isRunning()); });
    connect(m_foot, &PreviewFoot::retryWanted, this, [this] { retry(retryableSelected()); });
    showState();
    showKept();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::setUpTable()
{
    m_filter->setSourceModel(m_rows);
    m_view->setModel(m_filter);
    connect(m_heading, &PreviewHeading::stateChosen, m_filter, &PreviewFilter::show);
    connect(m_view, &TableView::rowShown, this, &PreviewPane::showRow);
    connect(m_view, &TableView::selectedRowsChanged, this, &PreviewPane::showSelected);
    connect(m_view, &TableView::rowOpened, this, [this] {
        if (m_detail->isVisible())
            m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_preview, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const int row = rowOf(m_view->currentIndex());
            if (row >= first.row() && row <= last.row())
                showRow();
        });
}

int PreviewPane::rowOf(const QModelIndex &index) const { return m_filter->mapToSource(index).row(); }

void PreviewPane::showRow()
{
    m_detail->showRow(*m_preview, rowOf(m_view->currentIndex()));
    m_foot->setRequestObstacle(request().obstacle);
    Q_EMIT rowShown();
}

// What is said of a crash and of archives.
void PreviewPane::showKept()
{
    const bool isKept = m_changes.isKept();
    m_detail->setKept(isKept);
    if (m_progress)
        m_progress->setKept(isKept);
    showRow();
}

SentRequest PreviewPane::request() const
{
    const ChangeJob *const job = m_preview->job();
    const int row = rowOf(m_view->currentIndex());
    if (!job)
        return {.obstacle = tr("Nothing of this was sent yet.")};
    if (row < 0)
        return {.obstacle = tr("Choose a row first.")};
    return sentRequest(job->result(row), m_changes.session().log());
}

QList<int> PreviewPane::retryableSelected() const
{
    QList<int> rows;
    if (!m_preview->job())
        return rows;
    const QList<int> selected = m_view->chosenNumbers();
    for (const int shown : selected) {
        const int row = rowOf(m_filter->index(shown, 0));
        const PreviewState state = m_preview->stateOf(row);
        const bool isRetried = state == PreviewState::Failed || state == PreviewState::ChangedSince
            || state == PreviewState::Skipped || state == PreviewState::Unknown;
        if (isRetried && m_preview->set().changes.at(row).look.isEmpty())
            rows.append(row);
    }
    return rows;
}

void PreviewPane::showSelected() { m_foot->setSelected(int(retryableSelected().size())); }

void PreviewPane::showState()
{
    // A job may try to go on, which is how it finds out that the server is back.
    const QString obstacle = m_preview->job() ? m_changes.obstacle() : m_changes.sendingObstacle();
    m_heading->showCounts();
    m_foot->showState();
    showSelected();
    m_obstacle->setContent(obstacle.isEmpty() ? StateContent()
                                              : StateContent{.glyph = Glyph::Lock,
                                                  .mood = Mood::Warn,
                                                  .title = tr("Nothing can be sent now"),
                                                  .reason = obstacle});
    if (m_progress)
        m_progress->setObstacle(obstacle);
    if (m_reasons)
        m_reasons->setObstacle(obstacle);
}

void PreviewPane::setMark(const EnvironmentMark &mark)
{
    m_mark = mark;
    m_foot->setMark(mark);
}

void PreviewPane::setLinks(const RowLinks &links)
{
    m_detail->setLinks(links);
    showRow();
}

void PreviewPane::check() { m_heading->check(); }

void PreviewPane::save() { m_heading->save(); }

// All of them, as if they had been chosen by hand.
void PreviewPane::chooseRows(const QList<int> &rows)
{
    m_filter->show(std::nullopt);
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
        selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = m_filter->index(selection.constFirst().top(), PreviewTable::SubjectColumn);
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(first, QAbstractItemView::PositionAtTop);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::takeFocus()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(
            m_filter->index(0, PreviewTable::SubjectColumn), QItemSelectionModel::NoUpdate);
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace Calends
