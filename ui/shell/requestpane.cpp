#include "ui/shell/requestpane.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/requests/requesttable.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/describedpage.h"
#include "ui/kit/explained.h"
#include "ui/kit/querychips.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/shell/requestdetail.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QHash<QByteArray, Mood> moods()
{
    return {{stateName(RequestEnd::Answered), Mood::Good}, {stateName(RequestEnd::Refused), Mood::Warn},
        {stateName(RequestEnd::Failed), Mood::Bad}};
}

} // namespace

RequestPane::RequestPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new RequestTable(session.log(), this))
    , m_filter(new QueryEdit(*m_table, this))
    , m_count(textLabel({}, Tone::Muted, this))
    , m_copy(new QPushButton(tr("Copy as cURL"), this))
    , m_notice(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_view(new TableView(this))
    , m_detail(new RequestDetail(this))
    , m_panel(new StatePanel(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(8), m.pagePadding(), 0);
    column->setSpacing(m.px(6));
    column->addWidget(makeHeader());
    column->addWidget(new QueryChips(*m_filter, this));
    column->addWidget(m_notice);
    column->addWidget(m_body, 1);
    setAccessibleName(tr("Requests"));
    setUpTable();
    setUpBody();
    connect(&session, &Session::stateChanged, this, &RequestPane::showState);
    showChosen();
    showState();
}

QWidget *RequestPane::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = textLabel(tr("Requests"), Tone::Text, header);
    title->setFont(strongFont(font()));
    m_filter->setHint(tr("Filter requests: status>=400, method:get, took>500"));
    m_filter->setAccessibleName(tr("Filter requests"));
    m_copy->setIcon(icon(Glyph::Copy));
    auto *close = new QToolButton(header);
    close->setIcon(icon(Glyph::Clear));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the request console"));
    close->setAccessibleName(tr("Close the request console"));
    m_count->setElided();
    m_copy->setMinimumWidth(Measures::of(this).px(64));
    row->addWidget(title);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_copy);
    row->addWidget(close);
    connect(m_filter, &QueryEdit::left, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(chosen()); });
    connect(close, &QToolButton::clicked, this, &RequestPane::closed);
    return header;
}

void RequestPane::setUpTable()
{
    m_view->cells()->setMoods(moods());
    m_view->cells()->setPersonalColumns({"path"}); // some name whom they ask for
    m_view->setRowHeight(RowHeight::Compact);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_table);
    // What is told beside the table anyway; the filter asks it all the same.
    for (const QByteArray &column : {"queued"_ba, "attempt"_ba, "error"_ba})
        m_view->setColumnHidden(m_table->columnOf(column), true);
    m_view->setStretched("path");
    m_view->setAccessibleName(tr("Requests"));
    QHeaderView *const header = m_view->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, m_table, &TableModel::sort);
    header->setSortIndicator(m_table->columnOf("sent"), Qt::DescendingOrder);
    m_table->sort(m_table->columnOf("sent"), Qt::DescendingOrder); // the newest first
    connect(m_view, &TableView::rowShown, this, [this] {
        m_notice->setContent({}); // whoever goes on has read it
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_view, &TableView::rowOpened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableModel::countsChanged, this, &RequestPane::showState);
    connect(m_table, &TableModel::filterChanged, this, &RequestPane::showState);
    connect(m_table, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const int row = m_view->currentIndex().row();
            if (row >= first.row() && row <= last.row())
                showChosen();
        });
}

void RequestPane::setUpBody()
{
    const Measures m = Measures::of(this);
    m_split->addWidget(m_view);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({m.px(900), m.px(460)});
    m_body->addWidget(m_split);
    m_body->addWidget(m_panel);
    connect(m_panel, &StatePanel::nextStepTaken, m_filter, &QueryEdit::clear);
}

quint64 RequestPane::chosen() const { return m_view->currentIndex().data(LogEntryRole).toULongLong(); }

void RequestPane::showChosen()
{
    const LoggedRequest *const request = m_table->find(RequestTable::rowId(chosen()));
    if (request)
        m_detail->setRequest(*request);
    m_detail->setVisible(request != nullptr);
    explain(m_copy, request ? QString() : tr("Choose a request first."));
    if (request)
        m_copy->setToolTip(tr("As a command for a shell, with a placeholder for the secret (Ctrl+Shift+C)"));
}

void RequestPane::showState()
{
    const auto counted = countedBy(tr("1 request"), tr("%1 requests"));
    const QString all = counted(m_table->totalRows());
    const bool filtered = m_table->rowCount() != m_table->totalRows();
    m_count->setText(filtered ? tr("%1 of %2").arg(QLocale().toString(m_table->rowCount()), all) : all);
    m_filter->setEnabled(m_table->totalRows() > 0);
    if (m_table->rowCount() > 0) {
        m_body->setCurrentWidget(m_split);
        return;
    }
    if (m_table->totalRows() > 0)
        m_panel->setContent({.glyph = Glyph::Search,
            .title = tr("No request matches the filter"),
            .reason = tr("It hides all %1.").arg(all),
            .nextStep = tr("Clear filter")});
    else
        explainState();
    m_body->setCurrentWidget(m_panel);
}

// Why nothing was sent so far.
void RequestPane::explainState()
{
    const QString why = m_session.stateText();
    m_panel->setContent({.glyph = Glyph::Request,
        .title = tr("No request yet"),
        .reason = why.isEmpty()
            ? tr("What Calends asks of the server in this run is listed here, without any secret.")
            : why});
}

void RequestPane::showRequest(quint64 request)
{
    const QString id = RequestTable::rowId(request);
    m_notice->setContent({});
    if (!m_table->contains(id)) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        m_notice->setContent({.glyph = Glyph::Information,
            .mood = Mood::Warn,
            .title = tr("That request is no longer kept"),
            .reason = tr("It is no longer among the last %1 of this run.")
                          .arg(QLocale().toString(RequestLog::Capacity)),
            .canClose = true});
        return;
    }
    if (m_table->rowOf(id) < 0)
        m_filter->clear();
    const QModelIndex index = m_table->index(m_table->rowOf(id), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus(Qt::OtherFocusReason);
}

void RequestPane::takeFocus()
{
    QWidget *const first = m_table->totalRows() == 0 ? static_cast<QWidget *>(this) : m_view;
    first->setFocus(Qt::OtherFocusReason);
}

QByteArray RequestPane::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_split->saveState() << m_view->saveColumns();
    return layout;
}

void RequestPane::restoreLayout(const QByteArray &layout)
{
    QByteArray split;
    QByteArray columns;
    QDataStream in(layout);
    in >> split >> columns;
    if (in.status() != QDataStream::Ok)
        return;
    m_split->restoreState(split);
    m_view->restoreColumns(columns);
}

void RequestPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Calends
