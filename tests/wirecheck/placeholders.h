// Recordings hold placeholders where secrets were: `<API_KEY:owner>`, `<JWT>`, in URLs also percent-encoded.
#pragma once

#include <QByteArray>
#include <QHash>

namespace Calends {

// Puts random values of the real shape in their place, the same for the same placeholder.
class Placeholders
{
public:
    QByteArray replaced(const QByteArray &line);
    QList<QByteArray> secrets() const { return m_values.values(); }

private:
    QByteArray valueOf(const QByteArray &placeholder);
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace Calends
