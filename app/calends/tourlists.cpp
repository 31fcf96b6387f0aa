// What the tour shows of a list's columns, its selection and its saved filters.
#include <QLineEdit>
#include <QScrollBar>

#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "ui/kit/banner.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/tableview.h"
#include "ui/shell/filternameline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Tour::planColumns()
{
    const QString id = u"people"_s;
    const auto chooser = [this, id] { return page(id)->findChild<ColumnChooser *>(); };
    const auto view = [this, id] { return page(id)->view(); };
    step(
        u"columns-chooser"_s,
        [this, id] {
            go(id);
            trigger(WindowAction::ChooseColumns);
        },
        [chooser] { return chooser() && chooser()->isVisible(); });
    const auto bar = [view] { return view()->horizontalScrollBar(); };
    wait(
        [chooser, view] {
            chooser()->close();
            ColumnLayout layout = view()->columnLayout();
            layout.shown = {
                "name", "id", "username", "email", "zone", "weekStart", "timeFormat", "schedule", "created"};
            for (const QByteArray &column : std::as_const(layout.shown))
                layout.widths.insert(column, 200);
            view()->setColumnLayout(layout);
        },
        [chooser, bar] { return !chooser() && bar()->maximum() > 260; });
    step(
        u"columns-frozen"_s, [bar] { bar()->setValue(260); }, [bar] { return bar()->value() == 260; });
    step(
        u"rows-compact"_s,
        [this, view] {
            view()->resetColumns();
            trigger(WindowAction::CompactRows);
        },
        [bar] { return bar()->value() == 0; });
    step(
        u"rows-normal"_s, [this] { trigger(WindowAction::NormalRows); }, [] { return true; });
    wait([this] { trigger(WindowAction::RoomyRows); }, [] { return true; });
}

void Tour::planSelection()
{
    const QString id = u"people"_s;
    step(
        u"selection"_s,
        [this, id] {
            TableView *const view = page(id)->view();
            view->setCurrentIndex(view->model()->index(4, 0));
            for (int i = 0; i < 3; ++i) {
                trigger(WindowAction::ToggleRow);
                view->setCurrentIndex(view->model()->index(view->currentIndex().row() + 2, 0));
            }
        },
        [this, id] {
            return page(id)->selectionBar()->isVisible() && page(id)->view()->selectedRows() == 3;
        });
    wait([this, id] { page(id)->view()->clearRows(); },
        [this, id] { return !page(id)->selectionBar()->isVisible(); });
}

void Tour::planSavedFilters()
{
    const QString id = u"people"_s;
    const auto filters = [this] { return m_console->room()->savedFilters(); };
    const auto isCounted = [this, filters] {
        const SidebarItem *const entry = workspace()->sidebar()->entry(
            filters()->all().isEmpty() ? QString() : filters()->all().constLast().id);
        return entry && !entry->accessibleDescription().isEmpty();
    };
    const auto name = [this, id](const QString &called) {
        page(id)->filterName()->edit()->setText(called);
        Q_EMIT page(id)->filterName()->edit()->returnPressed();
    };
    step(
        u"filter-naming"_s,
        [this, id] {
            page(id)->filter()->setText(u"zone:Europe/* has:schedule"_s);
            trigger(WindowAction::SaveFilter);
        },
        [this, id] { return page(id)->filterName()->isVisible(); });
    step(
        u"filter-saved"_s, [name] { name(u"In Europe, with a schedule"_s); }, isCounted);
    step(
        u"filter-changed"_s, [this, id] { page(id)->filter()->setText(u"zone:America/*"_s); },
        [this, id] { return page(id)->isSavedFilterChanged(); });
    step(
        u"filter-deleted"_s, [this, id] { page(id)->removeSavedFilter(page(id)->shownFilter()); },
        [this, id] { return page(id)->filterNotice()->isVisible(); });
    wait(
        [this, id] {
            page(id)->filterNotice()->setContent({});
            page(id)->filter()->clear();
            page(id)->showSavedFilter({});
        },
        [this, id] { return isShown(id); });
}

} // namespace Calends
