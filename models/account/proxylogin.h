// By whom the person's own proxy is asked, as the vault holds it.
#pragma once

#include <QByteArray>
#include <QString>

#include "models/api/proxysetting.h"

namespace Calends {

struct ProxyLogin
{
    // The proxy, and the user it is told. What an earlier release kept names neither.
    ProxyChoice choice = {};
    QString password = {}; // empty: none

    // Whether it is meant for this proxy, whoever is named there.
    bool isFor(const ProxyChoice &proxy) const;
};

// JSON.
QByteArray packed(const ProxyLogin &login);
// An earlier release kept the password alone, and the user in the settings.
ProxyLogin unpackedLogin(const QByteArray &secret);

} // namespace Calends
