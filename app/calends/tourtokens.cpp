// What the tour shows of the bench for tokens: empty, a person's, one that was pasted and tested, a new pair.
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include "app/calends/accountperson.h"
#include "app/calends/accountroom.h"
#include "app/calends/accounttokens.h"
#include "app/calends/tour.h"
#include "ui/kit/banner.h"
#include "ui/shell/workspace.h"
#include "ui/tokens/personchoice.h"
#include "ui/tokens/tokenbenchpage.h"
#include "ui/tokens/waitingpairs.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

void scrollTo(TokenBenchPage *page, QWidget *part)
{
    page->findChild<QScrollArea *>()->ensureWidgetVisible(part);
}

} // namespace

void Tour::planTokens()
{
    const auto bench
        = [this] { return qobject_cast<TokenBenchPage *>(workspace()->page(TokenBenchPage::pageId())); };
    const auto isThere = [this, bench] { return workspace()->currentPage() == bench(); };
    step(
        u"tokens-empty"_s,
        [this, bench] {
            go(TokenBenchPage::pageId());
            bench()->people()->filter()->setText(u"nobody of this name"_s);
        },
        isThere);
    step(
        u"tokens"_s,
        [bench] {
            bench()->people()->filter()->clear();
            bench()->people()->list()->setCurrentRow(0);
        },
        [bench] { return bench()->people()->chosen() != 0; });
    step(
        u"tokens-claims"_s,
        [this, bench] {
            bench()->pasted()->setText(m_console->sandbox().account().managedUser.accessToken);
            bench()->testButton()->click();
        },
        [bench] { return bench()->verdict()->content().mood == Mood::Good; });
    wait(
        [this] {
            ManagedUserToken pair = m_console->sandbox().account().managedUser;
            pair.refreshToken = u"refresh"_s;
            m_console->room()->tokens().escrow().put(pair);
        },
        [bench] { return bench()->waiting()->button(QString()) != nullptr; });
    step(
        u"tokens-waiting"_s, [bench] { scrollTo(bench(), bench()->waiting()); }, isThere);
    wait(
        [this] {
            const qint64 person = m_console->sandbox().account().managedUser.userId;
            m_console->room()->tokens().escrow().forget(person);
        },
        [bench] { return bench()->waiting()->button(QString()) == nullptr; });
    const auto session = [this]() -> Session & { return m_console->room()->session(); };
    const auto token = [this] { return m_console->sandbox().account().managedUser; };
    step(
        u"tokens-person"_s,
        [bench, session, token] {
            session().keepPerson(token()); // in memory: at once
            bench()->showRow(QString::number(token().userId), {});
            bench()->pageButton(PersonPage::Schedules)->click();
        },
        [this, token] { return isShown(AccountPerson::pageId(PersonPage::Schedules, token().userId)); });
    wait([session, token] { session().forgetPerson(token().userId); },
        [session, token] { return !session().credentials().holdsPerson(token().userId); });
}

} // namespace Calends
