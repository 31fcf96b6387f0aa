// What goes wrong with a server, and the connection test.
#include <QCoreApplication>

#include <algorithm>

#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "ui/kit/banner.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int BlockedFor = 15000; // ms, longer than the pictures of it take
constexpr int TwentyMinutes = 20 * 60; // s, more than a page may be old

bool saysBothCounts(const PageView &view)
{
    const QString title = QCoreApplication::translate("Page", "The list may be incomplete");
    return std::any_of(view.banners.cbegin(), view.banners.cend(), [&title](const PageNotice &notice) {
        return notice.content.title == title
            && std::any_of(notice.content.reason.cbegin(), notice.content.reason.cend(),
                [](QChar letter) { return letter.isDigit(); });
    });
}

bool saysSomething(const QWidget *page)
{
    const QList<Banner *> banners = page->findChildren<Banner *>();
    return std::any_of(banners.cbegin(), banners.cend(),
        [](const Banner *banner) { return banner->isVisible() && !banner->content().title.isEmpty(); });
}

} // namespace

void Tour::planTroubles()
{
    const QString id = u"eventtypes"_s;
    const auto programmed = [this, id](const QJsonObject &wish) {
        wait(
            [this, id, wish] {
                go(id);
                m_faults.add(wish);
            },
            [this] { return m_faults.isIdle(); });
    };
    const auto refresh = [this, id] { page(id)->refresh(); };
    const auto isQuiet = [this, id] { return page(id)->shown().progress.isEmpty(); };
    programmed({{u"kind"_s, u"500"_s}, {u"match"_s, u"event-types"_s}, {u"count"_s, -1}});
    step(u"failed-refresh"_s, refresh,
        [this, id, isQuiet] { return isQuiet() && says(page(id)->shown(), Glyph::Warning, Mood::Bad); });
    planFailedRequest();
    wait([this] { m_faults.clear(); }, isQuiet);
    programmed({{u"kind"_s, u"wrong-type"_s}, {u"match"_s, u"event-types"_s}, {u"member"_s, u"title"_s}});
    wait(refresh,
        [this, id, isQuiet] { return isQuiet() && says(page(id)->shown(), Glyph::Warning, Mood::Warn); });
    step(
        u"unreadable-row"_s,
        [this, id] {
            // Rows without a title come last.
            TableView *view = page(id)->view();
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        },
        [this, id] { return page(id)->view()->currentIndex().data(UnreadableRole).toBool(); });
    programmed(
        {{u"kind"_s, u"delay"_s}, {u"match"_s, u"event-types"_s}, {u"interval"_s, 3000}, {u"count"_s, -1}});
    step(u"loading-again"_s, refresh,
        [this, id, isQuiet] { return !isQuiet() && page(id)->shown().body == PageView::Body::Rows; });
    wait([this] { m_faults.clear(); }, [this, id] { return isShown(id); });
    planPageTroubles();
    planUnreadable();
    planAdministrationTroubles();
    planClock();
    planBudget();
    planAdministrationAway();
    planFirstLoad();
    planPartOfPages();
    planPart();
    planConnecting();
    planAway();
}

void Tour::planClock()
{
    step(
        u"stale"_s,
        [this] {
            go(u"bookings"_s);
            m_console->room()->setClock(
                [] { return QDateTime::currentDateTimeUtc().addSecs(TwentyMinutes); });
        },
        [this] {
            return page(u"bookings"_s)->shown().stale && page(u"bookings"_s)->status().ageMood == Mood::Warn;
        });
    planForEach(
        administration() + QStringList{u"eventtypes"_s, u"schedules"_s, u"people"_s}, u"stale"_s, [] {},
        [](const PageView &view) { return view.stale; });
    wait([this] { m_console->room()->setClock(&QDateTime::currentDateTimeUtc); },
        [this] { return !page(u"bookings"_s)->shown().stale; });
}

void Tour::planBudget()
{
    wait(
        [this] {
            go(u"schedules"_s);
            m_faults.add({{u"kind"_s, u"429"_s}, {u"match"_s, u"schedules"_s}, {u"interval"_s, BlockedFor}});
        },
        [this] { return m_faults.isIdle(); });
    const QString blocked
        = QCoreApplication::translate("Page", "Rate limited, goes on in %1 s").section(u"%1"_s, 0, 0);
    step(
        u"rate-limited"_s, [this] { page(u"schedules"_s)->refresh(); },
        [this, blocked] {
            return m_console->room()->session().budget().tightest().blockedSeconds > 0
                && page(u"schedules"_s)->shown().progress.startsWith(blocked);
        });
    step(
        u"rates-blocked"_s, [this] { trigger(WindowAction::ShowLimits); },
        [this] {
            return window().ratePanel()->isVisible()
                && m_console->room()->session().budget().tightest().blockedSeconds > 0;
        });
    wait([this] { window().ratePanel()->close(); }, [this] { return !window().ratePanel()->isVisible(); });
    planForEach(
        {u"bookings"_s, u"people"_s}, u"rate-limited"_s, [this] { workspace()->currentPage()->refresh(); },
        [blocked](const PageView &view) { return view.progress.startsWith(blocked); });
    wait([] {}, [this] { return isEverythingShown(); });
}

void Tour::planFaults(const QList<QJsonObject> &faults)
{
    wait(
        [this, faults] {
            for (const QJsonObject &fault : faults)
                m_faults.add(fault);
        },
        [this] { return m_faults.isIdle(); });
}

