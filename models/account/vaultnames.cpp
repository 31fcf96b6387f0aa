#include "models/account/vaultnames.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "models/account/settingsfile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Names = "names"_L1;

} // namespace

VaultNames::VaultNames(const QString &file)
    : m_file(file)
{
    if (file.isEmpty())
        return;
    const QJsonArray names = readSettings(file).content.value(Names).toArray();
    for (const QJsonValue &name : names) {
        if (!name.toString().isEmpty())
            m_names.append(name.toString());
    }
    m_names.sort();
    m_names.removeDuplicates();
}

bool VaultNames::add(const QString &name)
{
    const auto place = std::lower_bound(m_names.cbegin(), m_names.cend(), name);
    if (place != m_names.cend() && *place == name)
        return true;
    m_names.insert(place, name);
    return keep(name, true);
}

bool VaultNames::remove(const QString &name) { return m_names.removeAll(name) == 0 || keep(name, false); }

// One name at a time, so that names another window added stay.
bool VaultNames::keep(const QString &name, bool listed) const
{
    if (m_file.isEmpty())
        return true;
    return changeSettings(m_file, [&name, listed](QJsonObject &content) {
        QJsonArray names;
        const QJsonArray before = content.value(Names).toArray();
        for (const QJsonValue &other : before) {
            if (other.toString() != name)
                names.append(other);
        }
        if (listed)
            names.append(name);
        content.insert(Names, names);
    });
}

} // namespace Calends
