#include "models/account/connectionwords.h"

#include "models/account/connectionanswers.h"
#include "models/api/wirerequest.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    QString cause;
    QString cure;
};

Words reachableWords(const ApiError &error, const QUrl &base)
{
    const QString host = base.host();
    switch (error.kind) {
    case ErrorKind::NoNetwork:
        return {ConnectionTest::tr("%1 could not be found, or there is no network.").arg(host),
            ConnectionTest::tr("Check the address and this machine's network and proxy.")};
    case ErrorKind::ProxyNotSigned:
        return {ConnectionTest::tr("The proxy's password is not at hand: %1.").arg(error.message),
            ConnectionTest::tr("Unlock the keychain, or enter it again under Network in the settings.")};
    case ErrorKind::ProxyUnreachable:
        return {ConnectionTest::tr("The proxy cannot be reached or does not answer."),
            ConnectionTest::tr(
                "Check its host and port, under Network in the settings or in those of the system.")};
    case ErrorKind::ProxyRefused:
        return {ConnectionTest::tr("The proxy does not connect to %1.").arg(host),
            ConnectionTest::tr("Ask whoever runs the proxy to let this server through, or choose another way "
                               "under Network in the settings.")};
    case ErrorKind::ProxyUnauthorized:
        return {ConnectionTest::tr("The proxy refused the user name and the password, or was given none."),
            ConnectionTest::tr(
                "Enter both under Network in the settings, a proxy of the system as one of your own.")};
    case ErrorKind::Refused:
        return {ConnectionTest::tr("Nothing accepts connections at %1.").arg(base.toDisplayString()),
            ConnectionTest::tr("Check address and port, and whether the API service runs.")};
    default:
        return {ConnectionTest::tr("%1 did not answer in time.").arg(host),
            ConnectionTest::tr("Try again; if it stays so, ask whoever runs the server.")};
    }
}

Words tlsWords(const ApiError &error, const ConnectionSubject &subject)
{
    const QUrl &base = subject.base;
    if (error.kind == ErrorKind::NotAllowed)
        return {ConnectionTest::tr("%1 is not encrypted, so no credential is sent there.")
                    .arg(base.toDisplayString()),
            ConnectionTest::tr("Use an address that starts with https.")};
    const QString untrusted = ConnectionTest::tr("The certificate of %1 is not trusted.").arg(base.host());
    if (!subject.authorities.problem.isEmpty())
        return {QString(untrusted + u' ' + subject.authorities.problem), subject.authorities.cure};
    if (!subject.authorities.certificates.isEmpty())
        return {untrusted,
            ConnectionTest::tr("The authority that was chosen in the profile did not sign it: choose the one "
                               "that did.")};
    return {untrusted,
        ConnectionTest::tr(
            "If the server has an authority of its own, choose its certificate file in the profile.")};
}

Words apiWords(const ApiError &error, const QUrl &base)
{
    const QString address = base.toDisplayString();
    switch (error.kind) {
    case ErrorKind::NotAllowed:
        return {ConnectionTest::tr("%1 sends callers on to another address.").arg(address),
            ConnectionTest::tr("Enter the address it leads to, if you trust it.")};
    case ErrorKind::NotCalCom:
        return {ConnectionTest::tr("What answers at %1 is not the API but a web page.").arg(address),
            ConnectionTest::tr("Use the API's address (often ending in /api), and sign in to the network "
                               "first if it asks.")};
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
        return {ConnectionTest::tr("%1 has no API v2.").arg(address),
            ConnectionTest::tr("Enter the address without /v2; behind the web app it ends in /api.")};
    case ErrorKind::Server:
        return {ConnectionTest::tr("The server failed with status %1.").arg(error.status),
            error.requestId.isEmpty()
                ? ConnectionTest::tr("Try again later; if it stays so, ask whoever runs the server.")
                : ConnectionTest::tr("Try again later; its log knows the cause under request %1.")
                      .arg(error.requestId)};
    default:
        return {ConnectionTest::tr("%1 answers, but not like Cal.com's API v2.").arg(address),
            ConnectionTest::tr("Check the address; behind the web app it ends in /api.")};
    }
}

Words licenceWords()
{
    return {ConnectionTest::tr("The server says that its licence is missing or not valid."),
        ConnectionTest::tr(
            "Set the licence key on the API service, not only on the web app, and restart it.")};
}

