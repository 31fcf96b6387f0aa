// What the tour shows of the lists an account is administered by, and of previews and jobs where there are
// none.
#include "app/calends/tour.h"
#include "ui/changes/changeform.h"
#include "ui/kit/inspector.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int SlowAnswer = 3000; // ms, longer than a picture takes

} // namespace

QStringList Tour::administration()
{
    return {u"oauthclients"_s, u"webhooks"_s, u"teams"_s, u"memberships"_s};
}

void Tour::planAdministration()
{
    const QStringList ids = administration();
    for (const QString &id : ids) {
        const auto isSettled = [this, id] {
            const ResourcePage *const shown = page(id);
            return shown && shown->shown().progress.isEmpty()
                && shown->shown().body != PageView::Body::Outline;
        };
        step(
            id, [this, id] { go(id); }, isSettled);
        step(
            id + "-new"_L1, [this] { trigger(WindowAction::NewRow); },
            [this] { return window().findChild<ChangeForm *>() != nullptr; });
        wait(
            [this] {
                if (auto *const form = window().findChild<ChangeForm *>())
                    form->reject();
            },
            [this] { return !window().findChild<ChangeForm *>(); });
        if (id == u"webhooks"_s) // the sample account has none
            continue;
        step(
            id + "-inspector"_L1,
            [this, id] {
                TableView *const view = page(id)->view();
                view->setCurrentIndex(view->model()->index(0, 0));
            },
            [this] { return workspace()->inspector()->isVisible(); });
        wait([this, id] { page(id)->view()->clearRows(); }, [] { return true; });
    }
    for (const QString &id : {u"preview"_s, u"jobs"_s, u"import"_s}) {
        step(
            id + "-empty"_L1, [this, id] { go(id); },
            [this, id] { return workspace()->currentPage() == workspace()->page(id); });
    }
}

void Tour::planAdministrationTroubles()
{
    const auto refreshAll = [this] { refreshEach(administration()); };
    const auto areWell = [this] {
        return areAll(administration(), [](const PageView &view) {
            return view.progress.isEmpty() && !says(view, Glyph::Warning, Mood::Bad);
        });
    };
    const auto programmed = [this](const QString &kind, int interval) {
        wait(
            [this, kind, interval] {
                for (const QString &match : {u"/oauth-clients"_s, u"/webhooks"_s, u"/teams"_s})
                    m_faults.add({{u"kind"_s, kind}, {u"match"_s, match}, {u"interval"_s, interval},
                        {u"count"_s, -1}});
            },
            [this] { return m_faults.isIdle(); });
    };
    programmed(u"500"_s, 0);
    wait(refreshAll, [] { return true; });
    planForEach(
        administration(), u"error"_s, [] {},
        [](const PageView &view) { return says(view, Glyph::Warning, Mood::Bad); });
    planCalm();
    wait(refreshAll, areWell);
    programmed(u"delay"_s, SlowAnswer);
    planForEach(
        administration(), u"loading"_s, [this] { workspace()->currentPage()->refresh(); },
        [](const PageView &view) { return !view.progress.isEmpty(); });
    wait([this] { m_faults.clear(); }, areWell);
}

// The next console brings a server of its own. Bookings and event types without a server are shown elsewhere.
void Tour::planAdministrationAway()
{
    const QStringList ids = administration() + QStringList{u"schedules"_s, u"people"_s};
    wait(
        [this, ids] {
            m_console->sandbox().stop();
            refreshEach(ids);
        },
        [] { return true; });
    planForEach(
        ids, u"offline"_s, [] {},
        [](const PageView &view) { return says(view, Glyph::Offline, Mood::Warn); });
}

} // namespace Calends
