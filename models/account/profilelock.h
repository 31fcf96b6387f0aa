// Which process keeps a profile: the first that opens it, until it ends.
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace Calends {

// Whoever keeps a profile writes its files, changes its secrets, renews its tokens and may remove it; every
// other process only looks.
class ProfileLock
{
public:
    // `file`: the lock's own, made when needed. Empty: the profile lives for the run only, and no other
    // process knows of it. Where no lock can be made (a folder that cannot be written) nobody is kept out.
    explicit ProfileLock(const QString &file);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    // Why nothing may be changed here, and where it may, translated; empty: it is kept here.
    QString obstacle() const;
    bool isElsewhere() const { return m_elsewhere; }
    QString fileName() const { return m_file; }
    // For what is kept beside it under the same lock; null without a file.
    std::shared_ptr<QLockFile> file() const { return m_lock; }

private:
    QString m_file;
    std::shared_ptr<QLockFile> m_lock;
    bool m_elsewhere = false;
};

} // namespace Calends
