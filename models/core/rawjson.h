// JSON this program keeps without reading it: members it does not know, and maps whose names belong to the
// customer.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSharedData>

#include <string_view>

namespace Calends {

// One JSON value, minified UTF-8. Two are equal when they say the same, whatever the order of their members.
class RawJson
{
public:
    RawJson() = default;
    explicit RawJson(const QByteArray &json)
        : m_json(json)
    {
    }
    const QByteArray &json() const { return m_json; }
    // By the names and shapes Redactor knows, at any depth.
    bool holdsSecret() const;
    friend bool operator==(const RawJson &a, const RawJson &b);

private:
    QByteArray m_json;
};

// Members found in an object beside the described ones, handed back unchanged. Takes one pointer when there
// are none.
class UnknownMembers
{
public:
    bool isEmpty() const { return !d; }
    // `"name":value,"other":value`, escaped and minified.
    QByteArray json() const { return d ? d->json : QByteArray(); }
    // `name` as it stands in the object, unescaped.
    void append(std::string_view name, const QByteArray &value);
    bool holdsSecret() const; // never false when removeSecrets() would change something
    // Leaves out every member that is named or shaped like a secret, and masks what hides deeper.
    void removeSecrets();
    friend bool operator==(const UnknownMembers &a, const UnknownMembers &b);

private:
    struct Members : QSharedData
    {
        QByteArray json;
    };
    QSharedDataPointer<Members> d;
};

} // namespace Calends
