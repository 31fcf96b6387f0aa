// What the recorded 401s and 403s say, held against a row.
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/operations/operation.h"

namespace Calends::Refusals {

// A refusal's text names the guard that spoke; what that guard asks must stand in the row. Null: the text
// names none.
std::optional<bool> agreesWithGuard(const Operation &row, const QString &message);

// Refusals that say nothing a row has a column for. Each with the reason.
struct Silent
{
    QString text;
    QString reason;
};
const QList<Silent> &silentTexts();
const Silent *silentText(const QString &message); // nullptr: not one of them

// What the text says of the kind of credential that came: taken, and refused for something else; or not
// taken. Null: nothing.
std::optional<bool> tookTheKind(const QString &message);

} // namespace Calends::Refusals
