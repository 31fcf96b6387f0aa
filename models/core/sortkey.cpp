#include "models/core/sortkey.h"

#include <QCollator>

namespace Calends {

namespace {

const QCollator &collator()
{
    static thread_local const QCollator collator = [] {
        QCollator made;
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

} // namespace

SortKey SortKey::text(const QString &text)
{
    SortKey key;
    if (text.isEmpty())
        return key;
    key.m_kind = Kind::Text;
    key.m_text = collator().sortKey(text);
    return key;
}

int SortKey::compare(const SortKey &a, const SortKey &b)
{
    if (a.m_kind != b.m_kind)
        return a.m_kind < b.m_kind ? -1 : 1;
    if (a.m_text && b.m_text)
        return a.m_text->compare(*b.m_text);
    return a.m_number < b.m_number ? -1 : (a.m_number > b.m_number ? 1 : 0);
}

} // namespace Calends