void Tour::planCalm()
{
    wait([this] { m_faults.clear(); }, [this] { return m_faults.isIdle(); });
}

void Tour::openFirst(const QString &kind, const QList<QJsonObject> &faults)
{
    CommandLine line = sample(kind);
    line.sandbox = true;
    line.startsWithDoors = true;
    open(line);
    trigger(WindowAction::ExploreSample);
    connect(
        &m_console->sandbox(), &SandboxProcess::ready, this,
        [this, faults] {
            for (const QJsonObject &fault : faults)
                m_faults.add(fault);
        },
        Qt::SingleShotConnection);
}

// Cancelled by the person while the later pages do not come.
void Tour::planPart()
{
    wait(
        [this] {
            openFirst(u"organization"_s,
                {{{u"kind"_s, u"hang"_s}, {u"match"_s, u"/bookings"_s}, {u"skip"_s, 3}, {u"count"_s, -1}}});
        },
        [this] {
            return page(u"bookings"_s) && page(u"bookings"_s)->view()->model()->rowCount() > 0
                && !page(u"bookings"_s)->shown().progress.isEmpty();
        });
    step(
        u"partial"_s, [this] { press(ResourcePage::tr("Cancel")); },
        [this] {
            return page(u"bookings"_s)->shown().progress.isEmpty()
                && page(u"bookings"_s)->shown().count.startsWith(u'\u2265')
                && says(page(u"bookings"_s)->shown(), Glyph::Warning, Mood::Warn);
        });
    planCalm();
    planIncomplete();
}

// With each page that is asked for a booking is made before all others, so that the walk never meets it.
void Tour::planIncomplete()
{
    wait(
        [this] {
            m_faults.add({{u"kind"_s, u"row-appears"_s}, {u"match"_s, u"/bookings"_s}, {u"count"_s, -1}});
        },
        [this] { return m_faults.isIdle(); });
    step(
        u"incomplete"_s, [this] { page(u"bookings"_s)->refresh(); },
        [this] {
            const PageView &shown = page(u"bookings"_s)->shown();
            return shown.progress.isEmpty() && saysBothCounts(shown);
        });
    planCalm();
}

void Tour::planConnecting()
{
    const auto refused = [this] {
        connectWith({CredentialKind::ApiKey, {}, u"cal_0123456789abcdef0123456789abcdef"_s,
            m_console->sandbox().account().base, u"Acme Health"_s});
    };
    const auto passed = [this] {
        const SandboxAccount &account = m_console->sandbox().account();
        connectWith({CredentialKind::ApiKey, {}, account.memberKey, account.base, u"Acme Health"_s});
    };
    step(
        u"connect"_s, [this] { trigger(WindowAction::ConnectAccount); },
        [this] { return window().connectPage()->isVisible(); });
    step(u"connect-refused"_s, refused, [this] { return saysSomething(window().connectPage()); });
    step(u"connect-passed"_s, passed, [this] { return canPress(ConnectPage::tr("Open")); });
    wait(
        [this] {
            m_faults.add({{u"kind"_s, u"hang"_s}, {u"operation"_s, u"getBookings"_s}, {u"count"_s, -1}});
            m_faults.add({{u"kind"_s, u"500"_s}, {u"match"_s, u"/schedules"_s}, {u"count"_s, -1}});
        },
        [this] { return m_faults.isIdle(); });
    step(
        u"loading"_s, [this] { press(ConnectPage::tr("Open")); },
        [this] {
            return page(u"bookings"_s) && page(u"bookings"_s)->shown().body == PageView::Body::Outline;
        });
    const QString notLoaded = QCoreApplication::translate("Page", "Not loaded yet");
    step(
        u"not-loaded"_s, [this] { press(ResourcePage::tr("Cancel")); },
        [this, notLoaded] {
            return page(u"bookings"_s)->shown().body == PageView::Body::Panel
                && page(u"bookings"_s)->shown().panel.content.title == notLoaded;
        });
    wait([this] { page(u"bookings"_s)->refresh(); },
        [this] { return page(u"bookings"_s)->shown().body == PageView::Body::Outline; });
    step(
        u"locked"_s, [this] { go(u"people"_s); },
        [this] {
            return page(u"people"_s)->shown().body == PageView::Body::Panel
                && page(u"people"_s)->shown().panel.content.glyph == Glyph::Lock;
        });
}

void Tour::planAway()
{
    step(
        u"nothing-loaded"_s, [this] { go(u"schedules"_s); },
        [this] {
            const StateContent &said = page(u"schedules"_s)->shown().panel.content;
            return page(u"schedules"_s)->shown().body == PageView::Body::Panel && said.mood == Mood::Bad
                && said.hasRequest;
        });
    step(
        u"offline"_s,
        [this] {
            m_console->sandbox().stop();
            go(u"eventtypes"_s);
            page(u"eventtypes"_s)->refresh();
        },
        [this] { return says(page(u"eventtypes"_s)->shown(), Glyph::Offline, Mood::Warn); });
    step(
        u"offline-empty"_s, [this] { go(u"bookings"_s); },
        [this] {
            return page(u"bookings"_s)->shown().body == PageView::Body::Panel
                && page(u"bookings"_s)->shown().panel.content.glyph == Glyph::Offline;
        });
}

} // namespace Calends
