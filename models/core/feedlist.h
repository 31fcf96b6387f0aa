// Which rows stand on which page of one list: so that a page that was not modified keeps its rows, and a
// whole walk finds what vanished.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include "models/api/pagewalk.h"
#include "models/core/store.h"

namespace Calends {

class FeedList
{
public:
    static constexpr int NoPage = -1; // in the list, seen by a partial walk
    // Page numbers no page has; what the store keeps under them is about the list.
    static constexpr int WalkRecord = -2; // when it was last walked to its end, and how that went
    static constexpr int ChangesRecord = -3; // SourceState::changesHeldTo

    explicit FeedList(const QString &name = {})
        : m_name(name)
    {
    }

    const QString &name() const { return m_name; }
    bool holds(const QString &id) const { return m_pageOf.contains(id); }
    PageName pageOf(const QString &id) const { return {m_name, m_pageOf.value(id, NoPage)}; }
    int size() const { return int(m_pageOf.size()); }
    QStringList ids() const { return m_pageOf.keys(); }

    // From the store.
    void restore(const StoredPage &page);
    void restore(const QString &id, int page);
    // The last whole walk came to its end, and no page was asked since. `until`: when it ended.
    void restoreWhole(const QDateTime &until);
    // Every page with its ETag, which is empty where not all rows are held. Nothing after an unfinished walk:
    // an unchanged first page stands for an unchanged number of pages.
    QHash<int, HeldPage> heldPages() const;

    void beginWalk();
    // The rows of a page as just answered.
    void put(const StoredPage &page, const QStringList &ids);
    // The page holds still; its rows.
    QStringList confirm(int page, const QDateTime &seen);
    // Rows of a partial walk: in the list, their page stays as it was.
    void add(const QStringList &ids);
    StoredPage page(int number) const { return m_pages.value(number); }

    struct Ended
    {
        QStringList vanished; // rows no longer in the list
        QList<PageName> pages; // pages no longer in the list
    };
    // After a whole walk that met everything: forgets what it did not meet.
    Ended endWalk();
    void remove(const QString &id);

private:
    // What stands on the pages of this walk: a page that was asked twice counts as it was last.
    QSet<QString> seenRows() const;

    QString m_name;
    QHash<QString, int> m_pageOf; // by row id
    QHash<int, QStringList> m_rowsOf; // by page
    QHash<int, StoredPage> m_pages;
    QSet<int> m_seenPages; // in the present whole walk
    bool m_whole = false;
};

} // namespace Calends
