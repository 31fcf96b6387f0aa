// What to ask for each page of a list, by the operation's paging style (OBSERVED, Paging).
#pragma once

#include "models/api/request.h"

namespace Calends {

class PagePlan
{
public:
    // `size` 0: the row's maximum.
    PagePlan(const ReadRequest &request, int size);

    bool isSingle() const { return m_style == Style::Single; } // the answer is the whole list
    bool isCounted() const { return m_style == Style::Counted; } // answers carry a total
    bool isSequential() const { return m_style == Style::Cursor; } // a page is found through the one before
    // One page after the other: the few pages by offset overlap by more than a row, and only in their order
    // is it told which of them is full.
    bool isAskedInTurn() const { return m_style == Style::Cursor || m_style == Style::Offset; }
    // The list turned out to be paged by cursor, whatever its row says: the hosted service has changed lists
    // so.
    void followCursor(int size);
    int size() const { return m_size; }
    // Rows that pages after the first repeat of the one before. A total does not tell of a row removed while
    // loading when another was added: a repeated row that is not there does.
    int overlap(int page) const;
    int pagesFor(int total) const; // at least 1
    int newRowsOf(int page, int total) const; // besides those it repeats
    // False: the server does not let one ask that far.
    bool isReachable(int page) const;
    // `cursor` of the page before, for sequential lists.
    ReadRequest request(int page, const QString &cursor = {}) const;

private:
    enum class Style : quint8 { Single, Counted, Uncounted, Offset, Cursor };

    int first(int page) const; // the row it begins with

    ReadRequest m_request;
    Style m_style;
    int m_size;
    int m_overlap = 0;
};

} // namespace Calends
