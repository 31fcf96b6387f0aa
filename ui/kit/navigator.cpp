#include "ui/kit/navigator.h"

namespace Calends {

void Navigator::go(const Place &target)
{
    if (target != place()) {
        m_visited.resize(m_position + 1);
        m_visited.append(target);
        m_position = m_visited.size() - 1;
    }
    Q_EMIT wentTo(target);
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_position;
    Q_EMIT wentTo(place());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    Q_EMIT wentTo(place());
}

} // namespace Calends
