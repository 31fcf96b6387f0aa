// Any answer as an error: it becomes words, and a secret in it never becomes one of them.
#include "models/api/errormapping.h"
#include "tests/fuzz/target.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// As a key looks; the input spells where it stands.
constexpr auto Secret = "cal_0123456789abcdef0123456789abcdef"_L1;
constexpr auto Place = "@SECRET@";

void requireOpen(const QString &text)
{
    Fuzz::require(!text.contains(Secret), "no secret in the words of an error");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (qsizetype(size) < Fuzz::ErrorChoices)
        return 0;
    ErrorContext context;
    context.status = Fuzz::Statuses.at(data[0] % Fuzz::Statuses.size());
    context.contentType = Fuzz::ContentTypes.at(data[1] % Fuzz::ContentTypes.size());
    context.failure = NetworkFailure(data[2] % (int(NetworkFailure::Cancelled) + 1));
    context.body = Fuzz::bytes(data + Fuzz::ErrorChoices, size - size_t(Fuzz::ErrorChoices));
    context.body.replace(Place, QByteArray(Secret.data(), Secret.size()));
    context.failureText = QString::fromUtf8(context.body);
    context.requestId = QString::fromLatin1(context.body.left(40));

    isSuccess(context.status, context.contentType, context.body);
    meansExpiredToken(context.status, context.body);
    const ApiError error = mapError(context, Redactor({QString(Secret)}));
    Fuzz::require(error.isError(), "what did not succeed is an error");
    Fuzz::require(!error.summary().isEmpty(), "an error says what failed");
    for (const QString &text :
        {error.summary(), error.nextStep(), error.code, error.message, error.requestId})
        requireOpen(text);
    for (const FieldError &field : error.fields) {
        requireOpen(field.path);
        requireOpen(field.message);
    }
    return 0;
}
