// What the fuzz targets share: one function each, called with any bytes, that ends the program when what
// holds for all input does not hold for these.
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>

// libFuzzer's name for a target. Always 0: the input may be kept in the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Calends::Fuzz {

// Copied: what is tested may keep it.
inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// Says what does not hold and aborts, which libFuzzer and ctest both count as a failure.
void require(bool holds, const char *what);

// How many bytes before the text choose what is done with it; each is an index, taken modulo.
inline constexpr qsizetype DecoderChoices = 1; // the answer type
inline constexpr qsizetype ErrorChoices = 3; // status, content type, failure

inline constexpr std::array Statuses
    = {0, 200, 304, 400, 401, 403, 404, 409, 413, 422, 429, 498, 500, 502, 503, 999};
inline constexpr std::array ContentTypes = {"application/json; charset=utf-8", "text/html", "text/plain", ""};

} // namespace Calends::Fuzz
