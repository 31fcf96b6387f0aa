#include "app/calends/console.h"

#include <QPushButton>
#include <QSettings>

#include "app/calends/accountroom.h"
#include "app/calends/builtwith.h"
#include "app/calends/connecting.h"
#include "app/calends/keptplaces.h"
#include "models/account/keptcredential.h"
#include "models/api/whenready.h"
#include "ui/kit/questionbox.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView LayoutKey("window/layout"); // sizes only, never a name
constexpr QLatin1StringView TabsKey("window/tabs"); // which pages of which profiles, never what is on them
constexpr int KeepAfter = 3000; // ms

// The sandbox leaves nothing behind, so neither profiles nor names are read or written for it.
QString settingsFile(const CommandLine &line, QLatin1StringView name)
{
    if (line.sandbox)
        return {};
    return configurationFile(name);
}

} // namespace

Console::Console(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_settings(!line.sandbox)
    , m_profiles(settingsFile(line, "profiles.json"_L1))
    , m_vault(settingsFile(line, "keychain.json"_L1))
    , m_window(std::make_unique<MainWindow>())
{
    m_settings.followActions(m_window->actions());
    m_settings.followVault(m_vault);
    if (!line.sandbox)
        m_settings.setLeftJournals(leftJournals());
    m_connecting = std::make_unique<Connecting>(*m_window->connectPage(), m_vault, m_settings.proxy());
    m_window->setSettingsPage([this] { return m_settings.makePage(); });
    connectWindow();
    followDiscretion();
    listAccounts();
    restoreLayout();
}

Console::~Console()
{
    m_connecting.reset();
    m_rooms.clear(); // the workspaces go with their rooms, before the window
    m_window.reset();
}

void Console::connectWindow()
{
    const auto on = [this](QLatin1StringView id, auto run) {
        connect(m_window->actions().find(id), &QAction::triggered, this, run);
    };
    on(WindowAction::ExploreSample, [this] { openSandbox(); });
    on(WindowAction::ImportProfile, [this] { importProfiles(); });
    on(WindowAction::ExportProfile, [this] { exportProfile(); });
    on(WindowAction::RemoveAccount, [this] { removeAccount(); });
    on(WindowAction::ConnectAccount, [this] { m_vault.probe(); });
    on(WindowAction::ShowAbout,
        [this] { (new AboutDialog(QStringLiteral(CALENDS_VERSION), builtWith(), m_window.get()))->open(); });
    connect(m_window.get(), &MainWindow::accountChosen, this, &Console::show);
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        keepLayout();
        m_keeping.stop();
    });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepAfter);
    connect(m_window.get(), &MainWindow::arranged, &m_keeping, qOverload<>(&QTimer::start));
    connect(&m_keeping, &QTimer::timeout, this, &Console::keepLayout);
    connect(m_connecting.get(), &Connecting::accepted, this, &Console::accept);
    connect(&m_profiles, &ProfileStore::changed, this, &Console::listAccounts);
    connect(&m_profiles, &ProfileStore::changed, this, &Console::tellOfProfiles);
    connect(&m_vault, &Vault::waitingChanged, m_window.get(), &MainWindow::setVaultWaiting);
    connect(&m_sandbox, &SandboxProcess::ready, this, [this] {
        m_profiles.put(m_sandbox.profile());
        AccountRoom &room = addRoom(m_sandbox.profile());
        showRoom(room);
        room.openWith(m_sandbox.account().credential, m_sandbox.account().clients);
    });
    connect(&m_sandbox, &SandboxProcess::failed, this,
        [this](const QString &reason) { tell(tr("Sample data cannot be shown"), reason); });
}

void Console::followDiscretion()
{
    Discretion &discretion = m_settings.discretion();
    const auto tellDiscretion = [this] { m_window->setDiscreet(m_settings.discretion().isOn()); };
    connect(
        m_window->actions().find(WindowAction::Discreet), &QAction::toggled, &discretion, &Discretion::setOn);
    connect(&discretion, &Discretion::changed, m_window.get(), tellDiscretion);
    tellDiscretion();
}

void Console::start()
{
    m_window->show();
    if (m_line.startsWithDoors)
        return;
    if (m_line.sandbox)
        return openSandbox();
    m_vault.probe();
    tellOfProfiles();
    const std::optional<Profile> asked
        = m_line.profile.isEmpty() ? std::nullopt : namedAccount(m_line.profile);
    const QList<Profile> profiles = m_profiles.profiles();
    const QString last = m_window->tabs().currentTab().profile;
    if (asked)
        m_window->goToAccount(asked->id);
    else if (!profiles.isEmpty())
        show(last.isEmpty() ? profiles.constFirst().id : last);
    if (!m_line.link.isEmpty())
        openLink(m_line.link);
}

AccountRoom *Console::room() const
{
    const auto room = m_rooms.find(m_shown);
    return room == m_rooms.end() ? nullptr : room->second.get();
}

