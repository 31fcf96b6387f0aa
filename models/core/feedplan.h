// Which calls feed a page for one account, or why none may.
#pragma once

#include <QList>
#include <QString>

#include "models/core/feed.h"

namespace Calends {

struct FeedPlan
{
    QList<FeedStep> steps; // empty: the page is locked
    QString locked; // why, translated; empty when there are steps
    QString cure; // who can change that and how, translated; may be empty
};

} // namespace Calends
