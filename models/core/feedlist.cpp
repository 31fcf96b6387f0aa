#include "models/core/feedlist.h"

#include <algorithm>
#include <utility>

namespace Calends {

void FeedList::restore(const StoredPage &page)
{
    if (page.name.number >= 0)
        m_pages.insert(page.name.number, page);
}

void FeedList::restore(const QString &id, int page)
{
    m_pageOf.insert(id, page);
    if (page >= 0)
        m_rowsOf[page].append(id);
}

QHash<int, HeldPage> FeedList::heldPages() const
{
    QHash<int, HeldPage> held;
    for (auto page = m_pages.cbegin(); m_whole && page != m_pages.cend(); ++page) {
        const bool all = page->rows == m_rowsOf.value(page.key()).size();
        held.insert(page.key(), {all ? page->validator : QByteArray(), page->rows});
    }
    return held;
}

void FeedList::restoreWhole(const QDateTime &until)
{
    m_whole = std::all_of(
        m_pages.cbegin(), m_pages.cend(), [&](const StoredPage &page) { return page.seen <= until; });
}

void FeedList::beginWalk()
{
    m_seenPages.clear();
    m_whole = false;
}

QSet<QString> FeedList::seenRows() const
{
    QSet<QString> seen;
    for (const int page : m_seenPages) {
        const QStringList ids = m_rowsOf.value(page);
        for (const QString &id : ids)
            seen.insert(id);
    }
    return seen;
}

void FeedList::put(const StoredPage &page, const QStringList &ids)
{
    const int number = page.name.number;
    const QStringList former = std::exchange(m_rowsOf[number], ids);
    for (const QString &id : former) {
        if (m_pageOf.value(id, NoPage) == number)
            m_pageOf.insert(id, NoPage);
    }
    for (const QString &id : ids)
        m_pageOf.insert(id, number);
    m_pages.insert(number, page);
    m_seenPages.insert(number);
}

QStringList FeedList::confirm(int page, const QDateTime &seen)
{
    m_seenPages.insert(page);
    if (const auto known = m_pages.find(page); known != m_pages.end())
        known->seen = seen;
    QStringList ids = m_rowsOf.value(page);
    for (const QString &id : std::as_const(ids))
        m_pageOf.insert(id, page);
    return ids;
}

void FeedList::add(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_pageOf.contains(id))
            m_pageOf.insert(id, NoPage);
    }
}

FeedList::Ended FeedList::endWalk()
{
    Ended ended;
    const QSet<QString> seen = seenRows();
    for (auto row = m_pageOf.cbegin(); row != m_pageOf.cend(); ++row) {
        if (!seen.contains(row.key()))
            ended.vanished.append(row.key());
    }
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (!m_seenPages.contains(page.key()))
            ended.pages.append({m_name, page.key()});
    }
    for (const QString &id : std::as_const(ended.vanished))
        remove(id);
    for (const PageName &page : std::as_const(ended.pages)) {
        m_pages.remove(page.number);
        m_rowsOf.remove(page.number);
    }
    m_whole = true;
    return ended;
}

void FeedList::remove(const QString &id)
{
    const int page = m_pageOf.take(id);
    if (page >= 0)
        m_rowsOf[page].removeAll(id);
}

} // namespace Calends
