#include "tests/gui/pages/sandboxconsole.h"

#include <algorithm>

#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

SandboxConsole::SandboxConsole(
    const QString &kind, const QString &plan, int people, const QString &limit, int bookings)
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = kind;
    line.plan = plan;
    line.people = QString::number(people);
    line.bookings = QString::number(bookings);
    line.limit = limit;
    m_console = std::make_unique<Console>(line);
    m_console->start();
}

QStringList SandboxConsole::pageIds()
{
    return {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s};
}

Workspace &SandboxConsole::workspace() { return *m_console->window().workspace(); }

ResourcePage *SandboxConsole::page(const QString &id)
{
    return qobject_cast<ResourcePage *>(workspace().page(id));
}

bool SandboxConsole::isSettled(const QString &id)
{
    return m_console->window().workspace() && page(id) && page(id)->shown().progress.isEmpty()
        && page(id)->shown().body == PageView::Body::Rows;
}

bool SandboxConsole::isSettled()
{
    const QStringList ids = pageIds();
    return std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return isSettled(id); });
}

} // namespace Calends
