// Where a profile's server is, from what a person pastes; and what its API key's prefix says.
#pragma once

#include <QString>
#include <QUrl>

namespace Calends {

// The two clouds share no accounts, keys or tokens (FACTS 1).
QUrl usCloud(); // https://api.cal.com
QUrl euCloud(); // https://api.cal.eu
bool isCloud(const QUrl &base);

struct ServerAddress
{
    QUrl base; // scheme, host, port and path prefix; without /v2. Invalid when refused
    QString problem; // why it is refused and what to type, translated; empty when fine
};

// Takes `api.example.org`, `https://example.org/api/v2/`, an address copied from the documents with a path
// behind /v2, or a cloud's web address. https is added; http is taken from loopback alone.
ServerAddress readAddress(const QString &typed);

enum class KeyPrefix : quint8 {
    Test, // cal_
    Live, // cal_live_
    Other, // a self-hosted server's own
};

KeyPrefix prefixOf(const QString &key);
// "API key (cal_live_…)", translated; never more of the key than its known prefix.
QString labelOf(const QString &key);
// Why this cannot be a key of that server, translated; empty: it can. Only a self-hosted server has prefixes
// of its own.
QString problemWithKey(const QString &key, const QUrl &base);

} // namespace Calends
