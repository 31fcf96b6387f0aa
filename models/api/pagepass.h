// What is known of the pages of a list while it is walked once.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QString>

#include <limits>
#include <map>

#include "models/api/call.h"
#include "models/api/pageplan.h"

namespace Calends {

// What is known of one page in the pass under way.
struct PageState
{
    QPointer<Call> call;
    bool asked = false;
    bool done = false;
    bool known = false; // rows and ids are of this walk; false: held from an earlier one
    int rows = 0; // as sent, repeated ones included
    int heldRows = 0; // of a page that is not known: what an earlier walk handed on
    QList<QByteArray> ids; // as sent
    QByteArray validator;
    QString cursor;
    int total = -1;
    ApiError error;
};

// What the pages of a whole pass hold together.
struct Tally
{
    QSet<QByteArray> ids;
    int withoutId = 0;
    int repeats = 0; // rows that two pages have, besides the planned ones
    int unknown = 0; // rows of pages held from earlier walks
};

struct PagePass
{
    static constexpr int NotKnown = std::numeric_limits<int>::max();

    std::map<int, PageState> pages;
    int held = 0; // pages that earlier walks had
    int promised = -1; // the latest total
    bool totalMoved = false;

    int inFlight() const;
    bool isHeldUp() const; // there are calls, and none of them is on the wire
    int afterFirstEmptyPage() const; // or NotKnown
    // Number of pages, or NotKnown.
    int endOfList(const PagePlan &plan) const;
    // While the end is not known; speculation grows with what was found to be full.
    int mayAskUpTo(const PagePlan &plan) const;
    void learnTotal(PageState &page, int total);
    Tally tally(const PagePlan &plan, int end) const;
    bool isFull(const PagePlan &plan, int page) const;
    // Whether each page begins with the rows that were planned to repeat.
    bool overlapsFit(const PagePlan &plan, int end) const;
};

} // namespace Calends
