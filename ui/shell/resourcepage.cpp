#include "ui/shell/resourcepage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "models/core/rowreads.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/explained.h"
#include "ui/kit/pill.h"
#include "ui/kit/querychips.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/shell/filternameline.h"
#include "ui/shell/windowactions.h"

namespace Calends {

ResourcePage::ResourcePage(const PageDescription &description, TableModel &table, Feed &feed,
    const Session &session, QWidget *parent)
    : WindowPage(description.id, description.title, description.section, parent)
    , m_description(description)
    , m_table(table)
    , m_feed(feed)
    , m_session(session)
    , m_now(&QDateTime::currentDateTimeUtc)
    , m_heading(textLabel(description.title, Tone::Text, this))
    , m_count(textLabel({}, Tone::Muted, this))
    , m_progress(textLabel({}, Tone::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_new(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_columns(new QPushButton(tr("Columns"), this))
    , m_save(new QPushButton(this))
    , m_filter(new QueryEdit(table, this))
    , m_filterName(new FilterNameLine(this))
    , m_filterNotice(new Banner(this))
    , m_selection(new SelectionBar(this))
    , m_notice(new Banner(this))
    , m_banners(new QVBoxLayout)
    , m_body(new QStackedWidget(this))
    , m_view(new TableView(this))
    , m_outline(new Skeleton(this))
    , m_panel(new StatePanel(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    column->setSpacing(m.gap());
    column->addWidget(makeHeader());
    m_filterRow = makeFilterRow();
    column->addWidget(m_filterRow);
    column->addWidget(m_filterName);
    column->addWidget(new QueryChips(*m_filter, this));
    column->addWidget(m_filterNotice);
    column->addWidget(m_notice);
    m_banners->setSpacing(m.px(6));
    column->addLayout(m_banners);
    for (QWidget *body : QList<QWidget *>{m_view, m_outline, m_panel})
        m_body->addWidget(body);
    column->addWidget(m_body, 1);
    column->addWidget(m_selection);
    setUpTable();
    connectSelection();
    connectSaving();
    connect(m_notice, &Banner::nextStepTaken, this, &ResourcePage::showExportFolder);
    connect(m_panel, &StatePanel::nextStepTaken, this, [this] { take(m_shown.panel); });
    connect(m_panel, &StatePanel::cancelled, &m_feed, &Feed::cancel);
    connect(
        m_panel, &StatePanel::requestWanted, this, [this] { Q_EMIT requestWanted(m_shown.panel.logEntry); });
    connect(&m_feed, &Feed::stateChanged, this, &ResourcePage::updateState);
    connect(&session.budget(), &RateBudget::changed, this, &ResourcePage::showBlock);
    connect(&m_ageTimer, &QTimer::timeout, this, &ResourcePage::updateState);
    m_ageTimer.start();
    restyle();
    updateState();
}

QWidget *ResourcePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_heading->setElided();
    row->addWidget(m_heading);
    if (!m_description.badge.isEmpty())
        row->addWidget(new Pill(m_description.badge, Mood::Warn, header));
    row->addStretch(1);
    m_refresh->setIcon(icon(Glyph::Refresh));
    m_refresh->setToolTip(m_refresh->text() + u'\n' + tr("Ask the server again (Ctrl+R)"));
    m_refresh->setAccessibleName(tr("Refresh"));
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(m_refresh);
    row->addWidget(m_new);
    connectVerbs();
    connect(m_export, &QPushButton::clicked, this, &ResourcePage::askForExport);
    connect(m_refresh, &QPushButton::clicked, this, &ResourcePage::refresh);
    return header;
}

QWidget *ResourcePage::makeFilterRow()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter->setHint(m_description.filterHint);
    m_filter->setAccessibleName(tr("Filter %1").arg(m_description.title));
    setButtonKind(m_cancel, ButtonKind::Quiet);
    m_cancel->setAccessibleName(tr("Cancel loading"));
    m_cancel->setToolTip(tr("Cancel loading"));
    m_progress->setElided();
    m_count->setElided();
    row->addWidget(m_filter, 1);
    row->addWidget(m_columns);
    row->addWidget(m_save);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_count);
    connect(m_filter, &QueryEdit::left, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_cancel, &QPushButton::clicked, &m_feed, &Feed::cancel);
    return line;
}

void ResourcePage::setUpTable()
{
    m_view->cells()->setMoods(m_description.moods);
    if (m_description.avatarKey)
        m_view->cells()->setAvatarKey(m_description.avatarKey);
    m_view->cells()->setPersonalColumns(m_description.personalColumns);
    m_view->followDensity();
    m_view->setModel(&m_table);
    m_view->setStretched(m_description.stretchedColumn);
    m_view->setAccessibleName(m_description.title);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    sortBy(m_table.columnOf(m_description.sortColumn), m_description.sortOrder);
    m_view->keepFirstColumns();
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_table, &TableModel::sort);
    connect(m_view, &TableView::rowShown, this, [this] {
        giveUpSought();
        Q_EMIT inspectedChanged();
    });
    connect(m_filter, &QueryEdit::textChanged, this, [this] {
        m_top.clear();
        giveUpSought();
    });
    connect(m_view, &TableView::rowOpened, this, &ResourcePage::inspectorWanted);
    connect(&m_table, &TableModel::countsChanged, this, &ResourcePage::updateState);
    connect(&m_table, &TableModel::filterChanged, this, &ResourcePage::updateState);
    connect(&m_table, &TableModel::countsChanged, this, &ResourcePage::rowsChanged);
    // A row that did not change was read by another request all the same.
    connect(&m_feed, &Feed::settled, this, [this] {
        Q_EMIT rowsChanged();
        Q_EMIT inspectedChanged();
    });
    if (m_description.reads) {
        connect(m_description.reads, &RowReads::changed, this, [this](const QString &id) {
            Q_EMIT rowsChanged();
            if (id == chosenRow())
                Q_EMIT inspectedChanged();
        });
    }
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            Q_EMIT rowsChanged();
            const int row = m_view->currentIndex().row();
            if (row >= first.row() && row <= last.row())
                Q_EMIT inspectedChanged();
        });
}

void ResourcePage::sortBy(int column, Qt::SortOrder order)
{
    m_view->horizontalHeader()->setSortIndicator(column, order);
    m_table.sort(column, order);
}

PageStatus ResourcePage::status() const
{
    const FeedState state = m_feed.state();
    PageStatus status;
    status.age = m_shown.age;
    status.ageMood = m_shown.stale ? Mood::Warn : Mood::Neutral;
    status.source = m_shown.sources;
    status.lock = state.locked;
    status.count = state.rows > 0 ? QLocale().toString(state.rows) : QString();
    return status;
}

void ResourcePage::loadWhole() { m_feed.refreshWhole(); }

void ResourcePage::refresh() { m_feed.refresh(); }

FilterEdit *ResourcePage::filter() const { return m_filter; }

void ResourcePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResourcePage::takeFocus()
{
    if (m_body->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_body->currentWidget() == m_panel)
        m_panel->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

void ResourcePage::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    updateState();
}

// Only a change that is seen costs a look at the whole state.
void ResourcePage::showBlock()
{
    if (!m_shown.progress.isEmpty())
        updateState();
}

void ResourcePage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void ResourcePage::restyle() { m_heading->setFont(titleFont(font())); }

} // namespace Calends
