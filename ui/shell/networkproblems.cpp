#include "ui/shell/networkproblems.h"

#include <algorithm>

#include "ui/shell/networksection.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::NetworkProblems {

namespace {

constexpr int LongestOfSocks = 255; // bytes of a name or password (RFC 1929)

// As both are put on the wire.
QString letterProblem(const ProxyChoice &choice, const QString &text)
{
    if (QString::fromLatin1(text.toLatin1()) != text)
        return NetworkSection::tr("A proxy is told only letters of Western Europe (Latin-1).");
    return choice.kind == ProxyChoice::Kind::Socks5 && text.size() > LongestOfSocks
        ? NetworkSection::tr("Too long: a SOCKS5 proxy takes 255 bytes.")
        : QString();
}

} // namespace

QString ofHost(const QString &host)
{
    if (host.isEmpty())
        return NetworkSection::tr("Enter the proxy's name or address.");
    const bool isName = std::none_of(host.cbegin(), host.cend(),
        [](QChar letter) { return letter.isSpace() || u"/@?#"_s.contains(letter); });
    const bool hasPort = host.count(u':') == 1; // an IPv6 address has more
    return isName && !hasPort
        ? QString()
        : NetworkSection::tr("Only the name or the address, without http:// and without a port.");
}

QString ofPort(const QString &port)
{
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    return isNumber && number > 0 && number <= 65535
        ? QString()
        : NetworkSection::tr("A port is a number from 1 to 65535.");
}

QString ofUser(const ProxyChoice &choice)
{
    return choice.kind == ProxyChoice::Kind::Http && choice.user.contains(u':')
        ? NetworkSection::tr("An HTTP proxy takes no user name with a colon.")
        : letterProblem(choice, choice.user);
}

QString ofPassword(const ProxyChoice &choice, const QString &password)
{
    return choice.user.isEmpty() && !password.isEmpty()
        ? NetworkSection::tr("A password goes with a user name: enter that too.")
        : letterProblem(choice, password);
}

} // namespace Calends::NetworkProblems
