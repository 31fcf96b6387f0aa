// What is doubtful about an OAuth client's redirect URIs, which are the browser origins it answers as well.
// The server checks none of them (FACTS 13).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Calends {

enum class RedirectFault : quint8 {
    Unreadable, // no scheme, no host
    Insecure, // http to another computer
    Wildcard,
    Fragment,
    Local, // this computer alone
    TrailingSlash, // an origin has none
    Duplicate,
};

struct RedirectFinding
{
    RedirectFault fault;
    QString words; // translated
    // Somebody else may get what is sent there; the others only do not work, or not everywhere.
    bool isRisk() const { return fault == RedirectFault::Insecure || fault == RedirectFault::Wildcard; }
};

// One of the list, in its order.
struct LintedUri
{
    QString uri;
    QList<RedirectFinding> findings = {};
    bool isRisky() const;
};

QList<LintedUri> lintedRedirectUris(const QStringList &uris);
// A line for each finding, which names its URI; of an empty list what that means.
QStringList redirectRemarks(const QStringList &uris);

} // namespace Calends
