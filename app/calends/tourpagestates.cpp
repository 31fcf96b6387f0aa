// The states of the four lists, besides those that other parts of the tour come across. Their pictures:
//
//                bookings              event types         schedules             people
//  empty         empty                 eventtypes-empty    schedules-empty       people-empty
//  loading       loading               eventtypes-loading  schedules-loading     people-loading
//  partial       partial               eventtypes-partial  none: (1)             people-partial
//  stale         stale                 eventtypes-stale    schedules-stale       people-stale
//  offline       offline-empty         offline             schedules-offline     people-offline
//  locked        none: (2)             none: (2)           none: (2)             locked
//  error         bookings-error        failed-refresh      nothing-loaded        people-error
//  unreadable    bookings-unreadable   unreadable-row      schedules-unreadable  people-unreadable
//  rate limited  bookings-rate-limited as the others       rate-limited          people-rate-limited
//
// (1) An organization's schedules are one list, which this account's fit on one page of.
// (2) Every account of the sample data may list its own.
#include "app/calends/tour.h"

#include <algorithm>

#include "models/core/tablemodel.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// That there is nothing was told by the server.
bool isSeenEmpty(const PageView &view)
{
    return view.progress.isEmpty() && view.body == PageView::Body::Panel
        && view.panel.content.glyph == Glyph::List && !view.age.isEmpty();
}

// For every call whose `what` (path or operation) is this one.
QJsonObject always(const QString &kind, const QString &what, const QString &which)
{
    return {{u"kind"_s, kind}, {what, which}, {u"count"_s, -1}};
}

// The first row that could not be read; invalid: every one could.
QModelIndex unreadableRowOf(const QAbstractItemModel &rows)
{
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (index.data(UnreadableRole).toBool())
            return index;
    }
    return {};
}

} // namespace

bool Tour::says(const PageView &view, Glyph glyph, Mood mood)
{
    QList<PageNotice> notices = view.banners;
    if (view.body == PageView::Body::Panel)
        notices.append(view.panel);
    return view.progress.isEmpty()
        && std::any_of(notices.cbegin(), notices.cend(), [glyph, mood](const PageNotice &notice) {
               return notice.content.glyph == glyph && notice.content.mood == mood;
           });
}

void Tour::refreshEach(const QStringList &pages) const
{
    for (const QString &id : pages)
        page(id)->refresh();
}

bool Tour::areAll(const QStringList &pages, const std::function<bool(const PageView &view)> &state) const
{
    return std::all_of(pages.cbegin(), pages.cend(),
        [this, &state](const QString &id) { return page(id) && state(page(id)->shown()); });
}

void Tour::planForEach(const QStringList &pages, const QString &state, const Run &bringAbout,
    const std::function<bool(const PageView &view)> &reached)
{
    for (const QString &id : pages) {
        step(
            id + u'-' + state,
            [this, id, bringAbout] {
                go(id);
                bringAbout();
            },
            [this, id, reached] { return reached(page(id)->shown()); });
    }
}

void Tour::planPageTroubles()
{
    const QStringList ids{u"bookings"_s, u"people"_s};
    planFaults({always(u"500"_s, u"match"_s, u"/bookings"_s), always(u"500"_s, u"match"_s, u"/users"_s)});
    wait([this, ids] { refreshEach(ids); }, [] { return true; });
    planForEach(
        ids, u"error"_s, [] {}, [](const PageView &view) { return says(view, Glyph::Warning, Mood::Bad); });
    planCalm();
    wait([this, ids] { refreshEach(ids); },
        [this, ids] {
            return isEverythingShown()
                && areAll(ids, [](const PageView &view) { return !says(view, Glyph::Warning, Mood::Bad); });
        });
}

