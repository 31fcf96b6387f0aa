// What the forms of several resources say and refuse of fields that are alike.
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends::CommonRules {

// Why this JSON text is no link of the web, translated; empty: it is one.
QString linkIssue(const QByteArray &json);
FieldRule pictureLink();
FieldRule metadata(); // of a row that is there: replaced as a whole

} // namespace Calends::CommonRules
