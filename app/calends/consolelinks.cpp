// Where somebody outside the window wants to go: a later start, the desktop, a link.
#include <QApplication>
#include <QPushButton>

#include <algorithm>

#include "app/calends/accountroom.h"
#include "app/calends/connecting.h"
#include "app/calends/console.h"
#include "app/calends/firstinstance.h"
#include "models/account/accountlink.h"
#include "ui/kit/questionbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Console::take(const StartRequest &request)
{
    comeForward(request.token);
    if (!request.profile.isEmpty())
        openNamed(request.profile);
    if (!request.link.isEmpty())
        openLink(request.link);
}

// On Wayland Qt takes the token that allows it from the environment, as if it had been started with it. Where
// the desktop does not let the window come forward, it says that something is there.
void Console::comeForward(const QByteArray &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", token);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    QApplication::alert(m_window.get());
}

// An id names one account; a name may be that of several.
std::optional<Profile> Console::namedAccount(const QString &account)
{
    if (std::optional<Profile> profile = m_profiles.find(account))
        return profile;
    const QList<Profile> all = m_profiles.profiles();
    const auto isCalled = [&account](const Profile &profile) { return profile.name == account; };
    const auto count = std::count_if(all.cbegin(), all.cend(), isCalled);
    if (count == 1)
        return *std::find_if(all.cbegin(), all.cend(), isCalled);
    if (count == 0)
        tell(tr("There is no account “%1” here").arg(account),
            tr("No account of this computer has this name or id. A link that was copied on another computer "
               "names "
               "the account by its id there; put the name of yours in its place."));
    else
        tell(tr("Several accounts are called “%1”").arg(account),
            tr("Nothing was opened. Give them different names, or use the id of the one that is meant."));
    return std::nullopt;
}

void Console::openNamed(const QString &account)
{
    if (const std::optional<Profile> profile = namedAccount(account))
        m_window->goToAccount(profile->id);
}

// Anybody may have written the link: it is looked at here, and at most rows are shown. An account that is not
// open yet is asked for nothing before the person agrees.
void Console::openLink(const QString &text)
{
    const ParsedLink parsed = parsedLink(text);
    if (!parsed.problem.isEmpty())
        return tell(tr("This link leads nowhere"), parsed.problem);
    const std::optional<Profile> profile = namedAccount(parsed.link.account);
    if (!profile)
        return;
    if (m_rooms.contains(profile->id))
        goTo(*profile, parsed.link);
    else
        askToOpen(*profile, parsed.link);
}

// Of several links the last one counts.
void Console::askToOpen(const Profile &profile, const AccountLink &link)
{
    if (m_linkQuestion)
        m_linkQuestion->reject();
    auto *const box = new QuestionBox(tr("Open %1?").arg(profile.name),
        link.target == AccountLink::Target::Person
            ? tr("A link leads to a person of this account, which is not open.")
            : tr("A link leads to a booking of this account, which is not open."),
        QMessageBox::Cancel, m_window.get());
    box->setObjectName(u"linkQuestion"_s);
    QPushButton *const open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [this, profile, link] { goTo(profile, link); });
    m_linkQuestion = box;
    box->open();
}

// Pages that are still to come show the place when they are there.
void Console::goTo(const Profile &profile, const AccountLink &link)
{
    m_window->goToAccount(profile.id);
    AccountRoom *const shown = room();
    if (!shown || shown->session().profile().id != profile.id)
        return;
    shown->workspace()->navigator().go({.page = link.page(), .row = link.row});
}

} // namespace Calends
