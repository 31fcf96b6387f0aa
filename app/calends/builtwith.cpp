#include "app/calends/builtwith.h"

#include <QtGlobal>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QList<BuiltPart> builtWith()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"QtKeychain"_s, QStringLiteral(KEYCHAIN_VERSION), u"BSD-3-Clause"_s},
        {u"libsodium"_s, QString::fromLatin1(sodium_version_string()), u"ISC"_s},
        {u"simdjson"_s, QStringLiteral(SIMDJSON_VERSION), u"Apache-2.0"_s},
        {u"SQLite"_s, {}, AboutDialog::tr("public domain")},
        {u"Breeze icons"_s, {}, u"LGPL-3.0-or-later"_s},
    };
}

} // namespace Calends