Words tokenWords(CredentialKind kind)
{
    if (kind == CredentialKind::ManagedUserToken)
        return {ConnectionTest::tr("The managed user's token has expired."),
            ConnectionTest::tr("Lend a fresh one from your own server.")};
    return {ConnectionTest::tr("The OAuth2 token has expired."), ConnectionTest::tr("Paste a fresh one.")};
}

Words refusedWords(CredentialKind kind, const QString &message)
{
    switch (kind) {
    case CredentialKind::OAuthClientSecret:
        return {ConnectionTest::tr("The server refused the client id or its secret: %1").arg(message),
            ConnectionTest::tr("Copy both again from the client's settings in Cal.com; the secret is long.")};
    case CredentialKind::ManagedUserToken:
        return {ConnectionTest::tr("The server does not know this managed user's token: %1").arg(message),
            ConnectionTest::tr("Lend a fresh one from your own server.")};
    case CredentialKind::OAuth2Token:
        return {ConnectionTest::tr("The server does not know this OAuth2 token: %1").arg(message),
            ConnectionTest::tr("Paste a fresh one.")};
    default:
        return {ConnectionTest::tr("The server refused the API key: %1").arg(message),
            ConnectionTest::tr(
                "Check that the key is whole, of this server and not expired, or make a new one in "
                "Cal.com. A full self-hosted server without a licence refuses every key.")};
    }
}

Words credentialWords(const ApiError &error, CredentialKind kind)
{
    switch (error.kind) {
    case ErrorKind::NotSigned:
        return {ConnectionTest::tr("The secret of this profile is not held."),
            ConnectionTest::tr("Enter it again in the profile.")};
    case ErrorKind::Expired:
        return tokenWords(kind);
    case ErrorKind::NotKept:
        return {ConnectionTest::tr("A new token was received, but the keychain could not keep it."),
            ConnectionTest::tr("Unlock the keychain, then try again: the new token is still held.")};
    case ErrorKind::RateLimited:
        return {ConnectionTest::tr("The server takes no more calls for now."),
            ConnectionTest::tr("Try again in %1 s.").arg(std::max(error.waitSeconds, 1))};
    default:
        return refusedWords(kind, error.message);
    }
}

Words wordsOf(Rung rung, const ApiError &error, const ConnectionSubject &subject)
{
    switch (rung) {
    case Rung::Reachable:
        return reachableWords(error, subject.base);
    case Rung::Tls:
        return tlsWords(error, subject);
    case Rung::Licence:
        return licenceWords();
    case Rung::Accepted:
        return credentialWords(error, subject.credential);
    default:
        return apiWords(error, subject.base);
    }
}

} // namespace

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::Reachable:
        return ConnectionTest::tr("Reachable");
    case Rung::Tls:
        return ConnectionTest::tr("TLS");
    case Rung::Api:
        return ConnectionTest::tr("API v2 answers");
    case Rung::Licence:
        return ConnectionTest::tr("Licence");
    case Rung::Accepted:
        return ConnectionTest::tr("Credential accepted");
    case Rung::Role:
        return ConnectionTest::tr("Role");
    case Rung::Organization:
        return ConnectionTest::tr("Organization");
    case Rung::Plan:
        return ConnectionTest::tr("Plan");
    case Rung::Limits:
        return ConnectionTest::tr("Limits");
    }
    Q_UNREACHABLE();
}

Rung brokenRung(const ApiError &error, const QUrl &base)
{
    switch (error.kind) {
    case ErrorKind::NoNetwork:
    case ErrorKind::ProxyNotSigned:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyUnauthorized:
    case ErrorKind::Refused:
    case ErrorKind::Timeout:
        return Rung::Reachable;
    case ErrorKind::Tls:
        return Rung::Tls;
    case ErrorKind::NotAllowed:
        return base.scheme() == "http"_L1 && !isLoopback(base) ? Rung::Tls : Rung::Api;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return namesLicence(error.message) ? Rung::Licence : Rung::Accepted;
    case ErrorKind::NotSigned:
    case ErrorKind::Expired:
    case ErrorKind::NotKept:
    case ErrorKind::NotConnected:
    case ErrorKind::RateLimited:
        return Rung::Accepted;
    default:
        return Rung::Api;
    }
}

RungResult brokenRungResult(Rung rung, const ApiError &error, const ConnectionSubject &subject)
{
    const Words words = wordsOf(rung, error, subject);
    return {.rung = rung,
        .state = RungResult::State::Failed,
        .cause = words.cause,
        .cure = words.cure,
        .read = error.operation,
        .logEntry = error.logEntry};
}

} // namespace Calends
