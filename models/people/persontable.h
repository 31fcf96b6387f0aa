// The directory of people as a table shows it.
#pragma once

#include <functional>

#include "models/core/plannedfeed.h"
#include "models/people/peoplesources.h"
#include "models/people/person.h"

namespace Calends {

using PersonTable = ValueTable<Person>;

// What a person's columns ask of others; each may be empty, and answers nothing when it does not know.
struct PersonNames
{
    std::function<QString(const QString &)> client; // by client id
    std::function<QString(qint64)> schedule; // by schedule id
};

// Columns without anything to show for this kind of directory are left out.
QList<Column<Person>> personColumns(PeopleKind kind, const PersonNames &names);
// What else can be asked of a person: the OAuth client, where no column tells it.
QList<Column<Person>> personAsked(const QList<Column<Person>> &shown, const PersonNames &names);
Keeping<Person> personKeeping();
FeedDescription<Person> personFeed(
    const Capabilities &capabilities, const AccountScope &scope, const PersonNames &names);

// How the rows of a list of the plan are read: organization users, managed users or memberships.
std::function<QList<TableRow<Person>>(const QList<QByteArray> &)> personDecoder(const QString &list);

} // namespace Calends
