// The lists of an open account: when they are made, when they change, and when they are asked again.
#include <algorithm>
#include <utility>

#include "app/calends/accountchanges.h"
#include "app/calends/accountlists.h"
#include "app/calends/accountroom.h"
#include "ui/shell/workspace.h"

namespace Calends {

void AccountRoom::showLists()
{
    if (!m_store || m_opening)
        return;
    const PeopleKind kind = peopleWhole(m_session->capabilities(), *m_scope).kind;
    const bool outdated = !m_lists || kind != m_peopleKind;
    m_peopleKind = kind;
    if (!outdated)
        return m_lists->follow();
    const std::shared_ptr<AccountLists> former = std::exchange(m_lists,
        std::make_shared<AccountLists>(AccountBasis{*m_session, *m_scope, *m_store, m_webhookSecrets}));
    followFeeds();
    followChanges();
    m_lists->follow();
    if (m_workspace) {
        // Its pages look at their tables to their end.
        connect(m_workspace, &QObject::destroyed, this, [held = former]() mutable { held.reset(); });
        makeWorkspace();
    }
    Q_EMIT workspaceOutdated();
}

void AccountRoom::followChanges()
{
    m_changes->follow(m_lists->editedLists(), [this] {
        const QList<Feed *> feeds = m_lists->feeds();
        for (Feed *const feed : feeds)
            feed->refresh();
    });
}

// A refresh of any page asks anew for the teams and clients that all are made from.
void AccountRoom::followFeeds()
{
    const QList<Feed *> feeds = m_lists->feeds();
    for (const Feed *feed : feeds) {
        connect(feed, &Feed::refreshAsked, this, [this] {
            m_session->forgetRefusals();
            m_scope->refresh();
        });
        connect(feed, &Feed::cancelAsked, m_scope.get(), &AccountScope::cancel);
    }
}

// A team of one's own that was not there when the account was learnt: what its member may do is not known
// yet. An organization's teams need no role of their own.
void AccountRoom::learnNewTeams()
{
    const AccountFacts &facts = m_session->capabilities().facts();
    if (facts.organizationId != 0 || !facts.teamsKnown || m_session->learning() == Session::Learning::Running)
        return;
    const QList<TeamReference> &teams = m_scope->teams();
    if (std::any_of(teams.cbegin(), teams.cend(),
            [&facts](const TeamReference &team) { return !facts.teamRoles.contains(team.id); }))
        m_session->learn();
}

// Later and once: several calls may be refused in one go, each in the middle of a feed's own work.
void AccountRoom::followSoon()
{
    if (!m_lists || std::exchange(m_followsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_followsSoon = false;
            showLists();
        },
        Qt::QueuedConnection);
}

// What failed while the server was away is asked again once it is back.
void AccountRoom::refreshAfterLearning()
{
    const Session::Learning learning = m_session->learning();
    if (learning == Session::Learning::Running)
        return;
    const bool wasAway = std::exchange(m_failed, learning == Session::Learning::Failed);
    if (!wasAway || m_failed || !m_lists)
        return;
    const QList<Feed *> feeds = m_lists->feeds();
    for (Feed *feed : feeds) {
        const auto again = [feed] {
            if (feed->state().error.isError())
                feed->refresh();
        };
        if (feed->isLoading())
            connect(feed, &Feed::settled, this, again, Qt::SingleShotConnection);
        else
            again();
    }
}

} // namespace Calends
