#include "ui/shell/requesttab.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

QString milliseconds(int number) { return Words::tr("%1 ms").arg(QLocale().toString(number)); }

InspectorSection call(const LoggedRequest &request)
{
    InspectorSection section;
    section.line(Words::tr("What"), request.operation ? request.operation->text() : QString());
    section.line(Words::tr("Method"), QString::fromUtf8(request.method));
    section.id(Words::tr("Address"), request.url);
    if (!request.url.isEmpty())
        section.lines.last().isPersonal = request.url.contains(u'?'); // who is asked for stands in the query
    section.line(Words::tr("Sent"), QLocale().toString(request.sent.toLocalTime(), QLocale::ShortFormat));
    section.line(Words::tr("Answer"), endText(request));
    section.line(Words::tr("Signed with"), request.signer);
    if (request.attempt > 1)
        section.line(Words::tr("Attempt"), QString::number(request.attempt));
    return section;
}

InspectorSection timing(const LoggedRequest &request)
{
    InspectorSection section{.heading = Words::tr("Time")};
    section.line(Words::tr("In the queue"), milliseconds(request.queuedMs));
    if (request.status == 0 && request.error.isEmpty())
        return section;
    if (request.waitedMs >= 0) {
        section.line(Words::tr("Until the answer began"), milliseconds(request.waitedMs));
        section.line(Words::tr("Receiving"), milliseconds(std::max(0, request.elapsedMs - request.waitedMs)));
    }
    section.line(Words::tr("From sending to the end"), milliseconds(request.elapsedMs));
    return section;
}

InspectorSection sizes(const LoggedRequest &request)
{
    InspectorSection section{.heading = Words::tr("Size of the bodies")};
    section.line(Words::tr("Sent"), sizeText(request.requestSize));
    section.line(Words::tr("Received"), sizeText(request.responseSize));
    return section;
}

// Nothing for a body that was empty on the wire.
QList<InspectorSection> body(const QString &heading, const QByteArray &kept, qint64 size)
{
    if (size == 0)
        return {};
    InspectorSection section{.heading = heading};
    if (kept.isEmpty()) {
        const QString why = Words::tr("Not kept, or still being cleaned of secrets.");
        section.lines = {{.value = why, .isMuted = true}};
        return {section};
    }
    section.form = InspectorSection::Form::Json;
    section.json = kept;
    if (kept.size() < RequestLog::KeptOfBody)
        return {section};
    const QString part = Words::tr("Only the first %1 are kept.").arg(sizeText(RequestLog::KeptOfBody));
    const InspectorSection note{.heading = heading, .lines = {{.value = part, .isMuted = true}}};
    section.heading.clear();
    return {note, section};
}

QList<InspectorSection> sent(const LoggedRequest &request)
{
    return QList<InspectorSection>{headers(Words::tr("Request headers"), request.requestHeaders)}
    + body(Words::tr("Request body"), request.requestBody, request.requestSize);
}

QList<InspectorSection> answered(const LoggedRequest &request)
{
    if (request.status == 0) {
        InspectorSection none;
        none.lines = {{.value = endText(request), .isMuted = true}};
        return {none};
    }
    return QList<InspectorSection>{headers(Words::tr("Answer headers"), request.responseHeaders)}
    + body(Words::tr("Answer body"), request.responseBody, request.responseSize);
}

InspectorSection consoleLink(const LoggedRequest &request)
{
    InspectorSection section;
    section.link({}, Words::tr("Show in the request console"), requestPlace(request.id));
    return section;
}

constexpr QLatin1StringView RequestPage("requests");

} // namespace

Place requestPlace(quint64 request) { return {.page = RequestPage, .row = QString::number(request)}; }

quint64 requestAt(const Place &place) { return place.page == RequestPage ? place.row.toULongLong() : 0; }

InspectorTab requestTab(const QList<LoggedRequest> &requests)
{
    InspectorTab tab{Words::tr("Request"), {}};
    for (const LoggedRequest &request : requests) {
        tab.sections += {call(request), consoleLink(request), timing(request), sizes(request)};
        tab.sections += sent(request) + answered(request);
    }
    return tab;
}

QList<InspectorTab> requestTabs(const LoggedRequest &request)
{
    return {{Words::tr("Overview"), {call(request), timing(request), sizes(request)}},
        {Words::tr("Request"), sent(request)}, {Words::tr("Answer"), answered(request)}};
}

} // namespace Calends
