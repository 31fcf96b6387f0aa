#include "models/requests/requesttable.h"

#include "models/core/tabletext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<LoggedRequest>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestTable)
};

constexpr Qt::Alignment Trailing = Qt::AlignTrailing | Qt::AlignVCenter;

// A column of numbers that are not known while the request is under way.
Cell numberColumn(const QByteArray &id, const QString &title, qint64 (*number)(const LoggedRequest &))
{
    Cell column{id, title, [number](const LoggedRequest &request, const Context &context) {
                    return endOf(request) == RequestEnd::UnderWay ? QString()
                                                                  : context.locale.toString(number(request));
                }};
    column.key = [number](const LoggedRequest &request, const Context &) {
        return endOf(request) == RequestEnd::UnderWay ? SortKey() : SortKey::number(number(request));
    };
    column.order = QueryOrder::Number;
    column.alignment = Trailing;
    column.searched = false;
    column.width = 7;
    column.firm = true;
    return column;
}

Cell sentColumn()
{
    Cell column{"sent", Words::tr("Sent"), [](const LoggedRequest &request, const Context &context) {
                    return request.sent.toTimeZone(context.zone).toString(u"HH:mm:ss.zzz"_s);
                }};
    column.key = [](const LoggedRequest &request, const Context &) {
        return SortKey::number(request.sent.toMSecsSinceEpoch());
    };
    // Several go out in one millisecond; the log knows which came first.
    column.place
        = [](const LoggedRequest &request, const Context &) { return SortKey::number(qint64(request.id)); };
    column.order = QueryOrder::Time;
    column.toolTip = [](const LoggedRequest &request, const Context &context) {
        return timeWithZone(Instant::fromDateTime(request.sent), context.zone, context.locale);
    };
    column.description = Words::tr("When the request was sent, in your time");
    column.searched = false;
    column.width = 12;
    column.firm = true;
    return column;
}

Cell answerColumn()
{
    Cell column{"status", Words::tr("Answer"), [](const LoggedRequest &request, const Context &) {
                    if (request.status > 0)
                        return QString::number(request.status);
                    return endOf(request) == RequestEnd::UnderWay ? Words::tr("under way")
                                                                  : Words::tr("none");
                }};
    column.look = CellLook::Pill;
    column.toolTip = [text = column.text](const LoggedRequest &request, const Context &context) {
        return request.error.isEmpty() ? text(request, context) : request.error;
    };
    column.state = [](const LoggedRequest &request) { return stateName(endOf(request)); };
    column.key = [](const LoggedRequest &request, const Context &) {
        return request.status > 0 ? SortKey::number(request.status) : SortKey();
    };
    column.asked = [](const LoggedRequest &request) {
        return request.status > 0 ? QStringList{QString::number(request.status)} : QStringList();
    };
    column.order = QueryOrder::Number;
    column.width = 9;
    column.firm = true;
    return column;
}

Cell queuedColumn()
{
    Cell column{"queued", Words::tr("Queued"), [](const LoggedRequest &request, const Context &context) {
                    return Words::tr("%1 ms").arg(context.locale.toString(request.queuedMs));
                }};
    column.key
        = [](const LoggedRequest &request, const Context &) { return SortKey::number(request.queuedMs); };
    column.asked
        = [](const LoggedRequest &request) { return QStringList{QString::number(request.queuedMs)}; };
    column.plain
        = [](const LoggedRequest &request, const Context &) { return QString::number(request.queuedMs); };
    column.order = QueryOrder::Number;
    column.alignment = Trailing;
    column.description = Words::tr("How long it waited for its turn before it was sent");
    column.searched = false;
    column.width = 9;
    column.firm = true;
    return column;
}

Cell tookColumn()
{
    const auto number = [](const LoggedRequest &request) -> qint64 { return request.elapsedMs; };
    Cell column = numberColumn("took", Words::tr("Took"), number);
    column.text = [](const LoggedRequest &request, const Context &context) {
        return endOf(request) == RequestEnd::UnderWay
            ? QString()
            : Words::tr("%1 ms").arg(context.locale.toString(request.elapsedMs));
    };
    column.asked
        = [](const LoggedRequest &request) { return QStringList{QString::number(request.elapsedMs)}; };
    column.plain
        = [](const LoggedRequest &request, const Context &) { return QString::number(request.elapsedMs); };
    column.description = Words::tr("From sending it to the last byte of the answer");
    column.width = 9;
    return column;
}

