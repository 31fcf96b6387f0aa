#include "models/account/profilestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include "models/account/settingsfile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Profiles = "profiles"_L1;

} // namespace

ProfileStore::ProfileStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    if (!file.isEmpty())
        read();
}

void ProfileStore::read()
{
    const SettingsRead read = readSettings(m_file);
    m_mayWrite = !read.unreadable;
    if (read.unreadable)
        m_message = QCoreApplication::translate("ProfileStore",
            "The list of profiles cannot be read, so it is left as it is. Check the rights of %1.")
                        .arg(m_file);
    else if (!read.setAside.isEmpty())
        m_message = QCoreApplication::translate("ProfileStore",
            "The list of profiles was damaged. It was renamed to %1; import it again or connect anew.")
                        .arg(QFileInfo(read.setAside).fileName());
    // Entries that are no profile to this version, and the rest of the file, stay there untouched.
    const QJsonArray list = read.content.value(Profiles).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        const std::optional<Profile> profile = Profile::fromJson(json);
        if (profile && !find(profile->id))
            m_entries.append({*profile, json});
    }
}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> profiles;
    profiles.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        profiles.append(entry.profile);
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.profile.id == id)
            return entry.profile;
    }
    return std::nullopt;
}

bool ProfileStore::put(const Profile &profile)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.profile.id == profile.id; });
    if (known == m_entries.end())
        m_entries.append({profile, {}});
    else
        known->profile = profile;
    const bool saved = save(profile.id);
    Q_EMIT changed();
    return saved;
}

bool ProfileStore::remove(const QString &id)
{
    if (m_entries.removeIf([&](const Entry &entry) { return entry.profile.id == id; }) == 0)
        return true;
    const bool saved = save(id);
    Q_EMIT changed();
    return saved;
}

QString ProfileStore::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QJsonObject ProfileStore::merged(const Entry &entry)
{
    QJsonObject json = entry.json;
    const QJsonObject known = entry.profile.toJson();
    for (auto member = known.begin(); member != known.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

// Changes the one entry and leaves the others as they are in the file: another window may have added or
// renamed some.
bool ProfileStore::save(const QString &id)
{
    const auto same = [&id](const Entry &entry) { return entry.profile.id == id; };
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), same);
    const bool here = entry != m_entries.cend();
    if (m_file.isEmpty() || (here && entry->profile.inMemory))
        return true;
    const bool saved = m_mayWrite && changeSettings(m_file, [&](QJsonObject &content) {
        QJsonArray list = content.value(Profiles).toArray();
        qsizetype place = list.size();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).toObject().value("id"_L1).toString() == id)
                place = i;
        }
        if (place < list.size())
            list.removeAt(place);
        if (here)
            list.insert(place, merged(*entry));
        content.insert(Profiles, list);
    });
    if (!saved)
        m_message = QCoreApplication::translate("ProfileStore",
            "The list of profiles cannot be written to %1. What you changed lasts until you quit.")
                        .arg(m_file);
    return saved;
}

QByteArray ProfileStore::exported(const QStringList &ids) const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        if (!entry.profile.inMemory && (ids.isEmpty() || ids.contains(entry.profile.id)))
            list.append(entry.profile.toJson());
    }
    return QJsonDocument(QJsonObject{{Profiles, list}}).toJson();
}

// Ids name secrets in the keychain, so an imported profile never takes over those of another one.
ProfileStore::Import ProfileStore::import(const QByteArray &file)
{
    Import import;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    const QJsonArray list = document.object().value(Profiles).toArray();
    int refused = 0;
    for (const QJsonValue &value : list) {
        std::optional<Profile> profile = Profile::fromJson(value.toObject());
        if (!profile) {
            ++refused;
            continue;
        }
        profile->id = newId();
        profile->heldClients.clear();
        profile->heldPeople.clear();
        profile->keyLife = {};
        if (profile->credential != CredentialKind::ManagedUserToken)
            profile->userId = 0; // whoever signs here may be somebody else
        profile->customerConfirmed = false; // somebody else confirmed it
        if (profile->environment == Environment::Production)
            profile->writeLevel = WriteLevel::ReadOnly;
        import.added.append(*profile);
    }
    if (list.isEmpty())
        import.problem = QCoreApplication::translate(
            "ProfileStore", "This file holds no profiles. Choose one that was exported from Calends.");
    else if (refused > 0)
        import.problem = QCoreApplication::translate(
            "ProfileStore", "Some entries of the file are no profiles and were left out.");
    for (const Profile &profile : std::as_const(import.added))
        put(profile);
    return import;
}

} // namespace Calends
