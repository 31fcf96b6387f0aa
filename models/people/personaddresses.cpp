#include "models/people/personaddresses.h"

#include <QCoreApplication>

#include <utility>

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonAddresses)
};

} // namespace

PersonAddresses::PersonAddresses(const PersonTable &table)
    : m_table(table)
{
}

void PersonAddresses::follow()
{
    if (std::exchange(m_read, m_table.revision()) == m_table.revision())
        return;
    m_ids.clear();
    for (const QString &id : m_table.ids()) {
        if (const Person *const person = m_table.find(id))
            m_ids[person->email().toLower()].insert(person->clientId().toLower(), id);
    }
}

QHash<QString, QString> PersonAddresses::having(const QString &clientId, const QString &email)
{
    follow();
    const QString address = email.trimmed();
    const bool isClients = clientIdIn(address).compare(clientId, Qt::CaseInsensitive) == 0;
    return m_ids.value((isClients ? cleanEmail(address) : address).toLower());
}

QString PersonAddresses::ofClient(const QString &clientId, const QString &email)
{
    return clientId.isEmpty() ? QString() : having(clientId, email).value(clientId.toLower());
}

QString PersonAddresses::elsewhere(const QString &clientId, const QString &email)
{
    QHash<QString, QString> others = having(clientId, email);
    others.remove(clientId.toLower());
    if (others.isEmpty())
        return {};
    const bool isOfNone = others.contains(QString());
    return isOfNone && others.size() == 1
        ? Words::tr("Somebody whom no OAuth client manages has this address too, and is not changed.")
        : Words::tr("A person of another OAuth client has this address too, and is not changed.");
}

} // namespace Calends
