// Links from page to page, without the pages knowing each other.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QDataStream;

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

// Places in the order in which they were visited, and where among them one is; -1: nowhere yet.
struct History
{
    static constexpr qsizetype Most = 100; // places; of more the first are forgotten

    QList<Place> visited = {};
    qsizetype position = -1;

    Place place() const { return visited.value(position); }
};

QDataStream &operator<<(QDataStream &out, const History &history);
// What is not a history leaves the stream with an error.
QDataStream &operator>>(QDataStream &in, History &history);

class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void go(const Place &place);
    void back();
    void forward();
    bool canGoBack() const { return m_history.position > 0; }
    bool canGoForward() const { return m_history.position + 1 < m_history.visited.size(); }
    Place place() const { return m_history.place(); }
    const History &history() const { return m_history; }
    // Another's history from now on; nobody is led anywhere by that.
    void setHistory(const History &history) { m_history = history; }

Q_SIGNALS:
    void wentTo(const Calends::Place &place);

private:
    History m_history;
};

} // namespace Calends
