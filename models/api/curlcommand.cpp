#include "models/api/curlcommand.h"

#include <QStringList>

#include "models/api/redaction.h"
#include "models/api/requestlog.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView KeyVariable("CALCOM_KEY");
constexpr QLatin1StringView ClientSecretVariable("CALCOM_CLIENT_SECRET");
constexpr QLatin1StringView OtherVariable("CALCOM_SECRET");
constexpr QLatin1StringView BodyFile("@body.json");

// Between single quotation marks a shell reads nothing but the next one.
QString singleQuoted(QString text)
{
    text.replace(u'\'', "'\\''"_L1);
    return u'\'' + text + u'\'';
}

QString argument(const QString &text, QLatin1StringView variable)
{
    const QStringList parts = text.split(Redactor::mark());
    QStringList quoted;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            quoted.append("\"$"_L1 + variable + u'"');
        if (!parts.at(i).isEmpty() || parts.size() == 1)
            quoted.append(singleQuoted(parts.at(i)));
    }
    return quoted.join(QString());
}

QLatin1StringView variableOf(const QByteArray &header)
{
    if (header.compare("authorization", Qt::CaseInsensitive) == 0)
        return KeyVariable;
    return header.compare("x-cal-secret-key", Qt::CaseInsensitive) == 0 ? ClientSecretVariable
                                                                        : OtherVariable;
}

// curl takes "Name:" as the wish to leave that header out, "Name;" as one without a value.
QString headerArgument(const QByteArray &name, const QByteArray &value)
{
    const QString line = value.isEmpty()
        ? QString(QString::fromUtf8(name) + u';')
        : QString(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    return "--header "_L1 + argument(line, variableOf(name));
}

// A body that was cut would be another request; a shell cannot hold what is not text.
QString bodyArgument(const LoggedRequest &request)
{
    const bool isWhole
        = !request.requestBody.isEmpty() && request.requestBody.size() < RequestLog::KeptOfBody;
    const bool isText = QString::fromUtf8(request.requestBody).toUtf8() == request.requestBody
        && !request.requestBody.contains('\0');
    if (isWhole && isText)
        return "--data-raw "_L1 + argument(QString::fromUtf8(request.requestBody), OtherVariable);
    return "--data-binary "_L1 + singleQuoted(BodyFile);
}

} // namespace

QString curlCommand(const LoggedRequest &request)
{
    QStringList parts{u"curl --globoff"_s,
        "--request "_L1 + argument(QString::fromUtf8(request.method), OtherVariable),
        "--url "_L1 + argument(request.url, OtherVariable)};
    for (const auto &[name, value] : request.requestHeaders)
        parts.append(headerArgument(name, value));
    if (request.requestSize > 0)
        parts.append(bodyArgument(request));
    return parts.join(" \\\n  "_L1);
}

} // namespace Calends
