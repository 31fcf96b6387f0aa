#include "models/core/masking.h"

#include "models/api/redaction.h"

namespace Calends {

QString maskedText(const QString &text) { return Redactor().text(text); }

QByteArray maskedJson(const QByteArray &json, const QStringList &secrets)
{
    return Redactor(secrets).body(json);
}

} // namespace Calends
