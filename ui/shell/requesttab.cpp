#include "ui/shell/requesttab.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/kit/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes); }

InspectorSection headers(const QString &heading, const QList<QPair<QByteArray, QByteArray>> &pairs)
{
    InspectorSection section;
    section.heading = heading;
    for (const auto &[name, value] : pairs)
        section.line(QString::fromUtf8(name), QString::fromUtf8(value));
    return section;
}

QString endText(const LoggedRequest &request)
{
    if (!request.error.isEmpty())
        return request.status > 0 ? QString(QString::number(request.status) + u' ' + request.error)
                                  : request.error;
    return request.status > 0 ? QString::number(request.status) : Words::tr("no answer yet");
}

QList<InspectorSection> sectionsOf(const LoggedRequest &request)
{
    InspectorSection call;
    call.line(Words::tr("What"), request.operation ? request.operation->text() : QString());
    call.line(Words::tr("Method"), QString::fromUtf8(request.method));
    call.id(Words::tr("Address"), request.url);
    call.line(Words::tr("Sent"), QLocale().toString(request.sent.toLocalTime(), QLocale::ShortFormat));
    call.line(Words::tr("Answer"), endText(request));
    call.line(Words::tr("Time"),
        Words::tr("%1 ms, after %2 ms in the queue").arg(request.elapsedMs).arg(request.queuedMs));
    call.line(Words::tr("Size"),
        Words::tr("%1 sent, %2 received").arg(sizeText(request.requestSize), sizeText(request.responseSize)));
    if (request.attempt > 1)
        call.line(Words::tr("Attempt"), QString::number(request.attempt));
    QList<InspectorSection> sections = {call, headers(Words::tr("Request headers"), request.requestHeaders)};
    if (!request.requestBody.isEmpty())
        sections.append(InspectorSection{.heading = Words::tr("Request body"),
            .form = InspectorSection::Form::Json,
            .json = request.requestBody});
    sections.append(headers(Words::tr("Answer headers"), request.responseHeaders));
    if (!request.responseBody.isEmpty())
        sections.append(InspectorSection{.heading = Words::tr("Answer body"),
            .form = InspectorSection::Form::Json,
            .json = request.responseBody});
    sections.removeIf([](const InspectorSection &section) {
        return section.form == InspectorSection::Form::Lines && section.lines.isEmpty();
    });
    return sections;
}

} // namespace

InspectorTab requestTab(const QList<LoggedRequest> &requests)
{
    InspectorTab tab{Words::tr("Request"), {}};
    for (const LoggedRequest &request : requests)
        tab.sections += sectionsOf(request);
    return tab;
}

InspectorContent requestContent(const LoggedRequest &request)
{
    InspectorContent content;
    content.title = request.operation ? request.operation->text() : QString::fromUtf8(request.method);
    content.subtitle = endText(request);
    content.tabs = {requestTab({request})};
    return content;
}

} // namespace Calends
