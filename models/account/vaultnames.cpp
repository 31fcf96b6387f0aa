#include "models/account/vaultnames.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "models/account/settingsfile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

VaultNames::VaultNames(const QString &file)
    : m_file(file)
{
    if (file.isEmpty())
        return;
    const QJsonArray names = readSettings(file).content.value("names"_L1).toArray();
    for (const QJsonValue &name : names) {
        if (!name.toString().isEmpty())
            m_names.append(name.toString());
    }
    m_names.sort();
    m_names.removeDuplicates();
}

bool VaultNames::add(const QString &name)
{
    const auto place = std::lower_bound(m_names.begin(), m_names.end(), name);
    if (place != m_names.end() && *place == name)
        return true;
    m_names.insert(place, name);
    return save();
}

bool VaultNames::remove(const QString &name) { return m_names.removeAll(name) == 0 || save(); }

bool VaultNames::save() const
{
    if (m_file.isEmpty())
        return true;
    return writeSettings(m_file, {{"names"_L1, QJsonArray::fromStringList(m_names)}});
}

} // namespace Calends
