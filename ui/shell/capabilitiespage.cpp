#include "ui/shell/capabilitiespage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "models/account/groupwords.h"
#include "ui/kit/querychips.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int StateColumn = 1; // of groupColumns

QString nameOf(const GroupRow &row) { return groupText(row.group.toStdString()); }

QString operationsText(qsizetype count)
{
    return count == 1 ? CapabilitiesPage::tr("one operation")
                      : CapabilitiesPage::tr("%1 operations").arg(QLocale().toString(count));
}

// Those that are on first, then those that are on in part, then the others by what stands in the way.
qint64 rankOf(const GroupRow &row)
{
    if (!row.whole.allowed())
        return 10 + int(row.whole.verdict.obstacle);
    return row.whole.off.isEmpty() ? 0 : 1;
}

// Those alike by name.
QString rankText(const GroupRow &row)
{
    return u"%1 %2"_s.arg(rankOf(row), 2, 10, QChar(u'0')).arg(nameOf(row));
}

QByteArray stateOf(const GroupRow &row) { return row.whole.allowed() ? "on" : "locked"; }

QString stateText(const GroupRow &row)
{
    return row.whole.allowed() ? CapabilitiesPage::tr("on") : CapabilitiesPage::tr("off");
}

// Of a group that is on: that a part of it is off, with the reason of that part.
QString partText(const GroupRow &row)
{
    const QList<GroupVerdict::Part> &off = row.whole.off;
    if (!row.whole.allowed() || off.isEmpty())
        return {};
    const Verdict &first = off.constFirst().verdict;
    const bool alike = std::all_of(off.cbegin(), off.cend(),
        [&first](const GroupVerdict::Part &part) { return part.verdict.reason == first.reason; });
    return alike ? CapabilitiesPage::tr("Part off: %1. %2").arg(operationsText(off.size()), first.reason)
                 : CapabilitiesPage::tr("Part off: %1. %2 And others: see the inspector.")
                       .arg(operationsText(off.size()), first.reason);
}

QString whyText(const GroupRow &row)
{
    return row.whole.allowed() ? partText(row) : row.whole.verdict.reason;
}

QString cureText(const GroupRow &row)
{
    if (!row.whole.allowed())
        return row.whole.verdict.cure;
    return row.whole.off.isEmpty() ? QString() : row.whole.off.constFirst().verdict.cure;
}

QString countText(const GroupRow &row, const QLocale &locale)
{
    const int on = row.whole.operations - int(row.whole.off.size());
    return CapabilitiesPage::tr("%1 of %2", "operations that are on, of how many")
        .arg(locale.toString(on), locale.toString(row.whole.operations));
}

QList<Column<GroupRow>> groupColumns()
{
    QList<Column<GroupRow>> columns;
    columns.append({.id = "group",
        .title = CapabilitiesPage::tr("Group"),
        .text = [](const GroupRow &row, const TableContext &) { return nameOf(row); },
        .toolTip
        = [](const GroupRow &row,
              const TableContext &) { return CapabilitiesPage::tr("In the API: %1").arg(row.group); },
        .width = 38});
    columns.append({.id = "state",
        .title = CapabilitiesPage::tr("State"),
        .text = [](const GroupRow &row, const TableContext &) { return stateText(row); },
        .key = [](const GroupRow &row, const TableContext &) { return SortKey::text(rankText(row)); },
        .look = CellLook::Mark,
        .state = [](const GroupRow &row) { return stateOf(row); },
        .width = 10});
    columns.append({.id = "operations",
        .title = CapabilitiesPage::tr("Operations"),
        .text
        = [](const GroupRow &row, const TableContext &context) { return countText(row, context.locale); },
        .key
        = [](const GroupRow &row, const TableContext &) { return SortKey::number(row.whole.operations); },
        .alignment = Qt::AlignRight | Qt::AlignVCenter,
        .searched = false,
        .width = 14});
    columns.append({.id = "reason",
        .title = CapabilitiesPage::tr("What is off, and why"),
        .text = [](const GroupRow &row, const TableContext &) { return whyText(row); },
        .width = 36});
    columns.append({.id = "cure",
        .title = CapabilitiesPage::tr("What would turn it on"),
        .text = [](const GroupRow &row, const TableContext &) { return cureText(row); },
        .width = 30});
    return columns;
}

