// The list of secrets that ought to be in the keychain: names alone, so that a missing one is noticed.
#pragma once

#include <QString>
#include <QStringList>

namespace Calends {

// Kept in one JSON file, replaced as a whole. A file that cannot be read is set aside and the list starts
// anew: it only makes messages better.
class VaultNames
{
public:
    // Empty: in memory only.
    explicit VaultNames(const QString &file);

    const QStringList &names() const { return m_names; }
    bool contains(const QString &name) const { return m_names.contains(name); }
    bool add(const QString &name); // false: the file cannot be written
    bool remove(const QString &name);

private:
    bool keep(const QString &name, bool listed) const;

    QString m_file;
    QStringList m_names; // sorted
};

} // namespace Calends
