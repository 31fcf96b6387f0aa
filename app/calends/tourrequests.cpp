// The request console at the foot of the window, and the rate limits under the gauge.
#include <QTabBar>

#include <limits>

#include "app/calends/tour.h"
#include "ui/kit/banner.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestdetail.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Tour::planRequests()
{
    const auto pane = [this] { return window().console()->pane(); };
    const auto showsDetail = [pane] {
        const auto *const detail = pane() ? pane()->findChild<RequestDetail *>() : nullptr;
        return detail && detail->isVisible();
    };
    const auto tab = [pane](int index) { pane()->findChild<QTabBar *>()->setCurrentIndex(index); };
    step(
        u"requests"_s, [this] { trigger(WindowAction::ToggleConsole); },
        [pane] { return pane() && pane()->isVisible() && pane()->view()->model()->rowCount() > 0; });
    step(
        u"requests-detail"_s,
        [pane] { pane()->view()->setCurrentIndex(pane()->view()->model()->index(0, 0)); }, showsDetail);
    step(
        u"requests-sent"_s, [tab] { tab(1); }, showsDetail);
    step(
        u"requests-answer"_s, [tab] { tab(2); }, showsDetail);
    step(
        u"requests-filtered"_s,
        [pane, tab] {
            tab(0);
            pane()->filter()->setText(u"path:/v2/organizations/* status:200 took>=0"_s);
        },
        [pane] {
            const int rows = pane()->view()->model()->rowCount();
            return rows > 0 && pane()->filter()->problems().isEmpty();
        });
    step(
        u"requests-filter-hides-all"_s, [pane] { pane()->filter()->setText(u"nothing was asked so"_s); },
        [pane] { return pane()->panel()->isVisible(); });
    step(
        u"requests-gone"_s,
        [this, pane] {
            pane()->filter()->clear();
            window().showRequest(std::numeric_limits<quint64>::max());
        },
        [pane] { return pane()->notice()->isVisible(); });
    wait(
        [this, pane] {
            pane()->notice()->setContent({});
            trigger(WindowAction::ToggleConsole);
        },
        [this] { return !window().console()->isVisible(); });
}

void Tour::planLimits()
{
    step(
        u"rates"_s, [this] { trigger(WindowAction::ShowLimits); },
        [this] { return window().ratePanel()->isVisible(); });
    wait([this] { window().ratePanel()->close(); }, [this] { return !window().ratePanel()->isVisible(); });
}

// With the banner of a failed refresh in sight.
void Tour::planFailedRequest()
{
    const auto pane = [this] { return window().console()->pane(); };
    step(
        u"requests-failed"_s, [this] { press(Banner::tr("Show request")); },
        [this, pane] { return window().console()->isVisible() && pane()->chosen() != 0; });
    wait([this] { trigger(WindowAction::ToggleConsole); },
        [this] { return !window().console()->isVisible(); });
}

} // namespace Calends
