#include "ui/shell/capabilitiespage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/kit/celldelegate.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QList<Column<GroupRow>> groupColumns()
{
    QList<Column<GroupRow>> columns;
    columns.append({.id = "group",
        .title = CapabilitiesPage::tr("Group"),
        .text = [](const GroupRow &row, const TableContext &) { return row.group; },
        .width = 30});
    columns.append({.id = "state",
        .title = CapabilitiesPage::tr("State"),
        .text =
            [](const GroupRow &row, const TableContext &) {
                return row.verdict.allowed() ? CapabilitiesPage::tr("on") : CapabilitiesPage::tr("off");
            },
        .look = CellLook::Pill,
        .state = [](const GroupRow &row) { return QByteArray(row.verdict.allowed() ? "on" : "off"); },
        .width = 8});
    columns.append({.id = "reason",
        .title = CapabilitiesPage::tr("Why"),
        .text = [](const GroupRow &row, const TableContext &) { return row.verdict.reason; },
        .width = 44});
    columns.append({.id = "cure",
        .title = CapabilitiesPage::tr("What would turn it on"),
        .text = [](const GroupRow &row, const TableContext &) { return row.verdict.cure; },
        .width = 40});
    columns.append({.id = "operations",
        .title = CapabilitiesPage::tr("Operations"),
        .text = [](const GroupRow &row,
                    const TableContext &context) { return context.locale.toString(row.operations); },
        .key = [](const GroupRow &row, const TableContext &) { return SortKey::number(row.operations); },
        .alignment = Qt::AlignRight | Qt::AlignVCenter,
        .searched = false,
        .width = 10});
    return columns;
}

} // namespace

QString CapabilitiesPage::pageId() { return u"capabilities"_s; }

CapabilitiesPage::CapabilitiesPage(const Session &session, QWidget *parent)
    : WindowPage(pageId(), tr("What this account may do"), tr("Account"), parent)
    , m_session(session)
    , m_groups(new ValueTable<GroupRow>(groupColumns(), this))
    , m_heading(textLabel(title(), Tone::Text, this))
    , m_facts(textLabel({}, Tone::Muted, this))
    , m_count(textLabel({}, Tone::Muted, this))
    , m_filter(new FilterEdit(this))
    , m_view(new TableView(this))
{
    const Measures m = Measures::of(this);
    m_heading->setFont(titleFont(font()));
    m_filter->setPlaceholderText(tr("Filter by group, reason or cure"));
    m_filter->setAccessibleName(tr("Filter groups"));
    m_view->setAccessibleName(title());
    m_view->cells()->setMoods({{"on", Mood::Good}});
    m_view->setModel(m_groups);
    m_view->setStretched("cure");
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    column->setSpacing(m.gap());
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_groups, &TableModel::sort);
    connect(m_filter, &FilterEdit::textChanged, m_groups, &TableModel::setFilter);
    connect(m_filter, &FilterEdit::left, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &TableView::rowShown, this, &WindowPage::inspectedChanged);
    connect(m_view, &TableView::rowOpened, this, &WindowPage::inspectorWanted);
    connect(&m_session.capabilities(), &Capabilities::changed, this, &CapabilitiesPage::readGroups);
    readGroups();
}

void CapabilitiesPage::readGroups()
{
    QMap<QString, int> counts;
    for (const Operation &operation : operations())
        ++counts[latin1(operation.group)];
    QList<TableRow<GroupRow>> rows;
    int on = 0;
    for (auto group = counts.cbegin(); group != counts.cend(); ++group) {
        const Verdict verdict = m_session.capabilities().checkGroup(group.key().toStdString());
        on += verdict.allowed() ? 1 : 0;
        rows.append({group.key(), GroupRow{group.key(), group.value(), verdict}, {}});
    }
    m_groups->merge(rows);
    m_facts->setText(factsText());
    m_count->setText(tr("%1 on, %2 off").arg(on).arg(rows.size() - on));
    Q_EMIT statusChanged();
    Q_EMIT inspectedChanged();
}

QString CapabilitiesPage::factsText() const
{
    const AccountFacts &facts = m_session.capabilities().facts();
    return tr("Signed with: %1. Learnt from the server: %2.")
        .arg(credentialText(facts.credential), accountDetail(m_session.profile(), facts));
}

PageStatus CapabilitiesPage::status() const { return {}; }

InspectorContent CapabilitiesPage::inspected() const
{
    const GroupRow *row = m_groups->find(m_view->currentIndex().data(IdRole).toString());
    if (!row)
        return {};
    InspectorContent content;
    content.title = row->group;
    content.pills = {{.pill = row->verdict.allowed() ? tr("on") : tr("off"),
        .mood = row->verdict.allowed() ? Mood::Good : Mood::Neutral}};
    InspectorSection why;
    why.line(tr("Why"), row->verdict.reason).line(tr("Cure"), row->verdict.cure);
    InspectorSection each;
    each.heading = tr("Operations");
    for (const Operation &operation : operations()) {
        if (latin1(operation.group) != row->group)
            continue;
        const Verdict verdict = m_session.capabilities().check(operation);
        each.lines.append({.value = operation.text(),
            .pill = verdict.allowed() ? tr("on") : tr("off"),
            .mood = verdict.allowed() ? Mood::Good : Mood::Neutral});
    }
    content.tabs = {{tr("Summary"), {why, each}}};
    return content;
}

void CapabilitiesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CapabilitiesPage::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

} // namespace Calends
