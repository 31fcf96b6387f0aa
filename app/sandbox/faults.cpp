#include "app/sandbox/faults.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Name
{
    QLatin1StringView name;
    FaultKind kind;
};

constexpr std::array names{Name{"drop-before"_L1, FaultKind::DropBefore},
    Name{"drop-after"_L1, FaultKind::DropAfter}, Name{"reset-after"_L1, FaultKind::ResetAfter},
    Name{"cut-headers"_L1, FaultKind::CutHeaders}, Name{"cut-body"_L1, FaultKind::CutBody},
    Name{"drip"_L1, FaultKind::Drip}, Name{"delay"_L1, FaultKind::Delay}, Name{"hang"_L1, FaultKind::Hang},
    Name{"500"_L1, FaultKind::Error500}, Name{"500-after"_L1, FaultKind::Error500After},
    Name{"502-html"_L1, FaultKind::Html502}, Name{"captive-portal"_L1, FaultKind::CaptivePortal},
    Name{"429"_L1, FaultKind::Throttled}, Name{"garbage"_L1, FaultKind::Garbage},
    Name{"wrong-type"_L1, FaultKind::WrongType}, Name{"500-html"_L1, FaultKind::Html500},
    Name{"huge-field"_L1, FaultKind::HugeField}, Name{"row-vanishes"_L1, FaultKind::RowVanishes},
    Name{"row-appears"_L1, FaultKind::RowAppears}, Name{"wire-garbage"_L1, FaultKind::WireGarbage},
    Name{"short-length"_L1, FaultKind::ShortLength}, Name{"long-length"_L1, FaultKind::LongLength},
    Name{"redirect"_L1, FaultKind::Redirect}};

std::optional<FaultKind> kindNamed(const QString &name)
{
    for (const Name &entry : names) {
        if (name == entry.name)
            return entry.kind;
    }
    return std::nullopt;
}

// In the real shape, to be waited for as long as the fault's interval says.
Answer throttled(const Fault &fault)
{
    Answer answer = Answer::exceptionWithText(
        429, u"ThrottlerException"_s, u"CustomThrottlerGuard - Too many requests. Please try again later."_s);
    answer.headers.emplaceBack("X-RateLimit-Limit-Default", "120");
    answer.headers.emplaceBack("X-RateLimit-Remaining-Default", "0");
    answer.headers.emplaceBack(
        "X-RateLimit-Reset-Default", QByteArray::number((fault.interval + 999) / 1000));
    return answer;
}

// In the first row of a list, or in the one object.
Answer withMember(Answer answer, const QString &member, const QJsonValue &value)
{
    QJsonObject body = answer.body.toObject();
    const QJsonValue data = body.value(u"data"_s);
    QJsonArray rows = data.toArray();
    if (rows.isEmpty() && !data.isObject())
        return answer;
    QJsonObject row = data.isObject() ? data.toObject() : rows.at(0).toObject();
    row.insert(member, value);
    if (!rows.isEmpty())
        rows.replace(0, row);
    body.insert(u"data"_s, data.isObject() ? QJsonValue(row) : QJsonValue(rows));
    answer.body = body;
    return answer;
}

Answer proxyPage(int status, const QByteArray &words)
{
    const QByteArray title = QByteArray::number(status) + ' ' + words;
    return Answer::raw(status, "text/html",
        "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>");
}

} // namespace

bool hitsBeforeWork(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DropBefore:
    case FaultKind::Hang:
    case FaultKind::Error500:
    case FaultKind::Html500:
    case FaultKind::Html502:
    case FaultKind::CaptivePortal:
    case FaultKind::Throttled:
    case FaultKind::Garbage:
    case FaultKind::WireGarbage:
    case FaultKind::Redirect:
        return true;
    default:
        return false;
    }
}

// What a fault puts in the place of the server's own answer.
Answer spoilt(const Fault &fault, const Answer &answer)
{
    switch (fault.kind) {
    case FaultKind::Error500:
    case FaultKind::Error500After:
        return Answer::bare(500, u"Internal server error"_s);
    case FaultKind::Html500:
        return proxyPage(500, "Internal Server Error");
    case FaultKind::Html502:
        return proxyPage(502, "Bad Gateway");
    case FaultKind::Redirect: {
        Answer away = Answer::empty(302);
        away.headers.emplaceBack("Location", "http://elsewhere.invalid/v2/me");
        return away;
    }
    case FaultKind::CaptivePortal:
        return Answer::raw(200, "text/html; charset=utf-8",
            "<!doctype html><html><head><title>Guest network</title></head><body><form>Sign in to go "
            "online</form></body>"
            "</html>");
    case FaultKind::Throttled:
        return throttled(fault);
    case FaultKind::Garbage:
        return Answer::raw(
            200, "application/json; charset=utf-8", "{\"status\":\"success\",\"data\":[{]\xff\xfe");
    case FaultKind::WrongType:
        return withMember(answer, fault.member, QJsonObject{{u"unexpected"_s, true}});
    case FaultKind::HugeField:
        return withMember(answer, fault.member, QString(fault.size, u'x'));
    default:
        return answer;
    }
}

QStringList faultNames()
{
    QStringList all;
    all.reserve(qsizetype(names.size()));
    for (const Name &entry : names)
        all.append(entry.name);
    return all;
}

std::optional<Fault> readFault(const QJsonObject &wish)
{
    const auto kind = kindNamed(wish[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    Fault fault;
    fault.kind = *kind;
    fault.match = wish[u"match"_s].toString();
    fault.operationId = wish[u"operation"_s].toString();
    fault.method = wish[u"method"_s].toString();
    fault.skip = wish[u"skip"_s].toInt(0);
    fault.count = wish[u"count"_s].toInt(1);
    fault.percent = wish[u"percent"_s].toInt(100);
    fault.interval = wish[u"interval"_s].toInt(1000);
    fault.size = wish[u"size"_s].toInt(fault.size);
    fault.member = wish[u"member"_s].toString(u"id"_s);
    return fault;
}

std::optional<Fault> readFault(const QByteArray &header)
{
    const QStringList parts = QString::fromUtf8(header).split(u';');
    QJsonObject wish{{u"kind"_s, parts.constFirst().trimmed()}};
    const QStringList settings = parts.mid(1);
    for (const QString &part : settings) {
        const QString value = part.section(u'=', 1).trimmed();
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        wish.insert(part.section(u'=', 0, 0).trimmed(), isNumber ? QJsonValue(number) : QJsonValue(value));
    }
    return readFault(wish);
}

QString Faults::add(const QJsonObject &wish)
{
    const auto fault = readFault(wish);
    if (!fault)
        return u"unknown kind of fault"_s;
    m_faults.append(*fault);
    return {};
}

std::optional<Fault> Faults::take(QLatin1StringView method, const QString &path, const QString &operationId)
{
    for (qsizetype index = 0; index < m_faults.size(); ++index) {
        Fault &fault = m_faults[index];
        if ((!fault.match.isEmpty() && !path.contains(fault.match, Qt::CaseInsensitive))
            || (!fault.operationId.isEmpty() && fault.operationId != operationId)
            || (!fault.method.isEmpty() && fault.method != method))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.percent < 100 && m_dice.bounded(100) >= fault.percent)
            continue;
        const Fault hit = fault;
        if (fault.count > 0 && --fault.count == 0)
            m_faults.removeAt(index);
        return hit;
    }
    return std::nullopt;
}

} // namespace Calends::Sandbox
