#include "models/account/profilelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace Calends {

ProfileLock::ProfileLock(const QString &file)
    : m_file(file)
{
    if (file.isEmpty())
        return;
    QDir().mkpath(QFileInfo(file).path());
    m_lock = std::make_shared<QLockFile>(file);
    m_lock->setStaleLockTime(0); // however old, while its process lives
    m_elsewhere = !m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError;
}

ProfileLock::~ProfileLock() = default;

QString ProfileLock::obstacle() const
{
    return m_elsewhere ? QCoreApplication::translate("ProfileLock",
               "Another Calends has this account open, so here it can only be looked at. Change it there, or "
               "close "
               "it there and start this one again.")
                       : QString();
}

} // namespace Calends