// The first row of every list comes with a value of another type.
void Tour::planUnreadable()
{
    const QStringList ids{u"bookings"_s, u"schedules"_s, u"people"_s};
    const auto loadWhole = [this, ids] {
        for (const QString &id : ids)
            page(id)->loadWhole(); // what changed since may be nothing
    };
    const auto spoilt = [](const QString &operation, const QString &member) {
        QJsonObject fault = always(u"wrong-type"_s, u"operation"_s, operation);
        fault.insert(u"member"_s, member);
        return fault;
    };
    planFaults({spoilt(u"getOrganizationsByOrgIdBookings"_s, u"title"_s),
        spoilt(u"getOrganizationsByOrgIdSchedules"_s, u"name"_s),
        spoilt(u"getOrganizationsByOrgIdUsers"_s, u"email"_s)});
    wait(loadWhole, [this, ids] {
        return areAll(ids, [](const PageView &view) { return says(view, Glyph::Warning, Mood::Warn); });
    });
    planForEach(
        ids, u"unreadable"_s,
        [this] {
            TableView *const view = qobject_cast<ResourcePage *>(workspace()->currentPage())->view();
            view->setCurrentIndex(unreadableRowOf(*view->model()));
        },
        [this](const PageView &) {
            const auto *const shown = qobject_cast<ResourcePage *>(workspace()->currentPage());
            return shown->view()->currentIndex().data(UnreadableRole).toBool();
        });
    wait(
        [this, ids] {
            m_faults.clear();
            for (const QString &id : ids)
                page(id)->view()->setCurrentIndex({});
        },
        [this] { return m_faults.isIdle(); });
    wait(loadWhole, [this] { return isEverythingShown(); });
}

// An account that is opened for the first time, of a server whose lists do not come.
void Tour::planFirstLoad()
{
    const QStringList ids{u"eventtypes"_s, u"schedules"_s, u"people"_s};
    const auto isOutline = [](const PageView &view) {
        return view.body == PageView::Body::Outline && !view.progress.isEmpty();
    };
    wait(
        [this] {
            openFirst(u"platform"_s,
                {always(u"hang"_s, u"match"_s, u"/event-types"_s),
                    always(u"hang"_s, u"match"_s, u"/schedules"_s),
                    always(u"hang"_s, u"match"_s, u"/users"_s)});
        },
        [this, ids, isOutline] { return areAll(ids, isOutline); });
    planForEach(
        ids, u"loading"_s, [] {}, isOutline);
    wait(
        [this, ids] {
            m_faults.clear();
            for (const QString &id : ids) {
                go(id);
                press(ResourcePage::tr("Cancel"));
            }
        },
        [this, ids] { return areAll(ids, [](const PageView &view) { return view.progress.isEmpty(); }); });
}

// One of several lists comes, and the person does not wait for the others.
void Tour::planPartOfPages()
{
    const QStringList ids{u"eventtypes"_s, u"people"_s};
    planFaults({always(u"hang"_s, u"operation"_s, u"getOrganizationsByOrgIdTeamsByTeamIdEventTypes"_s),
        always(u"hang"_s, u"operation"_s, u"getOauthClientsByClientIdUsers"_s)});
    wait([this, ids] { refreshEach(ids); },
        [this, ids] {
            return areAll(ids, [](const PageView &view) {
                return view.body == PageView::Body::Rows && !view.progress.isEmpty();
            });
        });
    planForEach(
        ids, u"partial"_s, [this] { press(ResourcePage::tr("Cancel")); },
        [](const PageView &view) {
            return view.count.startsWith(u'\u2265') && says(view, Glyph::Warning, Mood::Warn);
        });
    planCalm();
}

// Of one person, with each look at a list the first of its rows is gone behind it.
void Tour::planEmptyPages()
{
    const QStringList ids{u"eventtypes"_s, u"schedules"_s};
    planFaults({always(u"row-vanishes"_s, u"operation"_s, u"getEventTypes"_s),
        always(u"row-vanishes"_s, u"operation"_s, u"getSchedules"_s)});
    wait([] {},
        [this, ids] {
            for (const QString &id : ids) {
                if (isShown(id))
                    page(id)->refresh();
            }
            return areAll(ids, isSeenEmpty);
        });
    planForEach(
        ids, u"empty"_s, [] {}, isSeenEmpty);
}

// A platform customer whose only managed user is deleted; without a plan that lists the organization's users.
void Tour::planNobody()
{
    const QString id = u"people"_s;
    CommandLine fresh = sample(u"platform"_s, u"starter"_s);
    fresh.people = u"0"_s;
    fresh.bookings = u"0"_s;
    wait([this, fresh] { open(fresh); }, [this, id] { return isShown(id); });
    planFaults({always(u"row-vanishes"_s, u"operation"_s, u"getOauthClientsByClientIdUsers"_s)});
    wait([this, id] { page(id)->refresh(); }, [this, id] { return isShown(id); });
    planForEach(
        {id}, u"empty"_s, [this] { workspace()->currentPage()->refresh(); }, isSeenEmpty);
}

} // namespace Calends
