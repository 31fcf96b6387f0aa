#include "tests/sandbox/wirecomparison/stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Settings settingsOf(ServerEdition edition, quint64 seed)
{
    Settings settings;
    settings.edition = edition;
    settings.seed = seed;
    settings.hasSampleData = false;
    return settings;
}

std::optional<Kind> kindOfMember(const QString &name)
{
    static const QMap<QString, Kind> kinds{{u"orgId"_s, Kind::Team}, {u"teamId"_s, Kind::Team},
        {u"teamIds"_s, Kind::Team}, {u"teamsIds"_s, Kind::Team}, {u"userId"_s, Kind::User},
        {u"userIds"_s, Kind::User}, {u"toUserId"_s, Kind::User}, {u"clientId"_s, Kind::Client},
        {u"webhookId"_s, Kind::Webhook}, {u"membershipId"_s, Kind::Membership}, {u"oooId"_s, Kind::TimeOff},
        {u"scheduleId"_s, Kind::Schedule}, {u"defaultScheduleId"_s, Kind::Schedule},
        {u"eventTypeId"_s, Kind::EventType}, {u"eventTypeIds"_s, Kind::EventType},
        {u"bookingUid"_s, Kind::Booking}, {u"seatUid"_s, Kind::Seat}, {u"uid"_s, Kind::Reservation},
        {u"attendeeId"_s, Kind::Attendee}, {u"linkId"_s, Kind::PrivateLink}};
    const auto kind = kinds.constFind(name);
    if (kind == kinds.cend())
        return std::nullopt;
    return kind.value();
}

// The path template that a recorded path belongs to, segment by segment; empty where no operation has it.
QStringList templateOf(const Recording &recording)
{
    const QList<std::pair<QString, Method>> methods{{u"GET"_s, Method::Get}, {u"HEAD"_s, Method::Get},
        {u"POST"_s, Method::Post}, {u"PUT"_s, Method::Put}, {u"PATCH"_s, Method::Patch},
        {u"DELETE"_s, Method::Delete}};
    for (const auto &method : methods) {
        if (method.first != recording.method)
            continue;
        const Operation *operation = matchOperation(method.second, recording.path);
        return operation ? QString(latin1(operation->path)).split(u'/') : QStringList();
    }
    return {};
}

} // namespace

Stage::Stage(ServerEdition edition, quint64 seed)
    : m_server(settingsOf(edition, seed))
{
    if (!m_server.start())
        qFatal("the sandbox does not start: %s", qUtf8Printable(m_server.error()));
    // The recordings name dates: their day is today here, whenever the test runs.
    m_server.clock().advance(*parseInstant(u"2026-11-24T05:00:00Z"_s) - m_server.clock().now());
}

void Stage::remember(Kind kind, const QString &recorded, const QString &stagedId)
{
    m_ids.insert({kind, recorded}, stagedId);
}

void Stage::remember(Kind kind, qint64 recorded, qint64 stagedId)
{
    remember(kind, QString::number(recorded), QString::number(stagedId));
}

bool Stage::knows(Kind kind, const QString &recorded) const { return m_ids.contains({kind, recorded}); }

QString Stage::staged(Kind kind, const QString &recorded) const
{
    return m_ids.value({kind, recorded}, recorded);
}

qint64 Stage::staged(Kind kind, qint64 recorded) const
{
    return staged(kind, QString::number(recorded)).toLongLong();
}

QString Stage::translated(QString text) const
{
    for (auto id = m_ids.constBegin(); id != m_ids.constEnd(); ++id) {
        const bool isUnmistakable = id.key().second.size() > 15;
        if (isUnmistakable)
            text.replace(id.key().second, id.value());
    }
    return text;
}

void Stage::setCredential(const QString &placeholder, const QString &value)
{
    m_credentials.insert(placeholder, value);
}

QString Stage::withCredentials(QString text) const
{
    for (auto credential = m_credentials.constBegin(); credential != m_credentials.constEnd(); ++credential)
        text.replace(credential.key(), credential.value());
    return text;
}

