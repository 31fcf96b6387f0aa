// Tabs on two accounts, inspectors pinned and in a window of their own, and both after a restart.
#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "models/core/tablemodel.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/inspectorwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

// With the account that is kept open, and nothing else.
void Tour::planTabs()
{
    const auto select = [this](const QString &id, int row) {
        page(id)->view()->setCurrentIndex(page(id)->view()->model()->index(row, 0));
    };
    wait(
        [this, select] {
            go(u"bookings"_s);
            page(u"bookings"_s)->filter()->setText(u"-state:cancelled"_s);
            select(u"bookings"_s, 2);
            window().openTab({.page = u"people"_s});
            page(u"people"_s)->filter()->setText(u"zone:Europe/*"_s);
            trigger(WindowAction::NewTab);
            trigger(WindowAction::ExploreSample);
        },
        [this] { return m_console->room()->session().profile().inMemory && isEverythingShown(); });
    step(
        u"tabs-other-account"_s,
        [this, select] {
            go(u"schedules"_s);
            select(u"schedules"_s, 1);
        },
        [this] { return window().tabStrip()->isVisible() && window().tabStrip()->count() == 3; });
    step(
        u"tabs"_s, [this] { window().goToTab(0); },
        [this] {
            return !m_console->room()->session().profile().inMemory
                && page(u"bookings"_s)->filter()->text() == "-state:cancelled"_L1
                && !page(u"bookings"_s)->chosenRow().isEmpty();
        });
}

void Tour::planInspectorPlaces()
{
    const auto area = [this] { return workspace()->inspectors(); };
    const auto select = [this](int row) {
        page(u"people"_s)->view()->setCurrentIndex(page(u"people"_s)->view()->model()->index(row, 0));
    };
    step(
        u"inspector-pinned"_s,
        [this, select] {
            window().goToTab(1);
            select(0);
            trigger(WindowAction::PinInspector);
            select(3);
        },
        [area] { return area()->pinned()->isVisible() && area()->following()->isVisible(); });
    step(
        u"inspector-link"_s,
        [this, area] {
            const QModelIndex schedule = page(u"schedules"_s)->view()->model()->index(0, 0);
            Q_EMIT area()->following()->linkFollowed({u"schedules"_s, schedule.data(IdRole).toString()});
        },
        [area] { return area()->following()->controls().canGoBack; });
    step(
        u"inspector-window"_s,
        [this, select] {
            select(1);
            trigger(WindowAction::DetachInspector);
            select(4);
        },
        [area] { return area()->windows().size() == 1 && area()->following()->isVisible(); });
}

// The tab of the account that lived for the run only is gone.
void Tour::planTabsAgain()
{
    step(
        u"tabs-after-restart"_s,
        [this] {
            window().close();
            open(kept());
        },
        [this] {
            return isEverythingShown() && window().tabs().count() == 2
                && workspace()->inspectors()->windows().size() == 1 && workspace()->inspectors()->isPinned()
                && !page(u"people"_s)->chosenRow().isEmpty();
        });
    wait(
        [this] {
            workspace()->inspectors()->windows().constFirst()->close();
            workspace()->inspectors()->togglePin();
            page(u"people"_s)->filter()->clear();
            page(u"people"_s)->view()->setCurrentIndex({});
            go(u"bookings"_s);
            window().goToTab(0);
            trigger(WindowAction::CloseTab);
            window().close();
            CommandLine line = kept();
            line.profile = m_console->room()->session().profile().name;
            open(line);
        },
        [this] { return isEverythingShown() && window().tabs().count() == 1; });
}

} // namespace Calends
