#include "tests/contract/operations/published.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Calends::Published {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QChar each = line.at(index);
        const bool doubled = quoted && each == u'"' && index + 1 < line.size() && line.at(index + 1) == u'"';
        if (doubled)
            cells.last() += line.at(++index);
        else if (each == u'"')
            quoted = !quoted;
        else if (each == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += each;
    }
    return cells;
}

QString headerOf(const QJsonObject &headers, const QString &name)
{
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare(name, Qt::CaseInsensitive) == 0)
            return header.value().toString();
    }
    return {};
}

QString messageOf(const QJsonValue &body)
{
    const QJsonValue error = body[u"error"];
    if (error.isObject())
        return error[u"message"].toString();
    return body[u"message"].toString();
}

void readCredential(const QJsonObject &headers, Exchange &exchange)
{
    const QString bearer = headerOf(headers, u"Authorization"_s);
    const bool id = !headerOf(headers, u"x-cal-client-id"_s).isEmpty();
    const bool secret = !headerOf(headers, u"x-cal-secret-key"_s).isEmpty();
    const bool idInPath = exchange.row && exchange.row->path.find("{clientId}") != std::string_view::npos;
    exchange.actor = QRegularExpression(u"<([^>]*)>"_s).match(bearer).captured(1);
    exchange.loneClientHeader = id != secret && !(secret && idInPath);
    if (secret && (id || idInPath))
        exchange.credential = CredentialKind::OAuthClientSecret;
    else if (exchange.actor.startsWith("API_KEY:"_L1))
        exchange.credential = CredentialKind::ApiKey;
    else if (exchange.actor.startsWith("ACCESS_TOKEN:"_L1))
        exchange.credential = CredentialKind::ManagedUserToken;
}

} // namespace

bool isThere() { return QFile::exists(path(u"api/operations.csv"_s)); }

QString path(const QString &name) { return QStringLiteral(CALENDS_SHARED_DIR "/") + name; }

QList<TableRow> table(const QString &name)
{
    QList<TableRow> rows;
    QStringList columns;
    const QStringList lines = QString::fromUtf8(contents(name)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = cellsOf(line);
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        TableRow row;
        for (qsizetype index = 0; index < columns.size(); ++index)
            row.insert(columns.at(index), cells.value(index));
        rows.append(row);
    }
    return rows;
}

QJsonObject document(const QString &name) { return QJsonDocument::fromJson(contents(name)).object(); }

QList<QJsonObject> exchanges(const QString &name)
{
    QList<QJsonObject> list;
    const QList<QByteArray> lines = contents(name).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("method"_L1) && object.contains("status"_L1))
            list.append(object);
    }
    return list;
}

std::optional<Method> methodOf(const QString &name)
{
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        if (methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

const Operation *rowOf(const QString &method, const QString &templatePath)
{
    for (const Operation &row : operations()) {
        if (methodName(row.method) == method && latin1(row.path) == templatePath)
            return &row;
    }
    return nullptr;
}

QString lineOf(const Operation &row) { return methodName(row.method) + QString(u' ' + latin1(row.path)); }

QString Exchange::line() const { return u"%1 %2 %3"_s.arg(QString::number(status), method, path); }

Exchange exchangeOf(const QJsonObject &recorded)
{
    Exchange exchange;
    exchange.method = recorded[u"method"].toString();
    exchange.path = recorded[u"path"].toString().section(u'?', 0, 0);
    exchange.status = recorded[u"status"].toInt();
    exchange.message = messageOf(recorded[u"response_body"]);
    if (const std::optional<Method> method = methodOf(exchange.method))
        exchange.row = matchOperation(*method, exchange.path);
    const QJsonObject headers = recorded[u"request_headers"].toObject();
    exchange.version = headerOf(headers, u"cal-api-version"_s);
    readCredential(headers, exchange);
    return exchange;
}

} // namespace Calends::Published
