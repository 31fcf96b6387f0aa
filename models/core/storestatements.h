// What the statements of a store have in common: values packed for sealing, times, one way to carry out a
// query.
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

namespace Calends::StoreStatements {

inline constexpr auto LayoutPrefix = "calends.layout/";

template <typename... Values>
bool unpack(const QByteArray &bytes, Values &...values)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok;
}

template <typename... Values>
QByteArray packed(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return bytes;
}

inline QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

inline QSqlError execute(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    return query.exec() ? QSqlError() : query.lastError();
}

inline bool failed(const QSqlError &error) { return error.type() != QSqlError::NoError; }

} // namespace Calends::StoreStatements
