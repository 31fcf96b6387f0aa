// The directory of people: what the page and its inspector show.
#pragma once

#include <QDateTime>

#include "models/people/persontable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page.
PageDescription peoplePage(PeopleKind kind, const PersonTable &table, const PersonNames &names);

InspectorContent inspectPerson(const Person &person, const PersonNames &names, const QDateTime &now);

} // namespace Calends
