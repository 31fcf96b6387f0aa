// Any JSON as the answer of any operation: it is read or refused, and what was read is written again whole.
#include "models/api/json.h"
#include "tests/answers/typedanswer.h"
#include "tests/fuzz/target.h"

using namespace Calends;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (qsizetype(size) < Fuzz::DecoderChoices)
        return 0;
    const auto type = AnswerType(data[0] % (int(AnswerType::Me) + 1));
    const JsonDocument document(
        Fuzz::bytes(data + Fuzz::DecoderChoices, size - size_t(Fuzz::DecoderChoices)));
    if (!document.isValid()) {
        Fuzz::require(!document.errorText().isEmpty(), "text that is no JSON is refused with a reason");
        return 0;
    }
    const TypedCheck check = checkTyped(type, document.root());
    if (check.result == TypedCheck::Result::Unreadable)
        Fuzz::require(!check.reason.isEmpty(), "a value that cannot be read is refused with a reason");
    if (check.result == TypedCheck::Result::Decoded) {
        Fuzz::require(JsonDocument(check.reencoded).isValid(), "what is written again is JSON");
        Fuzz::require(check.differences.isEmpty(), "what is written again has lost and changed nothing");
    }
    const QByteArray open = withoutSecrets(type, document.root());
    Fuzz::require(open.isEmpty() || JsonDocument(open).isValid(), "a value without its secrets is JSON");
    return 0;
}
