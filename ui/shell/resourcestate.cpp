// What a page shows of the state its list is in: rows, outline or panel, counts, age and findings.
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

#include "ui/kit/explained.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

namespace {

constexpr int FewPages = 5; // so soon at their end that no time is told
constexpr int AgeInterval = 20000; // ms between two looks at how old the data is
constexpr int CountInterval = 1000; // ms, while a countdown is shown

} // namespace

PageSituation ResourcePage::situation() const
{
    const RateBudget &budget = m_session.budget();
    const RateStatus tightest = budget.tightest();
    PageSituation situation{m_feed.state(), m_feed.sources(), m_table.rowCount(), m_now(),
        tightest.blockedSeconds, m_sought, m_session.state() == Session::State::NeedsSecret,
        budget.waitSeconds()};
    const int pagesLeft = situation.feed.pagesExpected - situation.feed.pagesDone;
    if (situation.feed.loading && pagesLeft >= FewPages)
        situation.millisecondsLeft = budget.estimate(std::max(0, pagesLeft - tightest.queuedBackground));
    situation.log = &m_session.log();
    situation.creates = verbObstacle(RowVerb::Create).isEmpty();
    return situation;
}

void ResourcePage::updateState()
{
    followSought();
    showTop();
    const PageSituation now = situation();
    m_shown = viewOf(m_description, now);
    // A countdown goes on without anything arriving.
    const bool waits = now.blockedSeconds > 0 || now.feed.heldUp;
    const bool counts = waits && !m_shown.progress.isEmpty();
    m_ageTimer.setInterval(counts ? CountInterval : AgeInterval);
    showBody();
    m_count->setText(m_shown.count);
    m_progress->setText(m_shown.progress);
    m_cancel->setVisible(!m_shown.progress.isEmpty());
    m_count->setVisible(!m_shown.count.isEmpty());
    m_progress->setVisible(!m_shown.progress.isEmpty());
    // There is nothing to filter where nothing is, hidden or shown; who typed there stays on the page.
    const bool filters = now.feed.rows > 0 || !m_shown.progress.isEmpty();
    if (!filters && m_filter->hasFocus())
        takeFocus();
    m_filterRow->setVisible(filters);
    const QString obstacle = exportObstacle();
    explain(m_export, obstacle);
    if (obstacle.isEmpty())
        m_export->setToolTip(tr("Write the list to a file (Ctrl+E)"));
    showBanners(m_shown.banners);
    showSelection();
    Q_EMIT statusChanged();
}

void ResourcePage::showBody()
{
    switch (m_shown.body) {
    case PageView::Body::Rows:
        m_body->setCurrentWidget(m_view);
        break;
    case PageView::Body::Outline:
        m_body->setCurrentWidget(m_outline);
        break;
    case PageView::Body::Panel:
        m_panel->setContent(m_shown.panel.content);
        m_body->setCurrentWidget(m_panel);
        break;
    }
}

} // namespace Calends
