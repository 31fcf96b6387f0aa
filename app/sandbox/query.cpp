#include "app/sandbox/query.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QUrl::fromPercentEncoding(part);
}

} // namespace

Query::Query(const QByteArray &raw)
{
    const QList<QByteArray> parts = raw.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        QString name = decoded(equals < 0 ? part : part.left(equals));
        if (name.endsWith("[]"_L1))
            name.chop(2);
        m_items.append({name, equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
}

bool Query::contains(QLatin1StringView name) const
{
    return std::any_of(
        m_items.cbegin(), m_items.cend(), [name](const auto &item) { return item.first == name; });
}

QString Query::value(QLatin1StringView name) const { return values(name).value(values(name).size() - 1); }

QStringList Query::values(QLatin1StringView name) const
{
    QStringList found;
    for (const auto &item : m_items) {
        if (item.first == name)
            found.append(item.second);
    }
    return found;
}

QStringList Query::list(QLatin1StringView name) const
{
    QStringList found;
    const QStringList given = values(name);
    for (const QString &value : given)
        found += value.split(u',', Qt::SkipEmptyParts);
    return found;
}

QStringList Query::names() const
{
    QStringList found;
    for (const auto &item : m_items) {
        if (!found.contains(item.first))
            found.append(item.first);
    }
    return found;
}

} // namespace Calends::Sandbox
