// Builds changes from described values: only what differs is sent.
#pragma once

#include "models/changes/change.h"
#include "models/core/fieldlist.h"

namespace Calends {

namespace Building {

// What does not depend on the type of the values.
QByteArray nameOf(const AnyField &field);
QList<QByteArray> changedFields(const AnyFieldList &list, const void *before, const void *after);
QList<QByteArray> createdFields(const AnyFieldList &list, const void *wanted);
void keepOnly(const AnyFieldList &list, const QList<QByteArray> &names, void *value);
void fillUpdate(Change &change, const AnyFieldList &list, const void *before, const void *after);
void fillCreation(Change &change, const AnyFieldList &list, const void *wanted);
void fillRemoval(Change &change);

template <typename T>
QByteArray only(const QList<QByteArray> &names, T value)
{
    keepOnly(describe<T>(), names, &value);
    value.unknown = {};
    return describe<T>().encode(value);
}

template <typename T>
QByteArray whole(const T &value)
{
    return describe<T>().encode(describe<T>().withoutSecrets(value));
}

// What an update keeps of the row as it was: of 50,000 rows the whole of each would fill the memory.
template <typename T>
QByteArray asBefore(QList<QByteArray> names, const T &value)
{
    if (const AnyField *const address = describe<T>().marked(Mark::Email))
        names.append(nameOf(*address));
    return only(names, describe<T>().withoutSecrets(value));
}

} // namespace Building

// `place` holds kind, operation, path and subject, name and detail, who is mailed and what cascades; the rest
// is filled in here: body, fields, before and wanted, id, how it is taken back. Without a difference the
// change is empty; a difference the operation cannot make needs a look.
template <typename T>
Change changeFor(Change place, const T &before, const T &after)
{
    place.action = ChangeAction::Update;
    place.id = describe<T>().text(before, Mark::Id);
    place.fields = Building::changedFields(describe<T>(), &before, &after);
    place.before = Building::asBefore(place.fields, before);
    place.wanted = Building::only(place.fields, after);
    Building::fillUpdate(place, describe<T>(), &before, &after);
    if (place.arguments.body == place.wanted)
        place.wanted = place.arguments.body; // kept once
    return place;
}

// Of a row that is not there yet.
template <typename T>
Change creationOf(Change place, const T &wanted)
{
    place.action = ChangeAction::Create;
    place.fields = Building::createdFields(describe<T>(), &wanted);
    place.wanted = Building::only(place.fields, wanted);
    Building::fillCreation(place, describe<T>(), &wanted);
    return place;
}

// Of a row that shall go.
template <typename T>
Change removalOf(Change place, const T &before)
{
    place.action = ChangeAction::Delete;
    place.id = describe<T>().text(before, Mark::Id);
    place.before = Building::whole(before);
    Building::fillRemoval(place);
    return place;
}

} // namespace Calends
