// What the inspector shows of a page's current row, and the requests behind it.
#include "models/core/rowreads.h"
#include "ui/kit/tableview.h"
#include "ui/shell/requesttab.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

InspectorContent ResourcePage::inspectedAt(const QString &id) const
{
    if (id.isEmpty() || !m_description.inspect)
        return {};
    InspectorContent content = m_description.inspect(id);
    QList<LoggedRequest> requests;
    for (const quint64 entry : {content.logEntry, m_table.originOf(id).logEntry}) {
        if (const LoggedRequest *request = m_session.log().find(entry))
            requests.append(*request);
    }
    if (!requests.isEmpty())
        content.tabs.append(requestTab(requests));
    if (!content.isEmpty())
        content.verbs = inspectorVerbs(id);
    return content;
}

// The one for the row alone comes before its list's.
quint64 ResourcePage::requestBehind() const
{
    const QString id = chosenRow();
    if (id.isEmpty())
        return 0;
    const quint64 own = m_description.reads ? m_description.reads->logEntryOf(id) : 0;
    return own != 0 ? own : m_table.originOf(id).logEntry;
}

QString ResourcePage::requestObstacle() const
{
    if (!m_view->currentIndex().isValid())
        return tr("Choose a row first.");
    return requestBehind() != 0
        ? QString()
        : tr("This row was read in an earlier run, whose requests are gone. Refresh reads it again.");
}

} // namespace Calends
