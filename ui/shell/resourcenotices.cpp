// What stands above a page's table: findings, and the one next step of each.
#include <QVBoxLayout>

#include "ui/kit/banner.h"
#include "ui/kit/queryedit.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"

namespace Calends {

void ResourcePage::showBanners(const QList<PageNotice> &notices)
{
    while (m_banners->count() < notices.size()) {
        auto *banner = new Banner(this);
        const int place = m_banners->count();
        m_banners->addWidget(banner);
        connect(banner, &Banner::nextStepTaken, this, [this, place] { take(m_shown.banners.value(place)); });
        connect(banner, &Banner::requestWanted, this,
            [this, place] { Q_EMIT requestWanted(m_shown.banners.value(place).logEntry); });
    }
    for (int i = 0; i < m_banners->count(); ++i) {
        auto *banner = qobject_cast<Banner *>(m_banners->itemAt(i)->widget());
        const StateContent content = i < notices.size() ? notices.at(i).content : StateContent();
        if (banner->content() != content)
            banner->setContent(content);
    }
}

void ResourcePage::take(const PageNotice &notice)
{
    switch (notice.step) {
    case NextStep::None:
        return;
    case NextStep::Refresh:
        return refresh();
    case NextStep::LoadWhole:
        return loadWhole();
    case NextStep::LoadOwner:
        return loadOwner();
    case NextStep::ShowSought:
        return showRow(QString(m_sought.row), QString(m_sought.owner)); // copies: it is given up first
    case NextStep::ClearFilter:
        m_filter->clear();
        return;
    case NextStep::Create:
        return m_verbs.run(RowVerb::Create, {});
    case NextStep::ShowCapabilities:
        Q_EMIT actionWanted(WindowAction::ShowCapabilities);
        return;
    case NextStep::ShowCredentials:
        Q_EMIT actionWanted(WindowAction::ShowCredentials);
        return;
    }
}

} // namespace Calends
