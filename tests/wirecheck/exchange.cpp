#include "tests/wirecheck/exchange.h"

#include <algorithm>
#include <array>

#include "models/api/json.h"
#include "tests/wirecheck/placeholders.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

bool isOfTheWire(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 6> names{
        "host", "connection", "content-length", "transfer-encoding", "accept-encoding", "content-encoding"};
    return std::find(names.begin(), names.end(), QByteArrayView(name.toLower())) != names.end();
}

Headers readHeaders(JsonView headers)
{
    Headers list;
    for (const JsonMember &member : headers.members()) {
        const QByteArray name = bytes(member.name);
        if (isOfTheWire(name))
            continue;
        if (member.value.isString())
            list.append({name, bytes(member.value.text())});
        else if (member.value.isNumber())
            list.append({name, member.value.raw()});
        for (const JsonView item : member.value.items())
            list.append({name, bytes(item.text())});
    }
    return list;
}

// A header that came twice means the same as one with both values, and Qt sends a name once.
Headers joined(const Headers &headers)
{
    Headers list;
    for (const auto &[name, value] : headers) {
        const auto same = std::find_if(list.begin(), list.end(), [&name = name](const auto &other) {
            return other.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == list.end())
            list.append({name, value});
        else
            same->second += ", " + value;
    }
    return list;
}

// JSON is sent as it was recorded, text as the bytes it is.
QByteArray readBody(JsonView body)
{
    if (body.isMissing() || body.isNull())
        return {};
    return body.isString() ? bytes(body.text()) : body.raw();
}

} // namespace

QByteArray headerIn(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Exchange::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray Exchange::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray Exchange::requestHeader(const QByteArray &name) const { return headerIn(requestHeaders, name); }

QByteArray Exchange::responseHeader(const QByteArray &name) const { return headerIn(responseHeaders, name); }

bool readExchange(const QByteArray &line, Exchange &exchange, QString &reason)
{
    Placeholders placeholders;
    exchange.line = placeholders.replaced(line);
    exchange.secrets = placeholders.secrets();
    const JsonDocument document(exchange.line);
    const JsonView root = document.root();
    if (!root.isObject()) {
        reason = u"the line is no JSON object: "_s + document.errorText();
        return false;
    }
    exchange.method = bytes(root["method"].text()).toUpper();
    exchange.status = int(root["status"].toInteger());
    exchange.target = bytes(root["path"].text());
    const QByteArray query = bytes(root["query"].text());
    if (!query.isEmpty())
        exchange.target
            += (exchange.target.contains('?') ? '&' : '?') + (query.startsWith('?') ? query.mid(1) : query);
    exchange.requestHeaders = joined(readHeaders(root["request_headers"]));
    exchange.requestBody = readBody(root["request_body"]);
    exchange.responseHeaders = readHeaders(root["response_headers"]);
    exchange.responseBody = readBody(root["response_body"]);
    if (!exchange.isDelivery() && !exchange.target.startsWith('/')) {
        reason = u"the line has no path"_s;
        return false;
    }
    return true;
}

} // namespace Calends
