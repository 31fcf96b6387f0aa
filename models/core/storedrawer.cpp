#include "models/core/storerows.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

#include "models/core/storestatements.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;
using namespace StoreStatements;

QSqlError StoreRows::keep(const QString &name, const QByteArray &value)
{
    const QByteArray tag = m_seal.tag(packed(m_profile, name));
    QSqlQuery query(m_database);
    if (value.isEmpty()) {
        query.prepare(u"DELETE FROM kept WHERE tag = ?"_s);
        return execute(query, {tag});
    }
    query.prepare(u"INSERT OR REPLACE INTO kept(tag, sealed) VALUES(?, ?)"_s);
    return execute(query, {tag, m_seal.close(packed(name, value), identity(Part::Kept, {}, tag))});
}

QByteArray StoreRows::kept(const QString &name, QSqlError *error)
{
    const QByteArray tag = m_seal.tag(packed(m_profile, name));
    QSqlQuery query(m_database);
    query.prepare(u"SELECT sealed FROM kept WHERE tag = ?"_s);
    *error = execute(query, {tag});
    if (!query.next())
        return {};
    const auto text = m_seal.open(query.value(0).toByteArray(), identity(Part::Kept, {}, tag));
    QString foundName;
    QByteArray value;
    if (text)
        unpack(*text, foundName, value);
    else
        ++m_unopened;
    return value;
}

QStringList StoreRows::keptNames(const QString &prefix, QSqlError *error)
{
    QStringList names;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT tag, sealed FROM kept"_s);
    *error = execute(query, {});
    while (query.next()) {
        const auto text = m_seal.open(
            query.value(1).toByteArray(), identity(Part::Kept, {}, query.value(0).toByteArray()));
        QString name;
        if (text)
            unpack(*text, name);
        else
            ++m_unopened;
        if (text && name.startsWith(prefix) && !name.startsWith(QLatin1StringView(LayoutPrefix)))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace Calends
