// From a row of a change to the row itself, in the list where it stands.
#pragma once

#include <QString>

#include <functional>

#include "models/changes/change.h"
#include "ui/kit/navigator.h"

namespace Calends {

struct RowLink
{
    QString text = {}; // "Show it in its list", translated
    Place place = {}; // empty: no list of the window has such rows
};

// `existed`: it was there already, so that nothing was made.
using RowLinks = std::function<RowLink(const Change &change, const QString &id, bool existed)>;

} // namespace Calends