void Console::listAccounts()
{
    QList<AccountEntry> entries;
    for (const Profile &profile : m_profiles.profiles())
        entries.append({profile.id, profile.name, profile.environment, !profile.inMemory});
    m_window->setAccounts(entries);
}

void Console::show(const QString &profileId)
{
    const std::optional<Profile> profile = m_profiles.find(profileId);
    if (!profile)
        return;
    const auto held = m_rooms.find(profileId);
    if (held != m_rooms.end())
        return showRoom(*held->second);
    AccountRoom &room = addRoom(*profile);
    showRoom(room);
    room.open();
}

void Console::showRoom(AccountRoom &room)
{
    m_shown = room.session().profile().id;
    Workspace *const workspace = room.workspace();
    m_window->recallViews(m_shown, room.views());
    m_window->showAccount(room.session(), m_vault, workspace);
    showNotes();
}

void Console::renewWorkspace(AccountRoom &room)
{
    m_window->recallViews(room.session().profile().id, room.views());
    if (&room != this->room())
        return; // it is asked for when the room is shown
    m_window->replaceWorkspace(room.workspace());
    showNotes();
}

void Console::showNotes()
{
    if (const AccountRoom *const shown = room())
        m_window->setNotes(shown->notes(), shown->storeText());
}

AccountRoom &Console::addRoom(const Profile &profile)
{
    std::unique_ptr<AccountRoom> &room = m_rooms[profile.id];
    room = std::make_unique<AccountRoom>(profile, m_vault, m_settings.proxy());
    room->setCommonPage([this] { return m_settings.makePage(); });
    room->setProfiles([this] { return m_profiles.profiles(); });
    connect(room.get(), &AccountRoom::workspaceOutdated, this,
        [this, added = room.get()] { renewWorkspace(*added); });
    connect(room.get(), &AccountRoom::notesChanged, this, &Console::showNotes);
    connect(room.get(), &AccountRoom::forwardWanted, this, [this, id = profile.id] {
        if (id != m_shown || !m_window->isAtWork())
            m_window->goToAccount(id);
        m_window->raise();
        m_window->activateWindow();
    });
    connect(&room->session(), &Session::profileChanged, this, [this, added = room.get()] {
        if (added->session().obstacle().isEmpty()) // else the window that keeps it writes it down
            m_profiles.put(added->session().profile());
    });
    return *room;
}

void Console::openSandbox()
{
    if (m_sandbox.isRunning())
        return m_window->goToAccount(u"sandbox"_s);
    m_sandbox.start(m_line);
}

// The secret first: a profile is listed once the keychain holds what it needs.
void Console::accept(const ConnectionDraft &draft)
{
    if (m_accepting)
        return;
    Profile profile = draft.profile;
    profile.id = ProfileStore::newId();
    if (profile.inMemory)
        return enter(profile, draft.credential);
    m_accepting = true;
    whenReady(m_vault.write(VaultEntry::account(profile.id), packed(draft.credential)), this,
        [this, draft, profile](const VaultResult &written) {
            m_accepting = false;
            if (written.error == VaultError::None)
                enter(profile, draft.credential);
            else
                offerThisRunOnly(draft, written);
        });
}

void Console::enter(const Profile &profile, const Credential &credential)
{
    m_profiles.put(profile);
    AccountRoom &room = addRoom(profile);
    showRoom(room);
    room.openWith(credential);
    m_connecting->forget(); // last: what was handed here may be its own
}

void Console::offerThisRunOnly(const ConnectionDraft &draft, const VaultResult &refusal)
{
    auto *const box = new QuestionBox(tr("The secret could not be kept, so nothing was"), refusal.message,
        QMessageBox::Cancel, m_window.get());
    box->setObjectName(u"secretNotKept"_s);
    if (refusal.error == VaultError::Locked) {
        connect(box->addButton(tr("Unlock"), QMessageBox::ActionRole), &QPushButton::clicked, this,
            [this, draft] {
                whenReady(m_vault.unlock(), this, [this, draft](const VaultResult &) { accept(draft); });
            });
    }
    connect(box->addButton(tr("Keep for this run only"), QMessageBox::AcceptRole), &QPushButton::clicked,
        this, [this, draft] {
            ConnectionDraft kept = draft;
            kept.profile.inMemory = true;
            accept(kept);
        });
    box->open();
}

void Console::restoreLayout()
{
    if (m_line.sandbox)
        return;
    const QSettings settings;
    m_window->restoreLayout(settings.value(LayoutKey).toByteArray());
    m_window->restoreTabs(settings.value(TabsKey).toByteArray());
}

void Console::keepLayout()
{
    for (const auto &[id, room] : m_rooms)
        room->keepLayout(m_window->viewsOf(id));
    if (m_line.sandbox)
        return;
    QSettings settings;
    settings.setValue(LayoutKey, m_window->saveLayout());
    settings.setValue(TabsKey, m_window->saveTabs());
}

void Console::tell(const QString &title, const QString &text)
{
    (new QuestionBox(title, text, QMessageBox::Ok, m_window.get()))->open();
}

} // namespace Calends
