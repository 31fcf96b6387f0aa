#include "models/account/proxylogin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr auto Http = "http"_L1;
constexpr auto Socks5 = "socks5"_L1;

} // namespace

bool ProxyLogin::isFor(const ProxyChoice &proxy) const
{
    return choice.isOwn() && choice.kind == proxy.kind && choice.host == proxy.host
        && choice.port == proxy.port;
}

QByteArray packed(const ProxyLogin &login)
{
    const ProxyChoice &choice = login.choice;
    const bool isHttp = choice.kind == ProxyChoice::Kind::Http;
    return QJsonDocument(
        QJsonObject{{"kind"_L1, isHttp ? Http : Socks5}, {"host"_L1, choice.host}, {"port"_L1, choice.port},
            {"user"_L1, choice.user}, {"password"_L1, login.password}})
        .toJson(QJsonDocument::Compact);
}

ProxyLogin unpackedLogin(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    const QString kind = json.value("kind"_L1).toString();
    if (kind != Http && kind != Socks5)
        return {{}, QString::fromUtf8(secret)};
    return {{.kind = kind == Http ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5,
                .host = json.value("host"_L1).toString(),
                .port = quint16(json.value("port"_L1).toInt()),
                .user = json.value("user"_L1).toString()},
        json.value("password"_L1).toString()};
}

} // namespace Calends
