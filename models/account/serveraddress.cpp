#include "models/account/serveraddress.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "models/api/wirerequest.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// The web application's address is what people have at hand.
QString apiHost(const QString &host)
{
    if (host == "cal.com"_L1 || host == "app.cal.com"_L1 || host == "www.cal.com"_L1)
        return usCloud().host();
    if (host == "cal.eu"_L1 || host == "app.cal.eu"_L1 || host == "www.cal.eu"_L1)
        return euCloud().host();
    return host;
}

// What stands before /v2, or all of it.
QString prefixPath(const QString &path)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto version = std::find_if(parts.cbegin(), parts.cend(),
        [](const QString &part) { return part.compare("v2"_L1, Qt::CaseInsensitive) == 0; });
    const QStringList before(parts.cbegin(), version);
    return before.isEmpty() ? QString() : QString(u'/' + before.join(u'/'));
}

} // namespace

QUrl usCloud() { return QUrl(u"https://api.cal.com"_s); }
QUrl euCloud() { return QUrl(u"https://api.cal.eu"_s); }

bool isCloud(const QUrl &base) { return base.host() == usCloud().host() || base.host() == euCloud().host(); }

ServerAddress readAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {{},
            QCoreApplication::translate(
                "ServerAddress", "Enter the address of the API, for example https://api.example.org.")};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return {{},
            QCoreApplication::translate("ServerAddress",
                "This is no web address. Enter one like https://api.example.org or "
                "https://example.org/api.")};
    if (!url.userInfo().isEmpty())
        return {{},
            QCoreApplication::translate("ServerAddress", "Leave user name and password out of the address.")};
    if (scheme == "http"_L1 && !isLoopback(url)) {
        return {{},
            QCoreApplication::translate("ServerAddress",
                "Without TLS the secret could be read on the way. Enter an https address; http is only "
                "accepted for this "
                "computer.")};
    }
    QUrl base;
    base.setScheme(scheme);
    base.setHost(apiHost(url.host()));
    base.setPort(url.port());
    base.setPath(isCloud(base) ? QString() : prefixPath(url.path()));
    return {base, {}};
}

KeyPrefix prefixOf(const QString &key)
{
    if (key.startsWith("cal_live_"_L1))
        return KeyPrefix::Live;
    return key.startsWith("cal_"_L1) ? KeyPrefix::Test : KeyPrefix::Other;
}

QString labelOf(const QString &key)
{
    switch (prefixOf(key)) {
    case KeyPrefix::Live:
        return QCoreApplication::translate("ServerAddress", "Live API key (cal_live_…)");
    case KeyPrefix::Test:
        return QCoreApplication::translate("ServerAddress", "API key (cal_…)");
    case KeyPrefix::Other:
        break;
    }
    return QCoreApplication::translate("ServerAddress", "API key with a prefix of this server's own");
}

QString problemWithKey(const QString &key, const QUrl &base)
{
    if (key.trimmed().isEmpty())
        return QCoreApplication::translate("ServerAddress", "Enter the API key.");
    if (std::any_of(key.begin(), key.end(),
            [](QChar c) { return c.isSpace() || !c.isPrint() || c.unicode() > 0x7e; }))
        return QCoreApplication::translate(
            "ServerAddress", "A key holds no spaces or line breaks. Copy it again.");
    if (prefixOf(key) == KeyPrefix::Other && isCloud(base))
        return QCoreApplication::translate(
            "ServerAddress", "Keys of this server start with cal_. Copy the API key, not another secret.");
    return {};
}

} // namespace Calends
