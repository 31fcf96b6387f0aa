// The profiles of this computer, in one JSON file without any secret.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

#include "models/account/profile.h"

namespace Calends {

// The file is replaced as a whole; what it holds beyond this version's knowledge stays in it. A file that is
// no JSON is renamed and reported. Profiles that live for the run only are listed here too and never written.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    // Empty: nothing reaches the disk.
    explicit ProfileStore(const QString &file, QObject *parent = nullptr);

    QList<Profile> profiles() const; // in the order they were added
    std::optional<Profile> find(const QString &id) const;
    // What the person should know of the file, translated; empty when all is well.
    QString message() const { return m_message; }

    // Adds it, or replaces the one of the same id. False: the file cannot be written; it is kept for this
    // run.
    bool put(const Profile &profile);
    bool remove(const QString &id);
    // A profile's id: a new one every time.
    static QString newId();

    // All of them, or those named, as a file to give away.
    QByteArray exported(const QStringList &ids = {}) const;
    struct Import
    {
        QList<Profile> added; // under new ids, without anything that is in the vault of the other computer
        QString problem; // translated; empty when fine
    };
    Import import(const QByteArray &file);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        Profile profile;
        QJsonObject json; // as read: members this version does not know are in it
    };

    void read();
    bool save(const QString &id);
    static QJsonObject merged(const Entry &entry);

    QString m_file;
    QList<Entry> m_entries;
    bool m_mayWrite = true;
    QString m_message;
};

} // namespace Calends
