// What was found about one exchange.
#pragma once

#include <QString>
#include <QStringList>

namespace Calends {

struct ExchangeVerdict
{
    enum class Route : quint8 { Row, Raw, Delivery };
    enum class End : quint8 { None, Typed, Empty, Generic, NotModified, Error };

    QString request; // "GET /v2/me", without query: it may hold a secret
    QString operation; // id of the row; empty: none
    Route route = Route::Row;
    QString rawReason; // why the raw entry was taken
    End end = End::None;
    QString decoded; // name of the value type, or kind of the error
    int typed = 0;
    int differences = 0;
    QStringList unknown; // paths kept unknown
    int secrets = 0; // found in log or texts
    qint64 searched = 0; // bytes of bodies in the log
    QStringList faults; // empty: right

    QString line() const; // one line, without secrets
};

} // namespace Calends