Cell sizeColumn()
{
    const auto number = [](const LoggedRequest &request) -> qint64 { return request.responseSize; };
    Cell column = numberColumn("size", Words::tr("Size"), number);
    column.text = [](const LoggedRequest &request, const Context &context) {
        return endOf(request) == RequestEnd::UnderWay
            ? QString()
            : context.locale.formattedDataSize(request.responseSize, 1);
    };
    column.toolTip = [](const LoggedRequest &request, const Context &context) {
        return Words::tr("%1 bytes of body sent, %2 received")
            .arg(context.locale.toString(request.requestSize), context.locale.toString(request.responseSize));
    };
    column.asked
        = [](const LoggedRequest &request) { return QStringList{QString::number(request.responseSize)}; };
    column.plain
        = [](const LoggedRequest &request, const Context &) { return QString::number(request.responseSize); };
    column.description = Words::tr("Of the answer's body");
    column.width = 9;
    return column;
}

Cell attemptColumn()
{
    Cell column{"attempt", Words::tr("Attempt"), [](const LoggedRequest &request, const Context &context) {
                    return context.locale.toString(request.attempt);
                }};
    column.key
        = [](const LoggedRequest &request, const Context &) { return SortKey::number(request.attempt); };
    column.order = QueryOrder::Number;
    column.alignment = Trailing;
    column.description = Words::tr("Which try of the same call it was");
    column.searched = false;
    column.width = 7;
    column.firm = true;
    return column;
}

TableRow<LoggedRequest> asRow(const LoggedRequest &request)
{
    return {RequestTable::rowId(request.id), request, RowOrigin{request.id, request.sent, false}};
}

} // namespace

RequestEnd endOf(const LoggedRequest &request)
{
    if (request.status == 0)
        return request.error.isEmpty() ? RequestEnd::UnderWay : RequestEnd::Failed;
    if (request.status >= 500 || !request.error.isEmpty())
        return RequestEnd::Failed;
    return request.status >= 400 ? RequestEnd::Refused : RequestEnd::Answered;
}

QByteArray stateName(RequestEnd end)
{
    switch (end) {
    case RequestEnd::UnderWay:
        return "underway"_ba;
    case RequestEnd::Answered:
        return "answered"_ba;
    case RequestEnd::Refused:
        return "refused"_ba;
    case RequestEnd::Failed:
        break;
    }
    return "failed"_ba;
}

QString pathOf(const LoggedRequest &request)
{
    const qsizetype server = request.url.indexOf("://"_L1);
    const qsizetype path = request.url.indexOf(u'/', server < 0 ? 0 : server + 3);
    return path < 0 ? request.url : request.url.mid(path);
}

QString labelOf(const LoggedRequest &request)
{
    return request.operation ? request.operation->text() : QString::fromUtf8(request.method);
}

QList<Column<LoggedRequest>> requestColumns()
{
    Cell what{"operation", Words::tr("Operation"),
        [](const LoggedRequest &request, const Context &) { return labelOf(request); }};
    what.width = 20;
    what.firm = true;
    Cell method{"method", Words::tr("Method"),
        [](const LoggedRequest &request, const Context &) { return QString::fromUtf8(request.method); }};
    method.width = 8;
    Cell path{"path", Words::tr("Path"),
        [](const LoggedRequest &request, const Context &) { return pathOf(request); }};
    path.look = CellLook::Fixed;
    path.toolTip = [](const LoggedRequest &request, const Context &) { return request.url; };
    path.width = 40;
    Cell signer{"signer", Words::tr("Signed with"),
        [](const LoggedRequest &request, const Context &) { return request.signer; }};
    signer.description = Words::tr("Whose call it is, and whose rate limit it counts in");
    signer.width = 14;
    Cell error{"error", Words::tr("Error"),
        [](const LoggedRequest &request, const Context &) { return request.error; }};
    error.width = 14;
    return {sentColumn(), what, method, path, answerColumn(), queuedColumn(), tookColumn(), sizeColumn(),
        attemptColumn(), signer, error};
}

RequestTable::RequestTable(const RequestLog &log, QObject *parent)
    : ValueTable<LoggedRequest>(requestColumns(), parent)
    , m_log(log)
{
    if (!log.requests().empty())
        m_oldest = log.requests().front().id;
    QList<TableRow<LoggedRequest>> rows;
    for (const LoggedRequest &request : log.requests())
        rows.append(asRow(request));
    merge(rows);
    connect(&log, &RequestLog::appended, this, &RequestTable::takeNewest);
    connect(&log, &RequestLog::updated, this, &RequestTable::take);
    connect(&log, &RequestLog::removedOldest, this, &RequestTable::dropOldest);
}

void RequestTable::takeNewest() { take(int(m_log.requests().size()) - 1); }

void RequestTable::take(int place) { merge({asRow(m_log.requests()[size_t(place)])}); }

// One went; those that follow have rising ids without a gap.
void RequestTable::dropOldest() { remove({rowId(m_oldest++)}); }

} // namespace Calends
