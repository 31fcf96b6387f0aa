// What the keychain and the disk do: no keychain, locked, no access, a secret that is gone, a second Calends.
#include <QApplication>
#include <QMessageBox>

#include <cstdio>

#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "models/account/keptcredential.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/statusline.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView accountName("Acme Health");

QMessageBox *question() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

} // namespace

void Tour::planKeychain()
{
    wait(
        [this] {
            m_console.reset();
            m_server.start(sample(u"platform"_s, u"essentials"_s));
        },
        [this] { return m_keychain.hasSession() && !m_server.account().base.isEmpty(); });
    planImport();
    planWithoutKeychain();
    if (!PrivateSession::isInstalled()) {
        ++m_failed;
        std::fprintf(stderr,
            "calends: no dbus-daemon, dbus-send or gnome-keyring-daemon here: a keychain's states are left "
            "out\n");
        return;
    }
    planKept();
    planTabs();
    planInspectorPlaces();
    planTabsAgain();
    planMissing();
    planSecondProcess();
    planSlow();
    planSetAside();
    planNeverReached();
    planLocked(); // last: nobody unlocks it again
}

void Tour::planImport()
{
    const auto dialog = [this] {
        wait([this] { trigger(WindowAction::ImportProfile); },
            [] { return qobject_cast<FileDialog *>(QApplication::activeModalWidget()) != nullptr; });
    };
    wait([this] { open(kept()); }, [this] { return window().isVisible() && !workspace(); });
    dialog();
    step(
        u"import-refused"_s, [this] { importFile("[\"not a profile\"]"); },
        [] { return question() && !question()->informativeText().isEmpty(); });
    wait(
        [] {
            if (QWidget *asked = QApplication::activeModalWidget())
                asked->close();
        },
        [] { return !QApplication::activeModalWidget(); });
    dialog();
    // There is no keychain yet, so the secret cannot be read either.
    step(
        u"no-keychain"_s, [this] { importFile(profileFile(u"Imported profile"_s, m_server.account().base)); },
        [this] {
            return sessionState() == Session::State::NeedsSecret
                && m_console->vault().state() == VaultState::NoService
                && !workspace()->trouble().title.isEmpty();
        });
}

void Tour::planFilledIn()
{
    wait([this] { trigger(WindowAction::ConnectAccount); },
        [this] { return window().connectPage()->isVisible(); });
    wait(
        [this] {
            const SandboxAccount &account = m_server.account();
            const auto client = std::get<OAuthClientSecret>(account.credential);
            connectWith({CredentialKind::OAuthClientSecret, client.clientId, client.secret, account.base,
                accountName});
        },
        [this] { return canPress(ConnectPage::tr("Open")); });
}

void Tour::planWithoutKeychain()
{
    planFilledIn();
    step(
        u"secret-not-kept"_s, [this] { press(ConnectPage::tr("Open")); },
        [] { return question() && question()->objectName() == "secretNotKept"_L1; });
    step(
        u"this-run-only"_s, [this] { press(Console::tr("Keep for this run only")); },
        [this] { return isEverythingShown() && m_console->room()->session().profile().inMemory; });
}

void Tour::planKept()
{
    wait(
        [this] {
            m_console.reset();
            m_keychain.startService();
            open(kept());
        },
        [this] {
            if (m_console->vault().state() != VaultState::Open)
                m_console->vault().probe();
            return m_console->vault().state() == VaultState::Open;
        });
    planFilledIn();
    step(
        u"kept"_s, [this] { press(ConnectPage::tr("Open")); },
        [this] {
            return isEverythingShown() && m_console->room()->storeText().isEmpty()
                && !m_console->room()->session().profile().inMemory;
        });
}

void Tour::planLocked()
{
    wait(
        [this] {
            m_console.reset();
            m_keychain.lock();
        },
        [this] { return !m_keychain.isLocking(); });
    step(
        u"keychain-locked"_s,
        [this] {
            CommandLine line = kept();
            line.profile = accountName;
            open(line);
        },
        [this] { return sessionState() == Session::State::VaultLocked; });
    step(
        u"requests-empty"_s, [this] { trigger(WindowAction::ToggleConsole); },
        [this] {
            const RequestPane *const pane = window().console()->pane();
            return pane && pane->panel()->isVisible()
                && pane->panel()->content().title == RequestPane::tr("No request yet");
        });
    wait([this] { trigger(WindowAction::ToggleConsole); },
        [this] { return !window().console()->isVisible(); });
    // Nobody is there to type the password, so the keychain refuses.
    step(
        u"keychain-denied"_s, [this] { press(MainWindow::tr("Unlock")); },
        [this] {
            return workspace()->trouble().title
                == MainWindow::tr("The keychain did not give access; nothing is lost");
        });
}

