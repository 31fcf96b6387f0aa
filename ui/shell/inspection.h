// What an inspector shows: an object of one of the account's pages, those its links led to, and the way back.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

#include "ui/kit/inspector.h"

namespace Calends {

class WindowPage;

// Inspector and pages outlive it.
class Inspection : public QObject
{
    Q_OBJECT
public:
    using Pages = std::function<WindowPage *(const QString &id)>; // nullptr: there is no such page
    using Standing = InspectorControls::Standing;

    Inspection(Inspector &inspector, Pages pages, Standing standing, QObject *parent = nullptr);

    // Anew; the same object again leaves one where its links led. A place without a row is what its page
    // tells of what is chosen there.
    void show(const Place &place);
    // As another inspection has it.
    void show(const History &history);
    Place place() const { return m_navigator.place(); }
    const History &history() const { return m_navigator.history(); }
    // Where nothing is there (any more), what was last seen stays, and it is said; where nothing was, it is
    // empty.
    bool isEmpty() const { return m_content.isEmpty(); }
    // Links led away from what was shown first.
    bool isAway() const { return m_navigator.canGoBack(); }
    Inspector &inspector() const { return m_inspector; }

Q_SIGNALS:
    // To what is not at hand, or with Ctrl held, or to its list.
    void leftFor(const Calends::Place &place);
    void contentChanged();

private:
    void follow(const Place &place);
    void refreshSoon();
    void refresh();
    void showControls();
    InspectorContent contentAt(const Place &place) const;

    Inspector &m_inspector;
    Pages m_pages;
    Standing m_standing;
    Navigator m_navigator;
    InspectorContent m_content; // last seen
    Place m_seen; // of m_content
    QMetaObject::Connection m_following;
    bool m_refreshesSoon = false;
};

} // namespace Calends
