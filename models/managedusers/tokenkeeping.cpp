#include "models/managedusers/tokenkeeping.h"

#include "models/api/json.h"
#include "models/changes/change.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct PlaceName
{
    TokenPlace place;
    QLatin1StringView name; // in the journal, so it stays as it is
};

constexpr PlaceName PlaceNames[] = {
    {TokenPlace::Keychain, "keychain"_L1},
    {TokenPlace::File, "file"_L1},
    {TokenPlace::Escrow, "escrow"_L1},
    {TokenPlace::Dropped, "dropped"_L1},
};

TokenPlace placeNamed(const QString &name)
{
    for (const PlaceName &each : PlaceNames) {
        if (each.name == name)
            return each.place;
    }
    return TokenPlace::Another;
}

QLatin1StringView nameOf(TokenPlace place)
{
    for (const PlaceName &each : PlaceNames) {
        if (each.place == place)
            return each.name;
    }
    return "another"_L1;
}

} // namespace

QByteArray packed(const TokenKeeping &keeping)
{
    JsonWriter writer;
    writer.beginObject().name("tokens"_L1).value(nameOf(keeping.place));
    if (keeping.place == TokenPlace::File) {
        writer.name("file"_L1).value(keeping.file);
        writer.name("key"_L1).value(QString::fromLatin1(keeping.key.toBase64()));
    }
    writer.endObject();
    return writer.take();
}

TokenKeeping tokenKeeping(const QByteArray &keeping)
{
    if (keeping.isEmpty())
        return {};
    const JsonDocument document(keeping);
    const JsonView root = document.root();
    return {placeNamed(root["tokens"].toString()), root["file"].toString(),
        QByteArray::fromBase64(root["key"].toString().toLatin1())};
}

TokenKeeping tokenKeepingOf(const Change &change) { return tokenKeeping(change.keeping); }

} // namespace Calends
