#include "ui/shell/inspectorarea.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>

#include "ui/shell/inspectorwindow.h"

namespace Calends {

namespace {

constexpr qint32 MostWindows = 20; // that are opened again

} // namespace

InspectorArea::InspectorArea(const Inspection::Pages &pages, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_pages(pages)
    , m_pinned(new Inspector)
    , m_following(new Inspector)
    , m_pin(new Inspection(*m_pinned, pages, Inspection::Standing::Pinned, this))
    , m_follow(new Inspection(*m_following, pages, Inspection::Standing::Beside, this))
{
    addWidget(m_pinned);
    addWidget(m_following);
    setChildrenCollapsible(false);
    connectInspector(m_pin);
    connectInspector(m_follow);
    connect(m_follow, &Inspection::contentChanged, this, &InspectorArea::contentChanged);
    connect(m_following, &Inspector::closed, this, [this] {
        setShown(false);
        Q_EMIT closed();
    });
    connect(m_pinned, &Inspector::closed, this, [this] {
        unpin();
        Q_EMIT closed();
    });
    m_pinned->hide();
    m_following->hide();
    showArea();
}

InspectorArea::~InspectorArea()
{
    for (const QPointer<InspectorWindow> &window : std::as_const(m_windows))
        delete window;
}

void InspectorArea::connectInspector(Inspection *inspection)
{
    connect(inspection, &Inspection::leftFor, this, &InspectorArea::leftFor);
    connect(&inspection->inspector(), &Inspector::pinWanted, this, &InspectorArea::togglePin);
    connect(
        &inspection->inspector(), &Inspector::windowWanted, this, [this, inspection] { detach(inspection); });
}

void InspectorArea::detach(Inspection *inspection)
{
    const History history = inspection->history();
    if (inspection == m_pin)
        unpin();
    else
        setShown(false);
    openWindow(history)->activateWindow();
}

QList<InspectorWindow *> InspectorArea::windows() const
{
    QList<InspectorWindow *> open;
    for (const QPointer<InspectorWindow> &window : m_windows) {
        if (window && window->isVisible())
            open.append(window);
    }
    return open;
}

// Who closed it sees it again with another row, not because this one was read anew. Pages that have no rows
// show something else at the same place.
void InspectorArea::follow(const Place &chosen)
{
    const QString before = m_following->content().title;
    const bool isOtherPlace = m_follow->history().visited.value(0) != chosen;
    m_follow->show(chosen);
    const bool isOther = chosen.row.isEmpty() && m_following->content().title != before;
    if (isOtherPlace || isOther || m_follow->isEmpty())
        showFollowing();
}

void InspectorArea::showFollowing()
{
    const Place chosen = m_follow->history().visited.value(0);
    const bool isShownPinned = isPinned() && !chosen.row.isEmpty() && m_pin->place() == chosen;
    setShown(!m_follow->isEmpty() && !isShownPinned);
}

void InspectorArea::setShown(bool shown) { setShown(*m_following, shown); }

void InspectorArea::setShown(Inspector &inspector, bool shown)
{
    if (inspector.isHidden() != shown)
        return;
    inspector.setVisible(shown);
    showArea();
}

void InspectorArea::showArea()
{
    setVisible(shownCount() > 0);
    Q_EMIT shownChanged();
}

QString InspectorArea::keepObstacle() const
{
    return isPinned() || !m_follow->place().row.isEmpty() ? QString() : tr("Choose a row first.");
}

void InspectorArea::togglePin()
{
    if (isPinned())
        unpin();
    else if (!m_follow->place().row.isEmpty())
        pin(m_follow->history());
}

void InspectorArea::pin(const History &history)
{
    const bool hadFocus = m_following->isAncestorOf(QApplication::focusWidget()) || m_following->hasFocus();
    const Place chosen = m_follow->history().visited.value(0);
    m_pin->show(history);
    setShown(*m_pinned, true);
    m_follow->show(History{{chosen}, 0});
    showFollowing();
    if (hadFocus)
        m_pinned->setFocus(Qt::OtherFocusReason);
}

// What is chosen beside it is shown again.
void InspectorArea::unpin()
{
    setShown(*m_pinned, false);
    showFollowing();
}

void InspectorArea::moveToWindow()
{
    const bool isAtPinned = isPinned()
        && (m_following->isHidden() || m_pinned->hasFocus()
            || m_pinned->isAncestorOf(QApplication::focusWidget()));
    detach(isAtPinned ? m_pin : m_follow);
}

InspectorWindow *InspectorArea::openWindow(const History &history)
{
    auto *const window = new InspectorWindow(m_pages, this);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    window->setAccount(m_name, m_mark);
    window->inspection().show(history);
    connect(&window->inspection(), &Inspection::leftFor, this, [this](const Place &place) {
        Q_EMIT forwardWanted();
        Q_EMIT leftFor(place);
    });
    connect(&window->inspection().inspector(), &Inspector::windowWanted, this, [this, window] {
        Q_EMIT forwardWanted();
        const History shown = window->inspection().history();
        window->close();
        pin(shown);
    });
    window->show();
    return window;
}

void InspectorArea::setAccount(const QString &name, const EnvironmentMark &mark)
{
    m_name = name;
    m_mark = mark;
    for (const QPointer<InspectorWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->setAccount(name, mark);
    }
}

QByteArray InspectorArea::save() const
{
    const QList<InspectorWindow *> open = windows();
    QByteArray kept;
    QDataStream out(&kept, QIODevice::WriteOnly);
    out << saveState() << (isPinned() ? m_pin->history() : History()) << qint32(open.size());
    for (InspectorWindow *const window : open)
        out << window->inspection().history() << window->saveGeometry();
    return kept;
}

void InspectorArea::restore(const QByteArray &kept)
{
    QByteArray state;
    History pinnedHistory;
    qint32 number = 0;
    QDataStream in(kept);
    in >> state >> pinnedHistory >> number;
    if (in.status() != QDataStream::Ok)
        return;
    restoreState(state);
    if (!pinnedHistory.place().row.isEmpty())
        pin(pinnedHistory);
    for (qint32 i = 0; i < std::min(number, MostWindows); ++i) {
        History history;
        QByteArray geometry;
        in >> history >> geometry;
        if (in.status() != QDataStream::Ok)
            return;
        openWindow(history)->restoreGeometry(geometry);
    }
}

} // namespace Calends
