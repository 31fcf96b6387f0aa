// The columns of a page, the rows that are chosen on it, and what is done with them.
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>

#include "ui/kit/columnheader.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/questionbox.h"
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
    connect(m_view, &TableView::selectedRowsChanged, this, &ResourcePage::showSelection);
    connect(m_view, &TableView::copyWanted, this, [this] { doWithList(ListVerb::CopyText); });
    connect(m_selection, &SelectionBar::allWanted, this, &ResourcePage::selectAllRows);
    connect(m_selection, &SelectionBar::clearWanted, this, [this] {
        m_view->clearRows();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_selection, &SelectionBar::editWanted, this, [this] { doWithList(ListVerb::EditRows); });
    connect(m_selection, &SelectionBar::removalWanted, this, [this] { doWithList(ListVerb::RemoveRows); });
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
    showRowVerbs();
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
    case ListVerb::SortColumn:
    case ListVerb::ColumnMenu:
    case ListVerb::SelectAll:
        return m_table.rowCount() > 0 ? QString() : tr("No row is shown.");
    case ListVerb::NewRow:
        return verbObstacle(RowVerb::Create);
    case ListVerb::EditRows:
        return selectionObstacle(RowVerb::Edit);
    case ListVerb::RemoveRows:
        return selectionObstacle(RowVerb::Remove);
    case ListVerb::CopyLink:
        return linkObstacle(chosenRow());
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
        return m_view->chooseColumns();
    case ListVerb::SortColumn:
        return m_view->sortByCurrentColumn();
    case ListVerb::ColumnMenu:
        return m_view->openColumnMenu();
    case ListVerb::SaveFilter:
        m_namedFilter.clear();
        return askFilterName();
    case ListVerb::ToggleRow:
        return m_view->toggleRow();
    case ListVerb::SelectRange:
        return m_view->selectRange();
    case ListVerb::SelectAll:
        return selectAllRows();
    case ListVerb::CopyText:
        return copyRows(RowsText::Form::Tabbed);
    case ListVerb::CopyCsv:
        return copyRows(RowsText::Form::Csv);
    case ListVerb::CopyLink:
        return copyLink(chosenRow());
    case ListVerb::NewRow:
        return m_verbs.run(RowVerb::Create, {});
    case ListVerb::EditRows:
        return m_verbs.run(RowVerb::Edit, m_view->selectedIds());
    case ListVerb::RemoveRows:
        return m_verbs.run(RowVerb::Remove, m_view->selectedIds());
    }
}

// More rows are on their way, or would come if they were asked for.
bool ResourcePage::isToBeCompleted() const
{
    const FeedState feed = m_feed.state();
    const bool givesNoMore = isWhole(feed.standing) || feed.standing == FeedStanding::Capped;
    return !givesNoMore || feed.planError.isError();
}

void ResourcePage::selectAllRows()
{
    if (isToBeCompleted())
        askToSelectPart();
    else
        m_view->selectAll();
}

// Whatever is done with all rows begins with choosing them. It asks as long as rows are missing.
void ResourcePage::askToSelectPart()
{
    auto *const box = new QuestionBox(tr("The list is not complete yet"),
        tr("What comes later would be left out of what you do."), QMessageBox::Yes | QMessageBox::Cancel,
        this);
    box->setDefaultButton(QMessageBox::Cancel);
    const auto say = [this, box] {
        if (!isToBeCompleted()) {
            if (box->isVisible()) // nobody has answered: all is there now
                box->done(QMessageBox::Yes);
            return;
        }
        const QString known = QLocale().toString(m_table.rowCount());
        box->setInformativeText(m_feed.isLoading()
                ? tr("%1 rows are known so far. Go on with these, or wait until the others are there?")
                      .arg(known)
                : tr("%1 rows are known. Go on with these, or load the others first?").arg(known));
        box->button(QMessageBox::Yes)->setText(tr("Go on with %1").arg(known));
        box->button(QMessageBox::Cancel)->setText(m_feed.isLoading() ? tr("Wait") : tr("Load the others"));
    };
    say();
    connect(&m_feed, &Feed::stateChanged, box, say);
    connect(&m_table, &TableModel::countsChanged, box, say);
    connect(box->button(QMessageBox::Cancel), &QPushButton::clicked, &m_feed, [feed = &m_feed] {
        if (!feed->isLoading())
            feed->refresh();
    });
    connect(box, &QMessageBox::finished, m_view, [view = m_view](int answer) {
        if (answer == QMessageBox::Yes)
            view->selectAll();
    });
    box->open();
}

// The later of two counts.
void ResourcePage::copyRows(RowsText::Form form)
{
    delete m_copying;
    m_copying
        = new RowsText(m_table, m_view->selectedIds(), m_view->columnHeader()->shownSections(), form, this);
    m_selection->setCopying(true);
    connect(m_copying, &RowsText::finished, this, [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_selection->setCopying(false);
        m_copying->deleteLater();
    });
    m_copying->start();
}

// A saved filter brings its own columns; the page's are those that it gives back.
QByteArray ResourcePage::saveLayout() const
{
    return shownSaved() ? packed(m_before.columns) : m_view->saveColumns();
}

void ResourcePage::restoreLayout(const QByteArray &columns) { m_view->restoreColumns(columns); }

} // namespace Calends
