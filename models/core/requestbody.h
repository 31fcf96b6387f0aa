// A request body made from a field list, and what stands in its way.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

namespace Calends {

struct RequestIssue
{
    enum class Kind : quint8 {
        Missing, // the server asks for it
        NullRefused, // null is not accepted there
        CannotBeCleared, // once set it can only be replaced
        LeftOut, // the server gave it and refuses to take it back: it will be lost
    };
    Kind kind = Kind::Missing;
    QString member; // path by JSON names: bookingFields[3]
    QString text() const; // translated
    friend bool operator==(const RequestIssue &, const RequestIssue &) = default;
};

// Collects issues while a body is written, and where they are.
class RequestIssues
{
public:
    void add(RequestIssue::Kind kind, std::string_view name);
    void enter(const QString &step) { m_path.append(step); }
    void leave() { m_path.removeLast(); }
    const QList<RequestIssue> &all() const { return m_all; }

private:
    QStringList m_path;
    QList<RequestIssue> m_all;
};

struct RequestBody
{
    QByteArray json; // an object
    QList<RequestIssue> issues;

    // Can be sent; what is left out is the person's decision.
    bool isValid() const;
    bool isEmpty() const { return json == "{}"; }
};

} // namespace Calends
