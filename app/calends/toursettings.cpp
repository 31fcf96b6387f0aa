// The settings, and what they make of the window.
#include <QApplication>

#include "app/calends/tour.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Tour::planSettings()
{
    const auto appearance = [this]() -> Appearance & { return m_console->settings().appearance(); };
    const auto isAt
        = [this](const QString &id) { return workspace()->currentPage() == workspace()->page(id); };
    const auto themeIs = [](Theme theme) { return Palette::of(QApplication::palette()).theme() == theme; };
    step(
        u"settings"_s, [this] { trigger(WindowAction::ShowSettings); },
        [isAt] { return isAt(SettingsPage::pageId()); });
    step(
        u"settings-high-contrast"_s, [appearance] { appearance().setThemeChoice(ThemeChoice::HighContrast); },
        [themeIs] { return themeIs(Theme::HighContrast); });
    step(
        u"bookings-high-contrast"_s, [this] { go(u"bookings"_s); },
        [this, themeIs] { return isShown(u"bookings"_s) && themeIs(Theme::HighContrast); });
    step(
        u"people-discreet"_s,
        [this, appearance] {
            appearance().setThemeChoice(ThemeChoice::Light);
            m_console->settings().discretion().setOn(true);
            go(u"people"_s);
            TableView *const view = page(u"people"_s)->view();
            view->setCurrentIndex(view->model()->index(1, 0));
        },
        [this, themeIs] { return isShown(u"people"_s) && themeIs(Theme::Light); });
    planLargeText();
    wait(
        [this, appearance] {
            window().resize(1440, 900);
            appearance().setTextPercent(Appearance::LeastPercent);
            appearance().setThemeChoice(ThemeChoice::System);
        },
        [themeIs] { return themeIs(Theme::Light); });
}

// Twice the size in the smallest window that must do.
void Tour::planLargeText()
{
    const auto isAt
        = [this](const QString &id) { return workspace()->currentPage() == workspace()->page(id); };
    wait(
        [this] {
            m_console->settings().discretion().setOn(false);
            m_console->settings().appearance().setTextPercent(Appearance::MostPercent);
            window().resize(1280, 800);
        },
        [this] { return isEverythingShown(); });
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s, u"capabilities"_s,
             u"credentials"_s, SettingsPage::pageId()})
        step(
            id + "-large"_L1, [this, id] { go(id); }, [isAt, id] { return isAt(id); });
    step(
        u"bookings-inspector-large"_s,
        [this] {
            go(u"bookings"_s);
            TableView *const view = page(u"bookings"_s)->view();
            view->setCurrentIndex(view->model()->index(1, 0));
        },
        [isAt] { return isAt(u"bookings"_s); });
    step(
        u"requests-large"_s, [this] { trigger(WindowAction::ToggleConsole); },
        [this] { return window().console()->isVisible(); });
    wait([this] { trigger(WindowAction::ToggleConsole); },
        [this] { return !window().console()->isVisible(); });
}

} // namespace Calends
