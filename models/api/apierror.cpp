#include "models/api/apierror.h"

#include <QCoreApplication>

#include "models/api/knowncauses.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("ApiError", text); }

bool isWrite(const ApiError &error) { return error.operation != nullptr && error.operation->write; }

// Whether what the server says, beyond its status, is worth showing.
std::optional<KnownCause> knownCauseOf(const ApiError &error)
{
    const int status = error.status >= 400 ? error.status : 0;
    std::optional<KnownCause> known = knownCause(status, error.code + u' ' + error.message);
    if (known && known->kind != error.kind)
        known.reset();
    return known;
}

QString withMessage(const char *plain, const char *quoting, const QString &message)
{
    QString shown = message;
    while (shown.endsWith(u'.'))
        shown.chop(1);
    return shown.isEmpty() ? translated(plain) : translated(quoting).arg(shown);
}

QString invalidCause(const ApiError &error)
{
    if (error.fields.isEmpty()) {
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "the server refused what was sent"),
            QT_TRANSLATE_NOOP("ApiError", "the server refused what was sent: %1"), error.message);
    }
    const FieldError &first = error.fields.first();
    QString where = first.path.isEmpty() ? first.message : first.path + u": "_s + first.message;
    const int others = int(error.fields.size()) - 1;
    if (others == 0)
        return where;
    return translated(QT_TRANSLATE_NOOP("ApiError", "%1, and %2 more")).arg(where, QString::number(others));
}

QString wireCause(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("ApiError", "it was cancelled"));
    case ErrorKind::NotSigned:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "the credential it needs is not held"),
            QT_TRANSLATE_NOOP("ApiError", "the credential it needs is not held: %1"), error.message);
    case ErrorKind::NotAllowed:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "it is not allowed here"),
            QT_TRANSLATE_NOOP("ApiError", "it is not allowed here: %1"), error.message);
    case ErrorKind::NoNetwork:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the server cannot be reached"));
    case ErrorKind::ProxyNotSigned:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "the proxy's password is not at hand"),
            QT_TRANSLATE_NOOP("ApiError", "the proxy's password is not at hand: %1"), error.message);
    case ErrorKind::ProxyUnreachable:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the proxy cannot be reached or does not answer"));
    case ErrorKind::ProxyRefused:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the proxy does not connect to this server"));
    case ErrorKind::ProxyUnauthorized:
        return translated(QT_TRANSLATE_NOOP(
            "ApiError", "the proxy refused the user name and the password, or was given none"));
    case ErrorKind::Refused:
        return translated(error.delivery == Delivery::NeverSent
                ? QT_TRANSLATE_NOOP("ApiError", "the server does not accept connections")
                : QT_TRANSLATE_NOOP("ApiError", "the connection broke before the answer was whole"));
    case ErrorKind::Tls:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "no secure connection could be made"),
            QT_TRANSLATE_NOOP("ApiError", "no secure connection could be made: %1"), error.message);
    case ErrorKind::Timeout:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the answer took too long"));
    case ErrorKind::NotCalCom:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "something else than Cal.com's API answered"),
            QT_TRANSLATE_NOOP("ApiError", "something else than Cal.com's API answered (“%1”)"),
            error.message.left(120));
    case ErrorKind::Unreadable:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the answer was cut off or is no JSON"));
    default:
        return {};
    }
}

QString serverCause(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "the credential was refused"),
            QT_TRANSLATE_NOOP("ApiError", "the credential was refused: %1"), error.message);
    case ErrorKind::Expired:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the access token has expired"));
    case ErrorKind::NotKept:
        return translated(QT_TRANSLATE_NOOP("ApiError",
            "a new token was received, but the keychain could not keep it, so it is not used yet"));
    case ErrorKind::NotConnected:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the calendar or app is not connected"));
    case ErrorKind::Forbidden:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "this account may not do it"),
            QT_TRANSLATE_NOOP("ApiError", "this account may not do it: %1"), error.message);
    case ErrorKind::NotFound:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "it does not exist, or is not this account's"),
            QT_TRANSLATE_NOOP("ApiError", "it does not exist, or is not this account's: %1"), error.message);
    case ErrorKind::NoRoute:
        return translated(QT_TRANSLATE_NOOP("ApiError", "this server does not have it"));
    case ErrorKind::Conflict:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "it collides with something that exists"),
            QT_TRANSLATE_NOOP("ApiError", "it collides with something that exists: %1"), error.message);
    case ErrorKind::Invalid:
        return invalidCause(error);
    case ErrorKind::TooLarge:
        return translated(
            QT_TRANSLATE_NOOP("ApiError", "it is too large for the server (about 100 kB are taken)"));
    case ErrorKind::RateLimited:
        return translated(QT_TRANSLATE_NOOP("ApiError", "the server's limit of requests is used up"));
    case ErrorKind::Server:
        return withMessage(QT_TRANSLATE_NOOP("ApiError", "the server failed"),
            QT_TRANSLATE_NOOP("ApiError", "the server failed: %1"), error.message.left(300));
    default:
        return {};
    }
}

