// The query of a request line: repeated keys, comma lists and key[] all read as lists.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Calends::Sandbox {

class Query
{
public:
    Query() = default;
    explicit Query(const QByteArray &raw); // percent-encoded, without the question mark

    bool isEmpty() const { return m_items.isEmpty(); }
    bool contains(QLatin1StringView name) const;
    QString value(QLatin1StringView name) const; // the last one given
    QStringList values(QLatin1StringView name) const; // one entry a repetition
    QStringList list(QLatin1StringView name) const; // repetitions and comma lists taken apart
    QStringList names() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

} // namespace Calends::Sandbox
