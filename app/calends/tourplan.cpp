// The pages and inspectors of the sample account.
#include <QLabel>
#include <QTabBar>

#include "app/calends/tour.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/inspector.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QStringList pages() { return {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s}; }

bool showsText(const QWidget *pane, const QString &part)
{
    const QList<QLabel *> labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        // Long words hold unseen places where they may break.
        if (label->isVisible() && label->text().remove(QChar(0x200b)).contains(part))
            return true;
    }
    return false;
}

} // namespace

void Tour::plan()
{
    step(
        isWanted(u"welcome"_s) ? u"welcome"_s : QString(),
        [this] {
            CommandLine first = m_line;
            first.sandbox = true;
            first.startsWithDoors = true;
            open(first);
        },
        [this] { return window().isVisible() && !workspace(); });
    const bool isWhole = m_line.only.isEmpty();
    if (isWhole)
        planFirstSettings();
    wait([this] { trigger(WindowAction::ExploreSample); }, [this] { return isEverythingShown(); });
    planPages();
    if (!isWhole)
        return;
    planInspectors();
    planColumns();
    planSelection();
    planSavedFilters();
    planPalette();
    planKeys();
    planOperations();
    planExport();
    planRequests();
    planLimits();
    planAdministration();
    planTokens();
    planChanges();
    planSettings();
    planTroubles();
    planKinds();
    planKeychain();
}

bool Tour::isWanted(const QString &page) const { return m_line.only.isEmpty() || m_line.only.contains(page); }

void Tour::planPages()
{
    const QStringList ids = pages();
    for (const QString &id : ids) {
        if (isWanted(id))
            step(
                id, [this, id] { go(id); }, [this, id] { return isShown(id); });
    }
    for (const QString &id : {u"capabilities"_s, u"credentials"_s}) {
        if (isWanted(id))
            step(
                id, [this, id] { go(id); },
                [this, id] { return workspace()->currentPage() == workspace()->page(id); });
    }
}

void Tour::planInspectors()
{
    const QStringList ids = pages();
    for (const QString &id : ids) {
        step(
            id + "-inspector"_L1,
            [this, id] {
                go(id);
                TableView *view = page(id)->view();
                view->setCurrentIndex(view->model()->index(2, 0));
            },
            [this, id] {
                return workspace()->inspector()->isVisible()
                    && showsText(workspace()->inspector(), page(id)->inspected().title);
            });
    }
    const auto tab = [this](int index) {
        if (auto *tabs = workspace()->inspector()->findChild<QTabBar *>())
            tabs->setCurrentIndex(index);
    };
    step(
        u"inspector-json"_s, [tab] { tab(2); },
        [this] {
            const QList<FoldingJson *> views = workspace()->inspector()->findChildren<FoldingJson *>();
            const QString id = page(u"people"_s)->view()->currentIndex().data(IdRole).toString();
            return std::any_of(views.cbegin(), views.cend(), [&id](const FoldingJson *view) {
                return view->isVisible() && view->toPlainText().contains(id);
            });
        });
    step(
        u"inspector-request"_s, [tab] { tab(3); },
        [this] { return showsText(workspace()->inspector(), u"/v2/"_s); });
    wait([tab] { tab(0); }, [this] { return !showsText(workspace()->inspector(), u"/v2/"_s); });
    const auto rows = [this] { return page(u"people"_s)->view()->model()->rowCount(); };
    step(
        u"filtered"_s, [this] { page(u"people"_s)->filter()->setText(u"an"_s); },
        [this, rows] {
            return rows() > 0 && page(u"people"_s)->status().count != QLocale().toString(rows());
        });
    step(
        u"filter-hides-all"_s, [this] { page(u"people"_s)->filter()->setText(u"nobody is called this"_s); },
        [this] { return page(u"people"_s)->shown().panel.step == NextStep::ClearFilter; });
    planQueries();
    wait([this] { page(u"people"_s)->filter()->clear(); }, [this] { return isShown(u"people"_s); });
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
        [this] {
            const int rows = page(u"people"_s)->view()->model()->rowCount();
            return rows > 0 && page(u"people"_s)->status().count != QLocale().toString(rows);
        });
    step(
        u"query-fields"_s, [type] { type(u"s"_s); }, offers);
    step(
        u"query-completion"_s, [type] { type(u"zone:e"_s); }, offers);
    step(
        u"query-problem"_s, [type] { type(u"zone:Europe/* clint:acme created>soon "_s); },
        [field] { return field()->problems().size() == 2; });
}

} // namespace Calends
