// The other kinds of customer: what each sees, and what the server does not give it.
#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "models/operations/table.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Above what the managed-user route gives.
constexpr QLatin1StringView manyPeople("800");

} // namespace

void Tour::planKinds()
{
    const auto opened = [this](const QString &kind, CustomerKind customer, const CommandLine &line) {
        for (const QString &id : {u"bookings"_s, u"people"_s}) {
            step(
                kind + u'-' + id,
                [this, id, line] {
                    if (id == "bookings"_L1)
                        open(line);
                    go(id);
                },
                [this, id, customer] {
                    const AccountRoom *room = m_console->room();
                    const ResourcePage *shown = page(id);
                    return room && shown && workspace()->currentPage() == shown
                        && m_console->room()->session().capabilities().facts().customer == customer
                        && (isShown(id) || shown->shown().panel.content.glyph == Glyph::Lock);
                });
        }
    };
    planCapped();
    planManagedUser();
    opened(u"organization"_s, CustomerKind::Organizations, sample(u"organization"_s));
    opened(u"team"_s, CustomerKind::Teams, sample(u"team"_s));
    opened(u"individual"_s, CustomerKind::Individual, sample(u"individual"_s));
    planRefused();
    planEmpty();
}

void Tour::planCapped()
{
    CommandLine starter = sample(u"platform"_s, u"starter"_s);
    starter.people = manyPeople;
    wait([this, starter] { open(starter); }, [this] { return isShown(u"people"_s); });
    step(
        u"capped"_s, [this] { go(u"people"_s); },
        [this] {
            const QList<PageNotice> &banners = page(u"people"_s)->shown().banners;
            return std::any_of(banners.cbegin(), banners.cend(), [](const PageNotice &notice) {
                return notice.content.mood == Mood::Warn && !notice.content.reason.isEmpty();
            }) && page(u"people"_s)->shown().count.startsWith(u'\u2265');
        });
}

void Tour::planRefused()
{
    // The key is no longer the one the server knows.
    step(
        u"credential-refused"_s,
        [this] {
            m_console->room()->session().credentials().setAccount(
                ApiKey{u"cal_0123456789abcdef0123456789abcdef"_s});
            go(u"bookings"_s);
            page(u"bookings"_s)->refresh();
        },
        [this] {
            const QList<PageNotice> &banners = page(u"bookings"_s)->shown().banners;
            return isShown(u"bookings"_s)
                && std::any_of(banners.cbegin(), banners.cend(),
                    [](const PageNotice &notice) { return notice.step == NextStep::ShowCredentials; });
        });
}

void Tour::planEmpty()
{
    CommandLine fresh = sample(u"individual"_s);
    fresh.bookings = u"0"_s;
    step(
        u"empty"_s, [this, fresh] { open(fresh); },
        [this] {
            return page(u"bookings"_s) && page(u"bookings"_s)->shown().progress.isEmpty()
                && page(u"bookings"_s)->shown().body == PageView::Body::Panel
                && page(u"bookings"_s)->shown().panel.content.glyph == Glyph::List
                && !page(u"bookings"_s)->shown().age.isEmpty();
        });
    planEmptyAdministration();
    planEmptyPages();
    planNobody();
}

// One person alone has neither team nor webhook, and OAuth clients are for Platform customers.
void Tour::planEmptyAdministration()
{
    for (const QString &id : {u"webhooks"_s, u"teams"_s}) {
        step(
            id + "-empty"_L1, [this, id] { go(id); },
            [this, id] {
                const PageView &shown = page(id)->shown();
                return shown.progress.isEmpty() && shown.body == PageView::Body::Panel
                    && shown.panel.content.glyph == Glyph::List && !shown.age.isEmpty();
            });
    }
    step(
        u"locked-by-plan"_s, [this] { go(u"oauthclients"_s); },
        [this] { return isLockedFor(u"oauthclients"_s, Operations::getOauthClients.row(), Obstacle::Plan); });
}

bool Tour::isLockedFor(const QString &id, const Operation &list, Obstacle why) const
{
    const PageView &shown = page(id)->shown();
    const Verdict verdict = m_console->room()->session().capabilities().check(list);
    return shown.body == PageView::Body::Panel && shown.panel.content.glyph == Glyph::Lock
        && verdict.obstacle == why && shown.panel.content.reason.contains(verdict.reason);
}

void Tour::planManagedUser()
{
    wait([this] { trigger(WindowAction::ConnectAccount); },
        [this] { return window().connectPage()->isVisible(); });
    wait(
        [this] {
            const SandboxAccount &account = m_console->sandbox().account();
            connectWith({CredentialKind::ManagedUserToken, account.managedUser.clientId,
                account.managedUser.accessToken, account.base, u"One person"_s});
        },
        [this] { return canPress(ConnectPage::tr("Open")); });
    step(
        u"managed-user-bookings"_s, [this] { press(ConnectPage::tr("Open")); },
        [this] {
            return m_console->room()->session().profile().credential == CredentialKind::ManagedUserToken
                && isShown(u"bookings"_s);
        });
    step(
        u"managed-user-people"_s, [this] { go(u"people"_s); },
        [this] { return page(u"people"_s)->shown().panel.content.glyph == Glyph::Lock; });
    step(
        u"locked-by-role"_s, [this] { go(u"people"_s); },
        [this] {
            return isLockedFor(u"people"_s, Operations::getOauthClientsByClientIdUsers.row(), Obstacle::Role);
        });
}

} // namespace Calends
