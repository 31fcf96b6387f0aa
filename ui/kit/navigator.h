// Links from page to page, without the pages knowing each other.
#pragma once

#include <QObject>
#include <QString>

namespace Calends {

// A place in the window: a page, and a row of it or nothing; or what one person has there, fetched on demand.
// With both, the row is shown, and where it is missing, that person's are offered.
struct Place
{
    QString page = {};
    QString row = {};
    QString username = {}; // whose rows; empty: those that are there
    QString filter = {}; // with a user name: how the page's rows call that person
    bool isEmpty() const { return page.isEmpty(); }
    friend bool operator==(const Place &, const Place &) = default;
};

class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void go(const Place &place);
    void back();
    void forward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    Place place() const { return m_visited.value(m_position); }

Q_SIGNALS:
    void wentTo(const Calends::Place &place);

private:
    QList<Place> m_visited = {};
    qsizetype m_position = -1;
};

} // namespace Calends
