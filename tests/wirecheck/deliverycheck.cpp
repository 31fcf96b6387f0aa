#include "tests/wirecheck/deliverycheck.h"

#include <QMessageAuthenticationCode>

#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// What the server makes of a webhook without payloadTemplate; a template may be anything.
QString shapeOf(JsonView body, QStringList &faults)
{
    if (!body.isObject() || body["triggerEvent"].isMissing())
        return u"own template"_s;
    if (!body["triggerEvent"].isString() || body["triggerEvent"].text().empty())
        faults.append(u"triggerEvent is no text"_s);
    if (!body["createdAt"].isString())
        faults.append(u"createdAt is no text"_s);
    if (!body["payload"].isObject())
        faults.append(u"payload is no object"_s);
    return body["triggerEvent"].toString();
}

bool expectsMatch(JsonView root)
{
    for (const JsonMember &member : root.members()) {
        if (member.name.starts_with("signature_matches") && member.value.isBool())
            return member.value.toBool();
    }
    return true;
}

void checkSignature(JsonView root, const QByteArray &body, QStringList &faults)
{
    QByteArray header;
    const JsonView headers = root["headers"];
    for (const JsonMember &member : headers.members()) {
        if (QByteArray(member.name.data(), qsizetype(member.name.size())).toLower() == "x-cal-signature-256")
            header = member.value.toString().toUtf8();
    }
    const JsonView secret = root["secret_used"];
    if (!secret.isString() || secret.text().empty()) {
        if (header != "no-secret-provided")
            faults.append(u"without a secret the signature says something else"_s);
        return;
    }
    const QByteArray made
        = QMessageAuthenticationCode::hash(body, secret.toString().toUtf8(), QCryptographicHash::Sha256)
              .toHex();
    if ((made == header) != expectsMatch(root))
        faults.append(u"the signature does not fit the body"_s);
}

} // namespace

ExchangeVerdict checkDelivery(const Exchange &exchange)
{
    ExchangeVerdict verdict;
    verdict.route = ExchangeVerdict::Route::Delivery;
    verdict.request = u"delivery to "_s + QString::fromUtf8(exchange.path());
    const JsonDocument line(exchange.line);
    const JsonView root = line.root();
    const JsonView body = root["body"];
    if (body.isMissing() || !root["headers"].isObject()) {
        verdict.faults.append(u"neither an exchange nor a delivery"_s);
        return verdict;
    }
    const QByteArray sent = body.isString() ? body.toString().toUtf8() : body.raw();
    verdict.decoded = shapeOf(body, verdict.faults);
    checkSignature(root, sent, verdict.faults);
    return verdict;
}

} // namespace Calends
