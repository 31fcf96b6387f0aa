// The columns of a page, the rows that are chosen on it, and what is done with them.
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "ui/kit/columnchooser.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void ResourcePage::connectSelection()
{
    m_columns->setIcon(icon(Glyph::List));
    m_columns->setToolTip(tr("Choose columns…"));
    m_columns->setAccessibleName(tr("Choose columns"));
    connect(m_columns, &QPushButton::clicked, this, [this] { doWithList(ListVerb::ChooseColumns); });
    connect(m_view, &TableView::columnsWanted, this, [this] { doWithList(ListVerb::ChooseColumns); });
    connect(m_view, &TableView::selectedRowsChanged, this, &ResourcePage::showSelection);
    connect(m_view, &TableView::copyWanted, this, [this] { doWithList(ListVerb::CopyText); });
    connect(m_selection, &SelectionBar::allWanted, m_view, &TableView::selectAll);
    connect(m_selection, &SelectionBar::clearWanted, this, [this] {
        m_view->clearRows();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_selection, &SelectionBar::exportWanted, this, &ResourcePage::askForExport);
    connect(m_selection, &SelectionBar::textWanted, this, [this] { doWithList(ListVerb::CopyText); });
    connect(m_selection, &SelectionBar::csvWanted, this, [this] { doWithList(ListVerb::CopyCsv); });
    showSelection();
}

// One row is what is looked at; several, or those chosen one by one, are something to do something with.
void ResourcePage::showSelection()
{
    const int selected = m_view->selectedRows();
    const bool isShown
        = m_shown.body == PageView::Body::Rows && (selected > 1 || (selected == 1 && m_view->isMarking()));
    if (!isShown && m_selection->isAncestorOf(QApplication::focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    m_selection->setVisible(isShown);
    m_selection->setCounts(selected, m_table.rowCount(), m_table.rowCount() < m_table.totalRows());
    m_selection->setExportObstacle(exportObstacle());
    Q_EMIT listVerbsChanged();
}

QString ResourcePage::listObstacle(ListVerb verb) const
{
    switch (verb) {
    case ListVerb::ChooseColumns:
        return {};
    case ListVerb::SaveFilter:
        return m_savedFilters ? QString() : tr("Filters of this list are not kept.");
    case ListVerb::ToggleRow:
    case ListVerb::SelectRange:
        return m_view->currentIndex().isValid() ? QString() : tr("Go to a row first.");
    case ListVerb::SelectAll:
        return m_table.rowCount() > 0 ? QString() : tr("No row is shown.");
    case ListVerb::CopyText:
    case ListVerb::CopyCsv:
        break;
    }
    return m_view->selectedRows() > 0 ? QString() : tr("No row is selected.");
}

void ResourcePage::doWithList(ListVerb verb)
{
    if (!listObstacle(verb).isEmpty())
        return;
    switch (verb) {
    case ListVerb::ChooseColumns:
        return (new ColumnChooser(*m_view, this))->open();
    case ListVerb::SaveFilter:
        m_namedFilter.clear();
        return askFilterName();
    case ListVerb::ToggleRow:
        return m_view->toggleRow();
    case ListVerb::SelectRange:
        return m_view->selectRange();
    case ListVerb::SelectAll:
        return m_view->selectAll();
    case ListVerb::CopyText:
        return copyRows(RowsText::Form::Tabbed);
    case ListVerb::CopyCsv:
        return copyRows(RowsText::Form::Csv);
    }
}

// The later of two counts.
void ResourcePage::copyRows(RowsText::Form form)
{
    delete m_copying;
    m_copying = new RowsText(m_table, selectedIds(), m_view->columnHeader()->shownSections(), form, this);
    m_selection->setCopying(true);
    connect(m_copying, &RowsText::finished, this, [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_selection->setCopying(false);
        m_copying->deleteLater();
    });
    m_copying->start();
}

QByteArray ResourcePage::saveLayout() const { return m_view->saveColumns(); }

void ResourcePage::restoreLayout(const QByteArray &columns) { m_view->restoreColumns(columns); }

} // namespace Calends
