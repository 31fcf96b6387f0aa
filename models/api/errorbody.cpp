#include "models/api/errorbody.h"

#include <QRegularExpression>

#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString below(const QString &path, const QString &step) { return path.isEmpty() ? step : path + u'.' + step; }

QString asText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

// class-validator's tree: {property, constraints:{rule:text}, children:[…]} to any depth.
void flatten(JsonView error, const QString &path, QList<FieldError> &out)
{
    const QString here = below(path, error["property"].toString());
    const JsonView constraints = error["constraints"];
    for (const JsonMember &rule : constraints.members())
        out.append({here, rule.value.isString() ? rule.value.toString() : asText(rule.name)});
    const JsonView children = error["children"];
    for (const JsonView child : children.items())
        flatten(child, here, out);
}

void readList(JsonView list, QList<FieldError> &out)
{
    for (const JsonView item : list.items()) {
        if (item.isString())
            out.append({QString(), item.toString()});
        else if (item.isObject())
            flatten(item, {}, out);
    }
}

// A message is usually a text, sometimes a list of texts.
QString readMessage(JsonView message, QList<FieldError> &fields)
{
    if (message.isString())
        return message.toString().trimmed();
    if (!message.isArray())
        return message.isNull() || message.isMissing() ? QString() : QString::fromUtf8(message.raw());
    readList(message, fields);
    QStringList texts;
    for (const FieldError &field : fields)
        texts.append(field.message);
    return texts.join(u", "_s);
}

// Bookings and slots join the tree into one text: "start property is wrong,start must be …, end property is
// wrong,…".
void readJoined(const QString &message, QList<FieldError> &fields)
{
    static const QRegularExpression head(u"(?:^|, )([^,]+?) property is wrong,"_s);
    QRegularExpressionMatchIterator matches = head.globalMatch(message);
    QList<QRegularExpressionMatch> heads;
    while (matches.hasNext())
        heads.append(matches.next());
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype from = heads.at(i).capturedEnd();
        const qsizetype to = i + 1 < heads.size() ? heads.at(i + 1).capturedStart() : message.size();
        fields.append({heads.at(i).captured(1).trimmed(), message.mid(from, to - from).trimmed()});
    }
}

// zod's: "responses - {email}error_required_field, ".
void readSchema(const QString &message, QList<FieldError> &fields)
{
    static const QRegularExpression part(u"^(\\S+) - (?:\\{([^}]+)\\})?(.+)$"_s);
    const QString terminated = message + u' ';
    const QStringList parts = terminated.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &text : parts) {
        const QRegularExpressionMatch match = part.match(text.trimmed());
        if (!match.hasMatch())
            continue;
        QString path = match.captured(1);
        if (!match.captured(2).isEmpty())
            path = below(path, match.captured(2));
        fields.append({path, match.captured(3).trimmed()});
    }
}

void readDetails(JsonView details, ErrorBody &out)
{
    const JsonView errors = details["errors"];
    readList(errors, out.fields);
    if (details.isArray())
        readList(details, out.fields);
    QString text;
    if (details.isString()) {
        text = details.toString().trimmed();
    } else if (details.isObject()) {
        QList<FieldError> listed;
        text = readMessage(details["message"], listed);
        out.fields.append(listed);
    }
    const bool generic = out.message.isEmpty() || out.message == "Bad Request Exception"_L1
        || out.message == "Http Exception"_L1;
    if (generic && !text.isEmpty())
        out.message = text;
}

ErrorBody readEnvelope(JsonView error)
{
    ErrorBody out;
    out.shape = ErrorBody::Shape::Envelope;
    if (error.isString()) {
        out.message = error.toString().trimmed();
        return out;
    }
    out.code = error["code"].isString() ? error["code"].toString() : QString::fromUtf8(error["code"].raw());
    out.message = readMessage(error["message"], out.fields);
    readDetails(error["details"], out);
    return out;
}

ErrorBody readObject(JsonView root)
{
    ErrorBody out;
    const JsonView error = root["error"];
    if (root["status"].text() == "error" || error.isObject())
        return readEnvelope(error.isMissing() ? root : error);
    if (error.isString() && (!root["error_description"].isMissing() || root.size() == 1)) {
        out.shape = ErrorBody::Shape::OAuth2;
        out.code = error.toString();
        out.message = root["error_description"].toString().trimmed();
        if (out.message.isEmpty())
            out.message = out.code;
        return out;
    }
    if (root["statusCode"].toInteger() >= 400) {
        out.shape = ErrorBody::Shape::Bare;
        out.status = int(root["statusCode"].toInteger());
        out.code = error.toString();
        out.message = readMessage(root["message"], out.fields);
        return out;
    }
    out.shape = ErrorBody::Shape::Value;
    out.message = root["message"].toString().trimmed(); // used only when the status says error
    return out;
}

ErrorBody readText(const QByteArray &body, bool html)
{
    ErrorBody out;
    const QString text = QString::fromUtf8(body.left(16 * 1024));
    out.shape = html ? ErrorBody::Shape::Html : ErrorBody::Shape::Text;
    if (html) {
        static const QRegularExpression title(u"<title[^>]*>([^<]*)</title"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        out.message = title.match(text).captured(1).simplified();
    } else {
        out.message = text.simplified();
    }
    return out;
}

} // namespace

ErrorBody readErrorBody(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return {};
    const JsonDocument document(text);
    if (!document.isValid()) {
        const bool html
            = text.startsWith('<') || (contentType.toLower().contains("html") && text.contains('<'));
        if (!html
            && (contentType.toLower().contains("json") || text.startsWith('{') || text.startsWith('['))) {
            ErrorBody out;
            out.shape = ErrorBody::Shape::CutOff;
            return out;
        }
        return readText(text, html);
    }
    ErrorBody out;
    out.shape = ErrorBody::Shape::Value;
    if (document.root().isObject())
        out = readObject(document.root());
    if (out.isError() && out.fields.isEmpty())
        readJoined(out.message, out.fields);
    if (out.code == "BAD_REQUEST"_L1 && out.fields.isEmpty())
        readSchema(out.message, out.fields);
    return out;
}

} // namespace Calends