const char *cureOfWire(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSigned:
        return QT_TRANSLATE_NOOP("ApiError", "Lend the token or enter the secret it asks for.");
    case ErrorKind::NotAllowed:
        return QT_TRANSLATE_NOOP("ApiError", "Check the server's address in the profile.");
    case ErrorKind::NoNetwork:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Check the network, the proxy and the server's address, then refresh.");
    case ErrorKind::ProxyNotSigned:
        return QT_TRANSLATE_NOOP("ApiError",
            "Unlock the keychain, or enter the proxy's password again under Network in the settings, then "
            "refresh.");
    case ErrorKind::ProxyUnreachable:
        return QT_TRANSLATE_NOOP("ApiError",
            "Check the proxy's host and port, under Network in the settings or in those of the system, then "
            "refresh.");
    case ErrorKind::ProxyRefused:
        return QT_TRANSLATE_NOOP("ApiError",
            "Ask whoever runs the proxy to let this server through, or choose another way under Network in "
            "the settings.");
    case ErrorKind::ProxyUnauthorized:
        return QT_TRANSLATE_NOOP("ApiError",
            "Enter the proxy's user name and password under Network in the settings, a proxy of the system "
            "as one of your own, then refresh.");
    case ErrorKind::Refused:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Check that the server runs and that the address and port are right, then refresh.");
    case ErrorKind::Tls:
        return QT_TRANSLATE_NOOP("ApiError",
            "Check the address and this computer's clock; for a company's own certificate add its CA file to "
            "the profile.");
    case ErrorKind::Timeout:
        return QT_TRANSLATE_NOOP("ApiError", "Try again; if it stays slow, ask whoever runs the server.");
    case ErrorKind::NotCalCom:
        return QT_TRANSLATE_NOOP("ApiError",
            "Sign in to the network if it asks for that in a browser, and check the server's address in the "
            "profile.");
    case ErrorKind::Unreadable:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Try again; if it stays so, something between here and the server shortens answers.");
    default:
        return "";
    }
}

const char *cureOfServer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return QT_TRANSLATE_NOOP("ApiError", "Replace the credential in the profile.");
    case ErrorKind::Expired:
        return QT_TRANSLATE_NOOP("ApiError", "Enter a fresh token.");
    case ErrorKind::NotKept:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Unlock the keychain, then refresh: the new token is still held.");
    case ErrorKind::NotConnected:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Connect it for this person first; the sign-in to Calends is not at fault.");
    case ErrorKind::Forbidden:
        return QT_TRANSLATE_NOOP("ApiError", "Ask somebody with the right, or use another account.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("ApiError", "Refresh: somebody may have removed it.");
    case ErrorKind::NoRoute:
        return QT_TRANSLATE_NOOP("ApiError",
            "Check the server's address in the profile; if it is right, this needs another edition or a "
            "newer "
            "release of the server.");
    case ErrorKind::Conflict:
        return QT_TRANSLATE_NOOP("ApiError", "Choose another name, address or time, or change what exists.");
    case ErrorKind::Invalid:
        return QT_TRANSLATE_NOOP("ApiError", "Correct what is named and try again.");
    case ErrorKind::TooLarge:
        return QT_TRANSLATE_NOOP(
            "ApiError", "Make it smaller: shorter texts, smaller pictures or fewer items.");
    case ErrorKind::Server:
        return QT_TRANSLATE_NOOP("ApiError", "Try again; if it stays so, ask whoever runs the server.");
    default:
        return "";
    }
}

} // namespace

QString ApiError::cause() const
{
    if (const std::optional<KnownCause> known = knownCauseOf(*this))
        return known->cause;
    const QString ofWire = wireCause(*this);
    return ofWire.isEmpty() ? serverCause(*this) : ofWire;
}

QString ApiError::summary() const
{
    if (!isError())
        return {};
    const QString label
        = operation != nullptr ? operation->text() : translated(QT_TRANSLATE_NOOP("ApiError", "The request"));
    const char *sentence = QT_TRANSLATE_NOOP("ApiError", "%1 failed: %2.");
    if (isWrite(*this)) {
        sentence = delivery == Delivery::NeverSent ? QT_TRANSLATE_NOOP("ApiError", "%1 was never sent: %2.")
            : delivery == Delivery::Unanswered
            ? QT_TRANSLATE_NOOP("ApiError", "%1 was sent but not answered: %2.")
            : QT_TRANSLATE_NOOP("ApiError", "%1 was answered with an error: %2.");
    }
    return translated(sentence).arg(label, cause());
}

QString ApiError::nextStep() const
{
    if (!isError() || kind == ErrorKind::Cancelled)
        return {};
    const bool mayBeDone = delivery == Delivery::Unanswered
        || (delivery == Delivery::Answered && kind == ErrorKind::Server) || kind == ErrorKind::Unreadable;
    if (isWrite(*this) && delivery != Delivery::NeverSent && mayBeDone) {
        return translated(QT_TRANSLATE_NOOP(
            "ApiError", "It may have been done all the same: look before sending it again."));
    }
    if (kind == ErrorKind::RateLimited) {
        return waitSeconds > 0
            ? translated(QT_TRANSLATE_NOOP("ApiError", "Try again in %1 s.")).arg(waitSeconds)
            : translated(QT_TRANSLATE_NOOP("ApiError", "Try again in a minute."));
    }
    if (const std::optional<KnownCause> known = knownCauseOf(*this))
        return known->cure;
    if (kind == ErrorKind::Server && !requestId.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ApiError",
                              "Try again; if it stays so, whoever runs the server finds it in its log as "
                              "request %1."))
            .arg(requestId);
    const char *cure = cureOfWire(kind);
    return translated(*cure != '\0' ? cure : cureOfServer(kind));
}

} // namespace Calends
