// The pages of an open account: made when it is first shown, and again when its lists are others.
#include "app/calends/accountchanges.h"
#include "app/calends/accountkeys.h"
#include "app/calends/accountlists.h"
#include "app/calends/accountroom.h"
#include "app/calends/accounttokens.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/capabilitiespage.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/sidebarfilters.h"
#include "ui/shell/workspace.h"

namespace Calends {

Workspace *AccountRoom::workspace()
{
    if (!m_workspace)
        makeWorkspace();
    return m_workspace;
}

void AccountRoom::makeWorkspace()
{
    auto *workspace = new Workspace;
    QList<WindowPage *> pages;
    if (m_lists)
        pages = m_lists->makePages(m_peopleKind);
    else
        pages.append(new OpeningPage);
    if (m_lists)
        m_tokens->addPage(pages);
    pages.append(new CapabilitiesPage(*m_session));
    auto *const credentials = new CredentialsPage(*m_session, m_vault, *m_scope,
        [this](qint64 id) { return m_lists ? m_lists->personName(id) : QString(); });
    m_keys->addTo(*credentials);
    pages.append(credentials);
    pages.append(new OperationPage(*m_session));
    if (m_changes)
        pages += m_changes->makePages();
    if (m_commonPage)
        pages.append(m_commonPage());
    workspace->setPages(pages);
    if (m_workspace) {
        if (!m_workspace->isOpening()) {
            m_layout = m_workspace->saveLayout();
            m_inspectors = m_workspace->saveInspectors();
        }
        m_former.removeAll(nullptr);
        m_former.append(m_workspace);
        m_workspace->deleteLater();
    }
    m_workspace = workspace;
    connect(workspace, &Workspace::forwardWanted, this, &AccountRoom::forwardWanted);
    showMark();
    workspace->restoreLayout(m_layout);
    if (workspace->isOpening())
        return;
    const QList<ResourcePage *> resources = workspace->findChildren<ResourcePage *>();
    for (ResourcePage *page : resources)
        page->setSavedFilters(m_filters.get());
    new SidebarFilters(*m_filters, *workspace);
    m_changes->enter(*workspace);
    m_tokens->enter(*workspace);
    workspace->restoreInspectors(m_inspectors);
    connect(&workspace->navigator(), &Navigator::wentTo, this, [this](const Place &place) {
        if (m_lists)
            m_lists->open(place.page);
    });
}

void AccountRoom::makeTokens()
{
    m_tokens = std::make_unique<AccountTokens>(*m_session, *m_scope,
        AccountTokens::Surroundings{[this] { return m_lists.get(); }, [this] { return m_store.get(); },
            [this] { return m_changes ? m_changes->changes().obstacle() : QString(); },
            [this](const ChangeSet &set) {
                if (m_changes)
                    m_changes->preview(set);
            }});
}

void AccountRoom::showMark()
{
    const Profile &profile = m_session->profile();
    if (m_workspace)
        m_workspace->setAccount(profile.name, markOf(profile.environment));
}

void AccountRoom::setClock(const std::function<QDateTime()> &now)
{
    if (!m_lists || !m_workspace)
        return;
    const QList<Feed *> feeds = m_lists->feeds();
    for (Feed *feed : feeds)
        feed->setClock(now);
    const QList<ResourcePage *> pages = m_workspace->findChildren<ResourcePage *>();
    for (ResourcePage *page : pages)
        page->setClock(now);
}

} // namespace Calends
