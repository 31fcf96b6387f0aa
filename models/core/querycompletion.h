// What could be typed next in a filter.
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/core/query.h"
#include "models/core/valuecount.h"

namespace Calends {

struct QueryCompletion
{
    QString text; // replaces what is typed from `from` to the cursor: "zone:", "Europe/Berlin"
    QString shown; // the same without quotation marks
    QString title; // translated; empty: the text says it
    int rows = -1; // that have the value; -1: not counted
    bool continues = false; // something must follow it
    int from = 0;
    friend bool operator==(const QueryCompletion &, const QueryCompletion &) = default;
};

namespace QueryCompletions {

// Whose values are needed for the completions at the cursor.
struct Need
{
    QuerySubject subject;
    bool names = false; // of members: `meta.` is typed
    friend bool operator==(const Need &, const Need &) = default;
};
std::optional<Need> needed(const QString &typed, int cursor, const QList<QueryField> &fields);

// The best first: what begins with what is typed before what holds it. `values` answers the need.
QList<QueryCompletion> at(
    const QString &typed, int cursor, const QList<QueryField> &fields, const QList<CountedValue> &values);

} // namespace QueryCompletions

} // namespace Calends
