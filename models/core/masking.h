// What is shown of texts that nobody described: links that carry a token, and whatever else is shaped or
// named like a secret, are masked; the rest stays as it is.
#pragma once

#include <QByteArray>
#include <QString>

namespace Calends {

QString maskedText(const QString &text);
QByteArray maskedJson(const QByteArray &json);

} // namespace Calends
