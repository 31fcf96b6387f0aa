// Any headers as those of rate limits: only limits that make sense are learnt, and no pause is endless.
#include <algorithm>

#include "models/api/rateheaders.h"
#include "tests/fuzz/target.h"

using namespace Calends;

namespace {

constexpr qint64 Day = 24 * 60 * 60000; // ms

QList<QPair<QByteArray, QByteArray>> headersIn(const QByteArray &text)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 1)});
    }
    return headers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const RateHeaders learnt = RateHeaders::from(headersIn(Fuzz::bytes(data, size)));
    for (const RateLimitSet &set : learnt.sets) {
        Fuzz::require(set.limit > 0, "a limit lets something through");
        Fuzz::require(set.remaining >= 0, "what remains is a number of sends");
        Fuzz::require(set.reset >= 0, "a window ends now or later");
        const auto named = [&set](const RateLimitSet &other) { return other.name == set.name; };
        Fuzz::require(
            std::count_if(learnt.sets.cbegin(), learnt.sets.cend(), named) == 1, "a limit is told once");
    }
    Fuzz::require(learnt.retryAfter >= -1, "a wait is not negative");
    Fuzz::require(learnt.pause() > 0 && learnt.pause() <= Day, "a pause ends");
    return 0;
}
