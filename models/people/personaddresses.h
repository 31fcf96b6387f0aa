// Who of the directory has an address, by the OAuth client that made them.
#pragma once

#include <QHash>

#include "models/people/persontable.h"

namespace Calends {

// The server keeps an address once for each client, with the client's id in it: the same address, as people
// write it, may be of a person of each client, and of one of the organization alone. Addresses are compared
// in any case. The table outlives it.
class PersonAddresses
{
public:
    explicit PersonAddresses(const PersonTable &table);

    // Id of the client's own person; the address may have the client's id in it. Empty: nobody who is listed.
    QString ofClient(const QString &clientId, const QString &email);
    // That there is somebody with this address whom the client does not have, translated; empty: nobody.
    QString elsewhere(const QString &clientId, const QString &email);

private:
    QHash<QString, QString> having(const QString &clientId, const QString &email);
    void follow();

    const PersonTable &m_table;
    QHash<QString, QHash<QString, QString>> m_ids; // by address, then by client; of none: an empty one
    quint64 m_read = 0; // the table's revision
};

} // namespace Calends
