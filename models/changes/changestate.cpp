#include "models/changes/changestate.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace Calends {

namespace {

// A program that was not started from a login has no word of it in its environment.
QString systemUser()
{
    QString told = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
#ifdef Q_OS_UNIX
    if (const passwd *const entry = told.isEmpty() ? getpwuid(getuid()) : nullptr)
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return told;
}

} // namespace

bool isEnded(ChangeState state) { return state != ChangeState::Planned && state != ChangeState::Sending; }

QString changeStateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
        return QCoreApplication::translate("ChangeState", "planned");
    case ChangeState::Sending:
        return QCoreApplication::translate("ChangeState", "being sent");
    case ChangeState::Applied:
        return QCoreApplication::translate("ChangeState", "applied");
    case ChangeState::Failed:
        return QCoreApplication::translate("ChangeState", "failed");
    case ChangeState::Unknown:
        return QCoreApplication::translate("ChangeState", "unknown");
    case ChangeState::AlreadySo:
        return QCoreApplication::translate("ChangeState", "already so");
    case ChangeState::ChangedSince:
        return QCoreApplication::translate("ChangeState", "changed on the server since");
    case ChangeState::Skipped:
        return QCoreApplication::translate("ChangeState", "skipped");
    }
    return {};
}

ChangeAuthor ChangeAuthor::ofProfile(const QString &profileName) { return {systemUser(), profileName}; }

QString ChangeAuthor::text() const
{
    return user.isEmpty() ? profile : QString(user + QStringLiteral(" · ") + profile);
}

} // namespace Calends
