// What the console does with its list of accounts: import, export, remove.
#include <QFile>
#include <QPushButton>
#include <QSaveFile>

#include <memory>
#include <utility>

#include "app/calends/accountroom.h"
#include "app/calends/connecting.h"
#include "app/calends/console.h"
#include "app/calends/keptplaces.h"
#include "models/account/keptcredential.h"
#include "models/account/profileremoval.h"
#include "models/api/whenready.h"
#include "models/changes/leftjournal.h"
#include "models/core/store.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/questionbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Console::importProfiles()
{
    auto *dialog = new FileDialog(m_window.get(), tr("Import a profile"), {}, tr("Profiles (*.json)"));
    dialog->setFileMode(FileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileDialog::fileSelected, this, &Console::importFrom);
    dialog->open();
}

void Console::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("The file cannot be read"), file.errorString());
    const ProfileStore::Import import = m_profiles.import(file.readAll());
    if (!import.problem.isEmpty())
        tell(import.added.isEmpty() ? tr("Nothing was imported") : tr("Not everything was imported"),
            import.problem);
    if (!import.added.isEmpty())
        show(import.added.constFirst().id);
}

void Console::exportProfile()
{
    auto *dialog = new FileDialog(m_window.get(), tr("Export this profile"), u"calends-profile.json"_s);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileDialog::fileSelected, this, &Console::exportTo);
    dialog->open();
}

void Console::exportTo(const QString &name)
{
    if (m_shown.isEmpty())
        return;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_profiles.exported({m_shown})) < 0 || !file.commit())
        tell(tr("The file cannot be written"), file.errorString());
}

void Console::removeAccount()
{
    const std::optional<Profile> profile = m_profiles.find(m_shown);
    if (!profile)
        return;
    if (const QString obstacle = room()->session().obstacle(); !obstacle.isEmpty())
        return tell(tr("The account is still there"), obstacle);
    auto *const box = new QuestionBox(tr("Remove %1?").arg(profile->name),
        tr("Its secrets and everything Calends has seen of it are removed from this computer. Nothing "
           "changes on the server. If anything was changed through it, the journal of that stays, under "
           "“Settings”, until you have looked at it and delete it there."),
        QMessageBox::Cancel | QMessageBox::Yes, m_window.get());
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box->button(QMessageBox::Yes), &QAbstractButton::clicked, this,
        [this, profile = *profile] { removeKept(profile); });
    box->open();
}

void Console::removeKept(const Profile &profile)
{
    m_shown.clear();
    m_window->showWelcome();
    const auto held = m_rooms.find(profile.id);
    if (held == m_rooms.end())
        return removeFiles(profile, AccountRoom::lockOf(profile));
    // It lives until its last write is on disk, so that nothing waits for it here.
    const std::shared_ptr<AccountRoom> leaving = std::move(held->second);
    m_rooms.erase(held);
    whenReady(
        leaving->close(), this, [this, profile, leaving](bool) { removeFiles(profile, leaving->lock()); });
}

void Console::removeFiles(const Profile &profile, const std::shared_ptr<const ProfileLock> &lock)
{
    whenReady(removeProfile(
                  profile.id, Store::filesOf(AccountRoom::storeFileOf(profile)), m_vault, m_profiles, lock),
        this, [this, profile](const Removal &removal) {
            if (!removal.done)
                return tell(tr("The account is still there"), removal.message);
            removeEmptyJournal(profile);
            // Other tabs go on, unless the person has begun something else.
            const QString next = m_window->tabs().currentTab().profile;
            if (m_shown.isEmpty() && !next.isEmpty() && m_window->isWelcoming())
                show(next);
        });
}

// The list is read anew: another process may have added the account meanwhile. One that cannot be read says
// of no account that it was removed.
LeftJournalsPlace Console::leftJournals() const
{
    const QString file = configurationFile("profiles.json"_L1);
    const auto known = [file](const QString &profile) {
        const ProfileStore now(file);
        return !now.message().isEmpty() || now.find(profile);
    };
    return {.files =
                [file] {
                    const ProfileStore now(file);
                    QStringList ids;
                    for (const Profile &profile : now.profiles())
                        ids.append(profile.id);
                    return now.message().isEmpty() ? LeftJournal::filesIn(storeFolder(), ids) : QStringList();
                },
        .isLeft = [known](const QString &profile) { return !known(profile); }};
}

// In one where nothing was written there is nothing to be seen.
void Console::removeEmptyJournal(const Profile &profile)
{
    const QString file = ChangeJournal::fileBeside(AccountRoom::storeFileOf(profile));
    if (file.isEmpty())
        return;
    if (!QFile::exists(file)) {
        m_vault.remove(VaultEntry::journalKey(profile.id));
        return;
    }
    auto *const journal = new LeftJournal(file, m_vault, leftJournals().isLeft, this);
    connect(journal, &LeftJournal::changed, this, [this, journal] {
        if (journal->state() == LeftJournal::State::Opening)
            return;
        journal->disconnect(this);
        const bool isEmpty = journal->state() == LeftJournal::State::Open && journal->contents().isEmpty();
        whenReady(isEmpty ? journal->remove() : QtFuture::makeReadyFuture(QString()), this,
            [journal](const QString &) { journal->deleteLater(); });
    });
    journal->open();
}

void Console::tellOfProfiles()
{
    const QString message = m_profiles.message();
    if (std::exchange(m_profilesTold, message) != message && !message.isEmpty())
        tell(tr("The list of accounts"), message);
}

} // namespace Calends
