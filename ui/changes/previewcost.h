// What a preview costs and what stays of it, said in one line.
#pragma once

#include "models/changes/changepreview.h"

namespace Calends {

QString durationText(qint64 milliseconds); // "about 34 s"
// "171 requests · about 34 s · nobody is mailed · every row can be undone", of what is chosen.
QString costText(const ChangePreview &preview);
// Who is mailed, a line for each; empty: nobody.
QString mailedText(const ChangePreview &preview);
// Whether somebody is named in the title of the set.
bool namesSomebody(const ChangeSet &set);
// "PATCH /v2/event-types/{id}"; of several operations each.
QString operationsText(const ChangeSet &set);

} // namespace Calends