void Tour::planMissing()
{
    wait(
        [this] {
            const QString id = m_console->room()->session().profile().id;
            m_console->vault().remove(VaultEntry::account(id));
        },
        [this] {
            const QString id = m_console->room()->session().profile().id;
            return !m_console->vault().names().contains(VaultEntry::account(id));
        });
    step(
        u"secret-missing"_s,
        [this] {
            CommandLine line = kept();
            line.profile = accountName;
            open(line);
        },
        [this] {
            return sessionState() == Session::State::NeedsSecret && isShown(u"bookings"_s)
                && !workspace()->trouble().title.isEmpty();
        });
    wait([this] { m_console->room()->session().keepAccount(m_server.account().credential); },
        [this] {
            return sessionState() == Session::State::Open && isEverythingShown()
                && workspace()->trouble().title.isEmpty();
        });
}

void Tour::planSecondProcess()
{
    wait(
        [this] {
            const QString store = AccountRoom::storeFileOf(m_console->room()->session().profile());
            m_console.reset();
            m_second.setProperty("lock", QString(store + ".lock"_L1));
            m_second.start(QCoreApplication::applicationFilePath(), {u"--profile"_s, QString(accountName)});
        },
        [this] { return QFile::exists(m_second.property("lock").toString()); });
    step(
        u"read-only-store"_s,
        [this] {
            CommandLine line = kept();
            line.profile = accountName;
            open(line);
        },
        [this] {
            return isEverythingShown() && m_second.state() == QProcess::Running
                && !m_console->room()->storeText().isEmpty() && !m_console->room()->notes().isEmpty();
        });
    wait([this] { m_second.kill(); }, [this] { return m_second.state() == QProcess::NotRunning; });
}

void Tour::planSlow()
{
    wait(
        [this] {
            m_console.reset();
            m_keychain.pause();
        },
        [] { return true; });
    step(
        u"keychain-slow"_s,
        [this] {
            CommandLine line = kept();
            line.profile = accountName;
            open(line);
        },
        [this] {
            return sessionState() == Session::State::Opening
                && window().statusLine()->text(u"vault"_s)
                == MainWindow::tr(
                    "Waiting for the keychain; it may ask for its password in a window of its own");
        });
    wait([this] { m_keychain.resume(); }, [this] { return isEverythingShown(); });
}

// What was kept cannot be read any more.
void Tour::planSetAside()
{
    step(
        u"store-set-aside"_s,
        [this] {
            const QString store = AccountRoom::storeFileOf(m_console->room()->session().profile());
            m_console.reset();
            QFile file(store);
            if (file.open(QIODevice::WriteOnly))
                file.write("damaged");
            file.close();
            CommandLine line = kept();
            line.profile = accountName;
            open(line);
        },
        [this] { return isEverythingShown() && !m_console->room()->notes().isEmpty(); });
}

// An account of which nothing was ever learnt, while its server is away.
void Tour::planNeverReached()
{
    wait([this] { trigger(WindowAction::ImportProfile); },
        [] { return qobject_cast<FileDialog *>(QApplication::activeModalWidget()) != nullptr; });
    step(
        u"secret-not-held"_s, [this] { importFile(profileFile(u"Field studio"_s, m_server.account().base)); },
        [this] {
            return sessionState() == Session::State::NeedsSecret && !page(u"bookings"_s)
                && !workspace()->trouble().nextStep.isEmpty();
        });
    step(
        u"never-reached"_s,
        [this] {
            m_server.stop();
            m_console->room()->session().keepAccount(ApiKey{u"cal_0123456789abcdef0123456789abcdef"_s});
        },
        [this] {
            return m_console->room()->session().learning() == Session::Learning::Failed
                && !page(u"bookings"_s) && !workspace()->trouble().nextStep.isEmpty();
        });
}

} // namespace Calends
