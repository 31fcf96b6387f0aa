#include "models/api/pagepass.h"

#include <algorithm>

namespace Calends {

namespace {

constexpr int MostSpeculation = 5; // pages

} // namespace

int PagePass::inFlight() const
{
    return int(std::count_if(
        pages.begin(), pages.end(), [](const auto &page) { return page.second.asked && !page.second.done; }));
}

bool PagePass::isHeldUp() const
{
    const auto waits = [](const auto &page) {
        return page.second.call && page.second.call->state() < Call::State::Refreshing;
    };
    return inFlight() > 0 && std::count_if(pages.begin(), pages.end(), waits) == inFlight();
}

// A total may promise pages that are not there.
int PagePass::afterFirstEmptyPage() const
{
    const auto empty = std::find_if(pages.begin(), pages.end(),
        [](const auto &page) { return page.second.known && page.second.rows == 0; });
    return empty == pages.end() ? NotKnown : empty->first + 1;
}

int PagePass::endOfList(const PagePlan &plan) const
{
    if (plan.isSingle())
        return 1;
    if (plan.isCounted() && promised >= 0)
        return std::min(plan.pagesFor(promised), afterFirstEmptyPage());
    const auto first = pages.find(0);
    const bool firstHeld = first != pages.end() && first->second.done && !first->second.known;
    // The total is part of the page: an unchanged first page means an unchanged number of pages.
    if (plan.isCounted() && firstHeld)
        return std::max(1, held);
    for (const auto &[number, page] : pages) {
        // One that leads to its own page would lead there for ever; the rows it repeats tell of it.
        const bool leadsOn
            = !page.cursor.isEmpty() && (number < 2 || page.cursor != pages.at(number - 2).cursor);
        const bool last = plan.isSequential() ? !leadsOn : page.rows < plan.size();
        if (page.done && page.known && !page.error.isError() && last)
            return number + 1;
        if (!plan.isReachable(number + 1))
            return number + 1;
    }
    return NotKnown;
}

int PagePass::mayAskUpTo(const PagePlan &plan) const
{
    int done = 0;
    while (pages.contains(done) && pages.at(done).done)
        ++done;
    if (done == 0)
        return 1;
    if (plan.isAskedInTurn())
        return done + 1;
    return std::max(held, done + std::min(2 * done, MostSpeculation));
}

void PagePass::learnTotal(PageState &page, int total)
{
    page.total = total;
    if (total < 0)
        return;
    totalMoved = totalMoved || (promised >= 0 && promised != total);
    promised = total;
}

Tally PagePass::tally(const PagePlan &plan, int end) const
{
    Tally tally;
    for (int number = 0; number < end; ++number) {
        const PageState &page = pages.at(number);
        if (!page.known)
            tally.unknown += promised < 0 ? page.heldRows : plan.newRowsOf(number, promised);
        for (qsizetype i = plan.overlap(number); i < page.ids.size(); ++i) {
            const QByteArray &id = page.ids.at(i);
            if (id.isEmpty())
                ++tally.withoutId;
            else if (tally.ids.contains(id))
                ++tally.repeats;
            else
                tally.ids.insert(id);
        }
    }
    return tally;
}

// A page of an earlier walk handed on what it has besides the rows it repeats.
bool PagePass::isFull(const PagePlan &plan, int page) const
{
    const PageState &state = pages.at(page);
    return (state.known ? state.rows : state.heldRows + plan.overlap(page)) >= plan.size();
}

bool PagePass::overlapsFit(const PagePlan &plan, int end) const
{
    for (int number = 1; number < end; ++number) {
        const PageState &before = pages.at(number - 1);
        const PageState &page = pages.at(number);
        const int repeated = plan.overlap(number);
        if (repeated == 0 || !before.known || !page.known || before.ids.isEmpty())
            continue;
        if (page.ids.size() < repeated || page.ids.at(repeated - 1) != before.ids.last())
            return false;
    }
    return true;
}

} // namespace Calends
