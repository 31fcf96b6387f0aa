// What somebody typed into a form, or a file has in a cell, as a value of a field's kind. Lists, objects and
// choices are not typed.
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends::KindText {

// Stored as a text: neither a number, nor an id that is a number on one server and a text on another.
bool isText(const AnyField &field);
// Why the server would refuse it for its kind, translated; empty: it would not, it takes any text, or an
// issue of the rule knows better.
QString issue(const AnyField &field, const FieldRule &rule, const QString &text);
// What should be a number and is none stays a text.
QByteArray json(const AnyField &field, const QString &text);

} // namespace Calends::KindText
