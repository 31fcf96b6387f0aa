// What is wrong with what is typed for a proxy of one's own; translated, empty: nothing.
#pragma once

#include <QString>

#include "models/account/ownproxy.h"

namespace Calends::NetworkProblems {

QString ofHost(const QString &host);
QString ofPort(const QString &port);
QString ofUser(const ProxyChoice &choice);
QString ofPassword(const ProxyChoice &choice, const QString &password);

} // namespace Calends::NetworkProblems
