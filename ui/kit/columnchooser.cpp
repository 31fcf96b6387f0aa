#include "ui/kit/columnchooser.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "models/core/tablemodel.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/kit/tickedlist.h"

namespace Calends {

ColumnChooser::ColumnChooser(TableView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(&view)
    , m_list(new TickedList(tr("Columns of the table"), this))
    , m_frozen(new QSpinBox(this))
{
    const Measures m = Measures::of(this);
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(10));
    TextLabel *heading = textLabel(windowTitle(), Tone::Text, this);
    heading->setFont(titleFont(font()));
    TextLabel *words = textLabel(
        tr("What is ticked is shown, in this order. Alt with the arrows moves a column."), Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(words);
    m_list->nameButtons(tr("Show all columns"), tr("Show only the first column"));
    column->addWidget(m_list, 1);
    column->addWidget(makeFrozen());
    column->addWidget(makeButtons());
    fill();
    connect(m_list, &TickedList::changed, this, &ColumnChooser::apply);
    connect(m_frozen, &QSpinBox::valueChanged, this, &ColumnChooser::apply);
    resize(fitting({m.px(420), m.px(520)}, parent));
    m_list->setFocus();
}

QWidget *ColumnChooser::makeFrozen()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    TextLabel *label = textLabel(tr("First columns that stay in place"), Tone::Text, line);
    label->setWordWrap(true);
    label->setBuddy(m_frozen);
    m_frozen->setRange(0, ColumnLayout::MostFrozen);
    m_frozen->setAccessibleName(label->text());
    m_frozen->setToolTip(tr("While the others are scrolled sideways"));
    row->addWidget(label, 1);
    row->addWidget(m_frozen);
    return line;
}

QWidget *ColumnChooser::makeButtons()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *reset = new QPushButton(tr("As it was"), line);
    reset->setToolTip(tr("The columns this page shows at first"));
    auto *close = new QPushButton(tr("Close"), line);
    close->setDefault(true);
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(close);
    connect(reset, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_view->resetColumns();
        fill();
    });
    connect(close, &QPushButton::clicked, this, &ColumnChooser::accept);
    return line;
}

// What is shown first, in its order; then what is offered.
void ColumnChooser::fill()
{
    if (!m_view)
        return;
    const QAbstractItemModel &model = *m_view->model();
    m_columns = m_view->columnHeader()->shownSections();
    const qsizetype shown = m_columns.size();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!m_columns.contains(column))
            m_columns.append(column);
    }
    QList<TickedItem> items;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto header = [&model, column = m_columns.at(i)](
                                int role) { return model.headerData(column, Qt::Horizontal, role); };
        items.append({header(Qt::DisplayRole).toString(), header(Qt::ToolTipRole).toString(), i < shown});
    }
    m_list->setItems(items);
    const QSignalBlocker quiet(m_frozen);
    m_frozen->setValue(m_view->columnHeader()->frozen());
}

// A table without any column would be of no use to anybody: the first of those it shows stays ticked.
void ColumnChooser::apply()
{
    if (!m_view)
        return;
    const QList<int> ticked = m_list->ticked();
    if (ticked.isEmpty()) {
        const QList<int> shown = m_view->columnHeader()->shownSections();
        return m_list->setTicked(int(m_columns.indexOf(shown.constFirst())), true);
    }
    ColumnLayout layout = m_view->columnLayout();
    layout.shown.clear();
    for (const int place : ticked)
        layout.shown.append(m_view->idOf(m_columns.at(place)));
    layout.frozen = m_frozen->value();
    m_view->setColumnLayout(layout);
}

} // namespace Calends
