#include "ui/changes/jobnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QLocale>

#include "models/changes/changes.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString counted(int count, const QString &words)
{
    return count == 0 ? QString() : words.arg(QLocale().toString(count));
}

} // namespace

JobNotices::JobNotices(Changes &changes, QObject *parent)
    : QObject(parent)
{
    connect(&changes, &Changes::jobEnded, this, [this](const ChangeJob *job) {
        if (QGuiApplication::applicationState() != Qt::ApplicationActive)
            notify(*job);
    });
}

QString JobNotices::textOf(const ChangeJob &job)
{
    QStringList parts{counted(job.count(ChangeState::Applied), tr("%1 applied")),
        counted(job.count(ChangeState::Failed), tr("%1 failed")),
        counted(job.count(ChangeState::Unknown), tr("%1 unknown"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Nothing was changed.") : parts.join(u" · "_s);
}

// Nobody waits for the answer: whoever has no such service hears nothing.
void JobNotices::notify(const ChangeJob &job)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QString title = job.state() == JobState::Stopped ? tr("A job was stopped") : tr("A job has ended");
    constexpr int AsTheDesktopLikes = -1; // ms
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << title
         << textOf(job) << QStringList() << QVariantMap() << AsTheDesktopLikes;
    QDBusConnection::sessionBus().send(call);
}

} // namespace Calends
