#include "ui/kit/navigator.h"

#include <QDataStream>

#include <algorithm>

namespace Calends {

QDataStream &operator<<(QDataStream &out, const History &history)
{
    out << qint32(history.visited.size());
    for (const Place &place : history.visited)
        out << place.page << place.row << place.username << place.filter;
    return out << qint32(history.position);
}

QDataStream &operator>>(QDataStream &in, History &history)
{
    qint32 count = 0;
    qint32 position = -1;
    history = {};
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Place place;
        in >> place.page >> place.row >> place.username >> place.filter;
        history.visited.append(place);
    }
    in >> position;
    if (position < -1 || position >= history.visited.size())
        in.setStatus(QDataStream::ReadCorruptData);
    history.position = position;
    return in;
}

void Navigator::go(const Place &target)
{
    if (target != place()) {
        m_history.visited.resize(m_history.position + 1);
        m_history.visited.append(target);
        m_history.visited.remove(0, std::max<qsizetype>(0, m_history.visited.size() - History::Most));
        m_history.position = m_history.visited.size() - 1;
    }
    Q_EMIT wentTo(target);
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_history.position;
    Q_EMIT wentTo(place());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_history.position;
    Q_EMIT wentTo(place());
}

} // namespace Calends
