// What the tour shows, in order, and how each state is brought about.
#include "app/calends/tour.h"

#include <QPushButton>
#include <QTabBar>

#include "app/calends/console.h"
#include "ui/kit/banner.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/inspector.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool has(const PageView &view, Glyph glyph, Mood mood)
{
    for (const PageNotice &notice : view.banners) {
        if (notice.content.glyph == glyph && notice.content.mood == mood)
            return true;
    }
    return false;
}

} // namespace

void Tour::plan()
{
    step(
        u"welcome"_s, [] {}, [this] { return m_console.window().isVisible(); });
    step(
        {}, [this] { m_console.window().actions().find(WindowAction::ExploreSample)->trigger(); },
        [this] {
            return settled(u"bookings"_s) && settled(u"eventtypes"_s) && settled(u"schedules"_s)
                && settled(u"people"_s);
        });
    planPages();
    planInspectors();
    planExport();
    planTroubles();
    planConnecting();
}

void Tour::planPages()
{
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s})
        step(
            id, [this, id] { go(id); }, [this, id] { return settled(id); });
    step(
        u"capabilities"_s, [this] { go(u"capabilities"_s); },
        [this] { return m_console.window().workspace()->currentPage()->id() == "capabilities"_L1; });
    step(
        u"credentials"_s, [this] { go(u"credentials"_s); },
        [this] { return m_console.window().workspace()->currentPage()->id() == "credentials"_L1; });
}

void Tour::planInspectors()
{
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s}) {
        step(
            id + "-inspector"_L1,
            [this, id] {
                go(id);
                TableView *view = page(id)->view();
                view->setCurrentIndex(view->model()->index(2, 0));
            },
            [this] { return m_console.window().workspace()->inspector()->isVisible(); });
    }
    const auto tab = [this](int index) {
        auto *tabs = m_console.window().workspace()->inspector()->findChild<QTabBar *>();
        if (tabs)
            tabs->setCurrentIndex(index);
    };
    step(
        u"inspector-json"_s, [tab] { tab(2); }, [] { return true; });
    step(
        u"inspector-request"_s, [tab] { tab(3); }, [] { return true; });
    step(
        {}, [tab] { tab(0); }, [] { return true; });
    step(
        u"filtered"_s, [this] { page(u"people"_s)->filter()->setText(u"an"_s); },
        [this] { return page(u"people"_s)->shown().body == PageView::Body::Rows; });
    step(
        u"filter-hides-all"_s, [this] { page(u"people"_s)->filter()->setText(u"nobody is called this"_s); },
        [this] { return page(u"people"_s)->shown().body == PageView::Body::Panel; });
    planQueries();
    step(
        {}, [this] { page(u"people"_s)->filter()->clear(); }, [this] { return settled(u"people"_s); });
}

void Tour::planQueries()
{
    const auto field = [this] { return qobject_cast<QueryEdit *>(page(u"people"_s)->filter()); };
    const auto offers = [field] { return field()->completions().isVisible(); };
    // Typed, not set: completions follow the keys.
    const auto type = [this, field](const QString &typed) {
        page(u"people"_s)->focusFilter();
        field()->clear();
        field()->insert(typed);
    };
    step(
        u"query-chips"_s,
        [field] { field()->setText(u"zone:Europe/* -zone:*/London has:schedule created>=2020"_s); },
        [this] { return page(u"people"_s)->shown().body == PageView::Body::Rows; });
    step(
        u"query-fields"_s, [type] { type(u"s"_s); }, offers);
    step(
        u"query-completion"_s, [type] { type(u"zone:e"_s); }, offers);
    step(
        u"query-problem"_s, [type] { type(u"zone:Europe/* clint:acme created>soon "_s); },
        [field] { return field()->problems().size() == 2; });
}

void Tour::planTroubles()
{
    const QString id = u"eventtypes"_s;
    const auto refreshAfter = [this, id](const QJsonObject &wish) {
        return [this, id, wish] {
            go(id);
            m_faults.add(wish);
        };
    };
    const auto refresh = [this, id] { page(id)->refresh(); };
    const auto idle = [] { return true; };
    step({}, refreshAfter({{u"kind"_s, u"500"_s}, {u"match"_s, u"event-types"_s}, {u"count"_s, -1}}), idle);
    step(u"failed-refresh"_s, refresh,
        [this, id] { return has(page(id)->shown(), Glyph::Warning, Mood::Bad); });
    step(
        {}, [this] { m_faults.clear(); }, [this, id] { return page(id)->shown().progress.isEmpty(); });
    step({},
        refreshAfter(
            {{u"kind"_s, u"wrong-type"_s}, {u"match"_s, u"event-types"_s}, {u"member"_s, u"title"_s}}),
        idle);
    step({}, refresh, [this, id] { return has(page(id)->shown(), Glyph::Warning, Mood::Warn); });
    step(
        u"unreadable-row"_s,
        [this, id] {
            // Rows without a title come last.
            TableView *view = page(id)->view();
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        },
        idle);
    step({}, refreshAfter({{u"kind"_s, u"delay"_s}, {u"match"_s, u"event-types"_s}, {u"interval"_s, 3000}}),
        idle);
    step(u"loading-again"_s, refresh, [this, id] { return !page(id)->shown().progress.isEmpty(); });
    step(
        {}, [] {}, [this, id] { return settled(id); });
}

void Tour::planConnecting()
{
    const auto title = [this] { return m_console.window().connectPage(); };
    const auto open = [this] { m_console.window().actions().find(WindowAction::ConnectAccount)->trigger(); };
    const auto opens = [this] {
        const QList<QPushButton *> buttons = m_console.window().connectPage()->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->text() == ConnectPage::tr("Open"))
                return button->isVisible();
        }
        return false;
    };
    step(u"connect"_s, open, [title] { return title()->isVisible(); });
    step(
        u"connect-refused"_s, [this] { connectWith({}, u"cal_0123456789abcdef0123456789abcdef"_s); },
        [title] { return !title()->findChildren<Banner *>().isEmpty(); });
    step(
        u"connect-passed"_s, [this] { connectWith({}, m_console.sandbox().account().memberKey); }, opens);
    step(
        {},
        [this] {
            m_faults.add({{u"kind"_s, u"hang"_s}, {u"match"_s, u"/bookings"_s}, {u"count"_s, -1}});
        },
        [] { return true; });
    step(
        u"loading"_s, [this] { press(ConnectPage::tr("Open")); },
        [this] {
            return page(u"bookings"_s) && page(u"bookings"_s)->shown().body == PageView::Body::Outline;
        });
    step(
        u"locked"_s, [this] { go(u"people"_s); },
        [this] { return page(u"people"_s)->shown().body == PageView::Body::Panel; });
    step(
        u"offline"_s,
        [this] {
            m_console.sandbox().stop();
            go(u"eventtypes"_s);
            page(u"eventtypes"_s)->refresh();
        },
        [this] { return has(page(u"eventtypes"_s)->shown(), Glyph::Offline, Mood::Warn); });
    step(
        u"offline-empty"_s, [this] { go(u"bookings"_s); },
        [this] { return page(u"bookings"_s)->shown().body == PageView::Body::Panel; });
}

} // namespace Calends
