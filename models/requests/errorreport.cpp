#include "models/requests/errorreport.h"

#include <QCoreApplication>
#include <QStringList>

#include "models/api/apierror.h"
#include "models/api/requestlog.h"
#include "models/core/masking.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorReport)
};

// Line by line; what is empty is left out.
struct Report
{
    QString words = {};
    const Operation *operation = nullptr;
    int status = 0; // HTTP; 0: no answer
    QString code = {};
    QString requestId = {};
    const LoggedRequest *request = nullptr;
};

QString answerText(const Report &report)
{
    const QString status = report.status > 0 ? u"HTTP %1"_s.arg(report.status) : Words::tr("none");
    return report.code.isEmpty() ? status : QString(status + u", "_s + report.code);
}

QString written(const Report &report)
{
    QStringList lines{report.words, QString()};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    if (const Operation *const operation = report.operation) {
        add(Words::tr("Operation"), u"%1 (%2)"_s.arg(operation->text(), latin1(operation->id)));
        add(Words::tr("Request"), QString(methodName(operation->method) + u' ' + latin1(operation->path)));
    }
    add(Words::tr("Answer"), answerText(report));
    add(Words::tr("Request id"), report.requestId);
    if (report.request)
        add(Words::tr("Sent"), report.request->sent.toString(Qt::ISODateWithMs));
    add(u"Calends"_s, QCoreApplication::applicationVersion());
    return maskedText(lines.join(u'\n'));
}

} // namespace

QString errorCodes(const ApiError &error)
{
    QStringList parts;
    if (error.status > 0)
        parts.append(u"HTTP %1"_s.arg(error.status));
    if (!error.code.isEmpty())
        parts.append(error.code);
    if (!error.requestId.isEmpty())
        parts.append(Words::tr("request %1").arg(error.requestId));
    return maskedText(parts.join(u" · "_s));
}

QString errorReport(const ApiError &error, const RequestLog &log)
{
    const bool wasSent = error.logEntry != 0 || error.status > 0;
    if (!error.isError() || !wasSent)
        return {};
    const QString words = QString(error.summary() + u'\n' + error.nextStep()).trimmed();
    return written(
        {words, error.operation, error.status, error.code, error.requestId, log.find(error.logEntry)});
}

QString requestReport(const QString &words, quint64 request, const RequestLog &log)
{
    const LoggedRequest *const found = log.find(request);
    if (!found)
        return {};
    return written({words, found->operation, found->status, {}, requestIdOf(*found), found});
}

} // namespace Calends
