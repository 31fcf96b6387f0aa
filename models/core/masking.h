// What is shown of texts that nobody described: links that carry a token, and whatever else is shaped or
// named like a secret, are masked; the rest stays as it is.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Calends {

QString maskedText(const QString &text);
// `secrets` are those known besides, whatever they look like.
QByteArray maskedJson(const QByteArray &json, const QStringList &secrets = {});

} // namespace Calends