QJsonValue Stage::rewritten(const QString &member, const QJsonValue &value) const
{
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject old = value.toObject();
        for (auto item = old.constBegin(); item != old.constEnd(); ++item)
            object.insert(item.key(), rewritten(item.key(), *item));
        return object;
    }
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &item : old)
            list.append(rewritten(member, item));
        return list;
    }
    const auto kind = kindOfMember(member);
    if (value.isDouble())
        return kind ? QJsonValue(staged(*kind, value.toInteger())) : value;
    if (value.isString())
        return withCredentials(kind ? staged(*kind, value.toString()) : translated(value.toString()));
    return value;
}

QByteArray Stage::rewrittenBody(const Recording &recording) const
{
    if (recording.requestBody.isString())
        return recording.requestBody.toString().toUtf8();
    if (recording.requestBody.isNull() || recording.requestBody.isUndefined())
        return {};
    const QJsonValue body = rewritten({}, recording.requestBody);
    return body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                          : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray Stage::rewrittenTarget(const Recording &recording) const
{
    QStringList segments = recording.path.split(u'/');
    const QStringList pattern = templateOf(recording);
    for (qsizetype index = 0; index < segments.size(); ++index) {
        const QString part = pattern.value(index);
        const auto kind = part.startsWith(u'{') ? kindOfMember(part.mid(1, part.size() - 2)) : std::nullopt;
        segments[index] = kind ? staged(*kind, segments.at(index)) : translated(segments.at(index));
    }
    QStringList items = recording.query.split(u'&', Qt::SkipEmptyParts);
    for (QString &item : items) {
        const QString name = item.section(u'=', 0, 0);
        const auto kind = kindOfMember(name);
        QStringList values = item.section(u'=', 1).replace("%2C"_L1, ","_L1).split(u',');
        for (QString &value : values)
            value = kind ? staged(*kind, value) : translated(value);
        if (item.contains(u'='))
            item = name % u'=' % values.join(u',');
    }
    const QString target
        = segments.join(u'/') % (items.isEmpty() ? QString() : QString(u'?' % items.join(u'&')));
    return target.toUtf8();
}

QNetworkRequest Stage::request(const Recording &recording) const
{
    QUrl url = m_server.address();
    url.setPath({});
    QNetworkRequest request(
        QUrl::fromEncoded(url.toEncoded() + rewrittenTarget(recording), QUrl::TolerantMode));
    for (auto header = recording.headers.constBegin(); header != recording.headers.constEnd(); ++header) {
        const bool isId = header.key().compare("x-cal-client-id"_L1, Qt::CaseInsensitive) == 0;
        const QString value = isId ? staged(Kind::Client, header.value()) : withCredentials(header.value());
        request.setRawHeader(header.key().toLatin1(), value.toUtf8());
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

Stage::Outcome Stage::exchange(const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body)
{
    // Sent as a custom verb, HEAD would be waited on for the body that its length announces.
    QNetworkReply *reply
        = verb == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, verb, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        qWarning("no answer to %s %s", verb.constData(), qUtf8Printable(request.url().toString()));
    Outcome outcome;
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.entityTag = reply->rawHeader("ETag");
    const QList<QByteArray> names = reply->rawHeaderList();
    for (const QByteArray &name : names)
        outcome.headers.insert(QString::fromLatin1(name.toLower()));
    const QByteArray bytes = reply->readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    outcome.body = error.error == QJsonParseError::NoError
        ? (document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()))
        : QJsonValue(QString::fromUtf8(bytes));
    reply->deleteLater();
    return outcome;
}

Stage::Outcome Stage::send(const Recording &recording)
{
    QNetworkRequest request = this->request(recording);
    // The recorded tag belongs to the recorded answer: ask for the one of the same answer here.
    if (request.hasRawHeader("If-None-Match")) {
        request.setRawHeader("If-None-Match", "");
        request.setRawHeader("If-None-Match", exchange("GET", request, {}).entityTag);
    }
    return exchange(recording.method.toLatin1(), request, rewrittenBody(recording));
}

} // namespace Calends::Sandbox
