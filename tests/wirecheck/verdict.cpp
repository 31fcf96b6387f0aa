#include "tests/wirecheck/verdict.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString ending(const ExchangeVerdict &verdict)
{
    switch (verdict.end) {
    case ExchangeVerdict::End::Typed:
        return u"decoded as "_s + verdict.decoded;
    case ExchangeVerdict::End::Empty:
        return u"decoded as "_s + verdict.decoded + u", no rows"_s;
    case ExchangeVerdict::End::Generic:
        return u"decoded as JSON"_s
            + (verdict.decoded.isEmpty() ? QString() : u" ("_s + verdict.decoded + u')');
    case ExchangeVerdict::End::NotModified:
        return u"not modified"_s;
    case ExchangeVerdict::End::Error:
        return u"mapped to "_s + verdict.decoded;
    case ExchangeVerdict::End::None:
        break;
    }
    return verdict.route == ExchangeVerdict::Route::Delivery ? u"webhook delivery, "_s + verdict.decoded
                                                             : u"no end"_s;
}

} // namespace

QString ExchangeVerdict::line() const
{
    QStringList parts{request, operation.isEmpty() ? u"-"_s : operation, ending(*this)};
    if (route == Route::Raw)
        parts.append(u"raw entry: "_s + rawReason);
    if (route != Route::Delivery) {
        parts.append(u"lost or changed %1"_s.arg(differences));
        parts.append(u"typed %1, kept unknown %2"_s.arg(typed).arg(unknown.size())
            + (unknown.isEmpty() ? QString() : u" ("_s + unknown.join(u' ') + u')'));
        parts.append(u"secrets %1"_s.arg(secrets));
    }
    parts.append(faults.isEmpty() ? u"right"_s : u"WRONG: "_s + faults.join(u"; "_s));
    return parts.join(u" | "_s);
}

} // namespace Calends
