// The settings, and what they make of the window.
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

#include "app/calends/tour.h"
#include "models/account/ownproxy.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/tableview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/alonepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/networksection.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

// Before any account is open.
void Tour::planFirstSettings()
{
    const auto alone = [this] { return window().findChild<AlonePage *>(); };
    step(
        u"settings-first-run"_s, [this] { trigger(WindowAction::ShowSettings); },
        [alone] { return alone()->isVisible(); });
    wait([alone] { Q_EMIT alone()->left(); }, [alone] { return !alone()->isVisible(); });
    const auto about = [this] { return window().findChild<AboutDialog *>(); };
    step(
        u"about"_s, [this] { trigger(WindowAction::ShowAbout); }, [about] { return about()->isVisible(); });
    wait(
        [this, about] {
            about()->reject();
            window().activateWindow(); // nobody manages windows here
        },
        [about] { return !about(); });
}

// A proxy of one's own, as far as it is typed; nothing of it is saved.
void Tour::planNetwork()
{
    const auto section
        = [this] { return workspace()->page(SettingsPage::pageId())->findChild<NetworkSection *>(); };
    const auto choose = [section](ProxyChoice::Kind kind) {
        auto *const kinds = section()->findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(kind)));
    };
    step(
        u"settings-network"_s,
        [section, choose] {
            choose(ProxyChoice::Kind::Http);
            const QStringList typed{u"proxy.example"_s, u"808080"_s};
            const QList<QLineEdit *> fields = section()->findChildren<QLineEdit *>();
            for (qsizetype i = 0; i < typed.size(); ++i)
                fields.at(i)->setText(typed.at(i));
            fields.constFirst()->setFocus();
        },
        [section] { return section()->findChild<QLineEdit *>()->isVisible(); });
    wait([choose] { choose(ProxyChoice::Kind::System); },
        [section] { return !section()->findChild<QLineEdit *>()->isVisible(); });
}

void Tour::planSettings()
{
    const auto appearance = [this]() -> Appearance & { return m_console->settings().appearance(); };
    const auto isAt
        = [this](const QString &id) { return workspace()->currentPage() == workspace()->page(id); };
    const auto themeIs = [](Theme theme) { return Palette::of(QApplication::palette()).theme() == theme; };
    step(
        u"settings"_s, [this] { trigger(WindowAction::ShowSettings); },
        [isAt] { return isAt(SettingsPage::pageId()); });
    planNetwork();
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
    planDiscreet();
    planLargeText();
    wait(
        [this, appearance] {
            window().resize(1440, 900);
            appearance().setTextPercent(Appearance::LeastPercent);
            appearance().setThemeChoice(ThemeChoice::System);
        },
        [themeIs] { return themeIs(Theme::Light); });
}

// What is typed, and what the server sent.
void Tour::planDiscreet()
{
    const auto tab
        = [this](int index) { workspace()->inspector()->findChild<QTabBar *>()->setCurrentIndex(index); };
    step(
        u"people-discreet-json"_s,
        [this, tab] {
            page(u"people"_s)->filter()->setText(u"a zone:Europe/* -zone:*/London"_s);
            TableView *const view = page(u"people"_s)->view();
            view->setCurrentIndex(view->model()->index(1, 0));
            tab(2);
        },
        [this] { return isShown(u"people"_s) && workspace()->inspector()->isVisible(); });
    wait(
        [this, tab] {
            tab(0);
            page(u"people"_s)->filter()->clear();
        },
        [this] { return isShown(u"people"_s); });
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
