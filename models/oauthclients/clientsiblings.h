// Clients that are the same product in other surroundings (staging, production), and how they differ.
#pragma once

#include <QList>
#include <QString>

#include "models/oauthclients/oauthclienttable.h"

namespace Calends {

struct SiblingDifference
{
    QString field; // its label, translated
    QString here; // as lists show it; "—" where there is nothing
    QString there;
};

struct ClientSibling
{
    QString id;
    QString name;
    QList<SiblingDifference> differences; // without ids, names and times; empty: they are set alike
};

// "Patient portal (staging)" and "Patient portal – Production": the same name but for words that tell
// surroundings.
bool areSiblings(const QString &name, const QString &other);
// Those of the table, by name.
QList<ClientSibling> siblingsOf(const OAuthClient &client, const OAuthClientTable &table);

} // namespace Calends
