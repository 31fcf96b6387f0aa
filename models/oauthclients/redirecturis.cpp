#include "models/oauthclients/redirecturis.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

#include "models/api/wirerequest.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RedirectUris)
};

// As far as it can be told apart; QUrl takes no wildcard for a host.
struct Parts
{
    QString scheme; // in lower case; empty: there is none
    QString host; // with its port, in lower case
    QString rest; // from the first slash
};

Parts partsOf(const QString &uri)
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)$"_s);
    const QRegularExpressionMatch match = form.match(uri.trimmed());
    return {match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3)};
}

bool isWeb(const Parts &parts) { return parts.scheme == "https"_L1 || parts.scheme == "http"_L1; }

bool isLocal(const Parts &parts)
{
    const QUrl url(u"http://"_s + parts.host);
    return isLoopback(url) || url.host().endsWith(".localhost"_L1);
}

QString keyOf(const QString &uri)
{
    const Parts parts = partsOf(uri);
    const QString rest = parts.rest == "/"_L1 ? QString() : parts.rest;
    return parts.scheme.isEmpty() ? uri.trimmed() : QString(parts.scheme + u"://"_s + parts.host + rest);
}

QString wordsOf(RedirectFault fault)
{
    switch (fault) {
    case RedirectFault::Unreadable:
        return Words::tr("It is no address: one like https://app.example.com is needed.");
    case RedirectFault::Insecure:
        return Words::tr("Without TLS what is sent there can be read on the way.");
    case RedirectFault::Wildcard:
        return Words::tr("The wildcard lets in every address that begins like this.");
    case RedirectFault::Fragment:
        return Words::tr("Browsers keep what follows # to themselves: it never fits.");
    case RedirectFault::Local:
        return Words::tr("It works on the developer's own computer only.");
    case RedirectFault::TrailingSlash:
        return Words::tr("A browser's origin has no slash at its end, so its calls are refused.");
    case RedirectFault::Duplicate:
        break;
    }
    return Words::tr("It is in the list more than once.");
}

QList<RedirectFault> faultsOf(const QString &uri)
{
    QList<RedirectFault> faults;
    const Parts parts = partsOf(uri);
    if (uri.contains(u'*'))
        faults.append(RedirectFault::Wildcard);
    else if (parts.scheme.isEmpty() || (isWeb(parts) && parts.host.isEmpty()))
        return {RedirectFault::Unreadable};
    if (isWeb(parts) && isLocal(parts))
        faults.append(RedirectFault::Local);
    else if (parts.scheme == "http"_L1)
        faults.append(RedirectFault::Insecure);
    if (uri.contains(u'#'))
        faults.append(RedirectFault::Fragment);
    if (isWeb(parts) && parts.rest == "/"_L1)
        faults.append(RedirectFault::TrailingSlash);
    return faults;
}

} // namespace

bool LintedUri::isRisky() const
{
    return std::any_of(
        findings.cbegin(), findings.cend(), [](const RedirectFinding &finding) { return finding.isRisk(); });
}

QList<LintedUri> lintedRedirectUris(const QStringList &uris)
{
    QStringList keys;
    keys.reserve(uris.size());
    for (const QString &uri : uris)
        keys.append(keyOf(uri));
    QList<LintedUri> linted;
    linted.reserve(uris.size());
    for (qsizetype place = 0; place < uris.size(); ++place) {
        LintedUri each{uris.at(place)};
        QList<RedirectFault> faults = faultsOf(each.uri);
        if (keys.count(keys.at(place)) > 1)
            faults.append(RedirectFault::Duplicate);
        each.findings.reserve(faults.size());
        for (const RedirectFault fault : std::as_const(faults))
            each.findings.append({fault, wordsOf(fault)});
        linted.append(each);
    }
    return linted;
}

QStringList redirectRemarks(const QStringList &uris)
{
    if (uris.isEmpty())
        return {Words::tr("Without any, every call from a browser is refused.")};
    QStringList remarks;
    const QList<LintedUri> linted = lintedRedirectUris(uris);
    for (const LintedUri &each : linted) {
        for (const RedirectFinding &finding : each.findings) {
            //: %1: an address; %2: what is doubtful about it
            const QString remark = Words::tr("%1: %2").arg(each.uri, finding.words);
            if (!remarks.contains(remark))
                remarks.append(remark);
        }
    }
    return remarks;
}

} // namespace Calends
