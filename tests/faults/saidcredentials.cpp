#include "tests/faults/saidcredentials.h"

#include "tests/programs/sandboxprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

OAuthClientSecret saidPair(const SandboxProgram &sandbox)
{
    const QJsonObject client = sandbox.said()["clients"_L1]["Patient portal"_L1].toObject();
    return {client["id"_L1].toString(), client["secret"_L1].toString()};
}

ManagedUserToken saidToken(const SandboxProgram &sandbox)
{
    const QJsonObject person = sandbox.said()["managedUser"_L1].toObject();
    ManagedUserToken token;
    token.clientId = person["clientId"_L1].toString();
    token.userId = person["id"_L1].toInteger();
    token.accessToken = person["accessToken"_L1].toString();
    token.refreshToken = person["refreshToken"_L1].toString();
    return token;
}

} // namespace Calends