// Each reason once, with the operations it holds for.
InspectorSection partSection(const GroupRow &row)
{
    InspectorSection section;
    if (!row.whole.allowed() || row.whole.off.isEmpty())
        return section;
    section.heading = CapabilitiesPage::tr("Part off: %1").arg(operationsText(row.whole.off.size()));
    QStringList told;
    for (const GroupVerdict::Part &part : row.whole.off) {
        const QString words = part.verdict.words();
        if (!told.contains(words))
            section.lines.append({.value = words});
        told.append(words);
    }
    return section;
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
    , m_filter(new QueryEdit(*m_groups, this))
    , m_view(new TableView(this))
{
    const Measures m = Measures::of(this);
    m_heading->setFont(titleFont(font()));
    m_heading->setElided();
    m_count->setElided();
    m_facts->setWordWrap(true);
    m_filter->setHint(tr("Filter by group, reason or cure"));
    m_filter->setAccessibleName(tr("Filter groups"));
    m_view->setAccessibleName(title());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_groups);
    m_view->setStretched("cure");
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(StateColumn, Qt::AscendingOrder);
    m_groups->sort(StateColumn, Qt::AscendingOrder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), 0);
    column->setSpacing(m.gap());
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addLayout(row);
    column->addWidget(new QueryChips(*m_filter, this));
    column->addWidget(m_view, 1);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_groups, &TableModel::sort);
    connect(m_filter, &QueryEdit::left, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &TableView::rowShown, this, &WindowPage::inspectedChanged);
    connect(m_view, &TableView::rowOpened, this, &WindowPage::inspectorWanted);
    connect(&m_session.capabilities(), &Capabilities::changed, this, &CapabilitiesPage::readGroups);
    readGroups();
}

QString CapabilitiesPage::exportObstacle() const
{
    return tr("This list is not exported: it is no data of the account, but worked out from what is known of "
              "it.");
}

void CapabilitiesPage::readGroups()
{
    QStringList groups;
    for (const Operation &operation : operations())
        groups.append(latin1(operation.group));
    groups.sort();
    groups.removeDuplicates();
    QList<TableRow<GroupRow>> rows;
    int on = 0;
    int inPart = 0;
    for (const QString &group : std::as_const(groups)) {
        const GroupVerdict whole = m_session.capabilities().checkGroup(group.toStdString());
        on += whole.allowed() ? 1 : 0;
        inPart += whole.allowed() && !whole.off.isEmpty() ? 1 : 0;
        rows.append({group, GroupRow{group, whole}, {}});
    }
    m_groups->merge(rows);
    m_facts->setText(factsText());
    m_count->setText(tr("%1 on, of these %2 in part; %3 off").arg(on).arg(inPart).arg(rows.size() - on));
    Q_EMIT statusChanged();
    Q_EMIT inspectedChanged();
}

QString CapabilitiesPage::factsText() const
{
    const AccountFacts &facts = m_session.capabilities().facts();
    const QString learnt
        = tr("Signed with: %1. Learnt from the server: %2.")
              .arg(credentialText(facts.credential), accountDetail(m_session.profile(), facts));
    return QString(learnt + u' ' + unknownScopesText(facts)).trimmed();
}

PageStatus CapabilitiesPage::status() const { return {}; }

InspectorContent CapabilitiesPage::inspected() const
{
    const GroupRow *row = m_groups->find(m_view->currentIndex().data(IdRole).toString());
    if (!row)
        return {};
    InspectorContent content;
    content.isPersonal = false;
    content.title = nameOf(*row);
    content.subtitle = tr("In the API: %1").arg(row->group);
    content.pills = {{.pill = stateText(*row), .mood = row->whole.allowed() ? Mood::Good : Mood::Neutral}};
    InspectorSection whole;
    whole.line(tr("Off, because"), row->whole.verdict.reason).line(tr("Cure"), row->whole.verdict.cure);
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
    content.tabs = {{tr("Summary"), {whole, partSection(*row), each}}};
    return content;
}

void CapabilitiesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CapabilitiesPage::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

} // namespace Calends
