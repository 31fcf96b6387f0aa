// Which calls feed a page for one account, or why none may.
#pragma once

#include <QList>
#include <QString>

#include "models/core/feed.h"

namespace Calends {

struct FeedPlan
{
    QList<FeedStep> steps = {}; // empty: the page is locked, or nothing is known yet
    QString locked = {}; // why, translated; empty when there are steps, or may be
    QString cure = {}; // who can change that and how, translated; may be empty
    // Of what the steps are made from: it is being asked for; why it could not be read. Steps may be missing.
    bool pending = false;
    ApiError error = {};

    // One more thing they are made from.
    void dependOn(bool isPending, const ApiError &failure)
    {
        pending = pending || isPending;
        if (!error.isError())
            error = failure;
    }
};

} // namespace Calends
