// What is a secret by its looks, whoever wrote it: API keys, JWTs, signatures, values named like a secret in
// URLs, forms, running text and cut-off JSON.
#pragma once

#include <QString>

#include <string_view>

namespace Calends::SecretShapes {

// False when replaced() would leave the text as it is: most texts need no more than this look.
bool mayBeIn(std::string_view utf8);
bool mayBeIn(QStringView text);
QString replaced(QString text, const QString &mask);

} // namespace Calends::SecretShapes
