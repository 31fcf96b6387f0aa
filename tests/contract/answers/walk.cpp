#include "tests/contract/answers/walk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/contract/answers/sandboxanswers.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

using Sandbox::ServerEdition;

namespace {

Sandbox::Settings unlimited(ServerEdition edition)
{
    Sandbox::Settings settings = Sandbox::smallSandbox(Sandbox::CustomerKind::Platform, edition);
    settings.limitCount = -1;
    settings.plan = Plan::Scale; // the least with which no served operation is refused
    return settings;
}

// The row of an operation by its id; nullptr where the table has none.
const Operation *operationNamed(const QString &id)
{
    for (const Operation &operation : operations()) {
        if (latin1(operation.id) == id)
            return &operation;
    }
    return nullptr;
}

// "data.0.id" of a body.
QJsonValue memberOf(QJsonValue value, const QString &path)
{
    const QStringList names = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &name : names)
        value = value.isArray() ? value.toArray().at(name.toInt()) : value[name];
    return value;
}

QJsonValue bodyOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return QString::fromUtf8(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

Walk::Walk(ServerEdition edition)
    : m_probe(unlimited(edition))
    , m_served(servedOperations(edition))
{
    m_kept.insert(u"edition"_s,
        edition == ServerEdition::Full            ? u"full"_s
            : edition == ServerEdition::Community ? u"community"_s
                                                  : u"hosted"_s);
    keepWhatIsAnnounced();
    keepDays();
}

void Walk::keepWhatIsAnnounced()
{
    const QJsonObject announced = m_probe.server().announcement();
    m_kept.insert(u"orgId"_s, announced[u"organizationId"_s]);
    m_kept.insert(u"clientId"_s, m_probe.clientId(u"Patient portal"_s));
    m_kept.insert(u"teamId"_s, announced[u"teams"_s][0]);
    m_kept.insert(u"userId"_s, announced[u"managedUser"_s][u"id"_s]);
    m_kept.insert(u"accessToken"_s, announced[u"managedUser"_s][u"accessToken"_s]);
    m_kept.insert(u"refreshToken"_s, announced[u"managedUser"_s][u"refreshToken"_s]);
    for (const QString &name : {u"owner"_s, u"admin"_s, u"member"_s})
        m_kept.insert(name, m_probe.userId(name));
    const QJsonValue oauth2 = announced[u"oauth2"_s];
    m_kept.insert(u"oauth2Id"_s, oauth2[u"clientId"_s]);
    m_kept.insert(u"oauth2Secret"_s, oauth2[u"clientSecret"_s]);
    m_kept.insert(u"oauth2Refresh"_s, oauth2[u"refreshToken"_s]);
}

// Days of the week after next: nothing of them is past, whenever the test runs.
void Walk::keepDays()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_probe.server().clock().now(), Qt::UTC).date();
    const QDate monday = today.addDays(15 - today.dayOfWeek());
    const QStringList names{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s};
    for (const QString &name : names)
        m_kept.insert(name, monday.addDays(names.indexOf(name)).toString(Qt::ISODate));
}

QString Walk::filled(QString text) const
{
    for (auto each = m_kept.constBegin(); each != m_kept.constEnd(); ++each)
        text.replace(u'{' % each.key() % u'}', each->toVariant().toString());
    return text;
}

QJsonValue Walk::filled(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &item : given)
            items.append(filled(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            *member = filled(QJsonValue(*member));
        return members;
    }
    const QString text = value.toString();
    const bool isWhole = text.startsWith(u'{') && m_kept.contains(text.mid(1, text.size() - 2));
    if (isWhole)
        return m_kept.value(text.mid(1, text.size() - 2));
    return value.isString() ? QJsonValue(filled(text)) : value;
}

Sandbox::Headers Walk::headers(const QString &who, const Operation &operation) const
{
    Sandbox::Headers headers;
    if (who == "client"_L1)
        headers = m_probe.signedByClient(u"Patient portal"_s);
    else if (who == "managed"_L1)
        headers = Sandbox::bearer(m_kept.value("accessToken"_L1).toString());
    else if (who != "nobody"_L1)
        headers = m_probe.signedBy(who);
    if (!operation.version.empty())
        headers.append(
            {"cal-api-version", QByteArray(operation.version.data(), qsizetype(operation.version.size()))});
    return headers;
}

bool Walk::isOpen(const QJsonObject &step) const
{
    const QJsonArray only = step.value("only"_L1).toArray();
    const bool isOfEdition = only.isEmpty() || only.contains(m_kept.value("edition"_L1));
    return isOfEdition && m_served.contains(step.value("call"_L1).toString());
}

void Walk::take(const QJsonArray &steps)
{
    for (const QJsonValue &step : steps) {
        if (isOpen(step.toObject()))
            take(step.toObject());
        else if (!operationNamed(step[u"call"_s].toString()))
            m_stumbles.append(u"no such operation: "_s % step[u"call"_s].toString());
    }
}

void Walk::take(const QJsonObject &step)
{
    const Operation *operation = operationNamed(step.value("call"_L1).toString());
    const QString name = step.value("call"_L1).toString();
    QString path = latin1(operation->path);
    const QJsonObject with = step.value("with"_L1).toObject();
    for (auto each = with.constBegin(); each != with.constEnd(); ++each)
        path.replace(u'{' % each.key() % u'}', filled(QJsonValue(*each)).toVariant().toString());
    path = filled(path);
    if (step.contains("query"_L1))
        path += u'?' % filled(step.value("query"_L1).toString());
    const QByteArray method(methodName(operation->method).data());
    const Sandbox::Received received = m_probe.send(method, path,
        headers(step.value("as"_L1).toString(u"ownerOfOrganization"_s), *operation),
        filled(step.value("body"_L1)));
    const QJsonValue body = bodyOf(received.body);
    m_answers.append({u"walk: "_s % name, operation, received.status, body});
    const bool isRefused = received.status >= 300 || received.status < 200;
    if (isRefused == step.contains("refused"_L1)) {
        keep(step.value("keep"_L1).toObject(), body, name);
        return;
    }
    m_stumbles.append(u"%1 %2: %3 %4"_s.arg(
        name, path, QString::number(received.status), QString::fromUtf8(received.body.left(400))));
}

void Walk::keep(const QJsonObject &members, const QJsonValue &body, const QString &name)
{
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        const QJsonValue value = memberOf(body, member->toString());
        if (value.isUndefined() || value.isNull())
            m_stumbles.append(name % u" has no "_s % member->toString());
        m_kept.insert(member.key(), value);
    }
}

} // namespace Calends::Contract
