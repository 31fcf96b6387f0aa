// What of a page can be found from elsewhere, and where links lead inside it: to one row, which may not be in
// its list, or to what one person has.
#include <QApplication>
#include <QClipboard>
#include <QHideEvent>

#include <utility>

#include "models/account/accountlink.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void ResourcePage::showRow(const QString &row, const QString &owner)
{
    m_sought = {};
    m_top.clear();
    if (m_table.contains(row) && m_table.rowOf(row) < 0)
        m_filter->clear();
    if (const int at = m_table.rowOf(row); at >= 0) {
        select(at);
        m_view->setFocus(Qt::OtherFocusReason);
    } else if (!row.isEmpty()) {
        // The inspector may not go on with a row that is not what was asked for.
        m_view->clearRows();
        takeFocus();
        m_sought = {.row = row, .owner = owner};
    }
    updateState();
}

QString ResourcePage::linkObstacle(const QString &row) const
{
    if (!linkTo(m_session.profile().id, id(), u"1"_s))
        return tr("Links lead to people and bookings.");
    if (m_session.profile().inMemory)
        return tr("This account is gone when Calends ends, so that no link leads to it.");
    if (row.isEmpty())
        return tr("Choose a row first.");
    return linkTo(m_session.profile().id, id(), row) ? QString()
                                                     : tr("This row has no id that a link can name.");
}

// By the account's id: its name may be another tomorrow, and says more to who reads it.
void ResourcePage::copyLink(const QString &row) const
{
    if (const std::optional<AccountLink> link = linkTo(m_session.profile().id, id(), row))
        QApplication::clipboard()->setText(link->text());
}

ListedRows ResourcePage::listedRows() const
{
    ListedRows rows{&m_table, m_table.columnOf(m_description.stretchedColumn)};
    const QSet<QByteArray> &personal = m_description.personalColumns;
    rows.isPersonal = personal.contains(m_description.stretchedColumn);
    for (const QByteArray &column : m_description.tellingColumns) {
        rows.telling.append(m_table.columnOf(column));
        rows.isPersonal = rows.isPersonal || personal.contains(column);
    }
    return rows;
}

void ResourcePage::select(int row)
{
    const QModelIndex index = m_table.index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

// Until the person does something else: what they chose, filter by or look at since is theirs.
void ResourcePage::followSought()
{
    if (m_sought.row.isEmpty())
        return;
    const int at = m_table.rowOf(m_sought.row);
    m_sought.isHidden = at < 0 && m_table.contains(m_sought.row);
    if (at < 0)
        return;
    m_sought = {};
    select(at);
}

void ResourcePage::giveUpSought()
{
    if (m_sought.row.isEmpty())
        return;
    m_sought = {};
    updateState();
}

void ResourcePage::loadOwner()
{
    SoughtRow sought = std::exchange(m_sought, {});
    takeFocus(); // now: the button that was pressed goes, and nothing takes the focus later
    sought.ownerAsked = true;
    m_sought = sought;
    m_description.fetchOf(sought.owner);
    updateState();
}

void ResourcePage::showOf(const QString &username, const QString &filter)
{
    if (!m_description.fetchOf)
        return;
    m_description.fetchOf(username);
    m_filter->setText(QuerySyntax::word(filter));
}

void ResourcePage::hideEvent(QHideEvent *event)
{
    WindowPage::hideEvent(event);
    if (!event->spontaneous())
        m_sought = {};
}

} // namespace Calends
